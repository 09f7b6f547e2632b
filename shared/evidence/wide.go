package evidence

import (
	"sort"
	"strings"
)

// wide is every word of every passage, for a search with words that nobody foresaw.
type wide struct {
	units [langs]map[string][]int32 // by stem, the units it stands in; each once
}

// Search gives the k passages with the most of the given words, best first, without those
// in but. The words come from a model and are worth no more than that: passages that it may
// not read are not found.
func (l *Library) Search(words []string, k int, but []Spot) []Spot {
	if l.wide == nil {
		l.wide = newWide(l.plain)
	}
	ix := l.plain
	points := map[int]int{}
	seen := map[string]bool{}
	asked := 0
	for _, phrase := range words {
		for _, t := range tokens(phrase) {
			word := strings.ToLower(phrase[t.start:t.end])
			if folded := fold(word); seen[folded] || len(folded) < 3 || asked == maxSearch {
				continue
			} else {
				seen[folded] = true
			}
			asked++
			for lang := langEN; lang < langs; lang++ {
				a, b := ix.stem.keys(lang, word)
				weight := ix.background.weight(lang, lang, a, fold(word))
				if weight == weights[0] {
					continue
				}
				for _, u := range l.wide.units[lang][a] {
					points[int(u)] += weight
				}
				if a != b {
					for _, u := range l.wide.units[lang][b] {
						points[int(u)] += weight
					}
				}
			}
		}
	}
	known := map[Spot]bool{}
	for _, s := range but {
		known[s] = true
	}
	type scored struct{ unit, points int }
	var list []scored
	for u, p := range points {
		// What says something of a product is put first.
		list = append(list, scored{u, p * (500 + ix.units[u].quality/2) / 1000})
	}
	sort.Slice(list, func(i, j int) bool {
		if list[i].points != list[j].points {
			return list[i].points > list[j].points
		}
		return list[i].unit < list[j].unit
	})
	var out []Spot
	for _, s := range list {
		u := &ix.units[s.unit]
		if spot := (Spot{u.doc, u.passage}); len(out) < k && !known[spot] && l.readable(spot) {
			out = append(out, spot)
		}
	}
	return out
}

// maxSearch is how many words of one search are looked up.
const maxSearch = 40

func newWide(ix *Index) *wide {
	w := &wide{}
	for l := range w.units {
		w.units[l] = map[string][]int32{}
	}
	keys := [langs]map[string][2]string{{}, {}, {}}
	for n := range ix.units {
		u := &ix.units[n]
		text := ix.docs[u.doc].Passages[u.passage].Text
		for _, t := range tokens(text) {
			lower := strings.ToLower(text[t.start:t.end])
			k, ok := keys[u.lang][lower]
			if !ok {
				k[0], k[1] = ix.stem.keys(u.lang, lower)
				keys[u.lang][lower] = k
			}
			for i, key := range k {
				if i == 1 && key == k[0] {
					continue
				}
				if l := w.units[u.lang][key]; len(l) == 0 || l[len(l)-1] != int32(n) {
					w.units[u.lang][key] = append(l, int32(n))
				}
			}
		}
	}
	return w
}
