package wire

import (
	"encoding/json"
	"testing"
)

// TestCatalogueStandards: every standard that a requirement of the whole catalogue relates to is told of, and none twice.
func TestCatalogueStandards(t *testing.T) {
	var a asked
	if err := json.Unmarshal([]byte(Catalogue()), &a); err != nil {
		t.Fatal(err)
	}
	told := map[string]bool{}
	for _, s := range a.Standards {
		if told[s.ID] {
			t.Errorf("%s is told of twice", s.ID)
		}
		told[s.ID] = true
	}
	related := 0
	for _, r := range a.Requirements {
		for _, c := range r.Related {
			related++
			if !told[c.Standard] {
				t.Errorf("%s: nothing is told of %s", r.ID, c.Standard)
			}
		}
	}
	if related == 0 {
		t.Error("no requirement relates to a standard")
	}
}
