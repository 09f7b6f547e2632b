package analyze

import (
	"fmt"
	"strings"
	"time"

	"github.com/cecheck/cecheck/shared/assess"
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/require"
	"github.com/cecheck/cecheck/shared/wire"
)

// Applicable gives the requirements that a documentation of the product must show,
// in the order of the law. question is the product's state string, "" if it was not
// assessed: then all of Annex IV. Where answers are open, what may apply is in. today is
// the day that is assessed where the string has none.
func Applicable(question string, today law.Date) ([]require.Requirement, error) {
	c := checked()
	if question == "" {
		var list []require.Requirement
		for i := range c.reqs {
			if strings.HasPrefix(c.reqs[i].ID, "aiact.annex04.") {
				list = append(list, c.reqs[i])
			}
		}
		return list, nil
	}
	a, _, err := assessed(question, today)
	if err != nil {
		return nil, err
	}
	var list []require.Requirement
	for _, d := range a.Binding(c.reqs) {
		list = append(list, *d.Requirement)
	}
	return list, nil
}

// assessed concludes what follows from a state string.
func assessed(question string, today law.Date) (*assess.Assessment, wire.State, error) {
	st, _ := wire.Parse(question) // what does not count was said when it was assessed
	if st.V != wire.Version {
		return nil, st, fmt.Errorf("its grammar is version %q; this program reads %s", st.V, wire.Version)
	}
	if st.On == 0 {
		st.On = today
	}
	a, err := assess.Conclude(assess.Query{On: st.On, Modules: st.Modules})
	return a, st, err
}

// Day is the day of a moment, in UTC.
func Day(t time.Time) law.Date {
	y, m, d := t.UTC().Date()
	return law.Date(y*10000 + int(m)*100 + d)
}
