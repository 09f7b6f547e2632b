package wire

import "testing"

// The states that the figures are about: nothing answered, half-way, and all that decides answered.
var benchStates = []struct{ name, state string }{
	{"start", "v=1&on=2026-11-20"},
	{"half", "v=1&on=2026-11-20&product.software=yes&product.relation=independent&product.function=individual&product.medical_purpose=yes&product.specimen=none&product.supply=market&mdr.informs_decisions=yes"},
	{"full", "v=1&on=2026-11-20&product.software=yes&product.relation=independent&product.function=individual&product.medical_purpose=yes&product.specimen=none&product.supply=market&mdr.informs_decisions=yes&mdr.worst_impact=other&mdr.special_use=no&aiact.use=itself&aiact.listed_use=no&product.placed=from_2028-08-02"},
}

// BenchmarkAssess times one whole assessment: string in, JSON out, with trace and questions.
func BenchmarkAssess(b *testing.B) {
	for _, s := range benchStates {
		b.Run(s.name, func(b *testing.B) {
			for b.Loop() {
				Assess(s.state)
			}
		})
	}
}
