package assess

import (
	"testing"

	"github.com/cecheck/cecheck/shared/aiact"
	"github.com/cecheck/cecheck/shared/fact"
	"github.com/cecheck/cecheck/shared/ivdr"
	"github.com/cecheck/cecheck/shared/mdr"
)

func TestGroup(t *testing.T) {
	for f, want := range map[*fact.Fact]*fact.Fact{
		&ivdr.Cancer: &ivdr.SpecificUse, &ivdr.HighSpread: &ivdr.StrictUse, &mdr.ClosedLoop: &mdr.SpecialUse, &mdr.RecordsXray: &mdr.SpecialMatter,
		&ivdr.Congenital: &ivdr.SpecificUse, &ivdr.Grouping: &ivdr.StrictUse, &mdr.Nano: &mdr.SpecialMatter,
		&aiact.Practice: nil, &aiact.AnnexIII: nil, &mdr.SpecialUse: nil, &mdr.WorstImpact: nil,
	} {
		if got := Group(f); got != want {
			t.Errorf("%s: %v, want %v", f.ID, got, want)
		}
	}
}
