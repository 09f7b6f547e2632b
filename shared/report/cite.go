package report

import "github.com/cecheck/cecheck/shared/law"

// Cite writes a provision the way it is quoted in the language of the words.
func (w Words) Cite(r law.Ref) string { return w.cite(r) }

// Date says a day the way the language does.
func (w Words) Date(d law.Date) string { return w.date(d) }
