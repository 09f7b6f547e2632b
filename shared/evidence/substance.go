package evidence

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// sentence is a stretch of a passage's tokens with what its content is worth.
type sentence struct {
	from, to int // tokens
	quality  int // thousandths
	// instructs is set where the sentence tells what to write.
	instructs bool
}

// abbreviations do not end a sentence. Folded.
const abbreviations = " e g i e dr prof nr no fig abb ca approx vs z b d h u a bzw usw evtl ggf inkl max min art mr ms st resp cf env p ex etc vers vol al "

// sentences cuts the passage and judges each piece. words are the folded tokens.
func (ix *Index) sentences(text string, toks []token, words []string, kind Kind, lang language) []sentence {
	var out []sentence
	from := 0
	for i := range toks {
		last := i == len(toks)-1
		if !last && (kind == Row || !endsSentence(text, toks[i], toks[i+1], words[i])) {
			continue
		}
		tail := ""
		if last {
			tail = text[toks[i].end:]
		} else {
			tail = text[toks[i].end:toks[i+1].start]
		}
		q, set := ix.quality(text, toks[from:i+1], words[from:i+1], tail, kind, lang)
		out = append(out, sentence{from: from, to: i + 1, quality: q, instructs: set&(1<<instructs) != 0})
		from = i + 1
	}
	return damp(out)
}

// damp takes the worth from a passage that tells an author what to write: what
// stands beside such a sentence is its explanation or its example.
func damp(ss []sentence) []sentence {
	for _, s := range ss {
		if s.instructs {
			for i := range ss {
				ss[i].quality = ss[i].quality * worth[cites] / 1000
			}
			break
		}
	}
	return ss
}

func endsSentence(text string, t, next token, word string) bool {
	between := text[t.end:next.start]
	i := strings.IndexAny(between, ".!?")
	if i < 0 || i+1 >= len(between) {
		return false
	}
	if between[i] == '.' && (len(word) == 1 || containsWord(abbreviations, word)) {
		return false
	}
	// After a full stop a sentence starts with a space and a capital or a number.
	if between[i] == '.' && next.form&(isCapital|isNumber) == 0 {
		return false
	}
	r, _ := utf8.DecodeRuneInString(between[i+1:])
	return r == ' ' || r == '\n' || r == '\u00a0' || r == '"' || r == '”' || r == '»' || r == '“' || r == ')'
}

// citing words make the number after them a reference rather than a figure.
const citing = ` iso iec en tr ts din nf bs aami astm vde article articles artikel art annex anhang annexe annexes section sections abschnitt chapter chapters kapitel chapitre
 table tabelle tableau figure abbildung abb regulation verordnung reglement eu ue no nr point clause mdr step directive richtlinie paragraph recital part class klasse classe
 document dokument anlage appendix document rule regel `

// reasons are words that give one. Folded.
const reasons = " because since weil denn da car parce puisque "

// generic names say nothing about a product.
const generic = ` ai ki ia eu ue mdr ivdr ce iso iec en tr ts din nf bs qms gspr rms ifu td sop id ki-system `

// quality says how much a sentence shows: figures and names make it concrete, and
// what it does besides stating makes it worthless.
// The second value is the set of its stances.
func (ix *Index) quality(text string, toks []token, words []string, tail string, kind Kind, lang language) (int, uint16) {
	figures, names, length := 0, 0, 0
	for i, t := range toks {
		if t.form&isNumber != 0 {
			if i == 0 && (kind != Row || t.end-t.start <= 2 || t.form&isVersion != 0 && startsTitle(text[t.end:])) || i > 0 && containsWord(citing, words[i-1]) || i > 1 && toks[i-1].form&isNumber != 0 && containsWord(citing, words[i-2]) {
				continue
			}
			figures++
			continue
		}
		length++
		switch {
		case t.form&isName != 0 && !containsWord(generic, words[i]):
			names++
		case i > 0 && t.form&isCapital != 0 && kind != Row && lang != langDE: // in German every noun has one
			names++
		}
	}
	set := ix.book.stancesOf(words) | germanStance(words) | rowStance(words, kind)
	reasoned := false
	for _, w := range words {
		reasoned = reasoned || containsWord(reasons, w)
	}
	if strings.Contains(tail, "?") {
		set |= 1 << asks
	}
	q := 300 + 24*min(length, 16) + 110*min(figures, 3) + 40*min(names, 3)
	if figures+names == 0 {
		q = min(q, 620)
	}
	// A few words without a figure and without an end are a topic, not a statement.
	if figures == 0 && length < 9 && !strings.ContainsAny(tail, ".!") {
		q = min(q, 200)
	}
	if isLegend(text[toks[0].start:toks[len(toks)-1].end]) {
		q = min(q, 250)
	}
	if kind == Row {
		row := text[toks[0].start:toks[len(toks)-1].end]
		q = rowQuality(row, figures, names, length)
		if isTicked(row) && figures == 0 {
			q = min(q, 350) // a line of a checklist: the content is in another file
		}
	}
	q = min(q, 1000)
	for s := instructs; s < stances; s++ {
		if set&(1<<s) == 0 {
			continue
		}
		w := worth[s]
		// "is encrypted in line with BSI TR-02102 using 256-bit keys": the figures
		// carry it, whatever the tone. The same for a reference with figures, but a
		// row about the document has a date and a number whatever it says.
		if (s == assures || s == announces && kind != Row) && figures > 0 {
			w = 550 + 150*min(figures, 3)
		}
		if s == assures && reasoned {
			w = max(w, 700) // an assertion with its reason is no bare one
		}
		q = q * w / 1000
	}
	return q, set
}

// infinitives end German sentences that tell an author what to do, and those that
// say what somebody is going to do.
const infinitives = ` einfugen erlautern nennen angeben darlegen begrunden auflisten eintragen beifugen beilegen einsetzen ausfullen streichen beschreiben dokumentieren
 benennen ankreuzen erganzen nachtragen klaren anfragen beauftragen abstimmen uberarbeiten zusammenfassen aufnehmen darstellen skizzieren
 sammeln auswerten erheben durchfuhren erstellen prufen bewerten festlegen uberwachen aufbauen einfuhren veroffentlichen nachreichen vorlegen untersuchen
 definieren entwickeln umsetzen einrichten stattfinden erfolgen entstehen beginnen einholen nachholen `

// germanStance reads what phrases cannot: a German sentence says in its last word
// what its second one was about. "Fotos einfügen" instructs, "wird Daten sammeln"
// promises; "kann Daten eingeben" states.
func germanStance(words []string) uint16 {
	if len(words) < 2 || !containsWord(infinitives, words[len(words)-1]) {
		return 0
	}
	neutral := false
	for _, w := range words {
		switch w {
		case "wird", "werden", "will", "wollen", "soll", "sollen", "mochte", "mochten":
			return 1 << promises
		case "kann", "konnen", "muss", "mussen", "darf", "durfen", "lasst", "lassen", "zu", "wir", "die", "wenn", "weil", "da", "dass", "sodass", "damit", "ob", "bis":
			neutral = true
		}
	}
	if neutral {
		return 0
	}
	return 1 << instructs
}

// rowStance takes a row that says it is an example for what it says.
func rowStance(words []string, kind Kind) uint16 {
	if kind == Row {
		for _, w := range words[:min(4, len(words))] {
			if w == "example" || w == "beispiel" || w == "exemple" || w == "muster" {
				return 1 << instructs
			}
		}
	}
	return 0
}

// rowQuality judges a table row: most of its cells must be filled.
func rowQuality(row string, figures, names, length int) int {
	cells, full := 0, 0
	for _, c := range strings.Split(row, "|") {
		cells++
		if c = strings.TrimSpace(c); len(c) > 1 && c != "…" && c != "–" || len(c) == 1 && c[0] >= '0' && c[0] <= '9' {
			full++
		}
	}
	if full < 2 && cells > 1 || full*2 < cells {
		return 0
	}
	if figures+names == 0 {
		return 180 + 20*min(length, 12)
	}
	return 480 + 20*min(length, 12) + 130*min(figures, 2) + 60*min(names, 3)
}

// isLegend reports whether the sentence only tells what signs mean: "S = severity,
// P = probability".
func isLegend(s string) bool {
	n := 0
	for i := 0; i+2 < len(s); i++ {
		if s[i] == '=' && s[i+1] == ' ' && s[i+2]|0x20 >= 'a' && s[i+2]|0x20 <= 'z' {
			n++
		}
	}
	return n > 1
}

// startsTitle reports whether a section's title follows its number in the same cell:
// "17.4 Cybersecurity | yes", but not "6.2 | May 2024".
func startsTitle(rest string) bool {
	r, _ := utf8.DecodeRuneInString(strings.TrimLeft(rest, ". "))
	return unicode.IsUpper(r)
}

// isTicked reports whether a cell of a row says only yes or no.
func isTicked(row string) bool {
	for _, c := range strings.Split(row, "|") {
		switch fold(strings.TrimSpace(c)) {
		case "yes", "no", "y", "n", "n/a", "na", "x", "ok", "done", "open", "applicable", "not applicable", "compliant", "ja", "nein", "erledigt", "offen",
			"zutreffend", "nicht zutreffend", "anwendbar", "oui", "non", "s.o.", "applicable, conforme", "conforme", "fait", "ouvert", "✓", "✔", "☑":
			return true
		}
	}
	return false
}

// isPlaceholder reports whether the text has a hole that an author was to fill:
// "<name>", "[insert …]", "____", "…" as a cell. Such a passage shows nothing.
func isPlaceholder(text string) bool {
	if strings.Contains(text, "___") || strings.Contains(text, "{{") || strings.Contains(text, "(...)") || strings.Contains(text, "(…)") || strings.Contains(text, "[ ]") || strings.Contains(text, "☐") {
		return true
	}
	if bracketed(text, '<', '>') {
		return true
	}
	t := strings.TrimSpace(text)
	if strings.HasSuffix(t, "| …") || strings.HasSuffix(t, "| ...") || strings.Contains(t, "XX%") || strings.Contains(t, "XX %") {
		return true
	}
	if holes(t) {
		return true
	}
	// A whole sentence in square brackets, or one that tells to insert.
	if i := strings.IndexByte(t, '['); i >= 0 {
		if j := strings.IndexByte(t[i:], ']'); j > 0 {
			in := fold(t[i+1 : i+j])
			for _, w := range [...]string{"insert", "enter", "name", "describe", "if applicable", "tbd", "required", "fill", "your", "x.y", "product", "company", "date", "version", "eintragen", "einfugen", "beschreib", "angeben", "datum", "falls", "inserer", "indiquer", "nom d", "a completer", "decrire", "le cas echeant"} {
				if strings.Contains(in, w) {
					return true
				}
			}
			if j > len(t)-i-3 && i < 2 && j > 12 {
				return true
			}
		}
	}
	return false
}

// holes reports whether the text has two or more things in square brackets that are
// words without a figure: "[Norm] | [Jahr]". Links of Markdown and sources do not count.
func holes(t string) bool {
	n := 0
	for {
		i := strings.IndexByte(t, '[')
		if i < 0 {
			return n > 1
		}
		t = t[i+1:]
		j := strings.IndexByte(t, ']')
		if j < 0 {
			return n > 1
		}
		if in := t[:j]; j > 2 && j < 60 && !strings.ContainsAny(in, "0123456789") && !strings.HasPrefix(t[j+1:], "(") {
			n++
		}
		t = t[j+1:]
	}
}

// bracketed reports whether text has a pair of brackets around letters. "a < b and
// c > d" is none: the bracket must touch the letters.
func bracketed(text string, open, shut byte) bool {
	for i := 0; i < len(text); i++ {
		if text[i] != open || i+2 >= len(text) {
			continue
		}
		c := text[i+1]
		if c|0x20 < 'a' || c|0x20 > 'z' {
			continue
		}
		j := strings.IndexByte(text[i:], shut)
		if j > 1 && j < 60 && text[i+j-1] != ' ' {
			return true
		}
	}
	return false
}

// isContents reports whether the passage is a line of a table of contents: dot
// leaders, or section numbers that count up without a sentence.
func isContents(text string, toks []token) bool {
	if strings.Contains(text, "....") || strings.Contains(text, ". . . .") || strings.Contains(text, "……") {
		return true
	}
	if strings.ContainsAny(text, ".!?;|") && len(toks) < 12 {
		return false
	}
	next, run := 0, 0
	for _, t := range toks {
		if t.form&isNumber == 0 || t.end-t.start > 2 {
			continue
		}
		n := 0
		for _, c := range text[t.start:t.end] {
			if c < '0' || c > '9' {
				n = -1
				break
			}
			n = n*10 + int(c-'0')
		}
		if n == next+1 {
			run++
		}
		next = n
	}
	return run >= 4 && run*8 > len(toks)
}
