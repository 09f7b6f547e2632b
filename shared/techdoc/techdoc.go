// Package techdoc draws up the one technical documentation of AI Act Art. 11(2): what the device regulations and the
// AI Act ask of a product, in the sections of one file; what the AI Act adds to the file of a device; and the codes for which a
// notified body must be designated.
package techdoc

import (
	"slices"

	"github.com/cecheck/cecheck/shared/aiact"
	"github.com/cecheck/cecheck/shared/assess"
	"github.com/cecheck/cecheck/shared/ivdr"
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/mdr"
	"github.com/cecheck/cecheck/shared/require"
)

// Catalogue is everything that the three acts ask, in their order.
func Catalogue() []require.Requirement {
	return slices.Concat(mdr.Catalogue(), ivdr.Catalogue(), aiact.Catalogue())
}

// Inputs is what is told about the work on the file and is no fact of the product.
type Inputs struct {
	File law.Act // the act for which a documentation exists already: MDR, IVDR or 0
	SME  bool    // a small or medium-sized enterprise, a start-up among them, or a small mid-cap
}

// File is the one technical documentation and what stands beside it, as far as they apply to a product.
type File struct {
	Requirements []Entry
	Standards    []*require.Standard // that the requirements name
	Parts        []Part              // the sections with something in them, and those above them
	Pairs        []Match             // what the AI Act asks of the file beside what the device's file holds
	Quality      []Match             // the same for the quality management system
	Additions    []string            // what the file that exists has to gain; nil without one
	Simplified   bool                // Annex IV may be given in the simplified form (AI Act Art. 11(1)), and Annex IV applies or may
	Codes        []Code
}

// Entry is a requirement as it binds the product.
type Entry struct {
	assess.Duty
	Part    string   // the duty that it is a part of, "" for a duty
	Section string   // where in the file it goes, "" where it is not shown in the file
	Over    Relation // of a requirement of the AI Act beside a device's file; else ""
	Towards bool     // not owed while the transition of a legacy device lasts; owed once it comes to the market by the regulation, and From is the last day for that
}

// Part is a section of the file and what goes there.
type Part struct {
	ID           string
	Requirements []string
	Related      []require.Clause
}

// Match is a pair of the product: what stands beside a point of the AI Act and applies, or may.
type Match struct {
	AIAct    string
	Device   []string
	Relation Relation
	Related  []require.Clause
}

// Of draws up the file of a product; what [assess.Conclude] gives is enough.
func Of(a *assess.Assessment, in Inputs) *File {
	d := draft{a: a, in: in, byID: map[string]*Entry{}, refs: map[string]law.Ref{}}
	all := Catalogue()
	for i := range all {
		d.refs[all[i].ID] = all[i].Ref
	}
	bound := a.Binding(all)
	d.enter(merge(all, bound, towards(a, all, bound)))
	d.pair()
	d.arrange()
	d.standards()
	d.file.Codes = codesOf(a)
	return &d.file
}

// draft is a file that is being drawn up.
type draft struct {
	a      *assess.Assessment
	in     Inputs
	file   File
	byID   map[string]*Entry  // into file.Requirements
	refs   map[string]law.Ref // the provision of every requirement of the catalogue
	device bool               // there may be a device whose file it is
}

func (d *draft) enter(bound []assess.Duty, towards map[string]bool) {
	at, whole := places(), wholes()
	d.file.Requirements = make([]Entry, len(bound))
	for i, b := range bound {
		id := b.Requirement.ID
		d.file.Requirements[i] = Entry{Duty: b, Part: partOf(id, whole), Section: place(at, id), Towards: towards[id]}
		d.byID[id] = &d.file.Requirements[i]
		act := b.Requirement.Ref.Act
		d.device = d.device || act == law.MDR || act == law.IVDR
		d.file.Simplified = d.file.Simplified || d.in.SME && within(id, "aiact.annex04")
	}
}

// wholes is the ids of the duties, of which the points are parts.
func wholes() map[string]bool {
	whole := map[string]bool{}
	for _, of := range [][]require.Requirement{mdr.Duties, ivdr.Duties, aiact.Duties} {
		for i := range of {
			whole[of[i].ID] = true
		}
	}
	return whole
}

// asked is the duty to which an annex belongs that is none itself (AI Act Art. 11(1), 47(2), 49).
var asked = []struct{ annex, duty string }{
	{"aiact.annex04", "aiact.article011"},
	{"aiact.annex05", "aiact.article047"},
	{"aiact.annex08.a", "aiact.article049"},
	{"aiact.annex08.b", "aiact.article049.2"},
	{"aiact.annex08.c", "aiact.article049.3"},
}

func partOf(id string, whole map[string]bool) string {
	if whole[id] {
		return ""
	}
	for up := parent(id); up != ""; up = parent(up) {
		if whole[up] {
			return up
		}
	}
	for _, a := range asked {
		if within(id, a.annex) {
			return a.duty
		}
	}
	return ""
}

// within reports whether an id is that of a whole, or of a part of it.
func within(id, whole string) bool {
	n := len(whole)
	return len(id) >= n && id[:n] == whole && (len(id) == n || id[n] == '.')
}

// pair sets the points of the AI Act that apply beside what the device's file holds.
func (d *draft) pair() {
	if !d.device {
		return
	}
	d.file.Pairs = slices.Concat(d.match(Annex04), d.match(Section2))
	d.file.Quality = d.match(Quality)
	over := map[string]Relation{}
	for _, m := range slices.Concat(d.file.Pairs, d.file.Quality) {
		over[m.AIAct] = m.Relation
	}
	for i := range d.file.Requirements {
		e := &d.file.Requirements[i]
		for up := e.Requirement.ID; up != "" && e.Over == ""; up = parent(up) {
			e.Over = over[up]
		}
		if d.in.File != 0 && e.Section != "" && (e.Over == Extends || e.Over == New) {
			d.file.Additions = append(d.file.Additions, e.Requirement.ID)
		}
	}
}

// match is the pairs whose point of the AI Act applies, with what stands beside it and applies too. Where that is
// nothing, the point is new for this product.
func (d *draft) match(pairs []Pair) (list []Match) {
	for _, p := range pairs {
		e := d.byID[p.AIAct]
		if e == nil {
			continue
		}
		m := Match{AIAct: p.AIAct, Relation: p.Relation, Related: e.Requirement.Related}
		if d.in.File != law.IVDR {
			m.Device = append(m.Device, d.bound(p.MDR)...)
		}
		if d.in.File != law.MDR {
			m.Device = append(m.Device, d.bound(p.IVDR)...)
		}
		if p.More != nil && d.a.Binding([]require.Requirement{{When: p.More}}) != nil {
			m.Relation = Extends
		}
		if m.Device == nil {
			m.Relation = New
		}
		list = append(list, m)
	}
	return list
}

// bound is the requirements that apply of those that a pair names.
func (d *draft) bound(names []string) (ids []string) {
	for _, name := range names {
		for i := range d.file.Requirements {
			r := d.file.Requirements[i].Requirement
			if ref := d.refs[name]; r.Ref == ref || ref.IsZero() && within(r.ID, name) {
				ids = append(ids, r.ID)
			}
		}
	}
	return ids
}

// arrange puts the requirements into the sections of the file.
func (d *draft) arrange() {
	for _, s := range Sections {
		p := Part{ID: s.ID}
		below := false
		for i := range d.file.Requirements {
			e := &d.file.Requirements[i]
			below = below || e.Section != "" && within(e.Section, s.ID)
			if e.Section == s.ID {
				p.Requirements = append(p.Requirements, e.Requirement.ID)
				p.Related = withClauses(p.Related, e.Requirement.Related)
			}
		}
		if below {
			d.file.Parts = append(d.file.Parts, p)
		}
	}
}

// withClauses adds the clauses that are not in the list.
func withClauses(list, more []require.Clause) []require.Clause {
	for _, c := range more {
		if !slices.ContainsFunc(list, func(has require.Clause) bool { return has.Number == c.Number && has.Standard.ID == c.Standard.ID }) {
			list = append(list, c)
		}
	}
	return list
}

// standards lists what the requirements name.
func (d *draft) standards() {
	list := make([]require.Requirement, len(d.file.Requirements))
	for i := range d.file.Requirements {
		list[i] = *d.file.Requirements[i].Requirement
	}
	d.file.Standards = require.Named(list)
}
