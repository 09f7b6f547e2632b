package wire

import (
	"github.com/cecheck/cecheck/shared/assess"
	"github.com/cecheck/cecheck/shared/example"
	"github.com/cecheck/cecheck/shared/fact"
)

// Nearest finds the official examples that are nearest to a state string, as JSON. Asked is the state string, a line feed and the
// examples as [example.Text] writes them: the module in the browser does not carry them.
func Nearest(asked string) string {
	i := index(asked, '\n')
	if i < 0 {
		return refuse("no_examples", nil)
	}
	st, _, refused := read(asked[:i])
	if refused != "" {
		return refused
	}
	a, err := assess.Assess(st.query())
	if err != nil {
		return notHeld(err)
	}
	examples := example.Read(asked[i+1:])
	w := &writer{}
	w.open('{')
	w.num("v", 1)
	w.key("nearest")
	w.open('[')
	for i := range a.Modules {
		m := &a.Modules[i]
		for _, n := range example.Nearest(m, examples) {
			w.comma()
			w.near(m.Module.ID, &n)
		}
	}
	w.close(']')
	w.close('}')
	return string(w.b)
}

func (w *writer) near(module string, n *example.Near) {
	w.open('{')
	w.str("module", module)
	w.str("conclusion", n.Conclusion.ID)
	w.str("example", n.Example.ID)
	w.key("states")
	w.open('{')
	w.str(n.States.Fact, n.States.Value)
	w.close('}')
	w.str("source", n.Example.Source)
	w.list("differs", len(n.Differs), func(i int) {
		d := &n.Differs[i]
		w.open('{')
		w.str("fact", d.Fact.ID)
		w.str("yours", told(d.Fact, d.Yours))
		w.str("example", d.Fact.Option(d.Example))
		w.close('}')
	})
	w.close('}')
}

// told is an answer as the state string has it.
func told(f *fact.Fact, i int) string {
	if i == 0 {
		return fact.Unknown
	}
	return f.Option(i)
}
