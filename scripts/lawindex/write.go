package main

import (
	"fmt"
	"io/fs"
	"path"
	"regexp"
	"strings"
)

const preamble = `# Index of provisions: ids, headings, days and digests; no statute text.
# Written by scripts/lawindex; the form is described in package lawindex. Do not edit.
`

// Generate reads the statute text and returns the index, and a list of places
// whose numbering is out of the ordinary. The error is fs.ErrNotExist where there
// is no text.
func Generate(fsys fs.FS) (index string, odd []string, err error) {
	entries, err := readIndex(fsys)
	if err != nil {
		return "", nil, err
	}
	var out strings.Builder
	out.WriteString(preamble)
	written := map[string]string{} // last line and tree of each provision of the act
	for _, v := range versions {
		var ss []source
		for _, e := range entries {
			if path.Dir(e.ID) != v.folder {
				continue
			}
			s, err := v.read(fsys, e)
			if err != nil {
				return "", nil, err
			}
			ss = append(ss, s)
		}
		order(ss)
		fmt.Fprintf(&out, "\n@%s\t%s\t%d\t%d\n", v.act, v.folder, v.since, v.until)
		for _, s := range ss {
			root, o := grow(s)
			odd = append(odd, o...)
			n, err := note(s)
			if err != nil {
				return "", nil, err
			}
			mark := n.code.String()
			if n.places != "" {
				mark += " " + n.places
			}
			tree := s.title + "\t" + root.digest()
			if len(root.kids) > 0 {
				tree += "\n " + branch(root.kids)
			}
			if key := v.act.String() + s.id; written[key] == tree {
				tree = "="
			} else {
				written[key] = tree
			}
			fmt.Fprintf(&out, "%s\t%d\t%s\t%s\t%s\n", s.id, s.from, edition(s.ELI), mark, tree)
		}
	}
	return out.String(), odd, nil
}

var dated = regexp.MustCompile(`/(oj|\d{4}-\d{2}-\d{2})$`)

// edition is the last part of an ELI: "oj" or the day of the consolidation.
func edition(eli string) string {
	if m := dated.FindStringSubmatch(eli); m != nil {
		return m[1]
	}
	return "oj"
}

// branch writes places as "name:digest[heading](places below)".
func branch(ns []*node) string {
	var b strings.Builder
	for i, n := range ns {
		if i > 0 {
			b.WriteByte(' ')
		}
		if n.bare {
			b.WriteByte('~')
		}
		b.WriteString(n.name + ":" + n.digest()[:8])
		if n.title != "" {
			b.WriteString("[" + strings.NewReplacer("[", "(", "]", ")", "\t", " ").Replace(n.title) + "]")
		}
		if len(n.kids) > 0 {
			b.WriteString("(" + branch(n.kids) + ")")
		}
	}
	return b.String()
}
