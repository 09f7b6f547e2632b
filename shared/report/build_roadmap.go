package report

import (
	"github.com/cecheck/cecheck/shared/roadmap"
	"github.com/cecheck/cecheck/shared/rule"
)

// road is the way to the market: the picture, the steps, the last days, what comes round again, and what the figures rest on.
func (b *builder) road(p *roadmap.Plan) {
	w := b.w
	b.chapter("roadmap", w.Get("report.road"))
	if len(p.Steps) == 0 {
		b.says("report.road.none")
		return
	}
	b.roadAhead(p)
	b.steps(p)
	b.deadlines(p)
	b.recurring(p)
	b.bases(p)
}

// roadAhead is the finish, the market day, and the picture.
func (b *builder) roadAhead(p *roadmap.Plan) {
	w := b.w
	b.para(Text(w.Fill("report.road.finish", "start", w.date(p.Start), "early", w.date(p.Finish.Early), "likely", w.date(p.Finish.Likely), "late", w.date(p.Finish.Late))))
	b.para(Text(w.Fill("report.road.cost", "low", b.euros(p.Cost.Low), "likely", b.euros(p.Cost.Likely), "high", b.euros(p.Cost.High))))
	if m := p.Market; m != nil {
		chance := "report.road.chance"
		if m.Least != m.Most {
			chance = "report.road.chance.range"
		}
		b.add(Note{Warning: m.Most < 500, Text: Text(w.Fill(chance, "day", w.date(m.Wanted), "n", tens(m.Least), "most", tens(m.Most), "by", w.date(m.StartBy)))})
	}
	for _, f := range p.Assumed {
		if f == "product.role=manufacturer" {
			b.quiet("report.road.assumed")
		}
	}
	for _, id := range p.Notes {
		b.add(Note{Text: Text(w.Get(id))})
	}
	b.add(Picture{Drawing: gantt(p, w), Alt: w.Fill("report.road.alt", "n", itoa(len(p.Steps)), "start", w.date(p.Start), "likely", w.date(p.Finish.Likely), "late", w.date(p.Finish.Late)), Caption: w.Get("report.road.caption")})
}

// tens is thousandths said as so many of ten.
func tens(thousandths int) string { return itoa((thousandths + 50) / 100) }

// steps is what is to be done, in order. Days are written in figures: there are many of them.
func (b *builder) steps(p *roadmap.Plan) {
	w := b.w
	b.section("steps", w.Get("report.road.steps"))
	t := Table{Head: []string{w.Get("report.col.step"), w.Get("report.col.who"), w.Get("report.col.weeks"), w.Get("report.col.finish"), w.Get("report.col.late"), w.Get("report.col.cost")}, Widths: []int{34, 15, 9, 13, 13, 16}}
	if p.Market != nil {
		t.Head = []string{t.Head[0], t.Head[1], t.Head[2], t.Head[3], t.Head[4], w.Get("report.col.latest"), t.Head[5]}
		t.Widths = []int{28, 13, 8, 13, 13, 13, 12}
	}
	for i := range p.Steps {
		s := &p.Steps[i]
		what := Line{{Text: w.Get(s.Step.ID), Style: Strong}}
		if s.Applies == rule.Open {
			what = append(what, Span{Text: "\n" + w.Get("report.perhaps"), Style: Quiet})
		}
		what = append(what, Span{Text: "\n"})
		for j, r := range s.Refs {
			if j > 0 {
				what = append(what, Span{Text: " · ", Style: Quiet})
			}
			what = append(what, Span{Text: w.cite(r), Link: r.ELIOn(b.Day), Style: Quiet})
		}
		row := []Line{what, Text(w.whose(s.Whose)), span(s.Weeks, itoa), Text(s.Finish.Likely.String()), Text(s.Finish.Late.String())}
		if p.Market != nil {
			row = append(row, late(s))
		}
		t.Rows = append(t.Rows, append(row, span(s.Cost, b.thousands)))
	}
	b.add(t)
}

// late is the day by which a step must be done; it stands out where the step will likely not be.
func late(s *roadmap.Planned) Line {
	if s.LatestFinish != 0 && s.LatestFinish < s.Finish.Likely {
		return Line{{Text: s.LatestFinish.String(), Style: Gap}}
	}
	return Text(s.LatestFinish.String())
}

// span is a likely figure with its range.
func span(t roadmap.Taken, say func(int) string) Line {
	if t.Low == t.High {
		return Text(say(t.Likely))
	}
	return Line{{Text: say(t.Likely)}, {Text: "\n" + say(t.Low) + "\u2013\u200b" + say(t.High), Style: Quiet}}
}

// deadlines is the last days that the law sets, or that follow from the plan.
func (b *builder) deadlines(p *roadmap.Plan) {
	if len(p.Deadlines) == 0 {
		return
	}
	w := b.w
	b.section("deadlines", w.Get("report.road.deadlines"))
	t := Table{Head: []string{w.Get("report.col.deadline"), w.Get("report.col.ref"), w.Get("report.col.lastday"), w.Get("report.col.kept")}, Widths: []int{36, 22, 22, 20}}
	for _, d := range p.Deadlines {
		what := Line{{Text: w.Get(d.ID)}}
		if d.Applies == rule.Open {
			what = append(what, Span{Text: "\n" + w.Get("report.perhaps"), Style: Quiet})
		}
		kept := ""
		if d.Met != roadmap.MetNot {
			kept = w.Get("report.kept." + string(d.Met))
		}
		t.Rows = append(t.Rows, []Line{what, w.source(d.Ref, b.Day), Text(w.date(d.Day)), Text(kept)})
	}
	b.add(t)
}

// recurring is what comes round again once the product is on the market.
func (b *builder) recurring(p *roadmap.Plan) {
	if len(p.Recurring) == 0 {
		return
	}
	w := b.w
	b.section("recurring", w.Get("report.road.recurring"))
	t := Table{Head: []string{w.Get("report.col.recurring"), w.Get("report.col.ref"), w.Get("report.col.every"), w.Get("report.col.first")}, Widths: []int{40, 20, 18, 22}}
	for _, r := range p.Recurring {
		what := Line{{Text: w.Get(r.ID), Style: Strong}}
		if s := w.First(r.ID + ".says"); s != "" {
			what = append(what, Span{Text: "\n" + s, Style: Quiet})
		}
		if r.Applies == rule.Open {
			what = append(what, Span{Text: "\n" + w.Get("report.perhaps"), Style: Quiet})
		}
		if r.Practice {
			what = append(what, Span{Text: "\n" + w.Get("report.practice"), Style: Quiet})
		}
		t.Rows = append(t.Rows, []Line{what, w.source(r.Ref, b.Day), Text(b.every(r.Months)), Text(w.date(r.First))})
	}
	b.add(t)
}

// every is how often something comes round.
func (b *builder) every(months int) string {
	switch {
	case months == 0:
		return b.w.Get("report.every.reason")
	case months%12 == 0:
		return b.w.count("report.every.year", months/12)
	}
	return b.w.count("report.every.month", months)
}

// bases is what the figures rest on.
func (b *builder) bases(p *roadmap.Plan) {
	w := b.w
	b.section("bases", w.Get("report.road.bases"))
	b.para(Text(w.Fill("report.road.how", "runs", b.thousands(p.Runs), "seed", itoa(int(p.Seed)))))
	var ids []string
	for i := range p.Steps {
		for _, id := range []string{p.Steps[i].Weeks.Basis, p.Steps[i].Cost.Basis} {
			if id != "" && !contains(ids, id) {
				ids = append(ids, id)
			}
		}
	}
	var items []Line
	for _, id := range ids {
		items = append(items, Text(w.Get(id)))
	}
	b.add(List{Items: items})
}

// euros is a sum of money. Of a sum of estimates nobody knows the last three digits.
func (b *builder) euros(n int) string {
	if n > 20000 {
		n = (n + 500) / 1000 * 1000
	}
	return b.w.Fill("report.euros", "n", b.thousands(n))
}

// thousands is a number in groups of three.
func (b *builder) thousands(n int) string {
	s := itoa(n)
	for i := len(s) - 3; i > 0; i -= 3 {
		s = s[:i] + b.separator() + s[i:]
	}
	return s
}

// separator stands between groups of three digits.
func (b *builder) separator() string {
	switch s := b.w.Get("report.thousands"); s {
	case "space":
		return "\u00a0"
	default:
		return s
	}
}

// roadmap is the way to the market as a document of its own.
func (b *builder) roadmap(p *roadmap.Plan) {
	b.add(b.facts())
	b.road(p)
	b.origin()
}
