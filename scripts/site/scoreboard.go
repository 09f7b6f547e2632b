package main

import (
	"fmt"
	"strconv"
	"strings"
	"sync"

	"github.com/cecheck/cecheck/shared/example"
	"github.com/cecheck/cecheck/shared/fact"
	"github.com/cecheck/cecheck/shared/law"
)

// board is the page of the official examples (shared/example) in one language.
type board struct {
	Lede, Leans string
	Sums        []boardSum
	Rows        []boardRow
}

// boardSum is one matter in figures: stated, right, range, not decidable, wrong, not stated.
type boardSum struct {
	Matter string
	Cells  []string
}

type boardRow struct {
	Anchor, ID, What, Source string
	Says                     []string
	Ours                     []boardMark
}

type boardMark struct {
	Text    string
	Verdict *chip
}

type chip struct{ Class, Text string }

// scores holds the rules of the newest wording to every example, once for all languages.
var scores = sync.OnceValues(func() ([]example.Score, error) {
	return example.Run(max(law.AIAct.Consolidated(), law.MDR.Consolidated(), law.IVDR.Consolidated()))
})

func newBoard(p *page) (*board, error) {
	list, err := scores()
	if err != nil {
		return nil, err
	}
	v := boardVoice{p: p}
	b := &board{Lede: v.say("ui.scoreboard.lede", "n", strconv.Itoa(len(list)))}
	leans := 0
	for _, t := range example.Count(list) {
		b.Sums = append(b.Sums, v.sum("ui.scoreboard."+t.Matter.String(), t.Of(), t.Stated[:], len(list)))
		if t.Follow() > 0 {
			b.Sums = append(b.Sums, v.sum("ui.scoreboard."+t.Matter.String()+".follows", t.Follow(), t.Derived[:], len(list)))
		}
	}
	for _, s := range list {
		if s.Case.Leans {
			leans++
		}
		b.Rows = append(b.Rows, v.row(s))
	}
	b.Leans = v.say("ui.scoreboard.leans", "n", strconv.Itoa(leans))
	return b, v.err
}

// boardVoice says things in the page's language and keeps the first text that is missing.
type boardVoice struct {
	p   *page
	err error
}

// say is the text of id with its placeholders filled: name, value, name, value.
func (v *boardVoice) say(id string, fill ...string) string {
	s, err := v.p.T(id)
	if v.err == nil {
		v.err = err
	}
	for i := 0; i+1 < len(fill); i += 2 {
		s = strings.ReplaceAll(s, "{"+fill[i]+"}", fill[i+1])
	}
	return s
}

func (v *boardVoice) sum(id string, of int, n []int, all int) boardSum {
	s := boardSum{Matter: v.say(id), Cells: []string{strconv.Itoa(of)}}
	for verdict, k := range n {
		if example.Verdict(verdict) != example.NoVerdict {
			s.Cells = append(s.Cells, strconv.Itoa(k))
		}
	}
	s.Cells = append(s.Cells, v.say("ui.scoreboard.rest", "n", strconv.Itoa(all-of), "all", strconv.Itoa(all)))
	return s
}

// chipOf is how each verdict is marked.
var chipOf = map[example.Verdict]string{example.Right: "met", example.Contains: "open", example.Undecided: "open", example.Wrong: "none"}

func (v *boardVoice) row(s example.Score) boardRow {
	id := strings.ToLower(s.Case.ID)
	r := boardRow{Anchor: id, ID: s.Case.ID, What: v.say("example." + id + ".is"), Source: s.Case.Cite()}
	for _, m := range example.Matters() {
		k := s.Marks[m]
		if m == example.Rules {
			if k.Ground == example.Stated {
				r.Says = append(r.Says, v.say("ui.scoreboard.by", "list", v.rules(k.By)))
				r.Ours = append(r.Ours, boardMark{v.say("ui.scoreboard.by", "list", v.rules(k.By)), v.chip(k.Verdict)})
			}
			continue
		}
		switch k.Ground {
		case example.Stated:
			r.Says = append(r.Says, v.values(k.Fact, k.Said))
		case example.Premised:
			r.Says = append(r.Says, v.say("ui.scoreboard.given", "value", v.values(k.Fact, k.Said)))
		case example.Derived:
			r.Says = append(r.Says, v.say("ui.scoreboard.followed", "value", v.values(k.Fact, k.Said)))
		}
		if k.Fact == nil || k.Got == fact.None {
			continue
		}
		mark := boardMark{Text: v.values(k.Fact, k.Got)}
		if k.Verdict != example.NoVerdict && k.Ground != example.Premised {
			mark.Verdict = v.chip(k.Verdict)
		}
		r.Ours = append(r.Ours, mark)
	}
	return r
}

func (v *boardVoice) chip(verdict example.Verdict) *chip {
	return &chip{chipOf[verdict], v.say("ui.scoreboard." + verdict.String())}
}

// rules is the titles of rules.
func (v *boardVoice) rules(by []string) string {
	var list []string
	for _, b := range by {
		id, _, _ := strings.Cut(b, ":")
		title := v.say("rule." + id + ".title")
		if len(list) == 0 || list[len(list)-1] != title {
			list = append(list, title)
		}
	}
	return strings.Join(list, ", ")
}

// values is the options of a set in a few words.
func (v *boardVoice) values(f *fact.Fact, s fact.Set) string {
	if s&^fact.None == f.All() && len(f.Options) > 2 {
		return fmt.Sprintf("%s: %s", v.say("conclusion."+f.ID), v.say("ui.scoreboard.open"))
	}
	var list []string
	for i := range s.Each {
		option := f.Option(i)
		if i == 0 {
			option = "none"
		}
		id := "value." + f.ID + "." + option
		if short, ok := v.p.words.text[id+".short"]; ok {
			list = append(list, short)
			continue
		}
		list = append(list, v.say(id))
	}
	return strings.Join(list, " / ")
}
