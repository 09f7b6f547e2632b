package lawindex

import (
	"strings"

	"github.com/cecheck/cecheck/shared/law"
)

// find resolves an address, full or short.
func (w *wording) find(ref law.Ref) (Provision, bool) {
	if ref.Act != w.act {
		return Provision{}, false
	}
	parts := strings.Split(ref.Path, "/")
	if n, ok := strings.CutPrefix(parts[0], "rct_"); ok {
		parts = append([]string{"rct", n}, parts[1:]...)
	} else if parts[0] == "rct" {
		return Provision{}, false
	}
	p := w.byID[parts[0]]
	if p == nil {
		return Provision{}, false
	}
	found := p.root.resolve(parts[1:], nil)
	if len(found) != 1 {
		return Provision{}, false
	}
	return w.provision(p, found[0]), true
}

// resolve is every way to follow names below pl. The exact way wins at each step;
// only where there is none are unnumbered paragraphs and groups looked through.
func (pl *place) resolve(names []string, above []*place) [][]*place {
	if len(names) == 0 {
		return [][]*place{above}
	}
	for _, k := range pl.kids {
		if k.name == names[0] {
			return k.resolve(names[1:], append(above[:len(above):len(above)], k))
		}
	}
	if rest := names[1:]; names[0] == "1" && !pl.numbers() && (len(rest) == 0 || rest[0] != "1") {
		return pl.resolve(rest, above)
	}
	var found [][]*place
	for _, k := range pl.kids {
		if k.transparent() {
			found = append(found, k.resolve(names, append(above[:len(above):len(above)], k))...)
		}
	}
	return found
}

// numbers reports whether something directly below has a number as its name, so
// that "1" cannot stand for the only paragraph.
func (pl *place) numbers() bool {
	for _, k := range pl.kids {
		if isNumber(k.name[0]) || k.group() {
			return true
		}
	}
	return false
}

// transparent reports whether an address may leave the place out.
func (pl *place) transparent() bool { return pl.bare || pl.group() }

func (pl *place) group() bool {
	return strings.HasPrefix(pl.name, "chp_") || strings.HasPrefix(pl.name, "prt_") || strings.HasPrefix(pl.name, "sct_")
}

func isNumber(c byte) bool { return c >= '0' && c <= '9' }
