package report_test

import (
	"bytes"
	"encoding/csv"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/emersion/go-ical"

	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/report"
	"github.com/cecheck/cecheck/shared/roadmap"
	"github.com/cecheck/cecheck/shared/rule"
	"github.com/cecheck/cecheck/shared/text"
	"github.com/cecheck/cecheck/shared/wire"
)

const classIIa = "v=1&on=2026-11-20&product.software=yes&product.relation=independent&product.function=individual&product.medical_purpose=yes&product.specimen=none&product.supply=market&mdr.informs_decisions=yes&mdr.worst_impact=other&mdr.special_use=no&aiact.use=itself&aiact.other_product=none&aiact.listed_use=no&product.placed=from_2028-08-02&plan.market=2029-06-30"

func planOf(t *testing.T, state string) *roadmap.Plan {
	t.Helper()
	st, _ := wire.Parse(state)
	p, problems, err := st.Roadmap()
	if err != nil || len(problems) > 0 {
		t.Fatal(problems, err)
	}
	return p
}

func wordsOf(t *testing.T, lang string) report.Words {
	t.Helper()
	w, err := text.Load(lang)
	if err != nil {
		t.Fatal(err)
	}
	var b strings.Builder
	for _, id := range w.IDs() {
		s, _ := w.Lookup(id)
		b.WriteString(id + " = " + s + "\n")
	}
	return report.ParseWords(b.String())
}

// events reads a calendar with a parser that is not ours.
func events(t *testing.T, b []byte) []ical.Event {
	t.Helper()
	cal, err := ical.NewDecoder(bytes.NewReader(b)).Decode()
	if err != nil {
		t.Fatal(err)
	}
	// The encoder refuses a calendar in which something is missing that RFC 5545 asks for.
	if err := ical.NewEncoder(new(bytes.Buffer)).Encode(cal); err != nil {
		t.Fatal(err)
	}
	return cal.Events()
}

func get(t *testing.T, e ical.Event, name string) string {
	t.Helper()
	s, err := e.Props.Text(name)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func day(t time.Time) law.Date { return law.Date(t.Year()*10000 + int(t.Month())*100 + t.Day()) }

// Every step, last day and series comes out of another's parser as it went in.
func TestCalendar(t *testing.T) {
	for _, lang := range text.Languages {
		for _, state := range []string{classIIa, "v=1&on=2026-11-20"} {
			p, w := planOf(t, state), wordsOf(t, lang)
			list := events(t, report.Calendar(p, w))
			uids := map[string]bool{}
			for i, e := range list {
				uid := get(t, e, ical.PropUID)
				if uids[uid] {
					t.Errorf("%s stands twice", uid)
				}
				uids[uid] = true
				if stamp, err := e.Props.DateTime(ical.PropDateTimeStamp, time.UTC); err != nil || !stamp.Equal(time.Date(2026, 11, 20, 0, 0, 0, 0, time.UTC)) {
					t.Errorf("%s is stamped %v, %v", uid, stamp, err)
				}
				start, err := e.DateTimeStart(time.UTC)
				if err != nil {
					t.Fatal(err)
				}
				end, err := e.DateTimeEnd(time.UTC)
				if err != nil {
					t.Fatal(err)
				}
				if i < len(p.Steps) {
					s := &p.Steps[i]
					summary := w.Get(s.Step.ID)
					status := "CONFIRMED"
					if s.Applies == rule.Open {
						summary, status = w.Fill("calendar.perhaps", "what", summary), "TENTATIVE"
					}
					if got := get(t, e, ical.PropSummary); got != summary {
						t.Errorf("%q came back as %q", summary, got)
					}
					if got := get(t, e, ical.PropStatus); got != status {
						t.Errorf("%s is %s", uid, got)
					}
					if got := get(t, e, ical.PropDescription); !strings.HasPrefix(got, w.Get(s.Step.ID+".says")+"\n") {
						t.Errorf("%s is described as %q", uid, got)
					}
					last := s.Finish.Likely
					if last == s.Start.Likely {
						last = roadmap.AddDays(last, 1)
					}
					if day(start) != s.Start.Likely || day(end) != last {
						t.Errorf("%s from %v to %v, planned %v to %v", uid, start, end, s.Start.Likely, s.Finish.Likely)
					}
				}
			}
			want := len(p.Steps) + len(p.Deadlines)
			for _, r := range p.Recurring {
				if r.Months > 0 {
					want++
				}
			}
			if len(list) != want || want < 20 {
				t.Errorf("%d events, want %d", len(list), want)
			}
		}
	}
}

// What recurs falls on the days that it should, by another's reading of the rule.
func TestSeries(t *testing.T) {
	p := &roadmap.Plan{On: 20261120, Recurring: []roadmap.Recurring{
		{ID: "recurring.psur", Months: 24, First: 20280229, Ref: law.Ref{Act: law.MDR, Path: "art_86/1"}, Applies: rule.True},
		{ID: "recurring.psur", Months: 18, First: 20280115, Ref: law.Ref{Act: law.MDR, Path: "art_86/1"}, Applies: rule.True},
		{ID: "recurring.pms_report", Ref: law.Ref{Act: law.MDR, Path: "art_85"}, Applies: rule.True},
	}}
	list := events(t, report.Calendar(p, wordsOf(t, "en")))
	if len(list) != 2 {
		t.Fatalf("%d events", len(list))
	}
	for i, want := range [][]law.Date{{20280228, 20300228, 20320228}, {20280115, 20290715, 20310115}} {
		set, err := list[i].RecurrenceSet(time.UTC)
		if err != nil || set == nil {
			t.Fatal(set, err)
		}
		next := set.Iterator()
		for _, d := range want {
			if got, ok := next(); !ok || day(got) != d {
				t.Errorf("series %d: %v, want %v", i, got, d)
			}
		}
	}
}

// Commas, semicolons, backslashes, line feeds and long words of many bytes survive, and no line is longer than 75 octets or cut in a character.
func TestCalendarText(t *testing.T) {
	hard := `a,b;c\d "e": ` + strings.Repeat("Überprüfungsgebühr, ", 20) + strings.Repeat("€", 90) + " 𝛑\\n;"
	steps := roadmap.Steps()
	for i := range 3 {
		w := report.ParseWords("roadmap.qms = " + strings.Repeat("y", i) + hard + "\nroadmap.qms.says = x\n")
		p := &roadmap.Plan{On: 20261120, Steps: []roadmap.Planned{{Step: &steps[at(steps, "roadmap.qms")], Applies: rule.True, Start: roadmap.Days{Likely: 20261201}, Finish: roadmap.Days{Likely: 20261224}}}}
		b := report.Calendar(p, w)
		if got, want := get(t, events(t, b)[0], ical.PropSummary), strings.Repeat("y", i)+strings.TrimSpace(hard); got != want {
			t.Errorf("%q came back as %q", want, got)
		}
		for _, line := range strings.Split(strings.TrimSuffix(string(b), "\r\n"), "\r\n") {
			if len(line) > 75 || !utf8.ValidString(line) || strings.ContainsAny(line, "\r\n") {
				t.Errorf("%d octets: %q", len(line), line)
			}
		}
	}
}

func at(steps []roadmap.Step, id string) int {
	for i := range steps {
		if steps[i].ID == id {
			return i
		}
	}
	return -1
}

// An event keeps its UID when the plan changes, and gets another for another product.
func TestCalendarKeys(t *testing.T) {
	w := wordsOf(t, "en")
	uid := func(state string) string {
		return get(t, events(t, report.Calendar(planOf(t, state), w))[0], ical.PropUID)
	}
	was := uid(classIIa)
	if got := uid(classIIa + "&plan.start=2027-03-01&plan.weeks.purpose=3-5-9"); got != was {
		t.Errorf("%s became %s", was, got)
	}
	for _, more := range []string{"&modules=Triage", "&seed=2"} {
		if got := uid(classIIa + more); got == was {
			t.Errorf("%s gives %s too", more, got)
		}
	}
	if a, b := report.Calendar(planOf(t, classIIa), w), report.Calendar(planOf(t, classIIa), w); !bytes.Equal(a, b) {
		t.Error("the same plan gives other bytes")
	}
}

func TestTasks(t *testing.T) {
	p, w := planOf(t, classIIa), wordsOf(t, "de")
	rows, err := csv.NewReader(bytes.NewReader(report.TasksCSV(p, w))).ReadAll()
	if err != nil || len(rows) != len(p.Steps)+1 {
		t.Fatal(len(rows), err)
	}
	for i, row := range rows[1:] {
		s := &p.Steps[i]
		if row[0] != s.Step.ID || row[1] != w.Get(s.Step.ID) || row[17] != s.Finish.Likely.String() || row[20] != s.LatestFinish.String() || len(row) != len(rows[0]) {
			t.Errorf("%q", row)
		}
	}
	list := string(report.Tasks(p, w))
	if n := strings.Count(list, "\n- [ ] "); n != len(p.Steps)+len(p.Deadlines)+len(p.Recurring) {
		t.Errorf("%d things to tick", n)
	}
	for _, want := range []string{"# Fahrplan zur CE-Kennzeichnung\n", "\n- [ ] Qualitätsmanagementsystem: 20", "\n  - Wartet auf: Zweck, Klasse und Rolle.\n"} {
		if !strings.Contains(list, want) {
			t.Errorf("no %q in\n%.600s", want, list)
		}
	}
	if none := string(report.Tasks(&roadmap.Plan{}, w)); !strings.Contains(none, w.Get("calendar.none")) {
		t.Errorf("%q", none)
	}
	if strings.Contains(list, "[roadmap.") || strings.Contains(list, "[recurring.") || strings.Contains(list, "[calendar.") {
		t.Error("words are missing")
	}
}
