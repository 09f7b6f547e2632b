package pdf

import (
	"context"
	"fmt"
	"net"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"golang.org/x/sys/unix"
)

const hostileWord = "hostile"

// hostileChild is a child whose parser was taken over: it is started like one,
// gives up its rights like one, and then tries what an attacker would. It says
// for each thing whether it could be done.
func hostileChild() {
	if len(os.Args) != 3 || os.Args[1] != hostileWord {
		return
	}
	alone()
	limit()
	fmt.Println("environment", len(os.Environ()))
	fmt.Println("arguments", len(os.Args))
	fds, err := os.ReadDir("/proc/self/fd")
	if err != nil {
		fmt.Println("descriptors not listed:", err)
	}
	for _, fd := range fds {
		to, err := os.Readlink("/proc/self/fd/" + fd.Name())
		if err == nil && !strings.HasPrefix(to, "pipe:") && !strings.HasPrefix(to, "anon_inode:") && !strings.HasPrefix(to, "/proc/") {
			fmt.Println("descriptor", fd.Name(), to)
		}
	}
	if _, err := engine(os.Args[2]); err != nil {
		fmt.Println("engine:", err)
	}
	if err := seal(); err != nil {
		fmt.Println("not sealed:", err)
	}
	for _, try := range attempts {
		if raced && strings.Contains(try.what, "memory") {
			continue
		}
		if err := try.do(); err == nil && !try.allowed {
			fmt.Println("could", try.what)
		} else if err != nil && try.allowed {
			fmt.Println("could not", try.what, err)
		}
	}
	fmt.Println("end")
	os.Exit(0)
}

var attempts = []struct {
	what    string
	do      func() error
	allowed bool
}{
	{what: "read a file", do: func() error { _, err := os.ReadFile("/etc/passwd"); return err }},
	{what: "read the program", do: func() error { _, err := os.Open("/proc/self/exe"); return err }},
	{what: "read the environment of the parent", do: func() error { _, err := os.ReadFile(fmt.Sprintf("/proc/%d/environ", os.Getppid())); return err }},
	{what: "list a directory", do: func() error { _, err := os.ReadDir("/"); return err }},
	{what: "stat a file", do: func() error { _, err := os.Stat("/etc/passwd"); return err }},
	{what: "write a file", do: func() error { return os.WriteFile("/tmp/hostile-child", []byte("x"), 0o600) }},
	{what: "remove a file", do: func() error { return os.Remove("/tmp/hostile-child") }},
	{what: "link", do: func() error { return os.Symlink("/etc/passwd", "/tmp/hostile-child") }},
	{what: "connect", do: func() error { _, err := net.DialTimeout("tcp", "127.0.0.1:1", time.Second); return notRefused(err) }},
	{what: "listen", do: func() error { _, err := net.Listen("tcp", "127.0.0.1:0"); return err }},
	{what: "send a datagram", do: func() error { _, err := net.Dial("udp", "127.0.0.1:53"); return err }},
	{what: "start a process", do: func() error { _, err := os.StartProcess("/bin/true", []string{"true"}, &os.ProcAttr{}); return err }},
	{what: "fork", do: func() error { return errno(unix.SYS_CLONE, uintptr(unix.SIGCHLD), 0, 0) }},
	{what: "fork with clone3", do: func() error { return errno(unix.SYS_CLONE3, 0, 0, 0) }},
	{what: "execute", do: func() error { return unix.Exec("/bin/true", []string{"true"}, nil) }},
	{what: "signal the parent", do: func() error { return unix.Kill(os.Getppid(), 0) }},
	{what: "trace the parent", do: func() error { return errno(unix.SYS_PTRACE, unix.PTRACE_ATTACH, uintptr(os.Getppid()), 0) }},
	{what: "map new code", do: func() error {
		_, err := unix.Mmap(-1, 0, 4096, unix.PROT_READ|unix.PROT_WRITE|unix.PROT_EXEC, unix.MAP_PRIVATE|unix.MAP_ANON)
		return err
	}},
	{what: "make code of data", do: func() error {
		b, err := unix.Mmap(-1, 0, 4096, unix.PROT_READ|unix.PROT_WRITE, unix.MAP_PRIVATE|unix.MAP_ANON)
		if err != nil {
			return err
		}
		return unix.Mprotect(b, unix.PROT_READ|unix.PROT_EXEC)
	}},
	{what: "raise its limits", do: func() error { return unix.Setrlimit(unix.RLIMIT_NOFILE, &unix.Rlimit{Cur: 64, Max: 64}) }},
	{what: "make a namespace", do: func() error { return unix.Unshare(unix.CLONE_NEWUSER) }},
	{what: "use io_uring", do: func() error { return errno(unix.SYS_IO_URING_SETUP, 1, 0, 0) }},
	{what: "take memory beyond the limit", do: func() error {
		_, err := unix.Mmap(-1, 0, dataLimit, unix.PROT_READ|unix.PROT_WRITE, unix.MAP_PRIVATE|unix.MAP_ANON)
		return err
	}},
	{what: "run threads", allowed: true, do: func() error {
		done := make(chan bool)
		for range 8 {
			go func() { unix.Nanosleep(&unix.Timespec{Nsec: 1e6}, nil); done <- true }()
		}
		for range 8 {
			<-done
		}
		return nil
	}},
	{what: "take some memory", allowed: true, do: func() error { b := make([]byte, 50<<20); b[len(b)-1] = 1; return nil }},
}

// notRefused counts a refused connection as one that could be tried.
func notRefused(err error) error {
	if err != nil && strings.Contains(err.Error(), "refused") {
		return nil
	}
	return err
}

func errno(nr, a, b, c uintptr) error {
	if _, _, e := unix.RawSyscall(nr, a, b, c); e != 0 {
		return e
	}
	return nil
}

func TestHostileChild(t *testing.T) {
	t.Setenv("CECHECK_SECRET", "must not be seen")
	leak, err := os.Open("/etc/passwd")
	if err != nil {
		t.Fatal(err)
	}
	defer leak.Close()
	// Even one that the parent would hand on.
	if _, err := unix.FcntlInt(leak.Fd(), unix.F_SETFD, 0); err != nil {
		t.Fatal(err)
	}
	os.WriteFile("/tmp/hostile-child", nil, 0o600)
	defer os.Remove("/tmp/hostile-child")
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	defer cancel()
	cmd, err := command(ctx, hostileWord, cacheDir(filepath.Join(t.TempDir(), "cache")))
	if err != nil {
		t.Fatal(err)
	}
	var out, complaint tail
	cmd.Stdin, cmd.Stdout, cmd.Stderr = strings.NewReader("x"), &out, &complaint
	if err := cmd.Run(); err != nil {
		t.Errorf("%v: %s", err, complaint.b)
	}
	if got := string(out.b); got != "environment 0\narguments 3\nend\n" {
		t.Errorf("the child says:\n%s\n%s", got, complaint.b)
	}
}
