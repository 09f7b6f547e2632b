package report

import (
	"strings"

	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/roadmap"
	"github.com/cecheck/cecheck/shared/rule"
)

// Calendar is a roadmap as a calendar (iCalendar, RFC 5545): a whole-day event for each step from its likely start to its likely finish, one
// for each last day, and a series for what comes round again at intervals that are laid down.
//
// The same plan gives the same bytes: the stamp of every event is the day whose wording was read. An event keeps its UID when the plan of
// the same product changes, so that a calendar that takes the file again moves it.
func Calendar(p *roadmap.Plan, w Words) []byte {
	c := &calendar{p: p, w: w, key: hex(p.Key), stamp: basic(p.On) + "T000000Z"}
	c.line("BEGIN:VCALENDAR")
	c.line("VERSION:2.0")
	c.line("PRODID:-//cecheck//roadmap//EN")
	c.line("CALSCALE:GREGORIAN")
	c.text("NAME", w.Get("calendar.name")) // RFC 7986
	c.text("X-WR-CALNAME", w.Get("calendar.name"))
	for i := range p.Steps {
		c.step(&p.Steps[i])
	}
	for i := range p.Deadlines {
		c.deadline(&p.Deadlines[i])
	}
	for i := range p.Recurring {
		c.series(&p.Recurring[i])
	}
	c.line("END:VCALENDAR")
	return c.b
}

type calendar struct {
	b          []byte
	p          *roadmap.Plan
	w          Words
	key, stamp string
}

// event writes what every event has. What only perhaps applies is tentative. Days in iCalendar end before the last one named.
func (c *calendar) event(uid string, from, until law.Date, applies rule.Truth, summary, description string, more ...string) {
	if until <= from {
		until = roadmap.AddDays(from, 1)
	}
	c.line("BEGIN:VEVENT")
	c.line("UID:" + uid + "." + c.key + "@cecheck")
	c.line("DTSTAMP:" + c.stamp)
	c.line("DTSTART;VALUE=DATE:" + basic(from))
	c.line("DTEND;VALUE=DATE:" + basic(until))
	for _, l := range more {
		c.line(l)
	}
	status := "CONFIRMED"
	if applies == rule.Open {
		status = "TENTATIVE"
		summary = c.w.Fill("calendar.perhaps", "what", summary)
	}
	c.text("SUMMARY", summary)
	c.text("DESCRIPTION", description)
	c.line("STATUS:" + status)
	c.line("TRANSP:TRANSPARENT")
	c.line("END:VEVENT")
}

func (c *calendar) step(s *roadmap.Planned) {
	var refs []string
	for _, r := range s.Refs {
		refs = append(refs, c.w.cite(r))
	}
	w := c.w
	lines := []string{
		w.Get(s.Step.ID + ".says"),
		w.Fill("calendar.yields", "what", w.Get(s.Step.ID+".yields")),
		w.whose(s.Whose),
		w.Fill("calendar.between", "early", w.date(s.Finish.Early), "late", w.date(s.Finish.Late)),
	}
	if s.LatestFinish != 0 {
		lines = append(lines, w.Fill("calendar.latest", "day", w.date(s.LatestFinish)))
	}
	lines = append(lines, strings.Join(refs, "; "))
	c.event(s.Step.ID, s.Start.Likely, s.Finish.Likely, s.Applies, w.Get(s.Step.ID), strings.Join(lines, "\n"))
}

func (c *calendar) deadline(d *roadmap.Deadline) {
	c.event(d.ID+"."+dotted(d.Ref), d.Day, d.Day, d.Applies, c.w.Get(d.ID), c.w.cite(d.Ref))
}

// series leaves out what comes round only where there is reason to.
func (c *calendar) series(r *roadmap.Recurring) {
	if r.Months == 0 || r.First == 0 {
		return
	}
	first := r.First
	if _, m, d := first.Parts(); m == 2 && d == 29 {
		first = first.Prev() // a yearly series from a leap day would come every four years
	}
	rule := "RRULE:FREQ=MONTHLY;INTERVAL=" + itoa(r.Months)
	if r.Months%12 == 0 {
		rule = "RRULE:FREQ=YEARLY;INTERVAL=" + itoa(r.Months/12)
	}
	description := c.w.Get(r.ID+".says") + "\n" + c.w.whose(r.Whose) + "\n" + c.w.cite(r.Ref)
	if r.Practice {
		description += "\n" + c.w.Get("calendar.practice")
	}
	c.event(r.ID+"."+dotted(r.Ref)+"."+itoa(r.Months), first, first, r.Applies, c.w.Get(r.ID), description, rule)
}

// dotted is a provision as a part of a UID.
func dotted(r law.Ref) string { return strings.ReplaceAll(r.String(), "/", ".") }

// basic is a day as YYYYMMDD.
func basic(d law.Date) string { return strings.ReplaceAll(d.String(), "-", "") }

func hex(n uint32) string {
	const digits = "0123456789abcdef"
	var b [8]byte
	for i := range b {
		b[i] = digits[n>>(28-4*i)&15]
	}
	return string(b[:])
}

// text writes a property whose value is text (RFC 5545, 3.3.11).
func (c *calendar) text(name, value string) {
	b := []byte(name + ":")
	for i := 0; i < len(value); i++ {
		switch ch := value[i]; ch {
		case '\\', ';', ',':
			b = append(b, '\\', ch)
		case '\n':
			b = append(b, '\\', 'n')
		case '\r':
		default:
			b = append(b, ch)
		}
	}
	c.line(string(b))
}

// line writes a content line, folded so that none is longer than 75 octets (RFC 5545, 3.1) and no character is cut in two.
func (c *calendar) line(s string) {
	for most := 75; len(s) > most; most = 74 {
		cut := most
		for s[cut]&0xc0 == 0x80 {
			cut--
		}
		c.b = append(append(c.b, s[:cut]...), "\r\n "...)
		s = s[cut:]
	}
	c.b = append(append(c.b, s...), "\r\n"...)
}
