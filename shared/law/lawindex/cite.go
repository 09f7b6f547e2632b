package lawindex

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/cecheck/cecheck/shared/law"
)

// ParseRef reads "mdr/anx_VIII/6.3". It does not ask whether the place exists.
func ParseRef(s string) (law.Ref, bool) {
	act, path, ok := strings.Cut(s, "/")
	for _, a := range []law.Act{law.AIAct, law.MDR, law.IVDR} {
		if ok && a.String() == act && path != "" {
			return law.Ref{Act: a, Path: path}, true
		}
	}
	return law.Ref{}, false
}

// Cite is a reference as a lawyer writes it: in English "MDR Annex VIII, section
// 6.3, first paragraph, second indent", "AI Act Art. 6(3), second subparagraph,
// point (a)"; in German ("de") "MDR Anhang VIII Abschnitt 6.3 Abs. 1
// Gedankenstrich 2"; in French ("fr") "MDR, annexe VIII, section 6.3, al. 1,
// tiret 2". What is not in the index is cited by its path.
func Cite(ref law.Ref, lang string) string {
	p, ok := Lookup(ref)
	if !ok {
		return ref.String()
	}
	places := load().places(p.Ref)
	head, _, _ := strings.Cut(p.Ref.Path, "/")
	switch lang {
	case "de":
		return citeGerman(ref.Act, head, places)
	case "fr":
		return citeFrench(ref.Act, head, places)
	}
	return citeEnglish(ref.Act, head, places)
}

// places is the way to a full address, without groups that are no part of it.
func (ix *Index) places(ref law.Ref) []*place {
	names := strings.Split(ref.Path, "/")
	for i := len(ix.wordings) - 1; i >= 0; i-- {
		w := ix.wordings[i]
		p := w.byID[names[0]]
		if w.act != ref.Act || p == nil {
			continue
		}
		for _, path := range p.root.resolve(names[1:], nil) {
			if len(path) > 1 && p.root.continues(path[0]) {
				path = path[1:]
			}
			return path
		}
	}
	return nil
}

// actName is the act as people call it; ai is what the language calls the AI Act.
func actName(a law.Act, ai string) string {
	if a == law.AIAct {
		return ai
	}
	return strings.ToUpper(a.String())
}

// defines reports whether article n holds the definitions: numbered points, not paragraphs.
func defines(act law.Act, n string) bool {
	if act == law.AIAct {
		return n == "3"
	}
	return n == "2"
}

func citeEnglish(act law.Act, head string, places []*place) string {
	var b strings.Builder
	b.WriteString(actName(act, "AI Act") + " ")
	kind, n, _ := strings.Cut(head, "_")
	switch kind {
	case "rct":
		b.WriteString("recital " + n)
	case "anx":
		b.WriteString("Annex " + n)
	default:
		b.WriteString("Art. " + n)
	}
	inPoint, numbered := false, false
	for _, pl := range places {
		switch {
		case pl.group():
			k, n, _ := strings.Cut(pl.name, "_")
			fmt.Fprintf(&b, ", %s %s", map[string]string{"chp": "Chapter", "prt": "Part", "sct": "Section"}[k], n)
		case pl.bare:
			word := "subparagraph"
			if !numbered || kind == "anx" {
				word = "paragraph"
			}
			fmt.Fprintf(&b, ", %s %s", ordinal(pl.name), word)
			inPoint = false
		case pl.name[0] == '-':
			fmt.Fprintf(&b, ", %s indent", ordinal(pl.name[1:]))
			inPoint = false
		case isNumber(pl.name[0]) && kind == "art" && !numbered && defines(act, n):
			b.WriteString(", point (" + pl.name + ")")
			numbered, inPoint = true, true
		case isNumber(pl.name[0]) && kind == "art" && !numbered:
			b.WriteString("(" + pl.name + ")")
			numbered = true
		case isNumber(pl.name[0]) && !numbered:
			word := "section"
			if act == law.AIAct {
				word = "point"
			}
			b.WriteString(", " + word + " " + pl.name)
			numbered, inPoint = true, act == law.AIAct
		case inPoint:
			b.WriteString("(" + pl.name + ")")
		default:
			b.WriteString(", point (" + pl.name + ")")
			inPoint = true
		}
	}
	return b.String()
}

func citeGerman(act law.Act, head string, places []*place) string {
	var b strings.Builder
	b.WriteString(actName(act, "KI-Verordnung") + " ")
	kind, n, _ := strings.Cut(head, "_")
	switch kind {
	case "rct":
		b.WriteString("Erwägungsgrund " + n)
	case "anx":
		b.WriteString("Anhang " + n)
	default:
		b.WriteString("Art. " + n)
	}
	numbered, lettered := false, false
	for _, pl := range places {
		switch {
		case pl.group():
			k, n, _ := strings.Cut(pl.name, "_")
			fmt.Fprintf(&b, " %s %s", map[string]string{"chp": "Kapitel", "prt": "Teil", "sct": "Abschnitt"}[k], n)
		case pl.bare:
			word := "UAbs."
			if !numbered || kind == "anx" {
				word = "Abs."
			}
			b.WriteString(" " + word + " " + pl.name)
		case pl.name[0] == '-':
			fmt.Fprintf(&b, " Gedankenstrich %s", pl.name[1:])
		case isNumber(pl.name[0]) && !numbered:
			word := "Abschnitt"
			if kind == "art" {
				word = "Abs."
				if defines(act, n) {
					word = "Nr."
				}
			} else if act == law.AIAct {
				word = "Nr."
			}
			b.WriteString(" " + word + " " + pl.name)
			numbered = true
		case lettered:
			b.WriteString(" Ziff. " + pl.name)
		default:
			b.WriteString(" Buchst. " + pl.name)
			lettered = true
		}
	}
	return b.String()
}

func citeFrench(act law.Act, head string, places []*place) string {
	var b strings.Builder
	b.WriteString(actName(act, "Règlement sur l’IA"))
	kind, n, _ := strings.Cut(head, "_")
	b.WriteString(", " + map[string]string{"rct": "considérant", "anx": "annexe", "art": "art."}[kind] + " " + n)
	numbered, lettered := false, false
	for _, pl := range places {
		switch {
		case pl.group():
			k, n, _ := strings.Cut(pl.name, "_")
			fmt.Fprintf(&b, ", %s %s", map[string]string{"chp": "chapitre", "prt": "partie", "sct": "section"}[k], n)
		case pl.bare:
			b.WriteString(", al. " + pl.name)
		case pl.name[0] == '-':
			b.WriteString(", tiret " + pl.name[1:])
		case isNumber(pl.name[0]) && !numbered:
			word := "section"
			switch {
			case kind == "art" && defines(act, n):
				word = "point"
			case kind == "art":
				word = "par."
			case act == law.AIAct:
				word = "point"
			}
			b.WriteString(", " + word + " " + pl.name)
			numbered = true
		case lettered:
			b.WriteString(" " + pl.name + ")")
		default:
			b.WriteString(", point " + pl.name + ")")
			lettered = true
		}
	}
	return b.String()
}

var ordinals = []string{"", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"}

func ordinal(s string) string {
	n, err := strconv.Atoi(s)
	if err != nil || n < 1 {
		return s
	}
	if n < len(ordinals) {
		return ordinals[n]
	}
	switch {
	case n%100 >= 11 && n%100 <= 13:
		return s + "th"
	case n%10 == 1:
		return s + "st"
	case n%10 == 2:
		return s + "nd"
	case n%10 == 3:
		return s + "rd"
	}
	return s + "th"
}
