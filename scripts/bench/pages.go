package main

import (
	"fmt"
	"os/exec"
	"regexp"
)

var pagesPerSecond = regexp.MustCompile(`BenchmarkPDF/(\w+)\S*\s.*?([\d.]+) pages/s`)

// pages is PDF pages a second from end to end: a child process started for each file, its
// passages back in the parent. The benchmark stands with the reader's tests.
func pages() (rows []row, err error) {
	out, err := exec.Command("go", "test", "-run", "^$", "-bench", "PDF", "./functions/internal/pdf").CombinedOutput()
	if err != nil {
		return nil, fmt.Errorf("pages of PDF: %w\n%s", err, out)
	}
	for _, m := range pagesPerSecond.FindAllStringSubmatch(string(out), -1) {
		rows = append(rows, row{"PDF read, file of " + m[1], m[2] + " pages/s", 0, "child process and its start included"})
	}
	return rows, nil
}
