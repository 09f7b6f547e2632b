package lawindex

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/cecheck/cecheck/shared/law"
)

// maxDepth bounds the nesting of places; the acts need seven.
const maxDepth = 16

// Parse reads an index in the form that the package comment describes. Errors
// name the line, counted from 1.
func Parse(src string) (*Index, error) {
	ix := &Index{}
	var w *wording
	var open *provision // the provision whose places may follow
	for i, line := range strings.Split(src, "\n") {
		var err error
		switch {
		case line == "" || line[0] == '#':
			open = nil
		case line[0] == '@':
			open = nil
			if w, err = parseWording(line[1:]); err == nil {
				ix.wordings = append(ix.wordings, w)
			}
		case w == nil:
			err = fmt.Errorf("a provision before any act")
		case line[0] == ' ':
			if open == nil {
				err = fmt.Errorf("places without a provision")
				break
			}
			open.root.kids, err = parsePlaces(line[1:])
			open = nil
		default:
			if open, err = ix.parseProvision(w, line); err == nil {
				w.order = append(w.order, open)
				w.byID[open.id] = open
			}
		}
		if err != nil {
			return nil, fmt.Errorf("line %d: %w", i+1, err)
		}
	}
	for _, w := range ix.wordings {
		for _, p := range w.order {
			if err := w.resolveNote(p); err != nil {
				return nil, err
			}
		}
	}
	return ix, nil
}

// resolveNote turns the places of a note into full addresses.
func (w *wording) resolveNote(p *provision) error {
	for i, n := range p.noted {
		q, ok := w.find(law.Ref{Act: w.act, Path: p.id + "/" + n})
		if !ok {
			return fmt.Errorf("%s: the note concerns %s, which does not exist", p.id, n)
		}
		_, p.noted[i], _ = strings.Cut(q.Ref.Path, "/")
	}
	return nil
}

func parseWording(line string) (*wording, error) {
	f := strings.Split(line, "\t")
	if len(f) != 4 {
		return nil, fmt.Errorf("an act has 4 fields, not %d", len(f))
	}
	w := &wording{byID: map[string]*provision{}}
	for _, a := range []law.Act{law.AIAct, law.MDR, law.IVDR} {
		if a.String() == f[0] {
			w.act = a
		}
	}
	if w.act == 0 {
		return nil, fmt.Errorf("unknown act %q", f[0])
	}
	var err error
	if w.since, err = parseDay(f[2]); err != nil {
		return nil, err
	}
	w.until, err = parseDay(f[3])
	return w, err
}

func parseDay(s string) (law.Date, error) {
	if s == "0" {
		return 0, nil
	}
	if len(s) == 8 {
		if d, ok := law.ParseDate(s[:4] + "-" + s[4:6] + "-" + s[6:]); ok {
			return d, nil
		}
	}
	return 0, fmt.Errorf("%q is no day", s)
}

// parseProvision reads the line of an article, an annex or the preamble.
func (ix *Index) parseProvision(w *wording, line string) (*provision, error) {
	f := strings.Split(line, "\t")
	if len(f) != 6 && !(len(f) == 5 && f[4] == "=") {
		return nil, fmt.Errorf("a provision has 6 fields, or 5 ending in =")
	}
	p := &provision{id: f[0], edition: f[2]}
	if p.id == "" || strings.Contains(p.id, "/") {
		return nil, fmt.Errorf("%q is no id of a provision", p.id)
	}
	if w.byID[p.id] != nil {
		return nil, fmt.Errorf("%s twice", p.id)
	}
	var err error
	if p.from, err = parseDay(f[1]); err != nil {
		return nil, err
	}
	note := strings.Fields(f[3])
	if len(note) == 0 {
		return nil, fmt.Errorf("%s: no note", p.id)
	}
	code := slices.Index(noteCodes[:], note[0])
	if code < 0 {
		return nil, fmt.Errorf("%s: unknown note %q", p.id, note[0])
	}
	p.note, p.noted = Note(code), note[1:]
	if len(f) == 6 {
		if !isHex(f[5], 64) {
			return nil, fmt.Errorf("%s: %q is no SHA-256", p.id, f[5])
		}
		p.root = &place{title: f[4], digest: f[5]}
		return p, nil
	}
	for i := len(ix.wordings) - 2; i >= 0; i-- {
		if q := ix.wordings[i].byID[p.id]; q != nil && ix.wordings[i].act == w.act {
			// A copy of the root: places given for the later wording by mistake would
			// otherwise change the earlier.
			root := *q.root
			p.root = &root
			return p, nil
		}
	}
	return nil, fmt.Errorf("%s: no earlier wording to be equal to", p.id)
}

// parsePlaces reads a whole line of places.
func parsePlaces(s string) ([]*place, error) {
	r := placeReader{s: s}
	kids, err := r.list(0)
	if err == nil && r.at < len(s) {
		err = fmt.Errorf("unexpected %q in column %d", s[r.at], r.at+2)
	}
	return kids, err
}

type placeReader struct {
	s  string
	at int
}

func (r *placeReader) list(depth int) ([]*place, error) {
	if depth > maxDepth {
		return nil, fmt.Errorf("places nested deeper than %d", maxDepth)
	}
	var kids []*place
	seen := map[string]bool{}
	for {
		k, err := r.place(depth)
		if err != nil {
			return nil, err
		}
		if seen[k.name] {
			return nil, fmt.Errorf("place %s twice", k.name)
		}
		seen[k.name] = true
		kids = append(kids, k)
		if !r.eat(' ') {
			return kids, nil
		}
	}
}

func (r *placeReader) place(depth int) (*place, error) {
	k := &place{bare: r.eat('~')}
	end := strings.IndexByte(r.s[r.at:], ':')
	if end < 1 || strings.ContainsAny(r.s[r.at:r.at+end], " /()[]~") {
		return nil, fmt.Errorf("no name of a place in column %d", r.at+2)
	}
	k.name = r.s[r.at : r.at+end]
	if _, err := strconv.Atoi(k.name); k.bare && err != nil {
		return nil, fmt.Errorf("%q is no number of a paragraph", k.name)
	}
	r.at += end + 1
	if len(r.s) < r.at+8 || !isHex(r.s[r.at:r.at+8], 8) {
		return nil, fmt.Errorf("%s: no digest in column %d", k.name, r.at+2)
	}
	k.digest = r.s[r.at : r.at+8]
	r.at += 8
	if r.eat('[') {
		end := strings.IndexByte(r.s[r.at:], ']')
		if end < 0 {
			return nil, fmt.Errorf("%s: heading without an end", k.name)
		}
		k.title = r.s[r.at : r.at+end]
		r.at += end + 1
	}
	if r.eat('(') {
		var err error
		if k.kids, err = r.list(depth + 1); err != nil {
			return nil, err
		}
		if !r.eat(')') {
			return nil, fmt.Errorf("%s: places without an end", k.name)
		}
	}
	return k, nil
}

func (r *placeReader) eat(c byte) bool {
	if r.at < len(r.s) && r.s[r.at] == c {
		r.at++
		return true
	}
	return false
}

func isHex(s string, n int) bool {
	if len(s) != n {
		return false
	}
	for i := range len(s) {
		if c := s[i]; !(c >= '0' && c <= '9' || c >= 'a' && c <= 'f') {
			return false
		}
	}
	return true
}
