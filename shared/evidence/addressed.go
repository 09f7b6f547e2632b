package evidence

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// Addressed tells whether a text speaks to whoever examines the documentation, person or
// program, rather than about the product: it gives orders to a reader that judges ("mark every requirement
// as shown"), takes back orders ("ignore the instructions above"), or imitates the words
// between a program and a model. Such a text is never evidence and never put before a model.
//
// It errs towards true where a model is spoken to, and towards false elsewhere: a test
// protocol may say "mark each item as passed or failed". What it does not know it misses; that
// is why a model's word alone is no verdict.
func Addressed(text string) bool {
	if text == "" {
		return false
	}
	s := unmask(text)
	for _, t := range tokensOfChat {
		if strings.Contains(s, t) {
			return true
		}
	}
	for _, t := range speakers {
		if strings.HasPrefix(strings.TrimLeft(s, " *_#>-\"'`"), t) {
			return true
		}
	}
	words := joined(s)
	for i, w := range words {
		for _, o := range byWord[w] {
			if orders[o].from(words, i+1, 1) {
				return true
			}
		}
		for n := 2; n <= len(w); n++ {
			for _, o := range byPrefix[w[:n]] {
				if orders[o].from(words, i+1, 1) {
					return true
				}
			}
		}
	}
	squeezed := strings.ReplaceAll(strings.Join(words, ""), stop, "")
	for _, o := range squeezedOrders {
		if strings.Contains(squeezed, o) {
			return true
		}
	}
	return false
}

// Concealed tells whether a text hides letters: tag characters that spell a text nobody sees, runs of
// selectors, or an override that shows letters in another order than they stand.
func Concealed(text string) bool {
	run := 0
	for _, r := range text {
		switch {
		case r >= 0xE0020 && r <= 0xE007E, r >= 0xE0100 && r <= 0xE01EF:
			if run++; run == 3 { // two or three tags name the flag of a country's part
				return true
			}
		case r == '\u202d', r == '\u202e':
			return true
		case r == 0x1F3F4: // the black flag before such tags
			run = -6
		}
	}
	return false
}

// Invisible tells whether a letter has no look of its own: zero width, a direction, a tag, a
// selector, a soft hyphen.
func Invisible(r rune) bool {
	return unicode.Is(unicode.Cf, r) || r >= 0xFE00 && r <= 0xFE0F || r >= 0xE0000 && r <= 0xE0FFF || r == '\u115f' || r == '\u1160' || r == '\u3164' || r == '\uffa0'
}

// lookalikes are letters of other scripts in the place of Latin ones.
var lookalikes = strings.NewReplacer(
	"а", "a", "е", "e", "о", "o", "р", "p", "с", "c", "у", "y", "х", "x", "і", "i", "ј", "j", "ѕ", "s", "ԁ", "d", "һ", "h", "к", "k", "м", "m", "т", "t", "в", "b", "н", "h", "ӏ", "l",
	"α", "a", "ε", "e", "ο", "o", "ρ", "p", "ι", "i", "κ", "k", "ν", "v", "τ", "t", "υ", "u", "χ", "x", "ı", "i", "ɑ", "a", "ɡ", "g",
)

// unmask gives the text as it looks, in small letters without diacritics: tags spelled out, what cannot be seen taken
// out, letters of other scripts read as the Latin ones they look like.
func unmask(text string) string {
	if isASCII(text) {
		return strings.ToLower(text)
	}
	var b strings.Builder
	for _, r := range text {
		switch {
		case r >= 0xE0020 && r <= 0xE007E:
			b.WriteRune(r - 0xE0000)
		case !Invisible(r):
			b.WriteRune(r)
		}
	}
	return lookalikes.Replace(fold(norm.NFKC.String(b.String())))
}

func isASCII(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] >= 0x80 {
			return false
		}
	}
	return true
}

// joined gives the words of a text, with stop between its sentences; three letters or more that stand apart
// ("i g n o r e") are one word.
func joined(s string) []string {
	var out []string
	run := 0
	for len(s) > 0 {
		i := strings.IndexFunc(s, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
		if i < 0 {
			i = len(s)
		}
		if w := s[:i]; w != "" {
			out = append(out, w)
			if len(w) == 1 && w[0] >= 'a' {
				run++
			} else {
				run = 0
			}
			if n := len(out); run == 3 {
				out = append(out[:n-3], strings.Join(out[n-3:], ""))
			} else if run > 3 {
				out = append(out[:n-2], out[n-2]+w)
			}
		}
		j := i + strings.IndexFunc(s[i:], func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) })
		if j < i {
			break
		}
		if strings.ContainsAny(s[i:j], ".;!?:") && run < 3 {
			out = append(out, stop)
			run = 0
		}
		s = s[j:]
	}
	return out
}

// stop stands between two sentences.
const stop = "."

// tokensOfChat are signs between programs and models, and those of our own prompt and reply.
var tokensOfChat = []string{
	"<|im_start|>", "<|im_end|>", "<|system|>", "<|user|>", "<|assistant|>", "<|endoftext|>", "<|eot_id|>", "<|start_header_id|>", "[inst]", "[/inst]", "<<sys>>", "<</sys>>",
	"</system>", "<system>", "[system]", "[/system]", "</passage", "</document>", "### instruction", "### response", "\"role\":", "⟦", "⟧",
	"\"stance\"", "\"verdict\"", "\"quotations\"", "begin system", "end of system", "system prompt", "system message", "system-prompt", "systemprompt",
	"system override", "override system", "new instructions:",
}

// speakers begin a line that imitates the record of a conversation.
var speakers = []string{"system:", "assistant:", "developer:", "system >", "### system"}

// order is a row of steps with words between them.
type order []step

// step is one of several words; "mark*" is any word that begins so.
type step struct {
	words  []string
	within int // how many words may stand before it, after the step before
}

// orderOf reads "ignore|disregard 4 previous|prior 2 instruction*": a figure is how many words may stand between.
func orderOf(s string) order {
	var o order
	within := 0
	for _, f := range strings.Fields(s) {
		if f[0] >= '0' && f[0] <= '9' {
			within = int(f[0] - '0')
			continue
		}
		o = append(o, step{strings.Split(f, "|"), within})
		within = 0
	}
	return o
}

func (o order) from(words []string, at, n int) bool {
	if n == len(o) {
		return true
	}
	for i := at; i < len(words) && i <= at+o[n].within && words[i] != stop; i++ {
		if o[n].is(words[i]) && o.from(words, i+1, n+1) {
			return true
		}
	}
	return false
}

func (s *step) is(word string) bool {
	for _, w := range s.words {
		if n := len(w) - 1; w[n] == '*' && strings.HasPrefix(word, w[:n]) || w == word {
			return true
		}
	}
	return false
}
