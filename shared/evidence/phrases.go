package evidence

import "strings"

// stance is what a sentence does with its topic other than showing it.
type stance uint8

const (
	states     stance = iota // says something about the system
	instructs                // tells an author what to write; a placeholder
	promises                 // a statement of intent
	cites                    // repeats what the law asks
	announces                // says what a document contains, or refers to another one
	assures                  // a bare assertion
	comparesTo               // is about another product or the literature
	asks                     // a question
	stances
)

// worth is how much of a sentence's content counts, in thousandths. An assurance
// with figures in it is judged by the figures (see quality).
var worth = [stances]int{states: 1000, instructs: 0, promises: 50, cites: 80, announces: 200, assures: 150, comparesTo: 100, asks: 0}

// phrases are lists per language: one phrase a line or separated by ";", in small
// letters without diacritics; "*" stands for up to five words, a trailing "~" for any
// ending, a leading "^" for the start of the sentence and a trailing "$" for its end.
var phrases = [...][stances]string{phrasesEN, phrasesDE, phrasesFR}

// elsewhere are the headings under which a text is about other products, about
// words, or about itself.
var elsewhere = [...]string{elsewhereEN, elsewhereDE, elsewhereFR}

// phrase is one line of the lists, ready to be looked for.
type phrase struct {
	stance stance
	start  bool     // only at the start of a sentence
	words  []string // "*" is a gap, "#n" a number, a trailing "~" any ending, "$" the end
}

// phraseBook finds phrases by their first word.
type phraseBook struct {
	first     map[string][]phrase
	prefix    []phrase // the few that begin with an open ending
	elsewhere []phrase
}

func newPhraseBook() phraseBook {
	b := phraseBook{first: map[string][]phrase{}}
	for s := stance(0); s < stances; s++ {
		for l := range phrases {
			for _, p := range readPhrases(phrases[l][s], s) {
				head := p.words[0]
				if head[len(head)-1] == '~' {
					b.prefix = append(b.prefix, p)
					continue
				}
				b.first[head] = append(b.first[head], p)
			}
		}
	}
	for _, list := range elsewhere {
		b.elsewhere = append(b.elsewhere, readPhrases(list, comparesTo)...)
	}
	return b
}

func readPhrases(list string, s stance) []phrase {
	var out []phrase
	for _, line := range strings.Split(list, "\n") {
		for _, text := range strings.Split(line, ";") {
			p := phrase{stance: s}
			text = strings.TrimSpace(text)
			if text == "" {
				continue
			}
			if text[0] == '^' {
				p.start, text = true, text[1:]
			}
			p.words = strings.Fields(strings.ReplaceAll(text, "$", " $"))
			for len(p.words) > 0 && p.words[0] == "*" {
				p.words = p.words[1:]
			}
			out = append(out, p)
		}
	}
	return out
}

// gap is how many words a "*" may skip.
const gap = 5

// at reports whether the phrase's words from p on stand at words[i:].
func at(p []string, words []string, i int) bool {
	for n, w := range p {
		if w == "*" {
			for skip := 0; skip <= gap; skip++ {
				if at(p[n+1:], words, i+skip) {
					return true
				}
			}
			return false
		}
		if w == "$" {
			return i == len(words)
		}
		if i >= len(words) || !sameWord(w, words[i]) {
			return false
		}
		i++
	}
	return true
}

func sameWord(pattern, word string) bool {
	if pattern == "#n" {
		return word != "" && word[0] >= '0' && word[0] <= '9'
	}
	if n := len(pattern) - 1; pattern[n] == '~' {
		return strings.HasPrefix(word, pattern[:n])
	}
	return pattern == word
}

// stancesOf gives the set of stances that a sentence's folded words show, as bits.
func (b *phraseBook) stancesOf(words []string) uint16 {
	var set uint16
	for i, w := range words {
		for _, p := range b.first[w] {
			if (!p.start || i == 0) && at(p.words, words, i) {
				set |= 1 << p.stance
			}
		}
		for _, p := range b.prefix {
			if (!p.start || i == 0) && at(p.words, words, i) {
				set |= 1 << p.stance
			}
		}
	}
	return set
}

// isElsewhere reports whether a heading's folded words lead away from the product.
// A single word must be the whole heading ("References", but not "Normative
// references"); a longer phrase may stand among two more.
func (b *phraseBook) isElsewhere(words []string) bool {
	var bare []string
	for _, w := range words {
		if w[0] < '0' || w[0] > '9' {
			bare = append(bare, w)
		}
	}
	for _, p := range b.elsewhere {
		spare := 0
		if len(p.words) > 1 {
			spare = 2
		}
		if len(bare) > len(p.words)+spare {
			continue
		}
		for i := range bare {
			if at(p.words, bare, i) {
				return true
			}
		}
	}
	return false
}
