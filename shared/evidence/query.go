package evidence

import (
	"sort"
	"strings"

	"github.com/cecheck/cecheck/shared/require"
)

// Ids of the vocabulary that stand for classes of tokens in a query term.
const (
	idNumber  int32 = iota // #n
	idVersion              // #v
	idDate                 // #d
	firstWord
)

// vocabulary is the words of the requirements in one language. Only these are
// indexed; everything else in a document is distance.
type vocabulary struct {
	ids    map[string]int32 // by either key of stemmer.keys
	weight []int            // thousandths, by id
	long   []string         // keys long enough to be found inside a German compound
	own    map[string]int32 // by the folded letters of words of the language itself
}

// term is one query term in one language.
type term struct {
	text    string
	element int
	place   int // in the requirement
	words   []int32
	weight  int
	key     int32 // its heaviest word: terms with the same one count once
	close   bool  // its words must follow one another, for one of them is in every text
}

// query is a requirement made ready for each language.
type query struct {
	requirement *require.Requirement
	need        need
	terms       [langs][]term
	titles      []title
	heads       []headHit // by index of Index.heads
}

// title is words of a heading that speak for the requirement though each of them is
// in every text: "What it talks to".
type title struct {
	element int
	words   []string // folded
}

// A document in German or French uses English terms as well ("deep learning",
// "penetration test"), so every language's query takes the English terms in.
// Its own terms come first, so that an English word that is also one of its own is
// known by that.
func (ix *Index) compile(reqs []require.Requirement) []query {
	out := make([]query, len(reqs))
	for i := range reqs {
		out[i] = query{requirement: &reqs[i], need: needOf(reqs[i].ID)}
		for l := langEN; l < langs; l++ {
			ix.terms(&out[i], l, l)
		}
	}
	for i := range out {
		for l := langEN + 1; l < langs; l++ {
			ix.terms(&out[i], l, langEN)
			ts := out[i].terms[l]
			sort.SliceStable(ts, func(a, b int) bool { return ts[a].place < ts[b].place })
		}
	}
	return out
}

// terms adds q's terms of language of to those for documents in language l.
func (ix *Index) terms(q *query, l, of language) {
	seen := map[string]bool{}
	for i := range q.terms[l] {
		seen[termKey(q.terms[l][i].words, q.terms[l][i].element)] = true
	}
	place := 0
	for e, element := range q.requirement.Elements {
		for _, part := range element.Query {
			in, ok := languageOf(part.Lang)
			for _, text := range part.Terms {
				place++
				if !ok || in != of {
					continue
				}
				if text[0] == '@' {
					if of == l {
						q.titles = append(q.titles, title{e, strings.Fields(fold(text[1:]))})
					}
					continue
				}
				t := ix.term(l, of, text, e)
				key := termKey(t.words, e)
				if len(t.words) == 0 || seen[key] {
					continue
				}
				seen[key], t.place = true, place
				q.terms[l] = append(q.terms[l], t)
			}
		}
	}
}

func termKey(words []int32, element int) string {
	var b strings.Builder
	b.WriteByte(byte(element))
	for _, w := range words {
		b.WriteByte(byte(w))
		b.WriteByte(byte(w >> 8))
	}
	return b.String()
}

// term reads one query term of language of for documents in language l.
func (ix *Index) term(l, of language, text string, element int) term {
	t := term{text: text, element: element}
	v := &ix.vocab[l]
	common := true
	for _, w := range strings.Fields(text) {
		exact := w[0] == '='
		if exact {
			w = w[1:]
		}
		switch w {
		case "#n":
			t.words = append(t.words, idNumber)
			continue
		case "#v":
			t.words = append(t.words, idVersion)
			continue
		case "#d":
			t.words = append(t.words, idDate)
			continue
		}
		for _, tok := range tokens(w) {
			word := w[tok.start:tok.end]
			id := ix.intern(l, of, word, exact)
			t.words = append(t.words, id)
			t.close = t.close || v.weight[id] == weights[0]
			if v.weight[id] >= weights[2] {
				common = false
			}
		}
	}
	for i, id := range t.words {
		t.weight += v.weight[id]
		if i == 0 || v.weight[id] > v.weight[t.key] {
			t.key = id
		}
	}
	// A phrase says more than its words, unless they are words of every text.
	if len(t.words) > 1 && !common {
		t.weight += t.weight / 5
	}
	if t.weight > maxTerm {
		t.weight = maxTerm
	}
	return t
}

// intern gives the id of a query word in documents of language l.
// An exact word is known by its letters, not by its stem, and so is a word of another
// language: by French rules "male" and "mal" are one word, "data" and "date" nearly.
func (ix *Index) intern(l, of language, word string, exact bool) int32 {
	v := &ix.vocab[l]
	lower := strings.ToLower(word)
	a, b := ix.stem.keys(l, lower)
	if id, ok := v.own[fold(lower)]; ok && l != of && !exact {
		return id
	}
	name := a
	exact = exact || l != of
	if exact {
		name = "=" + fold(lower)
	}
	id, ok := v.ids[name]
	if !ok {
		id = int32(len(v.weight))
	}
	if l == of && !exact {
		v.own[fold(lower)] = id
	}
	if ok {
		return id
	}
	v.ids[name] = id
	if _, ok := v.ids[b]; !ok && !exact {
		v.ids[b] = id
	}
	v.weight = append(v.weight, ix.background.weight(l, of, a, fold(lower)))
	if l == langDE && of == langDE && len(a) >= 5 {
		v.long = append(v.long, a)
	}
	return id
}
