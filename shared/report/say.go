package report

import (
	"strings"

	"github.com/cecheck/cecheck/shared/fact"
	"github.com/cecheck/cecheck/shared/law"
)

// date says a day the way the language does, in a form that no line divides; "" for no day.
func (w Words) date(d law.Date) string {
	if d == 0 {
		return ""
	}
	y, m, day := d.Parts()
	form := "report.date"
	if day == 1 {
		form = "report.date.first"
	}
	return strings.ReplaceAll(w.Fill(form, "d", itoa(day), "month", w.Get("report.month."+itoa(m)), "y", itoa(y)), " ", "\u00a0")
}

// day is a day as text, where it is one.
func (w Words) day(s string) string {
	if d, ok := law.ParseDate(s); ok {
		return w.date(d)
	}
	return s
}

// and joins what all holds.
func (w Words) and(list []string) string { return w.join(list, "report.and") }

// or joins what may hold.
func (w Words) or(list []string) string { return w.join(list, "report.or") }

func (w Words) join(list []string, last string) string {
	if len(list) == 0 {
		return ""
	}
	n := len(list) - 1
	s := strings.Join(list[:n], ", ")
	if s == "" {
		return list[n]
	}
	return w.Fill(last, "a", s, "b", list[n])
}

// count is the text of a number of things: "<id>.one" or "<id>.many".
func (w Words) count(id string, n int) string {
	if n == 1 {
		return w.Fill(id+".one", "n", "1")
	}
	return w.Fill(id+".many", "n", itoa(n))
}

// option is how an answer is said.
func (w Words) option(f *fact.Fact, option string) string {
	if option == fact.Unknown {
		return w.Get("ui.unknown")
	}
	if s, ok := w.Lookup("fact." + f.ID + ".opt." + option); ok {
		return s
	}
	if option == fact.Yes || option == fact.No {
		return w.Get("ui." + option)
	}
	return w.value(f.ID, option)
}

// answer is an option without the example that may end it.
func (w Words) answer(f *fact.Fact, option string) string {
	s := w.option(f, option)
	if !strings.HasSuffix(s, ")") {
		return s
	}
	if i := strings.LastIndex(s, " ("); i > 0 && strings.IndexByte(s[i+2:len(s)-1], ')') < 0 {
		return s[:i]
	}
	return s
}

// value is how a conclusion is said; a concluded day is said as a day.
func (w Words) value(id, option string) string {
	if option == "" {
		if s := w.First("value." + id + ".none"); s != "" {
			return s
		}
		return w.Get("ui.novalue")
	}
	if s := w.First("value."+id+"."+option, "fact."+id+".opt."+option); s != "" {
		return s
	}
	return w.day(option)
}

// brief is a value in few words.
func (w Words) brief(id, option string) string {
	if s, ok := w.Lookup("value." + id + "." + option + ".short"); ok && option != "" {
		return s
	}
	return w.value(id, option)
}

// possible is the values that are left: a range where they have an order, else one of several. Days are single days: what
// lies between two of them is not possible.
func (w Words) possible(f *fact.Fact, s fact.Set) string {
	var list []string
	days := false
	for i := range s.Each {
		list = append(list, w.brief(f.ID, f.Option(i)))
		_, day := law.ParseDate(f.Option(i))
		days = days || day
	}
	if len(list) == 1 {
		return w.value(f.ID, f.Option(s.Min()))
	}
	if f.Ordered && !days && len(list) > 2 && !s.Has(0) && s.Max()-s.Min()+1 == len(list) {
		return w.Fill("ui.range.between", "low", list[0], "high", list[len(list)-1])
	}
	for _, v := range list {
		if len(v) > longValue {
			return w.Get("ui.value.oneof") + "\n– " + strings.Join(list, "\n– ")
		}
	}
	return w.or(list)
}

// longValue is from how many bytes on a value stands on a line of its own where there are several.
const longValue = 60

// name is the short name of any fact: a conclusion's heading, or the question.
func (w Words) name(id string) string {
	if s := w.First("conclusion."+id, "fact."+id+".name", "fact."+id+".q"); s != "" {
		return s
	}
	return id
}

// title is what a requirement is called.
func (w Words) title(id string) string {
	if s := w.First("req."+id+".title", "duty."+id+".title"); s != "" {
		return s
	}
	return id
}

// says is what a requirement asks, "" where no words say it.
func (w Words) says(id string) string { return w.First("req."+id+".says", "duty."+id+".says") }

// act is the short name of an act.
func (w Words) act(a law.Act) string { return strings.TrimSuffix(w.Get("ui.act."+a.String()), ",") }

// cite writes a provision the way it is quoted: "mdr/anx_VIII/6.3/1/-2" is "MDR Annex VIII, Rule 11 (6.3), paragraph 1, indent 2".
func (w Words) cite(r law.Ref) string {
	if r.IsZero() {
		return ""
	}
	head, rest, more := strings.Cut(r.Path, "/")
	kind, number, _ := strings.Cut(head, "_")
	text := w.Get("ui.act."+r.Act.String()) + " " + w.Fill("ui.cite."+kind, "n", number)
	for i := 0; more; i++ {
		var part string
		part, rest, more = strings.Cut(rest, "/")
		rule := 0
		if kind == "anx" && number == "VIII" && i == 0 {
			rule = ruleOf(r.Act, part)
		}
		switch {
		case rule > 0:
			text += ", " + w.Fill("ui.cite.rule", "n", itoa(rule), "at", part)
		case strings.HasPrefix(part, "-"):
			text += w.Fill("ui.cite.indent", "n", part[1:])
		case strings.HasPrefix(part, "chp_"), strings.HasPrefix(part, "prt_"), strings.HasPrefix(part, "sct_"):
			text += ", " + w.Fill("report.cite."+part[:3], "n", part[4:])
		case kind == "anx" && i == 0:
			text += " " + part
		case kind == "anx" && digits(part):
			text += w.Fill("ui.cite.para", "n", part)
		default:
			text += "(" + part + ")"
		}
	}
	return text
}

// ruleOf is the running number by which everyone knows a rule of Annex VIII, where the annex counts by chapter; 0 is no rule.
func ruleOf(a law.Act, part string) int {
	chapter, n, ok := strings.Cut(part, ".")
	if !ok || !digits(n) {
		return 0
	}
	before := map[law.Act]map[string]int{
		law.MDR:  {"4": 0, "5": 4, "6": 8, "7": 13},
		law.IVDR: {"2": 0},
	}
	base, ok := before[a][chapter]
	if !ok {
		return 0
	}
	return base + number(n)
}

func digits(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] < '0' || s[i] > '9' {
			return false
		}
	}
	return s != ""
}

func number(s string) int {
	n := 0
	for i := 0; i < len(s); i++ {
		n = n*10 + int(s[i]-'0')
	}
	return n
}

// source is a provision with the address of its official text.
func (w Words) source(r law.Ref, on law.Date) Line {
	if r.IsZero() {
		return nil
	}
	return Line{{Text: w.cite(r), Link: r.ELIOn(on)}}
}

// whose is who a duty binds.
func (w Words) whose(id string) string { return w.First("report.whose."+id, "ui.whose."+id) }
