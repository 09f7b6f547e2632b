package evidence

import (
	"slices"
	"sort"
	"strings"

	"github.com/cecheck/cecheck/shared/require"
)

// Library is a documentation made ready for a set of requirements: to find candidates, to
// quote, and to weigh what a model says. It is not safe for concurrent use.
//
// Requirements with query terms written by hand are searched by themselves, so that what is
// found for them does not turn on what else is asked.
type Library struct {
	docs    []Document
	hand    *Index // of the requirements that have terms written by hand
	plain   *Index // of all, by the words of their wording
	at      map[string]home
	anchors []*Anchors
	wide    *wide
	own     struct { // what the passages themselves say of one requirement
		id          string
		hand, plain map[int]*hit
	}
}

// home is where a requirement is searched.
type home struct{ hand, plain int } // places in the index's queries; -1 is none

// Spot is one passage of a documentation.
type Spot struct{ Doc, Passage int }

// ID names the passage in a prompt and in a finding: "2.31" is passage 31 of file 2.
func (s Spot) ID() string { return itoa(s.Doc+1) + "." + itoa(s.Passage+1) }

// NewLibrary reads docs for reqs. worded are the same requirements with terms from their
// wording; see [Derive].
func NewLibrary(docs []Document, reqs, worded []require.Requirement) *Library {
	l := &Library{docs: docs, at: map[string]home{}, anchors: make([]*Anchors, len(docs))}
	var hand []require.Requirement
	for i := range reqs {
		h := home{-1, -1}
		if handWritten(&reqs[i]) {
			h.hand = len(hand)
			hand = append(hand, reqs[i])
		}
		l.at[reqs[i].ID] = h
	}
	for i := range worded {
		if h, ok := l.at[worded[i].ID]; ok {
			h.plain = i
			l.at[worded[i].ID] = h
		}
	}
	if len(hand) > 0 {
		l.hand = NewIndex(docs, hand)
	}
	l.plain = NewIndex(docs, worded)
	return l
}

func handWritten(r *require.Requirement) bool {
	return slices.ContainsFunc(r.Elements, func(e require.Element) bool { return len(e.Query) > 0 })
}

// search is where r is searched, and its query there; nil if it is not in the library.
func (l *Library) search(r *require.Requirement) (*Index, *query) {
	h, ok := l.at[r.ID]
	switch {
	case ok && h.hand >= 0:
		return l.hand, &l.hand.queries[h.hand]
	case ok && h.plain >= 0:
		return l.plain, &l.plain.queries[h.plain]
	}
	return nil, nil
}

// Find gives the best k passages for r as [Index.Find] does.
func (l *Library) Find(r *require.Requirement, k int) Finding {
	f := Finding{Requirement: r.ID, Ref: r.Ref, Verdict: None}
	if ix, q := l.search(r); q != nil {
		f.Quotations = ix.quotations(q, ix.rank(q), k)
	}
	if len(f.Quotations) > 0 {
		f.Verdict = Candidate
	}
	return f
}

// Candidates gives the k passages in which r may be shown, best first, with no regard to
// whether they are good enough without a model. Passages that are guidance, or addressed to
// whoever judges, are never among them.
func (l *Library) Candidates(r *require.Requirement, k int) []Spot {
	ix, q := l.search(r)
	if q == nil {
		return nil
	}
	var out []Spot
	for _, h := range ix.rank(q) {
		if len(out) == k {
			break
		}
		u := &ix.units[h.unit]
		if s := (Spot{u.doc, u.passage}); h.score > 0 && l.readable(s) {
			out = append(out, s)
		}
	}
	return out
}

// readable tells whether a passage may be put before a model.
func (l *Library) readable(s Spot) bool {
	if s.Doc < 0 || s.Doc >= len(l.docs) || s.Passage < 0 || s.Passage >= len(l.docs[s.Doc].Passages) {
		return false
	}
	p := &l.docs[s.Doc].Passages[s.Passage]
	return !p.Guidance && !Addressed(p.Text)
}

// hits gives what the passages' own words say of r, by unit, in both indexes.
func (l *Library) hits(r *require.Requirement) (hand, plain map[int]*hit) {
	if l.own.id == r.ID {
		return l.own.hand, l.own.plain
	}
	by := func(ix *Index, at int) map[int]*hit {
		if at < 0 {
			return nil
		}
		all := ix.collect(&ix.queries[at])
		m := make(map[int]*hit, len(all))
		for i := range all {
			m[all[i].unit] = &all[i]
		}
		return m
	}
	h, ok := l.at[r.ID]
	if !ok {
		h = home{-1, -1}
	}
	l.own.id, l.own.hand, l.own.plain = r.ID, by(l.hand, h.hand), by(l.plain, h.plain)
	return l.own.hand, l.own.plain
}

// vouch is how many points the words of a passage must have for an element before they vouch for a quotation from
// it. Where the passage as a whole would be a candidate without a model, a single word of the element does, for
// some elements ("why it was built so") are told in everyday words. On the labelled set 343 of 358 passages of evidence then
// vouch for an element, and 36 of 1,817 passages about something else altogether.
const vouch = 500

// support tells whether the words of a passage speak of element e of r by our own reckoning, by
// which terms, and how well the passage does for the requirement. A heading above it does not count.
func (l *Library) support(r *require.Requirement, e int, s Spot) (score int, why []string) {
	hand, plain := l.hits(r)
	h := l.at[r.ID]
	look := func(ix *Index, hits map[int]*hit, at int) {
		if hits == nil {
			return
		}
		u, ok := ix.unitAt(s)
		if !ok || hits[u] == nil {
			return
		}
		x := hits[u]
		if score == 0 {
			score = x.own
		}
		points := 0
		for _, g := range x.gains {
			if g.element == e {
				points += g.points
			}
		}
		worth := ix.domain.worth()
		least := vouch * 1000
		if x.own*worth >= usualThreshold*1000 {
			least = touched * 1000
		}
		if points*worth < least {
			return
		}
		gains := slices.Clone(x.gains)
		sort.Slice(gains, func(i, j int) bool { return gains[i].term < gains[j].term })
		for _, g := range gains {
			if w := strings.ReplaceAll(ix.queries[at].terms[ix.units[u].lang][g.term].text, "=", ""); g.element == e && !slices.Contains(why, w) {
				why = append(why, w)
			}
		}
	}
	look(l.hand, hand, h.hand)
	look(l.plain, plain, h.plain)
	return score, why
}

// unitAt gives the unit of a passage; there is none of headings, guidance and the like.
func (ix *Index) unitAt(s Spot) (int, bool) {
	return slices.BinarySearchFunc(ix.units, s, func(u unit, s Spot) int {
		if u.doc != s.Doc {
			return u.doc - s.Doc
		}
		return u.passage - s.Passage
	})
}

// find looks a quotation up: in the passage that it is said to stand in, then in the others
// that were given. The quotation may run into the next passage.
func (l *Library) find(passage, quote string, given []Spot) (Spot, Place, bool) {
	try := func(s Spot) (Place, bool) {
		if l.anchors[s.Doc] == nil {
			l.anchors[s.Doc] = NewAnchors(&l.docs[s.Doc])
		}
		return l.anchors[s.Doc].FindFrom(s.Passage, quote)
	}
	for _, named := range [...]bool{true, false} {
		for _, s := range given {
			if (s.ID() == passage) != named || !l.readable(s) {
				continue
			}
			if p, ok := try(s); ok && !p.Guidance {
				return s, p, true
			}
		}
	}
	return Spot{}, Place{}, false
}

// Quote finds words that a model says stand in one of the passages given.
func (l *Library) Quote(passage, text string, given []Spot) (Quotation, bool) {
	s, p, ok := l.find(passage, text, given)
	return Quotation{Rank: 1, Text: p.Text, File: p.File, Page: p.Page, Path: p.Path, Para: p.Para, Start: p.Start, End: p.End, Passage: s.ID()}, ok
}

func itoa(n int) string { return string(appendInt(nil, "", n)) }
