package main

import (
	"path/filepath"
	"strings"
	"testing"
)

// --ocr asks for a program that is not part of this one: without it nothing is
// read, and who asked is told what to install.
func TestOCRNeedsTesseract(t *testing.T) {
	t.Setenv("PATH", t.TempDir())
	md := write(t, "a.md", []byte("# Logs\n\nEvents are logged.\n"))
	for _, args := range [][]string{{"check", "--ocr", md}, {"serve", "--ocr", "--site", filepath.Dir(write(t, "index.html", []byte("home"))), "--data", filepath.Join(t.TempDir(), "data")}} {
		status, out, errs := cli("", args...)
		if status != exitCant || out != "" || !strings.Contains(errs, "tesseract is not installed; on Debian: apt-get install tesseract-ocr") {
			t.Errorf("%v: %d %q %q", args, status, out, errs)
		}
	}
	if status, _, errs := cli("", "check", "--ocr=yes", md); status != exitCant || !strings.Contains(errs, "--ocr takes no value") {
		t.Errorf("%d %q", status, errs)
	}
}
