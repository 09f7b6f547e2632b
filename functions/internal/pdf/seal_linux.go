package pdf

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"runtime"
	"syscall"
	"unsafe"

	"golang.org/x/sys/unix"
)

// alone closes every descriptor but the three pipes and what the Go runtime made
// for itself. The parent hands on no others, but it may itself have been started
// with some, and Go passes those on.
func alone() {
	// The runtime keeps the files of its control group open to follow changes
	// of its share of processors; a fixed number ends that.
	runtime.GOMAXPROCS(runtime.GOMAXPROCS(0))
	for fd := 3; fd < 1024; fd++ {
		var st unix.Stat_t
		// What has no file type is the runtime's own (epoll, eventfd).
		if unix.Fstat(fd, &st) == nil && st.Mode&unix.S_IFMT != 0 {
			_ = unix.Close(fd)
		}
	}
}

// limit bounds what this process may take. It comes first of all, so that
// nothing happens without it.
func limit() {
	set := func(what int, most uint64) {
		_ = unix.Setrlimit(what, &unix.Rlimit{Cur: most, Max: most})
	}
	// RLIMIT_AS is not used: Go reserves more addresses than a useful limit
	// would allow. RLIMIT_NPROC counts all of the user's processes, so that a
	// limit would hit our own threads; seccomp forbids new processes instead.
	if !raced {
		set(unix.RLIMIT_DATA, dataLimit)
	}
	set(unix.RLIMIT_FSIZE, 64<<20) // the cache file is written by the first child
	set(unix.RLIMIT_CORE, 0)
	set(unix.RLIMIT_NOFILE, 32)
	set(unix.RLIMIT_CPU, 600)
}

// seal gives up, for all threads and for good, every system call but those that
// an allocating, computing, pipe-reading Go program makes. What is forbidden
// fails with "operation not permitted".
func seal() error {
	_ = unix.Setrlimit(unix.RLIMIT_FSIZE, &unix.Rlimit{})
	_ = unix.Prctl(unix.PR_SET_DUMPABLE, 0, 0, 0, 0)
	if err := unix.Prctl(unix.PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0); err != nil {
		return fmt.Errorf("no new privileges: %w", err)
	}
	program, err := filter()
	if err != nil {
		return err
	}
	list := unix.SockFprog{Len: uint16(len(program)), Filter: &program[0]}
	// TSYNC puts the filter, and no_new_privs with it, on every thread of the
	// process: Go has started several by now.
	thread, _, errno := unix.RawSyscall(unix.SYS_SECCOMP, unix.SECCOMP_SET_MODE_FILTER, unix.SECCOMP_FILTER_FLAG_TSYNC, uintptr(unsafe.Pointer(&list)))
	if errno != 0 {
		return fmt.Errorf("seccomp: %w", errno)
	}
	if thread != 0 {
		return errors.New("seccomp: a thread would not take the filter")
	}
	return nil
}

// outOfTime tells whether a child was ended by its limit on computing time.
func outOfTime(err error) bool {
	var exit *exec.ExitError
	if !errors.As(err, &exit) {
		return false
	}
	status, ok := exit.Sys().(syscall.WaitStatus)
	return ok && status.Signaled() && status.Signal() == unix.SIGXCPU
}

// hungry tells whether a child had taken so much memory that it must have died of
// that: what it says when memory ends is not always the same.
func hungry(state *os.ProcessState) bool {
	use, ok := state.SysUsage().(*syscall.Rusage)
	return ok && use.Maxrss*1024 > dataLimit/2
}

// ours tells whether a directory belongs to the user of this process.
func ours(info fs.FileInfo) bool {
	st, ok := info.Sys().(*syscall.Stat_t)
	return ok && int(st.Uid) == os.Getuid()
}
