package evidence

import (
	"sort"

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
	// headShare is what a heading adds at most for each point the text itself has.
	neighbourShare = 150 // of a neighbour's own score, in thousandths
)

// hit is what one unit has for one requirement.
type hit struct {
	unit     int
	own      int // by its own words
	score    int
	elements uint32
	terms    []int // indices of terms found, ascending
	sums     []int // per element
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
	heads := make(map[int]headHit)
	for i := range hits {
		h := &hits[i]
		u := &ix.units[h.unit]
		hh, ok := heads[u.head]
		if !ok {
			hh = ix.matchHead(q, u.head)
			heads[u.head] = hh
		}
		h.elements |= hh.elements
		// A heading vouches for words that are there, and for a text that says
		// something; it is no evidence by itself.
		bonus := min(hh.weight, headCeiling) * u.quality / 1000
		bonus = min(bonus, 3*h.own)
		h.score = h.own + bonus
	}
	for i := range hits {
		h := &hits[i]
		h.score += ix.context(h.unit, byUnit, hits) * neighbourShare / 1000
	}
	sort.SliceStable(hits, func(i, j int) bool { return hits[i].score > hits[j].score })
	return hits
}

// context is the own score of the neighbours of a short passage under the same
// heading, as far as they make up one usual chunk with it.
func (ix *Index) context(unit int, byUnit map[int]int, hits []hit) int {
	u := &ix.units[unit]
	sum, room := 0, usualLength-u.words
	for _, n := range [...]int{unit - 1, unit + 1} {
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
					hits = append(hits, hit{unit: m.unit, sums: make([]int, len(q.requirement.Elements))})
					i = len(hits) - 1
					slot[m.unit] = i + 1
				}
				h := &hits[i]
				gain := ix.bm25(t.weight, m.mass, ix.units[m.unit].words)
				if gain == 0 {
					continue
				}
				h.sums[t.element] += gain
				h.terms = append(h.terms, ti)
				if gain >= 100 {
					h.elements |= 1 << t.element
				}
			}
		}
	}
	for i := range hits {
		h := &hits[i]
		for _, s := range h.sums {
			h.own += s * elementCeiling / (s + elementCeiling)
		}
	}
	sort.Slice(hits, func(i, j int) bool { return hits[i].unit < hits[j].unit })
	return hits
}

// bm25 weighs a term by how often it stands in the unit; mass is that number in
// thousandths, each occurrence counting by the quality of its sentence.
func (ix *Index) bm25(weight, mass, words int) int {
	norm := k1 * (1000 - b + b*words/usualLength) / 1000
	return weight * mass / 1000 * (k1 + 1000) / (mass + norm)
}

// match is a unit with a term in it.
type match struct{ unit, mass int }

// matches finds a term: each word of a phrase must stand close to the first.
func (ix *Index) matches(l language, t *term) []match {
	var out []match
	list := ix.postings[l][t.words[0]]
	for _, p := range list {
		u := &ix.units[p.unit]
		if !near(u.tokens, p.token, t.words[1:], len(t.words)+2) {
			continue
		}
		q := u.tokens[p.token].quality
		if n := len(out); n > 0 && out[n-1].unit == p.unit {
			out[n-1].mass += q
		} else {
			out = append(out, match{unit: p.unit, mass: q})
		}
	}
	return out
}

// near reports whether all words stand within reach of token at.
func near(toks []unitToken, at int, words []int32, reach int) bool {
	for n, w := range words {
		found := false
		for _, step := range [...]int{1, -1} {
			for i := at + step; i >= 0 && i < len(toks) && !found; i += step {
				d := toks[i].pos - toks[at].pos
				if d > reach || d < -reach {
					break
				}
				// The same word twice in a phrase must stand twice in the text.
				found = has(toks[i].ids, w) && (n == 0 || w != words[n-1])
			}
		}
		if !found && has(toks[at].ids, w) && len(toks[at].ids) > 1 {
			found = true // both parts of one compound, or a version that is a number
		}
		if !found {
			return false
		}
	}
	return true
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

func (ix *Index) matchHead(q *query, h int) headHit {
	var out headHit
	hd := &ix.heads[h]
	if hd.elsewhere {
		return out
	}
	for n, level := range hd.levels {
		best := 0
		for ti := range q.terms[hd.lang] {
			t := &q.terms[hd.lang][ti]
			for i := range level {
				if has(level[i].ids, t.words[0]) && near(level, i, t.words[1:], len(t.words)+2) {
					if t.weight >= weights[2] {
						out.elements |= 1 << t.element
					}
					best = max(best, t.weight)
					break
				}
			}
		}
		// The nearest heading speaks for its text, one further up for many.
		if n < len(hd.levels)-1 {
			best = best * 6 / 10
		}
		out.weight = max(out.weight, best)
	}
	return out
}

// quotations cuts the ranked units at the requirement's need.
func (ix *Index) quotations(q *query, hits []hit, k int) []Quotation {
	var out []Quotation
	for i := range hits {
		h := &hits[i]
		if len(out) == k {
			break
		}
		if h.score < q.need.threshold || count(h.elements) < q.need.elements {
			continue
		}
		out = append(out, ix.quote(q, h, len(out)+1))
	}
	return out
}

func count(set uint32) int {
	n := 0
	for ; set != 0; set &= set - 1 {
		n++
	}
	return n
}

func (ix *Index) quote(q *query, h *hit, rank int) Quotation {
	u := &ix.units[h.unit]
	d := &ix.docs[u.doc]
	p := &d.Passages[u.passage]
	out := Quotation{
		Rank: rank, Text: p.Text, File: d.Name, Page: p.Page, Path: p.Path, Para: p.Para,
		Start: p.Start, End: p.Start + len(p.Text), Score: h.score,
	}
	sort.Ints(h.terms)
	for _, ti := range h.terms {
		out.Why = append(out.Why, q.terms[u.lang][ti].text)
	}
	return out
}
