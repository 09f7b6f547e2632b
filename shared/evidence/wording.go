package evidence

import (
	"strings"

	"github.com/cecheck/cecheck/shared/require"
)

// Wording is a requirement in the words of one language, as the caller has them.
type Wording struct {
	Lang     string // "en", "de", "fr"
	Title    string
	Says     string
	Elements []string // what a document must show, in the order of the elements
}

// commonShare is in which part of the requirements a word may stand and still count by itself, in thousandths.
const commonShare = 60

// Derive gives copies of requirements whose query terms come from their wording alone; in holds the wordings of
// each, one a language. Behind the elements of each stands one more without an id: the requirement as a whole, by its
// title and by what it says. A word that many of them use says nothing of any, so all that
// may be asked together are derived together.
func Derive(reqs []require.Requirement, in [][]Wording) []require.Requirement {
	d := deriver{stem: newStemmer()}
	for l := range d.in {
		d.in[l], d.last[l] = map[string]int{}, map[string]int{}
	}
	for i := range reqs {
		for _, w := range in[i] {
			d.count(i+1, w)
		}
	}
	d.most = max(1, len(reqs)*commonShare/1000)
	out := make([]require.Requirement, len(reqs))
	for i := range reqs {
		out[i] = d.derive(reqs[i], in[i])
	}
	return out
}

// deriver knows in how many requirements a stem stands.
type deriver struct {
	stem     *stemmer
	in, last [langs]map[string]int
	most     int
}

func (d *deriver) count(req int, w Wording) {
	l, ok := languageOf(w.Lang)
	if !ok {
		return
	}
	for _, s := range append([]string{w.Title, w.Says}, w.Elements...) {
		for _, t := range tokens(s) {
			key, _ := d.stem.keys(l, strings.ToLower(s[t.start:t.end]))
			if d.last[l][key] != req {
				d.last[l][key] = req
				d.in[l][key]++
			}
		}
	}
}

func (d *deriver) derive(r require.Requirement, in []Wording) require.Requirement {
	elements := make([]require.Element, len(r.Elements), len(r.Elements)+1)
	for e := range r.Elements {
		elements[e].ID = r.Elements[e].ID
	}
	whole := require.Element{}
	for _, w := range in {
		lang, ok := languageOf(w.Lang)
		if !ok {
			continue
		}
		for e := range elements {
			if e < len(w.Elements) {
				elements[e].Query = append(elements[e].Query, require.Query{Lang: w.Lang, Terms: d.terms(lang, w.Elements[e])})
			}
		}
		whole.Query = append(whole.Query, require.Query{Lang: w.Lang, Terms: append(titleTerms(w.Title), d.terms(lang, w.Title+". "+w.Says)...)})
	}
	r.Elements = append(elements, whole)
	return r
}

// terms makes query terms of a sentence of ours: each word that is not in every text, and each
// two of them that follow one another.
func (d *deriver) terms(l language, sentence string) []string {
	var out []string
	seen := map[string]bool{}
	add := func(t string) {
		if !seen[t] {
			seen[t] = true
			out = append(out, t)
		}
	}
	last, end := "", 0
	for _, t := range tokens(sentence) {
		word := sentence[t.start:t.end]
		folded := fold(word)
		if t.form&isNumber != 0 || len(folded) < 3 || small(l, folded) {
			if strings.ContainsAny(sentence[end:t.start], ",;:.()") {
				last = ""
			}
			end = t.end
			continue
		}
		if last != "" && !strings.ContainsAny(sentence[end:t.start], ",;:.()") {
			add(last + " " + word)
		}
		if key, _ := d.stem.keys(l, strings.ToLower(word)); !ordinary(l, folded) && d.in[l][key] <= d.most {
			add(word)
		}
		last, end = word, t.end
	}
	return out
}

// titleTerms makes of a title of two to four words one that is looked for in headings.
func titleTerms(title string) []string {
	toks := tokens(title)
	if len(toks) < 2 || len(toks) > 4 {
		return nil
	}
	return []string{"@" + strings.Join(foldAll(title, toks), " ")}
}

// formWords are words of our wording about documents rather than products, in every
// requirement there is; and some small ones that the bands do not have. Folded.
var formWords = [langs]string{
	langEN: ` named name names said says shown stated given described listed evidence reason reasons whether used against where needed known way ways things thing kept keep
 asks ask required requirement requirements document documents documented documentation file records record manufacturer provider regulation annex article applies apply applicable else cover
 covers covered own itself both how while until still such yourself people person persons `,
	langDE: ` genannt gesagt angegeben beschrieben aufgefuhrt nachweis nachweise begrundung grund grunde benotigt bekannt verlangt anforderung anforderungen dokument dokumente dokumentation akte
 aufzeichnung hersteller anbieter verordnung anhang artikel gilt gelten eigene eigenen selbst deren dessen welche welcher welches soweit jeweils sofern wofur womit worin ohne gegen wurden werden sind
 damit dazu dafur davon darin etwa sonst beide beiden mensch menschen person personen `,
	langFR: ` nomme nommes indique indiques dit decrit decrits liste preuve preuves raison raisons exige exigee exigence exigences document documents documentation dossier enregistrement fabricant
 fournisseur reglement annexe article applique appliquent propre propres lui meme dont lequel laquelle lesquels quand ainsi leurs quel quelle quels quelles celui celle ceux celles elles ils fait faits
 personne personnes besoin connu connus `,
}

// small tells whether a word is in every text.
func small(l language, folded string) bool {
	for of := langEN; of < langs; of++ {
		if (of == l || of == langEN) && containsWord(smallWords[of], folded) {
			return true
		}
	}
	return false
}

// ordinary tells whether a word alone says nothing of a requirement.
func ordinary(l language, folded string) bool {
	return containsWord(ordinaryWords[l], folded) || containsWord(formWords[l], folded)
}

// smallWords and ordinaryWords are the first two bands, folded.
var smallWords, ordinaryWords = foldedBand(0), foldedBand(1)

func foldedBand(band int) (out [langs]string) {
	for l := range out {
		words := strings.Fields(fold(bands[l][band]))
		if band == 1 {
			words = append(words, strings.Fields(fold(plain[l]))...)
		}
		out[l] = " " + strings.Join(words, " ") + " "
	}
	return out
}
