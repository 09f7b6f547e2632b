package example

import "github.com/cecheck/cecheck/shared/fact"

// Example is what a product is compared with: of a case, what may go to a host that does not carry the cases.
type Example struct {
	ID     string
	Source string // the document and the place in it
	Says   []Statement
	Given  fact.Answers
}

// Of is what is said of a conclusion; ok is false where nothing is.
func (e *Example) Of(conclusion string) (s Statement, ok bool) { return of(e.Says, conclusion) }

// Text is every example for [Read], in the order of the ids: a line each, with tabs between the id, the source, what
// it states (as in [Case.States]) and its answers (as in a state string). A module in a browser is handed it: inside, it
// would weigh more than all the code that reads it, for every visitor.
func Text() string {
	var b []byte
	for _, c := range All() {
		for i, column := range [...]string{c.ID, c.Cite(), c.States, c.State()} {
			if i > 0 {
				b = append(b, '\t')
			}
			b = append(b, column...)
		}
		b = append(b, '\n')
	}
	return string(b)
}

// Read is the examples of a text. A line that is none is left out.
func Read(text string) []Example {
	var list []Example
	for _, line := range split(text, '\n') {
		if col := split(line, '\t'); len(col) == 4 {
			list = append(list, Example{col[0], col[1], statements(col[2]), given(col[3])})
		}
	}
	return list
}
