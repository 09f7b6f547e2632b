package main

import (
	"encoding/json"
	"slices"
	"strings"

	"github.com/cecheck/cecheck/shared/assess"
	"github.com/cecheck/cecheck/shared/law"
	documents "github.com/cecheck/cecheck/shared/report"
)

// changes is the page about changes of the law: day by day, the last day first. Which of them
// are coming is told by the visitor's day, so the page itself does not say it.
type changes struct {
	Acts      []option // the acts that can be picked
	Days      []day
	Proposals []proposal
}

// day is what has effect from one day.
type day struct {
	Day, Said string
	List      []change
}

// change is one change in the words of a language.
type change struct {
	ID, Anchor, Act, Title, Says, Why string
	By, ByELI, Journal, Force         string
	Refs                              []place
	Secondary                         bool
}

// place is a provision with the address of its text.
type place struct{ Text, ELI string }

// proposal is a change that is no law.
type proposal struct{ ID, Anchor, Title, Says, Number, Tabled, Seen string }

// said is the words of a language as the documents use them, to cite provisions and say days.
func (w wording) said() documents.Words {
	var lines strings.Builder
	for id, text := range w.text {
		lines.WriteString(id + " = " + text + "\n")
	}
	return documents.ParseWords(lines.String())
}

// anchor is the place of a change on the page.
func anchor(id string) string { return strings.ReplaceAll(id, ".", "-") }

// newChanges says every change in the language of a page.
func newChanges(p *page) (*changes, error) {
	list, proposed, err := p.words.changes()
	if err != nil {
		return nil, err
	}
	c := &changes{Proposals: proposed}
	for _, a := range []law.Act{law.AIAct, law.MDR, law.IVDR} {
		c.Acts = append(c.Acts, option{a.String(), strings.TrimSuffix(p.words.text["ui.act."+a.String()], ",")})
	}
	words := p.words.said()
	for i, x := range law.Changes() {
		if n := len(c.Days); n == 0 || c.Days[n-1].Day != x.Day.String() {
			c.Days = append(c.Days, day{x.Day.String(), words.Date(x.Day), nil})
		}
		d := &c.Days[len(c.Days)-1]
		d.List = append(d.List, list[i])
	}
	slices.Reverse(c.Days)
	return c, nil
}

// changes says law.Changes and the proposals in the words of a language.
func (w wording) changes() (list []change, proposed []proposal, err error) {
	p := &page{words: w, Lang: w.lang}
	text := func(id string) string {
		s, e := p.T(id)
		if err == nil {
			err = e
		}
		return s
	}
	words := w.said()
	for _, x := range law.Changes() {
		c := change{
			ID: x.ID, Anchor: anchor(x.ID), Act: x.Act().String(), Secondary: x.Secondary,
			Title: text("change." + x.ID + ".title"), Says: text("change." + x.ID + ".says"), Why: w.text["change."+x.ID+".why"],
			By: text("instrument." + x.By.ID), ByELI: x.By.ELI, Journal: x.By.Journal,
		}
		if x.By.Force != 0 && x.By.Force != x.Day {
			c.Force = words.Date(x.By.Force)
		}
		for _, r := range x.Refs {
			c.Refs = append(c.Refs, place{words.Cite(r), r.ELI()})
		}
		list = append(list, c)
	}
	for _, x := range assess.Proposals {
		proposed = append(proposed, proposal{
			ID: x.ID, Anchor: x.ID, Number: x.Number, Tabled: words.Date(x.Tabled), Seen: words.Date(x.Seen),
			Title: text("proposal." + x.ID + ".title"), Says: text("proposal." + x.ID + ".says"),
		})
	}
	return list, proposed, err
}

// changesFile is what the list of products needs to know of the changes: ids, days and provisions.
func changesFile() []byte {
	type entry struct {
		ID   string   `json:"id"`
		Day  string   `json:"day"`
		Refs []string `json:"refs"`
	}
	var list []entry
	for _, c := range law.Changes() {
		e := entry{c.ID, c.Day.String(), nil}
		for _, r := range c.Refs {
			e.Refs = append(e.Refs, r.String())
		}
		list = append(list, e)
	}
	b, err := json.Marshal(list)
	if err != nil {
		panic(err) // strings alone
	}
	return b
}

// Bare is the short name of an act without the comma that French puts before a provision.
func (p *page) Bare(name string) string { return strings.TrimSuffix(name, ",") }
