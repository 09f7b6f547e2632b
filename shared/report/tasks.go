package report

import (
	"strings"

	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/roadmap"
	"github.com/cecheck/cecheck/shared/rule"
)

// TasksCSV is the steps of a roadmap as a table for a spreadsheet (RFC 4180): days as YYYY-MM-DD, weeks and euros as plain numbers.
func TasksCSV(p *roadmap.Plan, w Words) []byte {
	b := appendRow(nil, "id", "step", "whose", "applies", "after",
		"weeks_low", "weeks_likely", "weeks_high", "weeks_basis", "cost_low", "cost_likely", "cost_high", "cost_basis",
		"start_early", "start_likely", "start_late", "finish_early", "finish_likely", "finish_late", "latest_start", "latest_finish", "critical", "provisions")
	for i := range p.Steps {
		s := &p.Steps[i]
		var refs []string
		for _, r := range s.Refs {
			refs = append(refs, w.cite(r))
		}
		applies := "yes"
		if s.Applies == rule.Open {
			applies = "perhaps"
		}
		b = appendRow(b, s.Step.ID, w.Get(s.Step.ID), s.Whose, applies, strings.Join(s.After, " "),
			itoa(s.Weeks.Low), itoa(s.Weeks.Likely), itoa(s.Weeks.High), s.Weeks.Basis, itoa(s.Cost.Low), itoa(s.Cost.Likely), itoa(s.Cost.High), s.Cost.Basis,
			s.Start.Early.String(), s.Start.Likely.String(), s.Start.Late.String(), s.Finish.Early.String(), s.Finish.Likely.String(), s.Finish.Late.String(),
			s.LatestStart.String(), s.LatestFinish.String(), itoa(s.Critical), strings.Join(refs, "; "))
	}
	return b
}

// Tasks is a roadmap as a list to tick in Markdown: the steps in order, then the last days, then what comes round again.
func Tasks(p *roadmap.Plan, w Words) []byte {
	t := &tasks{w: w}
	t.line("# ", w.Get("calendar.name"))
	if len(p.Steps) == 0 {
		t.line("")
		t.line(w.Get("calendar.none"))
		return t.b
	}
	t.line("")
	for i := range p.Steps {
		t.step(&p.Steps[i])
	}
	if len(p.Deadlines) > 0 {
		t.head("calendar.deadlines")
	}
	for _, d := range p.Deadlines {
		t.item(w.Get(d.ID), d.Day, d.Applies)
		t.under(w.cite(d.Ref))
	}
	if len(p.Recurring) > 0 {
		t.head("calendar.recurring")
	}
	for _, r := range p.Recurring {
		t.item(w.Get(r.ID), r.First, r.Applies)
		t.under(w.Get(r.ID + ".says"))
		t.under(w.cite(r.Ref))
	}
	return t.b
}

type tasks struct {
	b []byte
	w Words
}

func (t *tasks) line(parts ...string) {
	for _, s := range parts {
		t.b = append(t.b, s...)
	}
	t.b = append(t.b, '\n')
}

func (t *tasks) head(id string) {
	t.line("")
	t.line("## ", t.w.Get(id))
	t.line("")
}

// item is a line to tick.
func (t *tasks) item(what string, day law.Date, applies rule.Truth) {
	if applies == rule.Open {
		what = t.w.Fill("calendar.perhaps", "what", what)
	}
	if day != 0 {
		what += ": " + day.String()
	}
	t.line("- [ ] ", mdEscape(what))
}

func (t *tasks) under(what string) { t.line("  - ", mdEscape(what)) }

func (t *tasks) step(s *roadmap.Planned) {
	w := t.w
	t.item(w.Get(s.Step.ID), s.Finish.Likely, s.Applies)
	t.under(w.Get(s.Step.ID + ".says"))
	t.under(w.Fill("calendar.yields", "what", w.Get(s.Step.ID+".yields")))
	t.under(w.whose(s.Whose) + " " + w.Fill("calendar.between", "early", w.date(s.Finish.Early), "late", w.date(s.Finish.Late)))
	var names []string
	for _, id := range s.After {
		names = append(names, w.Get(id))
	}
	if len(names) > 0 {
		t.under(w.Fill("calendar.after", "what", strings.Join(names, "; ")))
	}
}
