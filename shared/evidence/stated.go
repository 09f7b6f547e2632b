package evidence

import (
	"slices"
	"strings"
	"unicode"
)

// What is said of a product.
type What string

const (
	Purpose  What = "purpose"  // what it is intended for
	User     What = "user"     // who is meant to use it
	Patients What = "patients" // on whom
	Class    What = "class"    // which class is claimed
	Software What = "software" // that it is software
)

// Stated is something that the documentation says of the product itself.
type Stated struct {
	What  What
	Value string // of a class: "IIa", "C"; of a user: "self_test", "near_patient"; else ""
	// Fact and Option are set by the caller where the words certainly are an answer.
	Fact, Option string
	Quotation    Quotation
}

// maxStated is how many places of one statement are given.
const maxStated = 3

// StatedIn finds what docs say of the product, in the order of the documents. It knows a few ways of
// saying each and misses the others; what it takes for a claim is one.
func StatedIn(docs []Document) []Stated {
	var out []Stated
	book := newPhraseBook()
	add := func(d *Document, p *Passage, what What, value, text string, at int) {
		n := 0
		for i := range out {
			if out[i].What == what && out[i].Value == value {
				n++
			}
		}
		if n == maxStated {
			return
		}
		out = append(out, Stated{What: what, Value: value, Quotation: Quotation{
			Rank: n + 1, Text: text, File: d.Name, Page: p.Page, Path: p.Path, Para: p.Para, Start: p.Start + at, End: p.Start + at + len(text),
		}})
	}
	for i := range docs {
		d := &docs[i]
		for k := range d.Passages {
			p := &d.Passages[k]
			if p.Guidance || p.Kind == Heading || p.Kind == Code || isPlaceholder(p.Text) || looksLikeHeading(d.Passages, k) ||
				slices.ContainsFunc(p.Path, func(h string) bool { return book.isElsewhere(foldAll(h, tokens(h))) }) {
				continue
			}
			above := " " + fold(strings.Join(p.Path, " | ")) + " "
			whole := fold(p.Text)
			for _, s := range statements {
				// A row of a table speaks for itself alone.
				under := p.Kind != Row && (hasAny(above, s.heads) || hasAny(above, s.titles) && !strings.Contains(above, "document"))
				if under || hasAny(whole, s.heads) && len(p.Text) > 30 {
					add(d, p, s.what, "", p.Text, 0)
				}
			}
			at := 0
			for _, sentence := range sentencesOf(p.Text) {
				start := at + strings.Index(p.Text[at:], sentence)
				at = start + len(sentence)
				f := " " + fold(sentence) + " "
				if value := classIn(sentence, f, above); value != "" {
					add(d, p, Class, value, sentence, start)
				}
				if doubtful(f) {
					continue
				}
				if hasAny(f, isSoftware) && hasAny(f, being) {
					add(d, p, Software, "", sentence, start)
				}
				for _, u := range users {
					if hasAny(f, u.words) && hasAny(f, intended) {
						add(d, p, User, u.value, sentence, start)
					}
				}
			}
		}
	}
	return out
}

// statements are said under or with these words; titles are such words of headings alone. Folded, as are all lists here.
var statements = []struct {
	what          What
	heads, titles []string
}{
	{Purpose, []string{"intended purpose", "intended use", "is intended to", "is intended for", "zweckbestimmung", "bestimmungsgemasser gebrauch", "ist dazu bestimmt", "destination prevue", "utilisation prevue", "usage prevu", "destination du dispositif", "est destine a", "destine a la", "destine aux"},
		[]string{" purpose ", " purpose,", " destination ", " destination,"}},
	{User, []string{"intended user", "vorgesehene anwender", "vorgesehenen anwender", "bestimmungsgemasse anwender", "anwendergruppe", "utilisateurs prevus", "utilisateur prevu"}, nil},
	{Patients, []string{"patient population", "target population", "intended patient", "patient group", "patientengruppe", "patientenpopulation", "zielpopulation", "population cible", "population de patients", "patients vises", "groupe de patients"}, nil},
}

var (
	isSoftware = []string{"software as a medical device", "stand-alone software", "standalone software", "medical device software", "eigenstandige software", "medizinproduktesoftware", "software als medizinprodukt", "logiciel dispositif medical", "logiciel autonome", "logiciel de dispositif medical"}
	being      = []string{" is ", " ist ", " est "}
	intended   = []string{"intended", "bestimmt", "destine"}
	users      = []struct {
		value string
		words []string
	}{
		{"self_test", []string{"self-test", "self test", "selbsttest", "eigenanwendung", "autodiagnostic"}},
		{"near_patient", []string{"near-patient test", "near patient test", "patientennahe test", "patientennahen test", "diagnostic pres du patient"}},
	}
	// otherClass are classes of something else.
	otherClass = []string{"62304", "60601", "safety class", "sicherheitsklasse", "classe de securite", "nyha", "laser", "schutzklasse", "protection class", "classe de protection", "510(k)", "fda", "93/42", "mdd", "98/79", "ivdd",
		"predicate", "competitor", "equivalent device", "comparable device", "other device", "vergleichsprodukt", "konkurrenz", "aquivalentes produkt", "concurrent", "dispositif equivalent", "birads", "bi-rads", "asa "}
	mdrWords  = []string{"mdr", "2017/745", "annex viii", "anhang viii", "annexe viii", "rule ", "regel ", "regle ", "medical device", "medizinprodukt", "dispositif medical", "risk class", "risikoklasse", "classe de risque"}
	ivdrWords = []string{"ivdr", "2017/746", "in vitro", "in-vitro"}
	claims    = []string{" is ", " classified", " falls ", " belongs ", " we ", " our ", " gehort ", " ist ", " fallt ", "eingestuft", "klassifiziert", " est ", " classe comme", " releve ", "conforms", "complies", " meets ", "satisfait", "conforme", "erfullt", "entspricht", "under rule", "by rule", "nach regel", "regle ", "class:", "klasse:", "classe :", "class |", "klasse |", "classe |"}
	// doubts turn a statement into its opposite or into a question.
	doubts  = []string{"not", "no", "never", "if", "whether", "would", "could", "unless", "nicht", "kein", "keine", "keiner", "nie", "wenn", "falls", "ob", "ware", "konnte", "pas", "non", "ne", "si", "serait", "pourrait", "jamais", "aucun", "aucune"}
	plurals = []string{"devices", "products", "produkte", "produkten", "medizinprodukte", "medizinprodukten", "dispositifs", "produits"}
)

// classOf reads the name of a class.
func classOf(word string) (class string, ivd bool) {
	switch word {
	case "I", "Is", "Im", "Ir":
		return "I", false
	case "IIa", "IIA", "2a":
		return "IIa", false
	case "IIb", "IIB", "2b":
		return "IIb", false
	case "III":
		return "III", false
	case "A", "B", "C", "D":
		return word, true
	}
	return "", false
}

// classIn gives the class that a sentence claims for the product, "" if it claims none, or more than one.
func classIn(sentence, folded, above string) string {
	if hasAny(folded, otherClass) || hasAny(above, otherClass) || doubtful(folded) || strings.Contains(sentence, "würde") {
		return ""
	}
	words := strings.FieldsFunc(sentence, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	found, ivd := "", false
	for i, w := range words {
		switch f := fold(w); {
		case f == "class" || f == "classe" || f == "klasse" || f == "risikoklasse" || f == "classified" || f == "eingestuft":
		default:
			continue
		}
		for k := i + 1; k < len(words) && k <= i+4; k++ {
			c, v := classOf(words[k])
			if c == "" {
				continue
			}
			if k+1 < len(words) && slices.Contains(plurals, fold(words[k+1])) || found != "" && found != c {
				return ""
			}
			found, ivd = c, v
			break
		}
	}
	// Another class in the same sentence: it compares or lists them.
	for _, w := range words {
		if c, v := classOf(w); c != "" && len(w) > 1 && c != found && v == ivd {
			return ""
		}
	}
	short := len(words) <= 8
	context := folded + above
	switch {
	case found == "", !short && !hasAny(folded, claims):
		return ""
	case ivd && !hasAny(context, ivdrWords):
		return ""
	case !ivd && len(found) < 3 && !hasAny(context, mdrWords), found == "III" && !hasAny(context, mdrWords):
		return ""
	}
	return found
}

func doubtful(folded string) bool {
	if strings.Contains(folded, "?") {
		return true
	}
	for w := range strings.FieldsFuncSeq(folded, func(r rune) bool { return !unicode.IsLetter(r) }) {
		if slices.Contains(doubts, w) {
			return true
		}
	}
	return false
}

func hasAny(s string, list []string) bool {
	return slices.ContainsFunc(list, func(x string) bool { return strings.Contains(s, x) })
}

// sentencesOf cuts a text after its sentences; a row of a table is one.
func sentencesOf(s string) []string {
	var out []string
	start := 0
	for i := 0; i+1 < len(s); i++ {
		if (s[i] == '.' || s[i] == '!' || s[i] == '?' || s[i] == ';') && s[i+1] == ' ' && i > start+3 {
			out, start = append(out, s[start:i+1]), i+2
		}
	}
	if start < len(s) {
		out = append(out, s[start:])
	}
	return out
}
