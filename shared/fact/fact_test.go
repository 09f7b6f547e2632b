package fact

import "testing"

func TestSet(t *testing.T) {
	f := Fact{ID: "f", Options: []string{"I", "IIa", "IIb", "III"}}
	if f.Index("IIb") != 3 || f.Index("IV") != 0 || f.Option(3) != "IIb" || f.Option(0) != "" || f.Option(5) != "" {
		t.Error("options and places do not agree")
	}
	all := f.All()
	if all.Has(0) || all.Min() != 1 || all.Max() != 4 || all.Settled() {
		t.Errorf("all options: %b", all)
	}
	if got := all.AtLeast(3); got != Single(3)|Single(4) {
		t.Errorf("at least IIb: %b", got)
	}
	if !None.Settled() || None.Max() != 0 || Set(0).Settled() || Set(0).Max() != -1 {
		t.Error("no value is a value; the empty set is none")
	}
	var seen []int
	for i := range (Single(1) | Single(4)).Each {
		seen = append(seen, i)
	}
	if len(seen) != 2 || seen[0] != 1 || seen[1] != 4 {
		t.Errorf("each: %v", seen)
	}
}
