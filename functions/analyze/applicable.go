package analyze

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/cecheck/cecheck/shared/assess"
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/require"
	"github.com/cecheck/cecheck/shared/wire"
)

// Applicable gives the requirements that a documentation of the product must show,
// in the order of the law. question is the product's state string; if nothing is answered in it, or it is "", the
// product was not assessed: then all of Annex IV. Where answers are open, what may apply is in. today is
// the day that is assessed where the string has none.
func Applicable(question string, today law.Date) ([]require.Requirement, error) {
	c := checked()
	a, err := assessed(question, today)
	if err != nil {
		return nil, err
	}
	var list []require.Requirement
	if a == nil {
		for i := range c.reqs {
			if strings.HasPrefix(c.reqs[i].ID, "aiact.annex04.") {
				list = append(list, c.reqs[i])
			}
		}
		return list, nil
	}
	for _, d := range a.Binding(c.reqs) {
		list = append(list, *d.Requirement)
	}
	return list, nil
}

// assessed concludes what follows from a state string, nil where nothing is answered in it.
func assessed(question string, today law.Date) (*assess.Assessment, error) {
	if question == "" {
		return nil, nil
	}
	st, _ := wire.Parse(question) // what does not count was said when it was assessed
	if st.V != wire.Version {
		return nil, fmt.Errorf("its grammar is version %q; this program reads %s", st.V, wire.Version)
	}
	if st.On == 0 {
		st.On = today
	}
	a, err := assess.Conclude(assess.Query{On: st.On, Modules: st.Modules})
	if err != nil || slices.ContainsFunc(st.Modules, func(m assess.Module) bool { return len(m.Answers) > 0 }) {
		return a, err
	}
	return nil, nil
}

// Day is the day of a moment, in UTC.
func Day(t time.Time) law.Date {
	y, m, d := t.UTC().Date()
	return law.Date(y*10000 + int(m)*100 + d)
}
