//go:build !linux

package pdf

func hostileChild() {}
