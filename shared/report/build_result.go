package report

import (
	"strings"

	"github.com/cecheck/cecheck/shared/assess"
	"github.com/cecheck/cecheck/shared/fact"
	"github.com/cecheck/cecheck/shared/rule"
)

// result is what follows from the answers: for the product, and for each module.
func (b *builder) result() {
	w := b.w
	b.chapter("result", w.Get("report.result"))
	if len(b.a.Modules) > 1 {
		t := Table{Head: []string{w.Get("report.col.conclusion"), w.Get("report.col.result"), w.Get("report.col.from")}, Widths: []int{30, 35, 35}}
		for _, o := range b.a.Product {
			if o.Possible == fact.None {
				continue
			}
			var from []string
			for i := range b.a.Modules {
				if contains(o.From, b.a.Modules[i].Module.ID) {
					from = append(from, b.moduleName(i))
				}
			}
			t.Rows = append(t.Rows, []Line{{{Text: w.name(o.Fact.ID), Style: Strong}}, Text(w.possible(o.Fact, o.Possible)), Text(w.and(from))})
		}
		b.says("report.result.product")
		b.add(t)
	}
	b.eachModule("result", func(r *assess.Result) {
		sets := len(b.a.Edition.Book.Sets)
		b.conclusions(r.Conclusions[:sets])
		if rest := r.Conclusions[sets:]; len(rest) > 0 {
			b.add(Heading{3, "details." + r.Module.ID, w.Get("ui.details")})
			b.conclusions(rest)
		}
		b.branches(r)
	})
}

// conclusions is a table of conclusions. What does not arise is only named.
func (b *builder) conclusions(list []assess.Conclusion) {
	w := b.w
	t := Table{Head: []string{w.Get("report.col.conclusion"), w.Get("report.col.result"), w.Get("report.col.by")}, Widths: []int{26, 40, 34}}
	var absent []string
	for _, c := range list {
		if c.Possible == fact.None {
			absent = append(absent, w.name(c.Fact.ID))
			continue
		}
		value := Line{{Text: w.possible(c.Fact, c.Possible), Style: Strong}}
		if len(c.Deciding) > 0 {
			value = append(value, Span{Text: "\n" + w.Fill("report.deciding", "list", strings.Join(b.names(c.Deciding), " · ")), Style: Quiet})
		}
		var by []string
		for _, id := range c.By {
			by = append(by, b.ruleTitle(id))
		}
		t.Rows = append(t.Rows, []Line{Text(w.name(c.Fact.ID)), value, Text(strings.Join(by, "\n"))})
	}
	if len(t.Rows) > 0 {
		b.add(t)
	}
	if absent != nil {
		b.para(Line{{Text: w.Fill("ui.absent", "list", w.and(absent)), Style: Quiet}})
	}
}

// mostBranches is how many outcomes a page shows row by row.
const mostBranches = 12

// branches is how it can still end, in the conclusions that differ.
func (b *builder) branches(r *assess.Result) {
	all := r.Reached.Branches
	if len(all) < 2 || len(all) > mostBranches {
		return
	}
	t := Table{}
	var differ []int
	for j, s := range b.a.Edition.Book.Sets {
		for _, x := range all[1:] {
			if x[j] != all[0][j] {
				differ = append(differ, j)
				t.Head = append(t.Head, b.w.name(s.Concludes.ID))
				break
			}
		}
	}
	for _, x := range all {
		var row []Line
		for _, j := range differ {
			f := b.a.Edition.Book.Sets[j].Concludes
			row = append(row, Text(b.w.brief(f.ID, f.Option(int(x[j])))))
		}
		t.Rows = append(t.Rows, row)
	}
	if len(differ) > 5 {
		return // too wide for a page, and the table above has the ranges
	}
	b.add(Heading{3, "branches." + r.Module.ID, b.w.Get("ui.branches")})
	b.says("ui.branches.says")
	b.add(t)
}

// answers is what was answered, in the words of the questions, and what was not asked yet.
func (b *builder) answers() {
	w := b.w
	b.chapter("answers", w.Get("report.answers"))
	b.eachModule("answers", func(r *assess.Result) {
		if len(r.Module.Answers) == 0 {
			b.says("report.answers.none")
		} else {
			t := Table{Head: []string{w.Get("report.col.question"), w.Get("report.col.answer")}, Widths: []int{56, 44}}
			for _, a := range r.Module.Answers {
				style, option := Plain, a.Fact.Option(a.Index)
				if a.Index == 0 {
					style, option = Quiet, fact.Unknown
				}
				t.Rows = append(t.Rows, []Line{Text(w.First("fact."+a.Fact.ID+".q", "fact."+a.Fact.ID+".name")), {{Text: w.answer(a.Fact, option), Style: style}}})
			}
			b.add(t)
		}
		b.open("report.answers.open", r.Questions)
		b.open("report.answers.unknown", r.Unknown)
	})
}

func (b *builder) open(id string, questions []rule.Question) {
	if len(questions) == 0 {
		return
	}
	var items []Line
	for _, q := range questions {
		items = append(items, Text(b.w.First("fact."+q.Fact.ID+".q", "fact."+q.Fact.ID+".name")))
	}
	b.says(id)
	b.add(List{Items: items})
}

// rules is every rule that was considered, set by set.
func (b *builder) rules() {
	w := b.w
	b.chapter("rules", w.Get("ui.rules"))
	b.says("report.rules.says")
	b.eachModule("rules", func(r *assess.Result) {
		for from := 0; from < len(r.Trace); {
			to := from
			for to < len(r.Trace) && r.Trace[to].Set == r.Trace[from].Set {
				to++
			}
			f := r.Trace[from].Set.Concludes
			b.add(Heading{3, "rules." + r.Module.ID + "." + f.ID, w.name(f.ID)})
			b.add(b.ruleTable(f, r.Trace[from:to]))
			from = to
		}
	})
}

func (b *builder) ruleTable(f *fact.Fact, trace []rule.Traced) Table {
	w := b.w
	t := Table{Head: []string{w.Get("report.col.rule"), w.Get("report.col.ref"), w.Get("report.col.outcome"), w.Get("report.col.gives")}, Widths: []int{38, 26, 14, 22}}
	for i := range trace {
		x := &trace[i]
		style := Plain
		switch x.Status {
		case rule.Met, rule.StillOpen:
			style = Strong
		case rule.OutOfScope:
			style = Quiet
		}
		outcome := Line{{Text: w.Get("ui.status." + x.Status.String()), Style: style}}
		t.Rows = append(t.Rows, []Line{{{Text: b.ruleTitle(x.Rule.ID), Style: style}}, w.source(x.Rule.Ref, b.Day), outcome, Text(b.gives(f, x))})
	}
	return t
}

// gives is what a rule gives or may give, "" where it gives nothing.
func (b *builder) gives(f *fact.Fact, x *rule.Traced) string {
	if x.Status != rule.Met && x.Status != rule.StillOpen || x.Gives&^fact.None == 0 {
		return ""
	}
	var list []string
	for i := range (x.Gives &^ fact.None).Each {
		list = append(list, b.w.brief(f.ID, f.Option(i)))
	}
	return b.w.or(list)
}

// readings is how the law was read where it can be read two ways.
func (b *builder) readings() {
	w := b.w
	var ids []string
	for i := range b.a.Modules {
		for _, c := range b.a.Modules[i].Conclusions {
			for _, id := range c.Readings {
				if !contains(ids, id) {
					ids = append(ids, id)
				}
			}
		}
	}
	b.chapter("readings", w.Get("report.readings"))
	if len(ids) == 0 {
		b.says("report.readings.none")
		return
	}
	b.says("report.readings.says")
	for _, id := range ids {
		b.add(Heading{3, id, w.Get(id + ".title")})
		b.says(id + ".says")
	}
}

func contains(list []string, s string) bool {
	for _, x := range list {
		if x == s {
			return true
		}
	}
	return false
}
