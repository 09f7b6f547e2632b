package ingest

import (
	"regexp"
	"strings"
	"unicode"
)

// Guidance tells whether a text is wholly or mainly template or instruction
// text, in English, German or French: something that says what to write, or
// that nothing has been written yet, and nothing about a product.
//
// It errs towards false: a missed instruction is one bad candidate among many,
// but a real sentence taken for an instruction can never be evidence.
func Guidance(s string) bool {
	s = strings.TrimSpace(s)
	total := letters(s)
	rest, holes, blanks := placeholders(s)
	if total == 0 {
		return holes > 0 || blanks > 0
	}
	left := words(rest)
	if holes > 0 && (left <= 6 || total > 0 && (total-letters(rest))*2 >= total || holes > 1 && left <= 20) {
		return true
	}
	if blanks > 0 && left <= 4 {
		return true
	}
	told, questions, all := 0, 0, 0
	lang, before := language(s), false
	for _, sentence := range sentences(rest) {
		n := letters(sentence)
		all += n
		is := instruction(sentence, lang) || before && goesOn(sentence)
		before = is
		switch {
		case is:
			told += n
		case strings.HasSuffix(strings.TrimRight(sentence, " )\"'”»"), "?") && asks(sentence):
			questions += n
		}
	}
	return all > 0 && ((told+questions)*10 >= all*6 && told > 0 || questions == all)
}

func letters(s string) int {
	n := 0
	for _, r := range s {
		if unicode.IsLetter(r) {
			n++
		}
	}
	return n
}

// words counts what has a letter or a digit in it.
func words(s string) int {
	n := 0
	for _, w := range strings.Fields(s) {
		if strings.IndexFunc(w, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }) >= 0 {
			n++
		}
	}
	return n
}

var (
	bracketed = regexp.MustCompile(`\[[^\[\]]{0,400}\]`)
	angled    = regexp.MustCompile(`<{1,2}\s?\pL[^<>]{0,80}[^<>\s]?\s?>{1,2}|«\s?(?:insérer|nom d|indiquer|préciser)[^«»]{0,60}»`)
	braced    = regexp.MustCompile(`\{\{[^{}]{0,80}\}\}|\$\{[^{}]{1,60}\}`)
	blank     = regexp.MustCompile(`_{4,}|\.{6,}|…{2,}|\b[Xx]{2} ?%|\b[XxYy]{3,}(?:[-./][XxYy]{2,})*\b|\b(?:XX|TT|DD|JJ|MM)[./-](?:XX|MM|JJ|DD)[./-](?:XX|YY|JJ|AA){1,2}\b|\((?:\.\.\.|…)\)`)
	unwritten = regexp.MustCompile(`(?i)lorem ipsum[^|]*|\bt\.?b\.?[dca]\.?(?:$|[\s|,;:)\].])|` +
		`\b(?:to be|yet to be|still to be) (?:completed|filled in|written|supplied|announced)\b(?: later| here)?|\[?\bplaceholder(?: text)?\b|` +
		`\b(?:bitte |noch )?(?:auszufüllen|einzutragen|nachzutragen)\b|\bwird (?:noch )?(?:nachgereicht|nachgetragen|ergänzt)\b|\bnoch (?:zu (?:ergänzen|definieren|klären|erstellen|beschreiben)|offen|in arbeit)\b|\b(?:platzhalter|blindtext|mustertext|beispieltext)\b|` +
		`(?:^|[\s:|(])(?:reste |encore )?à (?:compléter|renseigner|remplir|rédiger|préciser|définir|déterminer)(?:$|[\s.|,;)])|texte (?:d['’]exemple|à remplacer|provisoire)`)
	tbd = regexp.MustCompile(`(?i)^(?:[^|:]{0,40}[:|]\s*)?(?:to be (?:determined|defined|confirmed|decided|added|specified|provided|described)|coming soon|not yet (?:available|written|determined)|tbd|wird noch (?:festgelegt|bestimmt|erstellt)|folgt(?: noch)?|à venir|en cours de rédaction)\s*[.!]?$`)
)

// placeholders takes the holes of a form out of a text. holes are such that say
// what belongs there; blanks are lines and crosses that only show the room.
func placeholders(s string) (rest string, holes, blanks int) {
	rest = s
	if tbd.MatchString(rest) {
		return "", 1, 0
	}
	take := func(re *regexp.Regexp, is func(string) bool, count *int) {
		rest = re.ReplaceAllStringFunc(rest, func(m string) string {
			if !is(m) {
				return m
			}
			*count++
			return " "
		})
	}
	any := func(string) bool { return true }
	if strings.ContainsRune(rest, '[') {
		take(bracketed, bracketHole, &holes)
	}
	if strings.ContainsAny(rest, "<«") {
		take(angled, angleHole, &holes)
	}
	if strings.ContainsRune(rest, '{') {
		take(braced, any, &holes)
	}
	if has(strings.ToLower(rest), "lorem", "tb", "t.b", "to be ", "placeholder", "zutragen", "zufüllen", "nachge", "wird ", "noch ", "platzhalter", "text", "à ") {
		take(unwritten, any, &holes)
	}
	take(blank, any, &blanks)
	return rest, holes, blanks
}

var (
	fieldWord = regexp.MustCompile(`(?i)\b(?:your|name of|product|device|company|manufacturer|organi[sz]ation|date|version|author|number|title|address|model|insert|enter|add|fill|` +
		`ihr|ihre|ihres|produkt\pL*|gerät\pL*|firma|firmenname|hersteller\pL*|datum|titel|nummer|name|` +
		`votre|nom|produit|dispositif|fabricant|société|numéro|titre|adresse|insérer|indiquer)\b`)
	wantWord = regexp.MustCompile(`(?i)^[\s"„«]*(?:required|optional|mandatory|if applicable|where applicable|delete|remove|choose|select|enter|insert|add|fill|give|state|specify|describe|provide|list|name of|your|please|include|explain|example|e\.g\.|to be|tbd|tbc|tba|to ?do|write|` +
		`bitte|hier|pflicht|produkt(?:name|bezeichnung)|firmenname|herstellername|gerätename|optional|falls zutreffend|ggf|gegebenenfalls|ihr|ihre|ihren|name de[sr]|beschreib\pL*|eintrag\pL*|einfüg\pL*|ergänz\pL*|ausfüll\pL*|angabe\pL*|angeben|nennen|auswähl\pL*|wählen|löschen|` +
		`à|a compléter|obligatoire|facultatif|le cas échéant|si applicable|insére[rz]|indique[rz]|précise[rz]|décri\pL*|complét\pL*|renseign\pL*|nom d\pL*|votre|vos|choisi\pL*|ajoute[rz]|saisi\pL*|supprime[rz])(?:$|[^\pL])`)
	wantTail  = regexp.MustCompile(`(?i)(?:eintragen|einfügen|ergänzen|ausfüllen|angeben|einsetzen|here|hier|ici|compléter|name|goes here)\.?$`)
	reference = regexp.MustCompile(`^\[[^\]]*\d[^\]]*\]$`)
	marks     = regexp.MustCompile(`^\[(?:\s*|\.{2,}|…+|_+|\s*[xX]{2,}\s*|\?+)\]$`)
)

// bracketHole tells a hole from a reference such as [1] or [ISO 14971].
func bracketHole(m string) bool {
	inside := strings.TrimSpace(m[1 : len(m)-1])
	switch {
	case marks.MatchString(m) && inside != "":
		return true
	case wantWord.MatchString(inside), wantTail.MatchString(inside) && words(inside) >= 2:
		return true
	case reference.MatchString(m):
		return false
	}
	// [COMPANY NAME] and [Product name] are holes, [PACS] and [sic] are not.
	return fieldWord.MatchString(inside) && words(inside) <= 5 && (words(inside) >= 2 || strings.ToUpper(inside) == inside)
}

// angleHole tells <your product> from a comparison and from a tag of a language.
func angleHole(m string) bool {
	inside := strings.Trim(m, "<>«» ")
	if wantWord.MatchString(inside) || strings.HasPrefix(m, "«") {
		return true
	}
	if strings.ContainsAny(inside, "=/") || strings.Contains(m, "< ") {
		return false
	}
	return words(inside) <= 6 && (fieldWord.MatchString(inside) || words(inside) >= 2 && words(inside) <= 4 && !strings.ContainsAny(inside, ",;"))
}

// sentences parts a text after full stops, question marks and the bars of rows.
func sentences(s string) []string {
	var out []string
	start := 0
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c == '|':
			out, start = append(out, s[start:i]), i+1
		case (c == '.' || c == '!' || c == '?') && i+2 < len(s) && s[i+1] == ' ' && startsSentence(s[i+2:]) && !shortened(s[start:i]):
			out, start = append(out, s[start:i+1]), i+2
		}
	}
	return append(out, s[start:])
}

func startsSentence(s string) bool {
	for _, r := range s {
		return unicode.IsUpper(r) || strings.ContainsRune("\"„«(-•", r)
	}
	return false
}

// shortened tells whether a full stop after s belongs to an abbreviation.
func shortened(s string) bool {
	w := strings.ToLower(strings.TrimLeft(s[strings.LastIndexAny(s, " (|")+1:], "("))
	return len(w) == 1 || has(" "+w+" ", " e.g ", " i.e ", " z.b ", " d.h ", " bzw ", " ca ", " nr ", " dr ", " vgl ", " fig ", " abb ", " cf ", " art ", " abs ", " ex ", " no ", " p.ex ")
}
