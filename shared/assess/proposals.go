package assess

import (
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/rule"
)

// Proposals is what has been proposed and would change something that is considered here.
//
// The proposal to revise the MDR and the IVDR would rewrite Rule 11 with class I as the
// rule and severity as the measure, end the five years of a certificate, and move both acts to Section B of
// Annex I of the AI Act. What is said of it rests on secondary sources.
var Proposals = []law.Proposal{{
	ID: "com-2025-1023", Number: "COM(2025) 1023", Tabled: 20251216, Seen: 20261120,
	Affects: []string{"mdr.rule11", "mdr.article056", "mdr.article005.5", "aiact.article006.1"},
}}

// affected is the proposals that would change a rule considered for the product or a duty
// that may bind it, each with those it would change.
func (a *Assessment) affected() (list []law.Proposal) {
	for _, p := range Proposals {
		var changes []string
		for _, id := range p.Affects {
			if a.concerns(id) {
				changes = append(changes, id)
			}
		}
		if p.Affects = changes; changes != nil {
			list = append(list, p)
		}
	}
	return list
}

// concerns reports whether a rule is in scope for some module, or a duty may bind the product.
func (a *Assessment) concerns(id string) bool {
	for i := range a.Modules {
		for _, t := range a.Modules[i].Trace {
			if t.Rule.ID == id && t.Status != rule.OutOfScope {
				return true
			}
		}
	}
	for _, d := range a.Duties {
		if d.Requirement.ID == id {
			return true
		}
	}
	return false
}
