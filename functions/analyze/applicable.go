package analyze

import (
	"fmt"
	"slices"
	"time"

	"github.com/cecheck/cecheck/shared/aiact"
	"github.com/cecheck/cecheck/shared/assess"
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/require"
	"github.com/cecheck/cecheck/shared/rule"
	"github.com/cecheck/cecheck/shared/wire"
)

// Applicable gives the requirements that a documentation of the product must show,
// in the order of the law. question is the product's state string, "" if it was not
// assessed: then all of them. Where answers are open, what may apply is in. today is
// the day that is assessed where the string has none.
func Applicable(question string, today law.Date) ([]require.Requirement, error) {
	if question == "" {
		return aiact.Annex04(), nil
	}
	st, _ := wire.Parse(question) // what does not count was said when it was assessed
	if st.V != wire.Version {
		return nil, fmt.Errorf("its grammar is version %q; this program reads %s", st.V, wire.Version)
	}
	if st.On == 0 {
		st.On = today
	}
	a, err := assess.Assess(assess.Query{On: st.On, Modules: st.Modules})
	if err != nil {
		return nil, err
	}
	return slices.DeleteFunc(slices.Clone(aiact.Annex04()), func(r require.Requirement) bool { return !mayApply(a, r.When) }), nil
}

// mayApply reports whether a condition holds, or may hold, for one of the modules.
func mayApply(a *assess.Assessment, when rule.Cond) bool {
	for i := range a.Modules {
		m := &a.Modules[i]
		// Where the branches are too many to list, the conclusions are read as they stand.
		if m.Reached.Branches == nil && rule.Holds(when, a.Edition.Conclude(m.Known, m.Reached)) != rule.False {
			return true
		}
		for _, b := range m.Reached.Branches {
			if rule.Holds(when, a.Edition.Branch(m.Known, b)) != rule.False {
				return true
			}
		}
	}
	return false
}

// Day is the day of a moment, in UTC.
func Day(t time.Time) law.Date {
	y, m, d := t.UTC().Date()
	return law.Date(y*10000 + int(m)*100 + d)
}
