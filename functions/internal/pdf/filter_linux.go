package pdf

import (
	"errors"

	"golang.org/x/sys/unix"
)

// allowed are the system calls that remain, on every processor. There is none
// among them that opens, connects, executes or looks at another process.
var allowed = []uint32{
	unix.SYS_READ, unix.SYS_WRITE, unix.SYS_CLOSE,
	unix.SYS_MUNMAP, unix.SYS_MADVISE, unix.SYS_MREMAP, unix.SYS_BRK,
	unix.SYS_FUTEX, unix.SYS_NANOSLEEP, unix.SYS_CLOCK_NANOSLEEP, unix.SYS_CLOCK_GETTIME, unix.SYS_GETTIMEOFDAY,
	unix.SYS_SCHED_YIELD, unix.SYS_SCHED_GETAFFINITY,
	unix.SYS_RT_SIGACTION, unix.SYS_RT_SIGPROCMASK, unix.SYS_RT_SIGRETURN, unix.SYS_SIGALTSTACK, unix.SYS_TGKILL,
	unix.SYS_GETPID, unix.SYS_GETTID, unix.SYS_GETRANDOM, unix.SYS_RESTART_SYSCALL,
	unix.SYS_EPOLL_CTL, unix.SYS_EPOLL_PWAIT, unix.SYS_EVENTFD2, unix.SYS_EPOLL_CREATE1,
	unix.SYS_SET_ROBUST_LIST, unix.SYS_SET_TID_ADDRESS, unix.SYS_RSEQ, // what a C library does in a new thread
	unix.SYS_EXIT, unix.SYS_EXIT_GROUP,
}

const (
	offNumber = 0 // offsets in struct seccomp_data
	offArch   = 4
	offArg0   = 16
	offArg2   = 32
)

// filter writes the program that the kernel runs at each system call.
func filter() ([]unix.SockFilter, error) {
	if arch == 0 {
		return nil, errors.New("seccomp: no list for this processor")
	}
	const (
		load = unix.BPF_LD | unix.BPF_W | unix.BPF_ABS
		same = unix.BPF_JMP | unix.BPF_JEQ | unix.BPF_K
		bits = unix.BPF_JMP | unix.BPF_JSET | unix.BPF_K
		give = unix.BPF_RET | unix.BPF_K
	)
	deny := func(errno uint32) unix.SockFilter {
		return unix.SockFilter{Code: give, K: unix.SECCOMP_RET_ERRNO | errno}
	}
	allow := unix.SockFilter{Code: give, K: unix.SECCOMP_RET_ALLOW}
	p := []unix.SockFilter{
		{Code: load, K: offArch},
		{Code: same, K: arch, Jt: 1},
		{Code: give, K: unix.SECCOMP_RET_KILL_PROCESS},
		{Code: load, K: offNumber},
	}
	for _, list := range [][]uint32{allowed, allowedHere} {
		for _, nr := range list {
			p = append(p, unix.SockFilter{Code: same, K: nr, Jf: 1}, allow)
		}
	}
	p = append(p,
		// A new thread, never a new process.
		unix.SockFilter{Code: same, K: unix.SYS_CLONE, Jf: 4},
		unix.SockFilter{Code: load, K: offArg0},
		unix.SockFilter{Code: bits, K: unix.CLONE_THREAD, Jf: 1},
		allow,
		deny(uint32(unix.EPERM)),
		// Its flags lie in memory, where a filter cannot look: C libraries
		// fall back to clone when it is not there.
		unix.SockFilter{Code: same, K: unix.SYS_CLONE3, Jf: 1},
		deny(uint32(unix.ENOSYS)),
		// Memory, but no new code: PDFium was compiled before the seal.
		unix.SockFilter{Code: same, K: unix.SYS_MMAP, Jt: 1},
		unix.SockFilter{Code: same, K: unix.SYS_MPROTECT, Jf: 4},
		unix.SockFilter{Code: load, K: offArg2},
		unix.SockFilter{Code: bits, K: unix.PROT_EXEC, Jt: 1},
		allow,
		deny(uint32(unix.EPERM)),
		deny(uint32(unix.EPERM)),
	)
	return p, nil
}
