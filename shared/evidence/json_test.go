package evidence

import (
	"encoding/json"
	"reflect"
	"testing"
	"unicode/utf8"

	"github.com/cecheck/cecheck/shared/law"
)

// The reading side of the contract.
type readFindings struct {
	V     int    `json:"v"`
	Mode  string `json:"mode"`
	Files []struct {
		Name, Digest, Reader      string
		Pages, Passages, Guidance int
		Problems                  []struct {
			Code, File, Detail string
			Page               int
		}
	}
	Findings []struct {
		Requirement, Ref, Verdict string
		Quotations                []struct {
			Rank, Page, Para, Start, End, Score int
			Text, File                          string
			Path, Why                           []string
		}
	}
}

func TestAppendJSON(t *testing.T) {
	nasty := "a\"b\\c\n\t\x01</script>&\u2028é漢"
	docs := []Document{{Name: nasty, Digest: "d", Reader: "r/1", Pages: 2,
		Passages: []Passage{{Text: "x"}, {Text: "y", Guidance: true}},
		Problems: []Problem{{Code: "scanned", File: "f", Page: 1, Detail: nasty}}}, {}}
	findings := []Finding{
		{Requirement: "aiact.annex04.2.b", Ref: law.Ref{Act: law.AIAct, Path: "anx_IV/2/b"}, Verdict: Candidate,
			Quotations: []Quotation{{Rank: 1, Text: nasty, File: "f", Page: 4, Path: []string{nasty, "2"}, Para: 31, Start: 10, End: 20, Score: 812, Why: []string{"logic"}}}},
		{Verdict: None},
	}
	b := AppendJSON(nil, "lexical", docs, findings)
	var got readFindings
	if err := json.Unmarshal(b, &got); err != nil {
		t.Fatalf("%v in %s", err, b)
	}
	if got.V != 1 || got.Mode != "lexical" || len(got.Files) != 2 || len(got.Findings) != 2 {
		t.Fatalf("%s", b)
	}
	f := got.Files[0]
	if f.Name != nasty || f.Pages != 2 || f.Passages != 2 || f.Guidance != 1 || len(f.Problems) != 1 || f.Problems[0].Detail != nasty {
		t.Errorf("file: %+v", f)
	}
	q := got.Findings[0].Quotations[0]
	if q.Text != nasty || q.Page != 4 || q.Para != 31 || q.Start != 10 || q.End != 20 || q.Score != 812 ||
		!reflect.DeepEqual(q.Path, []string{nasty, "2"}) || !reflect.DeepEqual(q.Why, []string{"logic"}) {
		t.Errorf("quotation: %+v", q)
	}
	if got.Findings[0].Ref != "aiact/anx_IV/2/b" || got.Findings[1].Verdict != "none" || got.Findings[1].Quotations == nil {
		t.Errorf("findings: %+v", got.Findings)
	}
}

// Lists are never null: a reader may count on arrays.
func TestAppendJSONHasNoNull(t *testing.T) {
	b := string(AppendJSON(nil, "lexical", nil, []Finding{{Quotations: []Quotation{{}}}}))
	want := `{"v":1,"mode":"lexical","files":[],"findings":[{"requirement":"","ref":"none/","verdict":"","quotations":[` +
		`{"rank":0,"text":"","file":"","page":0,"path":[],"para":0,"start":0,"end":0,"score":0,"why":[]}]}]}`
	if b != want {
		t.Errorf("got  %s\nwant %s", b, want)
	}
}

func FuzzAppendString(f *testing.F) {
	f.Add("plain")
	f.Add("\xff\u2029\"\\")
	f.Fuzz(func(t *testing.T, s string) {
		b := appendString(nil, s)
		var got string
		if err := json.Unmarshal(b, &got); err != nil {
			t.Fatalf("%v in %s", err, b)
		}
		if utf8.ValidString(s) && got != s {
			t.Fatalf("%q came back as %q", s, got)
		}
	})
}
