package evidence

import (
	"strings"
	"unicode"

	"github.com/cecheck/cecheck/shared/require"
)

// Index holds the passages of a documentation, ready to be searched for a set of
// requirements. It is not safe for concurrent use.
type Index struct {
	docs       []Document
	stem       *stemmer
	background background
	book       phraseBook
	vocab      [langs]vocabulary
	queries    []query
	known      [langs]map[string][]int32 // a word as it is written → ids

	domain  domain
	units   []unit
	heads   []head
	levels  []level
	levelOf map[string]int // by language and text
	// postings lists, per language and id, where a word stands in passages.
	postings [langs][][]posting
}

// unit is a passage that may be evidence.
type unit struct {
	doc, passage int
	lang         language
	kind         Kind
	words        int // its length
	head         int // index of what stands above it
	quality      int // the best of its sentences
	tokens       []unitToken
}

// unitToken is one known word of a unit.
type unitToken struct {
	pos     int
	ids     []int32
	quality int // of its sentence
}

// posting is a unit and the known word in it.
type posting struct{ unit, token int }

// head is the headings above a passage.
type head struct {
	lang      language
	elsewhere bool
	levels    []int // of Index.levels, outermost first
	about     int   // how well the headings match the requirement they match best
}

// level is one heading.
type level struct {
	lang      language
	elsewhere bool
	words     int // without numbers, single letters and words of every text
	tokens    []unitToken
	folded    []string // all its words
}

// NewIndex reads docs and makes them ready to be searched for reqs. The words of
// reqs are the vocabulary, also for splitting German compounds.
func NewIndex(docs []Document, reqs []require.Requirement) *Index {
	ix := &Index{docs: docs, stem: newStemmer(), book: newPhraseBook()}
	ix.background = newBackground(ix.stem)
	ix.domain.known = map[string]bool{}
	ix.levelOf = map[string]int{}
	for l := range ix.vocab {
		ix.vocab[l] = vocabulary{ids: map[string]int32{}, own: map[string]int32{}, weight: []int{classWeight, classWeight, classWeight}}
		ix.known[l] = map[string][]int32{}
	}
	ix.queries = ix.compile(reqs)
	for l := range ix.postings {
		ix.postings[l] = make([][]posting, len(ix.vocab[l].weight))
	}
	for d := range docs {
		ix.read(d)
	}
	for q := range ix.queries {
		hits := make([]headHit, len(ix.levels))
		for i := range ix.levels {
			hits[i] = ix.queries[q].matchLevel(&ix.levels[i])
		}
		ix.queries[q].heads = make([]headHit, len(ix.heads))
		for h := range ix.heads {
			hit := ix.heads[h].hit(hits)
			ix.queries[q].heads[h] = hit
			ix.heads[h].about = max(ix.heads[h].about, hit.weight)
		}
	}
	return ix
}

// read adds the passages of one document.
func (ix *Index) read(d int) {
	doc := &ix.docs[d]
	langs := ix.languages(doc)
	name := titleOf(doc.Name)
	heads := map[string]int{}
	header, title := "", ""
	for p := range doc.Passages {
		ps := &doc.Passages[p]
		if ps.Kind != Row {
			header = ""
		} else if header == "" && ix.isHeader(doc.Passages, p) {
			header = ps.Text
			continue
		}
		if ps.Kind == Heading {
			title = ""
			continue
		}
		if looksLikeHeading(doc.Passages, p) {
			title = ps.Text
			continue
		}
		if ps.Guidance || ps.Kind == Code || isPlaceholder(ps.Text) {
			continue
		}
		lang := langs[p]
		key := strings.Join(ps.Path, "\x00") + "\x01" + title
		h, ok := heads[key]
		if !ok {
			h = ix.head(lang, name, ps.Path, title)
			heads[key] = h
		}
		ix.add(d, p, lang, h, header)
	}
}

// add makes a unit of a passage; header is the header of its table, if it is a row.
func (ix *Index) add(d, p int, lang language, h int, header string) {
	ps := &ix.docs[d].Passages[p]
	toks := tokens(ps.Text)
	if len(toks) == 0 || isContents(ps.Text, toks) {
		return
	}
	words := foldAll(ps.Text, toks)
	ix.domain.add(words)
	u := unit{doc: d, passage: p, lang: lang, kind: ps.Kind, words: len(toks), head: h}
	n := len(ix.units)
	for _, s := range ix.sentences(ps.Text, toks, words, ps.Kind, lang) {
		q := s.quality
		if ix.heads[h].elsewhere {
			q = q * worth[comparesTo] / 1000
		}
		u.quality = max(u.quality, q)
		for i := s.from; i < s.to; i++ {
			ix.post(&u, n, i, ix.idsOf(lang, ps.Text, toks, words, i), q)
		}
	}
	if header != "" {
		// "8,120" under "Recordings" says "8,120 recordings".
		head := tokens(header)
		words := foldAll(header, head)
		for i := range head {
			ix.post(&u, n, len(toks)+apart+i, ix.idsOf(lang, header, head, words, i), u.quality*headerShare/1000)
		}
	}
	ix.units = append(ix.units, u)
}

const (
	// apart keeps the words of a row and of its header from making phrases.
	apart = 20
	// headerShare is what a word of a table's header counts in its rows, in thousandths.
	headerShare = 700
)

// post records what is known of one token of a unit.
func (ix *Index) post(u *unit, n, pos int, ids []int32, quality int) {
	if len(ids) == 0 {
		return
	}
	for _, id := range ids {
		ix.postings[u.lang][id] = append(ix.postings[u.lang][id], posting{unit: n, token: len(u.tokens)})
	}
	u.tokens = append(u.tokens, unitToken{pos: pos, ids: ids, quality: quality})
}

// head indexes the headings above a passage. The name of the file is the outermost:
// "ifu_v3.pdf" says as much as a title page.
func (ix *Index) head(lang language, name string, path []string, title string) int {
	h := head{lang: lang}
	for _, t := range [...][]string{{name}, path, {title}} {
		for _, text := range t {
			if text != "" {
				n := ix.level(lang, text)
				h.levels = append(h.levels, n)
				h.elsewhere = h.elsewhere || ix.levels[n].elsewhere
			}
		}
	}
	ix.heads = append(ix.heads, h)
	return len(ix.heads) - 1
}

// level indexes one heading, once for all passages below it.
func (ix *Index) level(lang language, text string) int {
	key := string(rune('0'+lang)) + text
	if n, ok := ix.levelOf[key]; ok {
		return n
	}
	toks := tokens(text)
	words := foldAll(text, toks)
	lv := level{lang: lang, folded: words, elsewhere: ix.book.isElsewhere(words)}
	for i := range toks {
		if toks[i].form&isNumber == 0 && len(words[i]) > 1 && !containsWord(bands[lang][0], words[i]) {
			lv.words++
		}
		if ids := ix.idsOf(lang, text, toks, words, i); len(ids) > 0 {
			lv.tokens = append(lv.tokens, unitToken{pos: i, ids: ids, quality: 1000})
		}
	}
	ix.levels = append(ix.levels, lv)
	ix.levelOf[key] = len(ix.levels) - 1
	return len(ix.levels) - 1
}

// titleOf reads a file's name as a title: without folders and ending, the words of
// "RiskManagement_v2" apart.
func titleOf(name string) string {
	name = name[strings.LastIndexByte(name, '/')+1:]
	if i := strings.LastIndexByte(name, '.'); i > 0 {
		name = name[:i]
	}
	var b strings.Builder
	lower := false
	for _, r := range name {
		if lower && unicode.IsUpper(r) || r == '_' {
			b.WriteByte(' ')
		}
		lower = unicode.IsLower(r)
		b.WriteRune(r)
	}
	return b.String()
}

func foldAll(text string, toks []token) []string {
	words := make([]string, len(toks))
	for i, t := range toks {
		words[i] = fold(text[t.start:t.end])
	}
	return words
}

// idsOf gives what the vocabulary knows of token i: the word, the parts of a
// German compound, and the class of a number.
func (ix *Index) idsOf(l language, text string, toks []token, words []string, i int) []int32 {
	t := toks[i]
	var class []int32
	if t.form&isNumber != 0 {
		class = append(class, idNumber)
		if t.form&isVersion != 0 {
			class = append(class, idVersion)
		}
		if t.form&isDate != 0 {
			class = append(class, idDate)
		}
	} else if isMonth(words[i]) && (i+1 < len(toks) && toks[i+1].form&isNumber != 0 || i > 0 && toks[i-1].form&isNumber != 0) {
		class = append(class, idDate)
	}
	raw := text[t.start:t.end]
	ids, ok := ix.known[l][raw]
	if !ok {
		ids = ix.lookUp(l, raw)
		ix.known[l][raw] = ids
	}
	if len(class) == 0 {
		return ids
	}
	return append(class, ids...)
}

// lookUp finds a word in the vocabulary by its two keys, then by its parts.
func (ix *Index) lookUp(l language, raw string) []int32 {
	v := &ix.vocab[l]
	lower := strings.ToLower(raw)
	a, b := ix.stem.keys(l, lower)
	var ids []int32
	if id, ok := v.ids["="+fold(lower)]; ok {
		ids = append(ids, id)
	}
	if id, ok := v.ids[a]; ok {
		return append(ids, id)
	}
	if id, ok := v.ids[b]; ok {
		return append(ids, id)
	}
	if l != langDE || len(a) < 9 || len(ids) > 0 {
		return ids
	}
	// A compound: the longest known word at its head and at its end, where at most
	// an ending follows. Four letters must remain for the other part.
	first, last := "", ""
	for _, w := range v.long {
		if len(a)-len(w) < 3 {
			continue
		}
		if len(w) > len(first) && strings.HasPrefix(a, w) {
			first = w
		}
		if len(w) > len(last) && strings.HasSuffix(a, w) {
			last = w
		}
	}
	if first != "" {
		ids = append(ids, v.ids[first])
	}
	if last != "" && last != first {
		ids = append(ids, v.ids[last])
	}
	return ids
}

// languages are the passages' languages: as the reader found them, else by their stop
// words, else the usual one of the file.
func (ix *Index) languages(d *Document) []language {
	out := make([]language, len(d.Passages))
	told := make([]bool, len(out))
	var n [langs]int
	for i := range d.Passages {
		p := &d.Passages[i]
		if out[i], told[i] = languageOf(p.Lang); !told[i] {
			out[i], told[i] = detect(foldAll(p.Text, tokens(p.Text)))
		}
		if told[i] {
			n[out[i]] += len(p.Text)
		}
	}
	usual := langEN
	for l := range n {
		if n[l] > n[usual] {
			usual = language(l)
		}
	}
	for i := range out {
		if !told[i] {
			out[i] = usual
		}
	}
	return out
}

// isHeader reports whether row p names the columns of the rows below it: the first
// of at least two rows, every cell filled, short and without a figure.
func (ix *Index) isHeader(all []Passage, p int) bool {
	if p+1 >= len(all) || all[p+1].Kind != Row || p > 0 && all[p-1].Kind == Row {
		return false
	}
	cells := strings.Split(all[p].Text, "|")
	if len(cells) < 2 || len(cells) != len(strings.Split(all[p+1].Text, "|")) {
		return false
	}
	for _, c := range cells {
		c = strings.TrimSpace(c)
		if c == "" || len(c) > 44 || strings.ContainsAny(c[:1], "0123456789") || strings.ContainsAny(c[len(c)-1:], "0123456789") {
			return false
		}
	}
	return true
}

// looksLikeHeading reports whether a paragraph is a heading that its format did not
// mark, as in a PDF: short, without an end and without a figure but its number,
// with text after it.
func looksLikeHeading(all []Passage, p int) bool {
	ps := &all[p]
	t := strings.TrimSpace(ps.Text)
	if ps.Kind != Prose || len(t) == 0 || len(t) > 80 || p+1 >= len(all) || len(all[p+1].Text) < len(t) && all[p+1].Kind == Prose {
		return false
	}
	if strings.ContainsAny(t[len(t)-1:], ".:;,!?)") || strings.ContainsAny(t, "|=") {
		return false
	}
	i := 0
	for i < len(t) && (t[i] >= '0' && t[i] <= '9' || t[i] == '.' || t[i] == ' ') {
		i++
	}
	title := tokens(t[i:])
	if i > 10 || len(title) == 0 || title[0].form&isCapital == 0 {
		return false
	}
	for _, w := range title {
		if w.form&isNumber != 0 {
			return false
		}
	}
	return len(title) <= 9 && (i > 0 || len(title) <= 7)
}
