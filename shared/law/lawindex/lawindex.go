package lawindex

import (
	_ "embed"
	"slices"
	"strings"
	"sync"

	"github.com/cecheck/cecheck/shared/law"
)

//go:embed index.txt
var embedded string

// Note says in what respect the wording read is not the one in force.
type Note uint8

const (
	Current   Note = iota // the wording read is the one in force
	Later                 // a later amendment or corrigendum is not in the wording read
	Corrected             // a corrigendum was worked into the wording read
	Deleted               // recorded as deleted; the wording read still has it: do not rely on it
)

var noteCodes = [...]string{"-", "later", "corrected", "deleted"}

// String is the code as the index writes it: "-", "later", "corrected", "deleted".
func (n Note) String() string { return noteCodes[n] }

// Provision is a place that can be cited, in one wording of its act.
type Provision struct {
	Ref    law.Ref  // the full address
	From   law.Date // first day the article or annex reads like this
	Until  law.Date // first day it no longer does; 0 while it does
	Title  string   // heading of the place, or else of the nearest one above it that has one
	ELI    string   // address of the article or annex in the edition read
	Digest string   // of the words at and below the place, 8 hex digits; of a whole article or annex 64
	Note   Note
}

// Index is a parsed index.
type Index struct {
	wordings []*wording // oldest first within an act
}

// wording is one wording of one act.
type wording struct {
	act          law.Act
	since, until law.Date
	order        []*provision
	byID         map[string]*provision
}

// provision is an article, an annex or the preamble.
type provision struct {
	id      string
	from    law.Date
	edition string
	note    Note
	noted   []string // places the note concerns; none: all
	root    *place
}

// place is a node of a provision's tree.
type place struct {
	name, title, digest string
	bare                bool // an unnumbered paragraph: name is its place among them
	kids                []*place
}

var load = sync.OnceValue(func() *Index {
	ix, err := Parse(embedded)
	if err != nil {
		// The file is part of the program and a test parses it.
		panic("lawindex: index.txt: " + err.Error())
	}
	return ix
})

// Lookup finds a provision in the newest wording of its act that has it.
// Short addresses are accepted; the answer carries the full one.
func Lookup(ref law.Ref) (Provision, bool) { return load().Lookup(ref) }

// LookupOn finds a provision in the wording of a day. It is not found if the act
// had no such provision then, or if the wording of that day was not read.
func LookupOn(ref law.Ref, day law.Date) (Provision, bool) { return load().LookupOn(ref, day) }

// All is every provision and place of every wording, in the order of the law.
func All() []Provision { return load().All() }

// Lookup is the function of the same name on this index.
func (ix *Index) Lookup(ref law.Ref) (Provision, bool) {
	for i := len(ix.wordings) - 1; i >= 0; i-- {
		if p, ok := ix.wordings[i].find(ref); ok {
			return p, true
		}
	}
	return Provision{}, false
}

// LookupOn is the function of the same name on this index.
func (ix *Index) LookupOn(ref law.Ref, day law.Date) (Provision, bool) {
	for i := len(ix.wordings) - 1; i >= 0; i-- {
		p, ok := ix.wordings[i].find(ref)
		if ok && (law.Period{From: p.From, Until: p.Until}).Contains(day) {
			return p, true
		}
	}
	return Provision{}, false
}

// All is the function of the same name on this index.
func (ix *Index) All() []Provision {
	var all []Provision
	for _, w := range ix.wordings {
		for _, p := range w.order {
			if p.id != "rct" {
				all = append(all, w.provision(p, nil))
			}
			p.root.each(nil, func(path []*place) { all = append(all, w.provision(p, path)) })
		}
	}
	return all
}

func (pl *place) each(above []*place, f func([]*place)) {
	for _, k := range pl.kids {
		path := append(above[:len(above):len(above)], k)
		f(path)
		k.each(path, f)
	}
}

// provision is the outside view of the place at the end of path.
func (w *wording) provision(p *provision, path []*place) Provision {
	id, title, digest := p.id, p.root.title, p.root.digest
	names := make([]string, len(path))
	for i, pl := range path {
		names[i] = pl.name
		digest = pl.digest
		if pl.title != "" {
			title = pl.title
		}
	}
	if len(path) > 1 && p.root.continues(path[0]) {
		names = names[1:]
	}
	if p.id == "rct" {
		id, names, title = "rct_"+names[0], names[1:], ""
	}
	ref := law.Ref{Act: w.act, Path: strings.Join(append([]string{id}, names...), "/")}
	return Provision{
		Ref: ref, From: p.from, Until: w.until, Title: title, Digest: digest,
		ELI:  address(ref, id, p.edition),
		Note: p.noteAt(strings.Join(names, "/")),
	}
}

// continues reports whether the numbering inside group g is not met in another
// group, so that the group is no part of an address.
func (root *place) continues(g *place) bool {
	if !g.group() {
		return false
	}
	for _, other := range root.kids {
		if other == g {
			continue
		}
		for _, k := range other.kids {
			if slices.ContainsFunc(g.kids, func(x *place) bool { return x.name == k.name }) {
				return false
			}
		}
	}
	return true
}

// address puts the edition read in the place of the newest consolidation.
func address(ref law.Ref, id, edition string) string {
	eli := ref.ELI()
	return eli[:strings.LastIndexByte(eli, '/')+1] + edition
}

// noteAt is the note for a place: its own, or that of a place around or inside it.
func (p *provision) noteAt(at string) Note {
	if p.note == Current || len(p.noted) == 0 || at == "" {
		return p.note
	}
	for _, n := range p.noted {
		if within(n, at) || within(at, n) {
			return p.note
		}
	}
	return Current
}

// within reports whether place a lies in place b or is it.
func within(a, b string) bool {
	return a == b || strings.HasPrefix(a, b+"/")
}
