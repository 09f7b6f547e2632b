package analyze

import (
	"slices"
	"strings"
	"sync"

	"github.com/cecheck/cecheck/shared/evidence"
	"github.com/cecheck/cecheck/shared/require"
	"github.com/cecheck/cecheck/shared/techdoc"
	"github.com/cecheck/cecheck/shared/text"
)

// parts are what a documentation is checked for: the annexes that it answers point by point, and
// what the AI Act asks of the system and of the provider's quality management.
var parts = []string{
	"mdr.annex01", "mdr.annex02", "mdr.annex03", "ivdr.annex01", "ivdr.annex02", "ivdr.annex03", "aiact.annex04",
	"aiact.article009", "aiact.article010", "aiact.article011", "aiact.article012", "aiact.article013", "aiact.article014", "aiact.article015", "aiact.article017",
}

// catalogue is all that may be checked.
type catalogue struct {
	reqs   []require.Requirement
	worded []require.Requirement // the same, with terms from their wording
	words  map[string][]evidence.Wording
	at     map[string]int
}

// checked is the catalogue; it is made once, which takes some tenths of a second.
var checked = sync.OnceValue(func() *catalogue {
	c := &catalogue{words: map[string][]evidence.Wording{}, at: map[string]int{}}
	all := techdoc.Catalogue()
	for i := range all {
		if r := &all[i]; len(r.Elements) > 0 && isPart(r.ID) && !isWhole(all, r.ID) {
			c.at[r.ID] = len(c.reqs)
			c.reqs = append(c.reqs, *r)
		}
	}
	in := make([][]evidence.Wording, len(c.reqs))
	for _, lang := range text.Languages {
		words, err := text.Load(lang)
		if err != nil {
			panic(err) // it is built in
		}
		for i := range c.reqs {
			in[i] = append(in[i], wording(words, &c.reqs[i]))
		}
	}
	for i := range c.reqs {
		c.words[c.reqs[i].ID] = in[i]
	}
	c.worded = evidence.Derive(c.reqs, in)
	return c
})

// isPart reports whether an id is of something that a documentation is checked for.
func isPart(id string) bool {
	return slices.ContainsFunc(parts, func(p string) bool { return id == p || strings.HasPrefix(id, p+".") })
}

// isWhole reports whether a requirement is a duty of which others are the points: these say all.
func isWhole(all []require.Requirement, id string) bool {
	return slices.ContainsFunc(all, func(r require.Requirement) bool {
		return strings.HasPrefix(r.ID, id+".") && len(r.Elements) > 0 && isPart(id) && !strings.HasPrefix(id, "aiact.article011")
	})
}

// wording is what is said of a requirement in one language.
func wording(words text.Words, r *require.Requirement) evidence.Wording {
	get := func(id string) string {
		s, _ := words.Lookup(id)
		return s
	}
	w := evidence.Wording{Lang: words.Lang(), Title: get("req." + r.ID + ".title"), Says: get("req." + r.ID + ".says")}
	if w.Title == "" {
		w.Title, w.Says = get("duty."+r.ID+".title"), get("duty."+r.ID+".says")
	}
	for _, e := range r.Elements {
		w.Elements = append(w.Elements, get("req."+r.ID+".el."+e.ID))
	}
	return w
}

// wordsOf is the wording of a requirement in a language, in English where there is none in that.
func wordsOf(r *require.Requirement, lang string) evidence.Wording {
	in := checked().words[r.ID]
	for _, w := range in {
		if w.Lang == lang {
			return w
		}
	}
	if len(in) == 0 {
		return evidence.Wording{}
	}
	return in[0]
}

// Library makes a documentation ready to be searched for reqs, which [Applicable] gave.
func Library(docs []evidence.Document, reqs []require.Requirement) *evidence.Library {
	c := checked()
	worded := make([]require.Requirement, 0, len(reqs))
	for i := range reqs {
		if n, ok := c.at[reqs[i].ID]; ok {
			worded = append(worded, c.worded[n])
		}
	}
	return evidence.NewLibrary(docs, reqs, worded)
}

// Find looks for each requirement's evidence by words alone. The findings come in the order of reqs.
func Find(docs []evidence.Document, reqs []require.Requirement) []evidence.Finding {
	lib := Library(docs, reqs)
	out := make([]evidence.Finding, len(reqs))
	for i := range reqs {
		out[i] = lib.Find(&reqs[i], evidence.DefaultQuotations)
	}
	return out
}
