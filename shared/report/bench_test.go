package report_test

import "testing"

// BenchmarkWrite times each document of a device in class IIb, from the state string to the file.
func BenchmarkWrite(b *testing.B) {
	w := words(b, "en")
	for _, c := range []struct{ kind, format string }{
		{"report", "html"}, {"report", "md"}, {"report", "json"}, {"report", "csv"}, {"report", "docx"},
		{"techdoc", "docx"}, {"techdoc", "md"}, {"declaration", "docx"}, {"justification", "docx"}, {"application", "docx"}, {"roadmap", "html"}, {"roadmap", "ics"},
	} {
		b.Run(c.kind+"."+c.format, func(b *testing.B) {
			for b.Loop() {
				b.ReportMetric(float64(len(write(b, c.kind, c.format, states["class IIb"], w))), "bytes")
			}
		})
	}
}
