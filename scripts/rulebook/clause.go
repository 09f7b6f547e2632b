package main

import (
	"strings"

	"github.com/cecheck/cecheck/shared/fact"
	"github.com/cecheck/cecheck/shared/rule"
	"github.com/cecheck/cecheck/shared/text"
)

// voice puts facts and conditions into words. Where there is no wording yet it
// falls back on ids.
type voice struct{ words text.Words }

// clause is a condition in words: a line, or a heading with clauses below it.
type clause struct {
	line  string
	parts []clause
}

func (v voice) clause(c rule.Cond) clause {
	switch c := c.(type) {
	case rule.Is:
		return clause{line: v.is(c.Fact, []string{c.Option}, false)}
	case rule.Not:
		return v.not(c.Cond)
	case rule.All:
		return v.group("all of these hold", "this always holds", flatAll(c))
	case rule.Any:
		parts := flatAny(c)
		if f, options := sameFact(parts); f != nil {
			return clause{line: v.is(f, options, false)}
		}
		return v.group("at least one of these holds", "this never holds", parts)
	}
	return clause{line: "a condition this page has no words for"}
}

// not is the opposite of a condition, said without "it is not the case that".
func (v voice) not(c rule.Cond) clause {
	switch c := c.(type) {
	case rule.Is:
		return clause{line: v.is(c.Fact, []string{c.Option}, true)}
	case rule.Not:
		return v.clause(c.Cond)
	case rule.All:
		return v.group("not all of these hold", "this never holds", flatAll(c))
	case rule.Any:
		parts := flatAny(c)
		if f, options := sameFact(parts); f != nil {
			return clause{line: v.is(f, options, true)}
		}
		return v.group("none of these holds", "this always holds", parts)
	}
	return clause{line: "a condition this page has no words for"}
}

func (v voice) group(head, empty string, parts []rule.Cond) clause {
	if len(parts) == 0 {
		return clause{line: empty}
	}
	g := clause{line: head}
	for _, p := range parts {
		g.parts = append(g.parts, v.clause(p))
	}
	if len(parts) == 1 && !strings.HasPrefix(head, "n") {
		return g.parts[0]
	}
	return g
}

// flatAll is the parts of an All without Alls inside it.
func flatAll(c rule.All) (parts []rule.Cond) {
	for _, p := range c {
		if inner, ok := p.(rule.All); ok {
			parts = append(parts, flatAll(inner)...)
		} else {
			parts = append(parts, p)
		}
	}
	return parts
}

// flatAny is the parts of an Any without Anys inside it.
func flatAny(c rule.Any) (parts []rule.Cond) {
	for _, p := range c {
		if inner, ok := p.(rule.Any); ok {
			parts = append(parts, flatAny(inner)...)
		} else {
			parts = append(parts, p)
		}
	}
	return parts
}

// sameFact is the one fact that all parts are about, with the options they name;
// nil if there is none.
func sameFact(parts []rule.Cond) (f *fact.Fact, options []string) {
	for _, p := range parts {
		is, ok := p.(rule.Is)
		if !ok || f != nil && is.Fact != f {
			return nil, nil
		}
		f = is.Fact
		options = append(options, is.Option)
	}
	return f, options
}

// is says that a fact has one of some options, or has none of them.
func (v voice) is(f *fact.Fact, options []string, not bool) string {
	if not && len(options) == 1 && !f.Derived && isYesNo(f) {
		// An asked question always has an answer, so "not yes" is "no".
		options, not = []string{opposite[options[0]]}, false
	}
	var said, ids []string
	for _, o := range options {
		if t, ok := v.option(f, o); ok {
			said = append(said, "**"+t+"**")
			ids = append(ids, "`"+o+"`")
		} else {
			said = append(said, "**"+o+"**")
		}
	}
	what := list(said, "or")
	if not {
		what = "not " + said[0]
		if len(said) > 1 {
			what = "neither " + list(said, "nor")
		}
	}
	name, known := v.name(f)
	if !known {
		return "`" + f.ID + "` is " + what
	}
	line := name + " " + what + " · `" + f.ID + "`"
	if len(ids) > 0 && !isYesNo(f) {
		line += " = " + strings.Join(ids, ", ")
	}
	return line
}

var opposite = map[string]string{fact.Yes: fact.No, fact.No: fact.Yes}

func isYesNo(f *fact.Fact) bool {
	return len(f.Options) == 2 && f.Index(fact.Yes) > 0 && f.Index(fact.No) > 0
}

// name is the question of an asked fact or the heading of a concluded one, ready
// to be followed by a value; known is false where there is no wording.
func (v voice) name(f *fact.Fact) (s string, known bool) {
	if f.Derived {
		t, ok := v.words.Lookup("conclusion." + f.ID)
		return t + ":", ok
	}
	t, ok := v.words.Lookup("fact." + f.ID + ".q")
	return "“" + t + "” —", ok
}

// option is an option in words.
func (v voice) option(f *fact.Fact, o string) (string, bool) {
	id := "fact." + f.ID + ".opt." + o
	if f.Derived {
		id = "value." + f.ID + "." + o
	}
	if t, ok := v.words.Lookup(id); ok {
		return t, true
	}
	return o, isYesNo(f)
}

// value is an outcome in words with its id.
func (v voice) value(f *fact.Fact, o string) string {
	if o == "" {
		return "**nothing**"
	}
	if t, ok := v.option(f, o); ok && t != o {
		return "**" + t + "** · `" + o + "`"
	}
	return "**" + o + "**"
}

// list is "a", "a or b", "a, b or c".
func list(s []string, and string) string {
	if len(s) < 2 {
		return strings.Join(s, "")
	}
	return strings.Join(s[:len(s)-1], ", ") + " " + and + " " + s[len(s)-1]
}

// bullets writes clauses as a nested list; a clause with parts ends in a colon.
func bullets(b *strings.Builder, indent string, cs ...clause) {
	for _, c := range cs {
		b.WriteString(indent + "- " + c.line)
		if len(c.parts) > 0 {
			b.WriteString(":")
		}
		b.WriteString("\n")
		bullets(b, indent+"  ", c.parts...)
	}
}
