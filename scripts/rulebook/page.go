package main

import (
	"fmt"
	"slices"
	"strings"

	"github.com/cecheck/cecheck/shared/fact"
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/law/lawindex"
	"github.com/cecheck/cecheck/shared/rule"
	"github.com/cecheck/cecheck/shared/text"
)

// Pages is the text of every page by its file name: one page for each rule id, with
// every wording of the rule, and a list of the rules in each folder. hasReadings
// names the folders with a READINGS.md.
func Pages(book *rule.Book, w text.Words, hasReadings map[string]bool) map[string]string {
	pages := map[string]string{}
	v := voice{w}
	for _, s := range book.All() {
		for _, id := range ruleIDs(s) {
			p := page{voice: v, book: book, set: s, id: id, folder: folderOf(id)}
			p.readings = hasReadings[p.folder]
			pages[dir(p.folder)+"/"+id+".md"] = p.render()
		}
	}
	for _, f := range folders {
		if t := contents(book, v, f); t != "" {
			pages[dir(f)+"/README.md"] = t
		}
	}
	return pages
}

// ruleIDs are the ids of a set's rules in the order of the law, each once.
func ruleIDs(s *rule.Set) (ids []string) {
	for _, r := range s.Rules {
		if !slices.Contains(ids, r.ID) {
			ids = append(ids, r.ID)
		}
	}
	return ids
}

// page is the page of one rule while it is written.
type page struct {
	voice
	book     *rule.Book
	set      *rule.Set
	id       string
	folder   string
	readings bool
	day      law.Date // a day of the wording being written: links lead to the text of that time
	level    string   // the marks of its headings
	b        strings.Builder
}

func (p *page) f(format string, args ...any) { fmt.Fprintf(&p.b, format, args...) }

func (p *page) render() string {
	var wordings []*rule.Rule
	for _, r := range p.set.Rules {
		if r.ID == p.id {
			wordings = append(wordings, r)
		}
	}
	slices.SortStableFunc(wordings, func(a, b *rule.Rule) int { return int(a.InForce.From - b.InForce.From) })
	p.f("<!-- Written by scripts/rulebook from the rule. Do not edit. -->\n\n# %s\n\n", p.title(p.id, wordings[0].Ref))
	if says, ok := p.words.Lookup("rule." + p.id + ".says"); ok {
		p.f("%s\n\n", says)
	}
	p.f("- Rule: `%s`\n", p.id)
	p.f("- Provision: %s\n", p.link(wordings[0].Ref))
	p.f("- Decides: %s\n", p.concluded())
	for _, r := range wordings {
		p.wording(r, len(wordings) > 1)
	}
	p.vocabulary(wordings)
	return p.b.String()
}

// title is the rule's title, or the heading of its provision.
func (v voice) title(id string, ref law.Ref) string {
	if t, ok := v.words.Lookup("rule." + id + ".title"); ok {
		return t
	}
	cite := lawindex.Cite(ref, text.English)
	if p, ok := lawindex.Lookup(ref); ok && p.Title != "" {
		return cite + ": " + brief(p.Title)
	}
	return cite
}

// brief cuts a long heading of the law after ten words.
func brief(s string) string {
	if w := strings.Fields(s); len(w) > 10 {
		return strings.Join(w[:10], " ") + " …"
	}
	return s
}

// concluded is what the rule's set decides and how its rules come together.
func (p *page) concluded() string {
	s := "`" + p.set.Concludes.ID + "`"
	if t, ok := p.words.Lookup("conclusion." + p.set.Concludes.ID); ok {
		s = t + " · " + s
	}
	if p.set.Combine == rule.Strictest {
		s += "; of several rules that hold, the strictest outcome counts"
	} else {
		s += "; at most one of its rules holds"
	}
	if !p.set.Ref.IsZero() {
		s += " (" + p.link(p.set.Ref) + ")"
	}
	if p.set.Otherwise != "" {
		s += "; where no rule holds: " + p.value(p.set.Concludes, p.set.Otherwise)
	}
	return s
}

// wording writes one wording of the rule.
func (p *page) wording(r *rule.Rule, several bool) {
	p.level, p.day = "##", lastDay(r.InForce)
	if several {
		p.f("\n## The wording in force %s\n\n", period(r.InForce))
		p.level = "###"
	} else {
		p.f("- In force: %s\n", period(r.InForce))
	}
	p.f("- Applies: %s\n- Text read: %s\n", period(r.Applies), p.textRead(r))
	if r.NotHeld != "" {
		p.f("\nThe wording of this time is not held here. It was changed by: %s. A product that may come under the rule cannot be assessed for a day of this time.\n", r.NotHeld)
	}
	p.scope(r)
	if len(r.Cases) > 0 {
		p.f("\n%s Cases\n", p.level)
	}
	for i := range r.Cases {
		p.topCase(fmt.Sprint(i+1), &r.Cases[i])
	}
	if r.Else != nil {
		p.f("\n%s Otherwise\n\nWhere the rule is about the product and none of its cases holds (%s):\n\n", p.level, p.link(r.Else.Ref))
		if r.Else.When != nil {
			p.when(r.Else)
		}
		p.f("It gives %s.\n", p.gives(r.Else.Then))
		p.exceptions("E", r.Else)
	}
	p.relations(r)
	p.restsOn(r)
}

// textRead names the edition and the digest of the place as it was read, so that a
// later change of the text shows on this page.
func (p *page) textRead(r *rule.Rule) string {
	at, ok := lawindex.LookupOn(r.Ref, p.day)
	if !ok {
		return "none for this time"
	}
	s := fmt.Sprintf("edition `%s`, digest `%.8s`", at.ELI[strings.LastIndexByte(at.ELI, '/')+1:], at.Digest)
	switch at.Note {
	case lawindex.Later:
		s += "; **a later amendment or corrigendum is not in the text read**"
	case lawindex.Corrected:
		s += "; a corrigendum was worked in"
	case lawindex.Deleted:
		s += "; **recorded as deleted, though the text read still has it**"
	}
	return s
}

func (p *page) scope(r *rule.Rule) {
	p.f("\n%s What it is about\n\n", p.level)
	all := rule.All{}
	for _, c := range []rule.Cond{p.set.Scope, r.Scope} {
		if c != nil {
			all = append(all, c)
		}
	}
	if len(all) == 0 {
		p.f("Every product.\n")
		return
	}
	c := p.clause(all)
	if len(c.parts) == 0 {
		p.f("Products for which this holds:\n\n")
	} else {
		p.f("Products for which %s:\n\n", c.line)
	}
	bullets(&p.b, "", tops(c)...)
}

// tops are the lines under a heading that already says "all of these".
func tops(c clause) []clause {
	if len(c.parts) == 0 {
		return []clause{c}
	}
	return c.parts
}

// link cites a provision and links to its text in the wording being written.
func (p *page) link(ref law.Ref) string {
	at, ok := lawindex.LookupOn(ref, p.day)
	if !ok {
		at, ok = lawindex.Lookup(ref)
	}
	if !ok {
		return "`" + ref.String() + "`"
	}
	return "[" + lawindex.Cite(ref, text.English) + "](" + at.ELI + ")"
}

// lastDay is the last day of a period, or the last there is.
func lastDay(p law.Period) law.Date {
	if p.Until == 0 {
		return 99991231
	}
	return p.Until.Prev()
}

var months = [...]string{"", "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"}

func day(d law.Date) string {
	y, m, n := d.Parts()
	return fmt.Sprintf("%d %s %d", n, months[m], y)
}

// period is "from 26 May 2021", "until 1 August 2026" and so on; Until is the first
// day outside and is said as the last day inside.
func period(p law.Period) string {
	switch {
	case p.From == 0 && p.Until == 0:
		return "always"
	case p.Until == 0:
		return "from " + day(p.From)
	case p.From == 0:
		return "to " + day(p.Until.Prev())
	}
	return "from " + day(p.From) + " to " + day(p.Until.Prev())
}

// vocabulary lists what the rule asks and takes over, with the options.
func (p *page) vocabulary(wordings []*rule.Rule) {
	var asked, concluded []*fact.Fact
	one := rule.Set{Concludes: p.set.Concludes, Scope: p.set.Scope, Rules: wordings}
	one.Facts(func(f *fact.Fact) {
		into := &asked
		if f.Derived {
			into = &concluded
		}
		if !slices.Contains(*into, f) {
			*into = append(*into, f)
		}
	})
	for _, part := range []struct {
		head  string
		facts []*fact.Fact
	}{{"What is asked", asked}, {"What is taken over from other rules", concluded}} {
		if len(part.facts) == 0 {
			continue
		}
		p.f("\n## %s\n\n", part.head)
		for _, f := range part.facts {
			p.f("- `%s`", f.ID)
			if name, ok := p.name(f); ok {
				p.f(": %s", strings.TrimRight(strings.TrimSuffix(name, "—"), " :"))
			}
			p.f("\n")
			if isYesNo(f) {
				continue
			}
			for _, o := range f.Options {
				if t, ok := p.option(f, o); ok {
					p.f("  - `%s`: %s\n", o, t)
				} else {
					p.f("  - `%s`\n", o)
				}
			}
		}
	}
}
