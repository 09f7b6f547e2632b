package evidence

import (
	"strings"
	"unicode"

	"github.com/cecheck/cecheck/shared/require"
)

// Judgement is what a model says of one requirement. Nothing of it is believed before it
// has been found in the document again.
type Judgement struct {
	Elements []Said
	Search   []string // further words to look for where evidence is thin
}

// Said is what a model says of one element.
type Said struct {
	Element string // its id
	Quotes  []Quote
	Missing string // what is missing, in words
}

// Quote is a quotation as the model gives it.
type Quote struct {
	Passage string // id of the passage, see [Spot.ID]
	Text    string
	Stance  Stance
}

const (
	// maxQuotes is how many quotations of one element are looked at; a reply with more is a
	// reply gone wrong.
	maxQuotes = 12
	// maxMissing is how many letters of what is missing are kept.
	maxMissing = 400
)

// Join adds what a second look at the same requirement came to.
func (j Judgement) Join(more Judgement) Judgement {
	out := Judgement{Elements: append([]Said(nil), j.Elements...), Search: more.Search}
	for _, m := range more.Elements {
		known := false
		for i := range out.Elements {
			if e := &out.Elements[i]; e.Element == m.Element {
				known = true
				e.Quotes = append(append([]Quote(nil), e.Quotes...), m.Quotes...)
				if m.Missing != "" {
					e.Missing = m.Missing
				}
				break
			}
		}
		if !known {
			out.Elements = append(out.Elements, m)
		}
	}
	return out
}

// Judge makes the finding of a requirement from what one model said of it, or two models each by
// themselves. given are the passages that were put before them: a quotation counts only if
// it begins in one of these. What is not found is dropped and counted.
func (l *Library) Judge(r *require.Requirement, given []Spot, by ...Judgement) Finding {
	f := Finding{Requirement: r.ID, Ref: r.Ref}
	weights := make([]Weight, len(r.Elements))
	spoken := make([][]State, len(by))
	f.Elements = make([]ElementFinding, len(r.Elements))
	for e := range r.Elements {
		id := r.Elements[e].ID
		f.Elements[e].ID = id
		for j := range by {
			var stances []Stance
			for _, s := range by[j].Elements {
				if s.Element != id {
					continue
				}
				if f.Elements[e].Missing == "" {
					f.Elements[e].Missing = plainLine(s.Missing, maxMissing)
				}
				for n, q := range s.Quotes {
					if n >= maxQuotes || !q.Stance.known() {
						f.Dropped++
						continue
					}
					stances = append(stances, q.Stance)
					l.weigh(r, e, q, given, &f, &weights[e])
				}
			}
			spoken[j] = append(spoken[j], said(stances))
		}
	}
	for j := range by {
		for _, s := range by[j].Elements {
			if !hasElement(r, s.Element) {
				f.Dropped += len(s.Quotes)
			}
		}
	}
	states := make([]State, len(weights))
	for e := range weights {
		states[e] = weights[e].State()
	}
	if len(by) > 1 {
		states, f.Verdict = settle(spoken[0], spoken[1], states)
	} else {
		f.Verdict = Conclude(states)
	}
	for e := range states {
		f.Elements[e].State = states[e]
		if states[e] == IsShown {
			f.Elements[e].Missing = ""
		}
	}
	return f
}

// weigh looks one quotation up and lays it on the scales.
func (l *Library) weigh(r *require.Requirement, e int, q Quote, given []Spot, f *Finding, w *Weight) {
	spot, place, ok := l.find(q.Passage, q.Text, given)
	if !ok {
		f.Dropped++
		if q.Stance == Contradicts {
			w.Lost++
		}
		return
	}
	score, why := l.support(r, e, spot)
	bare := len(why) == 0
	switch {
	case q.Stance == Mentions:
		w.Mentions++
	case q.Stance == Shows && bare:
		w.ShowsBare++
	case q.Stance == Shows:
		w.Shows++
	case bare:
		w.ContradictsBare++
	default:
		w.Contradicts++
	}
	for i := range f.Quotations {
		if o := &f.Quotations[i]; o.Element == r.Elements[e].ID && o.Stance == q.Stance && o.File == place.File && o.Start <= place.Start && o.End >= place.End {
			return // it is there already, in these words or more
		}
	}
	f.Quotations = append(f.Quotations, Quotation{
		Rank: len(f.Quotations) + 1, Text: place.Text, File: place.File, Page: place.Page, Path: place.Path, Para: place.Para,
		Start: place.Start, End: place.End, Score: score, Why: why,
		Element: r.Elements[e].ID, Stance: q.Stance, Passage: spot.ID(), Bare: bare,
	})
}

func (s Stance) known() bool { return s == Shows || s == Mentions || s == Contradicts }

func hasElement(r *require.Requirement, id string) bool {
	for i := range r.Elements {
		if r.Elements[i].ID == id {
			return true
		}
	}
	return false
}

// plainLine makes one line of a model's words, at most n letters.
func plainLine(s string, n int) string {
	var b strings.Builder
	space := false
	for _, r := range strings.ToValidUTF8(s, "") {
		switch {
		case unicode.IsSpace(r) || unicode.IsControl(r):
			space = b.Len() > 0
			continue
		case !unicode.IsGraphic(r):
			continue
		case n == 0:
			b.WriteString("…")
			return b.String()
		}
		if space {
			b.WriteByte(' ')
			space = false
		}
		b.WriteRune(r)
		n--
	}
	return b.String()
}
