package text

import (
	"fmt"
	"slices"
)

// Trouble is one way in which a translation does not agree with the English.
type Trouble struct {
	Kind  string // "missing", "extra", "stale" or "placeholders"
	Lang  string
	ID    string
	Entry Entry // of the translation; zero if missing
	Do    string
}

func (t Trouble) String() string {
	where := t.Lang
	if t.Entry.File != "" {
		where = fmt.Sprintf("%s:%d", t.Entry.File, t.Entry.Line)
	}
	return fmt.Sprintf("%s: %s %s; %s", where, t.ID, t.Kind, t.Do)
}

// Check compares a translation with the English: the same ids, the same
// placeholders, and each entry made from the English that stands there now.
func Check(english, other Words) []Trouble {
	var all []Trouble
	for _, id := range english.ids {
		e := english.entries[id]
		o, ok := other.entries[id]
		if !ok {
			all = append(all, Trouble{"missing", other.lang, id, Entry{},
				fmt.Sprintf("translate %q and write: %s @%s = …", short(e.Text), id, Digest(e.Text))})
			continue
		}
		if o.From != Digest(e.Text) {
			all = append(all, Trouble{"stale", other.lang, id, o,
				fmt.Sprintf("the English now says %q: bring the translation into line, then: go run ./scripts/wording -fix %s", short(e.Text), id)})
		}
		a, _ := Placeholders(e.Text)
		b, _ := Placeholders(o.Text)
		slices.Sort(a)
		slices.Sort(b)
		if !slices.Equal(slices.Compact(a), slices.Compact(b)) {
			all = append(all, Trouble{"placeholders", other.lang, id, o,
				fmt.Sprintf("the English has %v, this has %v: use the same", a, b)})
		}
	}
	for _, id := range other.ids {
		if _, ok := english.entries[id]; !ok {
			all = append(all, Trouble{"extra", other.lang, id, other.entries[id],
				"there is no such English entry: remove it, or add the English"})
		}
	}
	return all
}

// short cuts a text for a message.
func short(s string) string {
	r := []rune(s)
	if len(r) > 60 {
		return string(r[:59]) + "…"
	}
	return s
}
