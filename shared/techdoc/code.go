package techdoc

import (
	"github.com/cecheck/cecheck/shared/assess"
	"github.com/cecheck/cecheck/shared/product"
	"github.com/cecheck/cecheck/shared/require"
	"github.com/cecheck/cecheck/shared/rule"
)

// Code is a code for which a notified body must be designated to assess the product.
type Code struct {
	Code    string
	Applies rule.Truth // Open: may be wanted
	Modules []string
	Certain bool   // whether the list itself was read; else it is known from guidance
	List    string // where the code stands
	Source  string // the guidance that repeats the list and says how codes are given; "" where the list was read
}

// coded is one code and when it is wanted.
type coded struct {
	code  string
	when  rule.Cond // the answers show it
	maybe rule.Cond // they leave it open; nil: never
}

// list is the codes of one provision.
type list struct {
	name, source string
	certain      bool
	codes        func() []coded
}

// lists is where codes come from. The text of Implementing Regulation (EU) 2017/2185 is not held: its codes are those that
// MDCG 2019-14 and 2021-14 repeat, given as these say. Codes of manufacturing processes (MDT, IVT), of methods of
// examination and of disciplines (IVP, IVD) hang on what no question asks, but for two; so do most of what a device without energy
// is (MDN) and the technology of an AI system (AIH).
var lists = []list{
	{"(EU) 2017/2185, Annex I", "MDCG 2019-14", false, deviceCodes},
	{"(EU) 2017/2185, Annex II", "MDCG 2021-14", false, diagnosticCodes},
	{"aiact/anx_XIV", "", true, intelligenceCodes},
}

// CodeNames is every code that may be wanted, in the order of the lists.
func CodeNames() (names []string) {
	for _, l := range lists {
		for _, c := range l.codes() {
			names = append(names, c.code)
		}
	}
	return names
}

// codesOf is the codes that are wanted or may be, in the order of the lists; none while it is open under which regulation the modules come.
// The final choice is the notified body's.
func codesOf(a *assess.Assessment) (codes []Code) {
	if !governed(a) {
		return nil
	}
	for _, l := range lists {
		of := l.codes()
		ask := make([]require.Requirement, 0, 2*len(of))
		for _, c := range of {
			may := c.when
			if c.maybe != nil {
				may = rule.Any{c.when, c.maybe}
			}
			ask = append(ask, require.Requirement{ID: c.code, When: c.when}, require.Requirement{ID: c.code, When: may, Judged: true})
		}
		codes = append(codes, l.shown(a.Binding(ask))...)
	}
	if len(a.Modules) == 1 {
		codes = firstFits(codes)
	}
	return codes
}

// firstFits leaves out what may be wanted where a code before it in the list is, of the kinds of which one is given to a device.
func firstFits(codes []Code) (kept []Code) {
	taken := map[byte]bool{}
	for _, c := range codes {
		kind := byte(0)
		switch c.Code[:3] {
		case "MDA", "MDN":
			kind = 'M'
		case "IVR":
			kind = 'I'
		}
		if taken[kind] && c.Applies != rule.True {
			continue
		}
		taken[kind] = kind != 0 && (taken[kind] || c.Applies == rule.True)
		kept = append(kept, c)
	}
	return kept
}

// governed reports whether it is settled for a module which regulation it comes under.
func governed(a *assess.Assessment) bool {
	for i, s := range a.Edition.Sets {
		if s.Concludes != &product.Regulation {
			continue
		}
		for m := range a.Modules {
			if a.Modules[m].Reached.Possible[i].Settled() {
				return true
			}
		}
	}
	return false
}

// shown reads for each code what was asked of it: do the answers show it, and do they at least leave it open (Judged).
func (l *list) shown(duties []assess.Duty) (codes []Code) {
	for _, d := range duties {
		c := Code{Code: d.Requirement.ID, Applies: d.Applies, Modules: d.Modules, Certain: l.certain, List: l.name, Source: l.source}
		if d.Requirement.Judged {
			c.Applies = rule.Open
		}
		if n := len(codes); n > 0 && codes[n-1].Code == c.Code {
			codes[n-1].Modules = c.Modules
			continue
		}
		codes = append(codes, c)
	}
	return codes
}
