package analyze

import (
	"fmt"
	"time"

	"github.com/cecheck/cecheck/shared/aiact"
	"github.com/cecheck/cecheck/shared/assess"
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/require"
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
	var list []require.Requirement
	for _, d := range a.Binding(aiact.Annex04()) {
		list = append(list, *d.Requirement)
	}
	return list, nil
}

// Day is the day of a moment, in UTC.
func Day(t time.Time) law.Date {
	y, m, d := t.UTC().Date()
	return law.Date(y*10000 + int(m)*100 + d)
}
