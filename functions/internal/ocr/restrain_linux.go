package ocr

import "golang.org/x/sys/unix"

// restrain bounds what a process just started may take.
func restrain(pid int) error {
	for what, most := range map[int]uint64{
		unix.RLIMIT_AS: memoryLimit, unix.RLIMIT_FSIZE: fileLimit, unix.RLIMIT_CORE: 0,
		unix.RLIMIT_NOFILE: 64, unix.RLIMIT_CPU: uint64(pageLimit.Seconds()),
	} {
		if err := unix.Prlimit(pid, what, &unix.Rlimit{Cur: most, Max: most}, nil); err != nil {
			return err
		}
	}
	return nil
}
