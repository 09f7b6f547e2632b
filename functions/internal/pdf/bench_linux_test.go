package pdf

import (
	"bytes"
	"context"
	"os"
	"strings"
	"syscall"
	"testing"
)

// childrenRSS is the most memory that a child of this process took, in KB.
func childrenRSS() int64 {
	var use syscall.Rusage
	_ = syscall.Getrusage(syscall.RUSAGE_CHILDREN, &use)
	return use.Maxrss
}

// BenchmarkPages reads a long file with much text, and says the most memory that
// a child took.
func BenchmarkPages(b *testing.B) {
	pages := make([]string, 1000)
	for i := range pages {
		pages[i] = draw(10, 800, strings.Split(strings.Repeat("A line of text that is as long as a line of text is on paper.|", 55), "|")...)
	}
	file := makePDF(pages...)
	if name := os.Getenv("PDF"); name != "" {
		file, _ = os.ReadFile(name)
	}
	rd, n := New(Options{}), 0
	for b.Loop() {
		d, err := rd.Read(context.Background(), bytes.NewReader(file), int64(len(file)), nil)
		if err != nil || len(d.Passages) == 0 {
			b.Fatal(err, d.Problems)
		}
		n += d.Pages
	}
	b.ReportMetric(float64(n)/b.Elapsed().Seconds(), "pages/s")
	b.ReportMetric(float64(childrenRSS())/1024, "MB/child")
}
