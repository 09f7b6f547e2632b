package evidence

import (
	"strconv"
	"unicode/utf8"
)

// ModeModel is the mode in which a model was asked; "lexical" is the one by words alone.
const ModeModel = "model"

// Result is everything that comes of one documentation.
type Result struct {
	Mode     string
	Docs     []Document
	Findings []Finding
	Run      Run      // in ModeModel
	Stated   []Stated // what the documentation says of the product; nil is not looked for
	Proposed []Proposed
	Clashes  []Clash
}

// Run says which models were asked and what it took.
type Run struct {
	Model, Second string // "" where none was asked
	Tokens        int64  // read and written
	Micros        int64  // money, in millionths; 0 where there is no table of prices
}

// Proposed is an answer to the questionnaire that the documentation gives; it counts for nothing until a
// person accepts it.
type Proposed struct{ Fact, Option string }

// Clash is a fact of which the documentation says something else than what follows from the answers, or
// two different things.
type Clash struct {
	Fact    string
	Claimed []string // options
	Ours    []string // what is possible by the answers; empty where only the documentation disagrees with itself
	Quotes  []Quotation
}

// AppendJSON appends the findings as JSON in the form of the contract: keys in a
// fixed order, no spaces. mode is "lexical" without a model.
func AppendJSON(dst []byte, mode string, docs []Document, findings []Finding) []byte {
	return AppendResult(dst, &Result{Mode: mode, Docs: docs, Findings: findings})
}

// AppendResult appends all that came of a documentation. What was not looked for is left out, so that
// the lexical mode has the form it always had.
func AppendResult(dst []byte, r *Result) []byte {
	dst = append(dst, `{"v":1,"mode":`...)
	dst = appendString(dst, r.Mode)
	if r.Mode == ModeModel {
		dst = appendRun(dst, r)
	}
	dst = append(dst, `,"files":[`...)
	for i := range r.Docs {
		dst = comma(dst, i)
		dst = appendFile(dst, &r.Docs[i])
	}
	dst = append(dst, `],"findings":[`...)
	for i := range r.Findings {
		dst = comma(dst, i)
		dst = appendFinding(dst, &r.Findings[i], r.Mode == ModeModel)
	}
	dst = append(dst, ']')
	if r.Stated != nil {
		dst = appendStated(dst, r)
	}
	return append(dst, '}')
}

func comma(dst []byte, i int) []byte {
	if i > 0 {
		dst = append(dst, ',')
	}
	return dst
}

func appendRun(dst []byte, r *Result) []byte {
	dst = append(dst, `,"model":{"name":`...)
	dst = appendString(dst, r.Run.Model)
	dst = append(dst, `,"second":`...)
	dst = appendString(dst, r.Run.Second)
	judged := 0
	for i := range r.Findings {
		if r.Findings[i].Unjudged == "" {
			judged++
		}
	}
	dst = appendInt(dst, `,"judged":`, judged)
	dst = append(dst, `,"unjudged":[`...)
	first := 0
	for i := range r.Findings {
		if f := &r.Findings[i]; f.Unjudged != "" {
			dst = comma(dst, first)
			first++
			dst = append(dst, `{"requirement":`...)
			dst = appendString(dst, f.Requirement)
			dst = append(dst, `,"why":`...)
			dst = appendString(dst, string(f.Unjudged))
			dst = append(dst, '}')
		}
	}
	dst = strconv.AppendInt(append(dst, `],"tokens":`...), r.Run.Tokens, 10)
	dst = strconv.AppendInt(append(dst, `,"micros":`...), r.Run.Micros, 10)
	return append(dst, '}')
}

func appendStated(dst []byte, r *Result) []byte {
	dst = append(dst, `,"stated":[`...)
	for i := range r.Stated {
		s := &r.Stated[i]
		dst = append(comma(dst, i), `{"what":`...)
		dst = appendString(dst, string(s.What))
		dst = append(dst, `,"fact":`...)
		dst = appendString(dst, s.Fact)
		dst = append(dst, `,"option":`...)
		dst = appendString(dst, s.Option)
		dst = append(dst, `,"quotation":`...)
		dst = append(appendQuotation(dst, &s.Quotation), `}}`...)
	}
	dst = append(dst, `],"proposed":[`...)
	for i, p := range r.Proposed {
		dst = appendString(comma(dst, i), "proposed."+p.Fact+"="+p.Option)
	}
	dst = append(dst, `],"clashes":[`...)
	for i := range r.Clashes {
		c := &r.Clashes[i]
		dst = append(comma(dst, i), `{"fact":`...)
		dst = appendString(dst, c.Fact)
		dst = append(dst, `,"claimed":`...)
		dst = appendStrings(dst, c.Claimed)
		dst = append(dst, `,"possible":`...)
		dst = appendStrings(dst, c.Ours)
		dst = append(dst, `,"quotations":[`...)
		for k := range c.Quotes {
			dst = append(appendQuotation(comma(dst, k), &c.Quotes[k]), '}')
		}
		dst = append(dst, `]}`...)
	}
	return append(dst, ']')
}

func appendFile(dst []byte, d *Document) []byte {
	guidance := 0
	for i := range d.Passages {
		if d.Passages[i].Guidance {
			guidance++
		}
	}
	dst = append(dst, `{"name":`...)
	dst = appendString(dst, d.Name)
	dst = append(dst, `,"digest":`...)
	dst = appendString(dst, d.Digest)
	dst = append(dst, `,"reader":`...)
	dst = appendString(dst, d.Reader)
	dst = appendInt(dst, `,"pages":`, d.Pages)
	dst = appendInt(dst, `,"passages":`, len(d.Passages))
	dst = appendInt(dst, `,"guidance":`, guidance)
	dst = append(dst, `,"problems":[`...)
	for i, p := range d.Problems {
		if i > 0 {
			dst = append(dst, ',')
		}
		dst = append(dst, `{"code":`...)
		dst = appendString(dst, p.Code)
		dst = append(dst, `,"file":`...)
		dst = appendString(dst, p.File)
		dst = appendInt(dst, `,"page":`, p.Page)
		dst = append(dst, `,"detail":`...)
		dst = appendString(dst, p.Detail)
		dst = append(dst, '}')
	}
	return append(dst, `]}`...)
}

func appendFinding(dst []byte, f *Finding, judged bool) []byte {
	dst = append(dst, `{"requirement":`...)
	dst = appendString(dst, f.Requirement)
	dst = append(dst, `,"ref":`...)
	dst = appendString(dst, f.Ref.String())
	dst = append(dst, `,"verdict":`...)
	dst = appendString(dst, string(f.Verdict))
	dst = append(dst, `,"quotations":[`...)
	for i := range f.Quotations {
		q := &f.Quotations[i]
		dst = appendQuotation(comma(dst, i), q)
		if q.Element != "" {
			dst = append(dst, `,"element":`...)
			dst = appendString(dst, q.Element)
			dst = append(dst, `,"stance":`...)
			dst = appendString(dst, string(q.Stance))
			dst = strconv.AppendBool(append(dst, `,"bare":`...), q.Bare)
		}
		dst = append(dst, '}')
	}
	dst = append(dst, ']')
	if judged {
		dst = appendJudged(dst, f)
	}
	return append(dst, '}')
}

// appendQuotation leaves the object open.
func appendQuotation(dst []byte, q *Quotation) []byte {
	dst = appendInt(dst, `{"rank":`, q.Rank)
	dst = append(dst, `,"text":`...)
	dst = appendString(dst, q.Text)
	dst = append(dst, `,"file":`...)
	dst = appendString(dst, q.File)
	dst = appendInt(dst, `,"page":`, q.Page)
	dst = append(dst, `,"path":`...)
	dst = appendStrings(dst, q.Path)
	dst = appendInt(dst, `,"para":`, q.Para)
	dst = appendInt(dst, `,"start":`, q.Start)
	dst = appendInt(dst, `,"end":`, q.End)
	dst = appendInt(dst, `,"score":`, q.Score)
	dst = append(dst, `,"why":`...)
	return appendStrings(dst, q.Why)
}

func appendJudged(dst []byte, f *Finding) []byte {
	dst = append(dst, `,"elements":[`...)
	for i := range f.Elements {
		e := &f.Elements[i]
		dst = append(comma(dst, i), `{"id":`...)
		dst = appendString(dst, e.ID)
		dst = append(dst, `,"state":`...)
		dst = appendString(dst, string(e.State))
		dst = append(dst, `,"missing":`...)
		dst = append(appendString(dst, e.Missing), '}')
	}
	dst = appendInt(dst, `],"dropped":`, f.Dropped)
	dst = append(dst, `,"judges":[`...)
	for i := range f.Judges {
		j := &f.Judges[i]
		dst = append(comma(dst, i), `{"model":`...)
		dst = appendString(dst, j.Model)
		dst = append(dst, `,"prompts":`...)
		dst = appendStrings(dst, j.Prompts)
		dst = append(dst, `,"replies":`...)
		dst = appendStrings(dst, j.Replies)
		dst = append(dst, `,"passages":`...)
		dst = append(appendStrings(dst, j.Passages), '}')
	}
	dst = append(dst, `],"unjudged":`...)
	return appendString(dst, string(f.Unjudged))
}

func appendInt(dst []byte, key string, n int) []byte {
	return strconv.AppendInt(append(dst, key...), int64(n), 10)
}

func appendStrings(dst []byte, ss []string) []byte {
	dst = append(dst, '[')
	for i, s := range ss {
		if i > 0 {
			dst = append(dst, ',')
		}
		dst = appendString(dst, s)
	}
	return append(dst, ']')
}

// appendString writes a JSON string. Control characters and the two line
// separators that break JavaScript are escaped; bytes that are no UTF-8 become
// U+FFFD, as encoding/json does it.
func appendString(dst []byte, s string) []byte {
	const hex = "0123456789abcdef"
	dst = append(dst, '"')
	for i := 0; i < len(s); {
		c := s[i]
		switch {
		case c == '"' || c == '\\':
			dst = append(dst, '\\', c)
		case c == '\n':
			dst = append(dst, `\n`...)
		case c < 0x20 || c == 0x7f || c == '<' || c == '>' || c == '&':
			dst = append(dst, '\\', 'u', '0', '0', hex[c>>4], hex[c&15])
		case c < utf8.RuneSelf:
			dst = append(dst, c)
		default:
			r, n := utf8.DecodeRuneInString(s[i:])
			switch {
			case r == utf8.RuneError && n == 1:
				dst = append(dst, "\ufffd"...)
			case r == '\u2028' || r == '\u2029':
				dst = append(dst, `\u202`...)
				dst = append(dst, hex[r&15])
			default:
				dst = append(dst, s[i:i+n]...)
			}
			i += n
			continue
		}
		i++
	}
	return append(dst, '"')
}
