package main

import (
	"fmt"
	"strings"

	"github.com/cecheck/cecheck/shared/fact"
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/rule"
)

// topCase writes a case of the rule with a heading of its own.
func (p *page) topCase(n string, c *rule.Case) {
	p.f("\n%s# Case %s: %s\n\n", p.level, n, p.link(c.Ref))
	p.when(c)
	p.f("It gives %s.\n", p.gives(c.Then))
	p.reading(c.Reading, "")
	p.exceptions(n, c)
}

func (p *page) when(c *rule.Case) {
	if c.When == nil {
		p.f("Always, where the rule is about the product.\n\n")
		return
	}
	cl := p.clause(c.When)
	if len(cl.parts) == 0 {
		p.f("If this holds:\n\n")
	} else {
		p.f("If %s:\n\n", cl.line)
	}
	bullets(&p.b, "", tops(cl)...)
	p.f("\n")
}

// gives is the outcome in words.
func (p *page) gives(t rule.Then) string {
	switch {
	case t.From == nil && t.Value == "":
		return "**nothing**: the product is taken out of this case"
	case t.From == nil && t.Floor:
		return "at least " + p.value(p.set.Concludes, t.Value) + ": it raises what other rules give, and gives nothing where they give nothing"
	case t.From == nil:
		return p.value(p.set.Concludes, t.Value)
	}
	from := "`" + t.From.ID + "`"
	if name, ok := p.name(t.From); ok {
		from = strings.TrimRight(strings.TrimSuffix(name, "—"), " :") + " · " + from
	}
	if t.Floor {
		return "**at least the value of** " + from + ": it raises what other rules give, and gives nothing where they give nothing"
	}
	return "**the value of** " + from
}

// exceptions writes the exceptions of case n as a list, as deep as they go.
func (p *page) exceptions(n string, c *rule.Case) {
	if len(c.Except) == 0 {
		return
	}
	p.f("\nUnless an exception holds; its outcome then takes the place of this one")
	if len(c.Except) > 1 && p.set.Combine == rule.Strictest {
		p.f(", and of several the strictest counts")
	}
	p.f(":\n\n")
	for i := range c.Except {
		p.exception(fmt.Sprintf("%s.%d", n, i+1), "", &c.Except[i])
	}
}

func (p *page) exception(n, indent string, c *rule.Case) {
	p.f("%s- **Exception %s**: %s\n", indent, n, p.link(c.Ref))
	in := indent + "  "
	if c.When != nil {
		cl := p.clause(c.When)
		if len(cl.parts) == 0 {
			p.f("%s- if %s\n", in, cl.line)
		} else {
			p.f("%s- if %s:\n", in, cl.line)
			bullets(&p.b, in+"  ", cl.parts...)
		}
	}
	p.f("%s- it gives %s\n", in, p.gives(c.Then))
	p.reading(c.Reading, in+"- ")
	for i := range c.Except {
		p.exception(fmt.Sprintf("%s.%d", n, i+1), in, &c.Except[i])
	}
}

// reading names the reading something rests on.
func (p *page) reading(id, bullet string) {
	if id == "" {
		return
	}
	if bullet == "" {
		p.f("\nIt rests on the reading `%s`.\n", id)
		return
	}
	p.f("%sit rests on the reading `%s`\n", bullet, id)
}

// relations writes how the rule stands to other rules, from both sides.
func (p *page) relations(r *rule.Rule) {
	var lines []string
	if len(r.ResidualTo) > 0 {
		lines = append(lines, "Residual: it holds only if none of these does: "+p.rules(r.ResidualTo)+".")
	}
	if len(r.Displaces) > 0 {
		lines = append(lines, "Where it holds, these do not: "+p.rules(r.Displaces)+".")
	}
	var by, before []string
	for _, o := range p.set.Rules {
		if !overlap(o, r) {
			continue
		}
		for _, id := range o.Displaces {
			if id == r.ID {
				by = append(by, o.ID)
			}
		}
		for _, id := range o.ResidualTo {
			if id == r.ID {
				before = append(before, o.ID)
			}
		}
	}
	if len(by) > 0 {
		lines = append(lines, "It does not hold where one of these does: "+p.rules(by)+".")
	}
	if len(before) > 0 {
		lines = append(lines, "Where it holds, these residual rules do not: "+p.rules(before)+".")
	}
	if len(lines) > 0 {
		p.f("\n%s Other rules\n\n- %s\n", p.level, strings.Join(lines, "\n- "))
	}
}

// overlap reports whether two wordings are in force on a common day.
func overlap(a, b *rule.Rule) bool {
	return (a.InForce.Until == 0 || b.InForce.From < a.InForce.Until) && (b.InForce.Until == 0 || a.InForce.From < b.InForce.Until)
}

// rules are links to the pages of other rules.
func (p *page) rules(ids []string) string {
	var links []string
	for _, id := range ids {
		to := id + ".md"
		if f := folderOf(id); f != p.folder {
			to = "../../../" + f + "/testdata/rulebook/" + to
		}
		links = append(links, "[`"+id+"`]("+to+")")
	}
	return list(links, "and")
}

// restsOn lists the readings of the rule and its cases.
func (p *page) restsOn(r *rule.Rule) {
	var ids []string
	add := func(id string) {
		for _, have := range ids {
			if have == id {
				return
			}
		}
		if id != "" {
			ids = append(ids, id)
		}
	}
	add(r.Reading)
	var walk func([]rule.Case)
	walk = func(cs []rule.Case) {
		for i := range cs {
			add(cs[i].Reading)
			walk(cs[i].Except)
		}
	}
	walk(r.Cases)
	if r.Else != nil {
		walk([]rule.Case{*r.Else})
	}
	if len(ids) == 0 {
		return
	}
	p.f("\n%s Readings it rests on\n\n", p.level)
	if p.readings {
		p.f("They stand in [READINGS.md](../../READINGS.md).\n\n")
	}
	for _, id := range ids {
		p.f("- `%s`", id)
		if t, ok := p.words.Lookup(id + ".title"); ok {
			p.f(": %s.", t)
		}
		if t, ok := p.words.Lookup(id + ".says"); ok {
			p.f(" %s", t)
		}
		p.f("\n")
	}
}

// contents is the list of the rules whose pages stand in a folder, "" if there are none.
func contents(book *rule.Book, v voice, folder string) string {
	var b strings.Builder
	for _, s := range book.All() {
		head := false
		for _, id := range ruleIDs(s) {
			if folderOf(id) != folder {
				continue
			}
			if !head {
				head = true
				fmt.Fprintf(&b, "\n## %s\n\n", v.heading(s.Concludes))
			}
			fmt.Fprintf(&b, "- [%s](%s.md) · `%s`\n", v.title(id, refOf(s, id)), id, id)
		}
	}
	if b.Len() == 0 {
		return ""
	}
	return "<!-- Written by scripts/rulebook from the rules. Do not edit. -->\n\n# Rulebook\n\nOne page for each rule, in the order in which they are read.\n" + b.String()
}

// heading is a concluded fact as a heading.
func (v voice) heading(f *fact.Fact) string {
	if t, ok := v.words.Lookup("conclusion." + f.ID); ok {
		return t + " · `" + f.ID + "`"
	}
	return "`" + f.ID + "`"
}

func refOf(s *rule.Set, id string) (ref law.Ref) {
	for _, r := range s.Rules {
		if r.ID == id {
			return r.Ref
		}
	}
	return ref
}
