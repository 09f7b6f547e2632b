package evidence

import (
	"math/bits"
	"slices"
	"sort"
	"strings"

	"github.com/cecheck/cecheck/shared/require"
)

const (
	// usualLength is the length of a chunk to which BM25 normalises, in words.
	usualLength = 110
	// k1 and b of BM25, in thousandths. Long passages are hardly punished: a
	// paragraph that lists twelve measures is no worse than one that names two.
	k1 = 1200
	b  = 250
	// elementCeiling bounds what one element may add, so that many words of one
	// kind do not stand for the other kinds.
	elementCeiling = 2000
	// headCeiling bounds what headings add.
	headCeiling = 900
	// titleWeight is what a heading in plain words says.
	titleWeight = 800
	// alone is what is left of a passage in which one word speaks for the
	// requirement and no heading does: any word may turn up anywhere.
	alone = 650
	// astray is what is left where the heading names another requirement's subject.
	astray = 750
	// unheaded makes up for headings that speak of no requirement at all ("Part 2",
	// or none): the words alone have to carry what a heading would have added.
	unheaded = 1200
	// touched is from how many points on an element counts as touched.
	touched = 100
	// neighbourShare is what a short passage gets of its neighbours' own score, in
	// thousandths. Items and rows of one list are one text in pieces.
	neighbourShare = 150
	siblingShare   = 400
)

// hit is what one unit has for one requirement.
type hit struct {
	unit     int
	own      int // by its own words
	score    int
	elements uint32
	gains    []gain
}

// gain is what the best term around one word adds to one element.
type gain struct {
	element int
	key     int32
	points  int
	term    int // which term it was
}

// Find gives the best k passages for r, which must be one of the requirements the
// index was made for; for any other it finds nothing.
func (ix *Index) Find(r *require.Requirement, k int) Finding {
	f := Finding{Requirement: r.ID, Ref: r.Ref, Verdict: None}
	for i := range ix.queries {
		if ix.queries[i].requirement.ID == r.ID {
			f.Quotations = ix.quotations(&ix.queries[i], ix.rank(&ix.queries[i]), k)
			break
		}
	}
	if len(f.Quotations) > 0 {
		f.Verdict = Candidate
	}
	return f
}

// rank scores every unit that has a term of q, best first.
func (ix *Index) rank(q *query) []hit {
	hits := ix.collect(q)
	byUnit := make(map[int]int, len(hits))
	for i := range hits {
		byUnit[hits[i].unit] = i
	}
	for i := range hits {
		h := &hits[i]
		u := &ix.units[h.unit]
		hh := q.heads[u.head]
		h.elements |= hh.elements
		// A heading vouches for words that are there, and for a text that says
		// something; it is no evidence by itself.
		bonus := min(hh.weight, headCeiling) * u.quality / 1000
		bonus = min(bonus, 3*h.own)
		h.score = h.own + bonus
		if hh.weight < weights[2] {
			switch about := ix.heads[u.head].about; {
			case about >= weights[3]:
				h.score = h.score * astray / 1000
			case about < weights[2] && len(h.gains) > 1:
				h.score = h.score * unheaded / 1000
			}
			if len(h.gains) < 2 {
				h.score = h.score * alone / 1000
			}
		}
	}
	worth := ix.domain.worth()
	for i := range hits {
		h := &hits[i]
		share := neighbourShare
		if k := ix.units[h.unit].kind; k == Item || k == Row {
			share = siblingShare
		}
		h.score += ix.context(h.unit, byUnit, hits) * share / 1000
		h.score = h.score * worth / 1000
	}
	sort.SliceStable(hits, func(i, j int) bool { return hits[i].score > hits[j].score })
	return hits
}

// context is the own score of the neighbours of a short passage under the same
// heading, as far as they make up one usual chunk with it.
func (ix *Index) context(unit int, byUnit map[int]int, hits []hit) int {
	u := &ix.units[unit]
	sum, room := 0, usualLength-u.words
	for _, n := range [...]int{unit - 1, unit + 1, unit - 2, unit + 2} {
		if n < 0 || n >= len(ix.units) {
			continue
		}
		o := &ix.units[n]
		if o.doc != u.doc || o.head != u.head || o.words > room {
			continue
		}
		room -= o.words
		if i, ok := byUnit[n]; ok {
			sum += hits[i].own
		}
	}
	return sum
}

// collect finds the terms of q in the units, in the order of the units.
func (ix *Index) collect(q *query) []hit {
	slot := make([]int, len(ix.units))
	var hits []hit
	for l := langEN; l < langs; l++ {
		for ti := range q.terms[l] {
			t := &q.terms[l][ti]
			for _, m := range ix.matches(l, t) {
				i := slot[m.unit] - 1
				if i < 0 {
					hits = append(hits, hit{unit: m.unit})
					i = len(hits) - 1
					slot[m.unit] = i + 1
				}
				points := ix.bm25(t.weight, m, ix.units[m.unit].words)
				if points == 0 {
					continue
				}
				hits[i].add(gain{t.element, t.key, points, ti})
			}
		}
	}
	for i := range hits {
		hits[i].sum(len(q.requirement.Elements))
	}
	sort.Slice(hits, func(i, j int) bool { return hits[i].unit < hits[j].unit })
	return hits
}

// add takes a gain in. "Intended use", "intended for" and "is intended" may all
// stand on one word; only the best of them counts.
func (h *hit) add(g gain) {
	for i := range h.gains {
		o := &h.gains[i]
		if o.element == g.element && o.key == g.key {
			if g.points > o.points {
				*o = g
			}
			return
		}
	}
	h.gains = append(h.gains, g)
}

// sum adds the gains up, each element to its ceiling.
func (h *hit) sum(elements int) {
	for e := 0; e < elements; e++ {
		s := 0
		for _, g := range h.gains {
			if g.element == e {
				s += g.points
			}
		}
		if s >= touched {
			h.elements |= 1 << e
		}
		h.own += s * elementCeiling / (s + elementCeiling)
	}
}

// bm25 weighs a term by how often it stands in the unit, and then by the quality of
// the best sentence it stands in: saying nothing twice is still saying nothing.
func (ix *Index) bm25(weight int, m match, words int) int {
	norm := k1 * (1000 - b + b*words/usualLength) / 1000
	count := m.count * 1000
	return weight * m.quality / 1000 * (k1 + 1000) / 1000 * count / (count + norm)
}

// match is a unit with a term in it, how often, and the quality of the best place.
type match struct{ unit, count, quality int }

// matches finds a term: the other words of a phrase must stand close to the first.
func (ix *Index) matches(l language, t *term) []match {
	var out []match
	for _, p := range ix.postings[l][t.words[0]] {
		u := &ix.units[p.unit]
		if !t.near(u.tokens, p.token) {
			continue
		}
		q := u.tokens[p.token].quality
		if n := len(out); n > 0 && out[n-1].unit == p.unit {
			out[n-1].count++
			out[n-1].quality = max(out[n-1].quality, q)
		} else {
			out = append(out, match{p.unit, 1, q})
		}
	}
	return out
}

// near reports whether the phrase's other words stand with the one at token at. A
// phrase of words that all mean something may be turned round ("cleaning of the
// data"); one with "not" or "of" in it must stand as it is, with a word between at
// most.
func (t *term) near(toks []unitToken, at int) bool {
	if len(t.words) == 1 {
		return true
	}
	if t.close {
		for _, w := range t.words[1:] {
			next := find(toks, at, 1, 2, w)
			if next < 0 {
				return false
			}
			at = next
		}
		return true
	}
	reach := len(t.words) + 2
	for _, w := range t.words[1:] {
		// Both parts may be in one compound, and a version is a number as well.
		if has(toks[at].ids, w) && len(toks[at].ids) > 1 {
			continue
		}
		if find(toks, at, 1, reach, w) < 0 && find(toks, at, -1, reach, w) < 0 {
			return false
		}
	}
	return true
}

// find gives the token with word w at most reach positions from token at, in the
// given direction; -1 is none.
func find(toks []unitToken, at, step, reach int, w int32) int {
	for i := at + step; i >= 0 && i < len(toks); i += step {
		d := (toks[i].pos - toks[at].pos) * step
		if d > reach {
			break
		}
		if has(toks[i].ids, w) {
			return i
		}
	}
	return -1
}

func has(ids []int32, id int32) bool {
	for _, x := range ids {
		if x == id {
			return true
		}
	}
	return false
}

// headHit is what the headings say of a requirement.
type headHit struct {
	weight   int
	elements uint32
}

// matchLevel gives what one heading says of the requirement.
func (q *query) matchLevel(lv *level) headHit {
	var out headHit
	covered := uint64(0)
	for ti := range q.terms[lv.lang] {
		t := &q.terms[lv.lang][ti]
		for i := range lv.tokens {
			if !has(lv.tokens[i].ids, t.words[0]) || !t.near(lv.tokens, i) {
				continue
			}
			if t.weight >= weights[2] || lv.words == 1 {
				out.elements |= 1 << t.element
			}
			out.weight = max(out.weight, t.weight)
			covered |= t.covers(lv.tokens)
			break
		}
	}
	for i := range q.titles {
		if t := &q.titles[i]; t.on(lv.folded) {
			out.elements |= 1 << t.element
			out.weight = max(out.weight, titleWeight)
		}
	}
	// "Data" is a common word, but as the whole heading it says it all.
	if lv.words > 0 && bits.OnesCount64(covered) >= lv.words {
		out.weight = max(out.weight, headCeiling)
	}
	return out
}

// hit joins what the headings above a passage say, given by their levels. The nearest
// speaks for its text, one further up for many.
func (h *head) hit(levels []headHit) headHit {
	var out headHit
	if h.elsewhere {
		return out
	}
	for n, i := range h.levels {
		w := levels[i].weight
		if n < len(h.levels)-1 {
			w = w * 6 / 10
		}
		out.elements |= levels[i].elements
		out.weight = max(out.weight, w)
	}
	return out
}

// on reports whether the title's words stand on one another's heels in a heading.
func (t *title) on(heading []string) bool {
	for i := range heading {
		if at(t.words, heading, i) {
			return true
		}
	}
	return false
}

// covers gives the tokens of a heading that are words of the term and not of every
// text, as bits; only the first 64 can be told.
func (t *term) covers(toks []unitToken) uint64 {
	var set uint64
	for i := range toks {
		for _, w := range t.words {
			if w >= firstWord && i < 64 && has(toks[i].ids, w) {
				set |= 1 << i
			}
		}
	}
	return set
}

// quotations cuts the ranked units at the requirement's need.
func (ix *Index) quotations(q *query, hits []hit, k int) []Quotation {
	var out []Quotation
	for i := range hits {
		h := &hits[i]
		if len(out) == k {
			break
		}
		if h.score < q.need.threshold || bits.OnesCount32(h.elements) < q.need.elements {
			continue
		}
		out = append(out, ix.quote(q, h, len(out)+1))
	}
	return out
}

func (ix *Index) quote(q *query, h *hit, rank int) Quotation {
	u := &ix.units[h.unit]
	d := &ix.docs[u.doc]
	p := &d.Passages[u.passage]
	out := Quotation{
		Rank: rank, Text: p.Text, File: d.Name, Page: p.Page, Path: p.Path, Para: p.Para,
		Start: p.Start, End: p.Start + len(p.Text), Score: h.score,
	}
	sort.Slice(h.gains, func(i, j int) bool { return h.gains[i].term < h.gains[j].term })
	for _, g := range h.gains {
		why := strings.ReplaceAll(q.terms[u.lang][g.term].text, "=", "")
		if !slices.Contains(out.Why, why) {
			out.Why = append(out.Why, why)
		}
	}
	return out
}
