package analyze

import (
	"context"
	"reflect"
	"strings"
	"testing"

	"github.com/cecheck/cecheck/functions/order"
	"github.com/cecheck/cecheck/shared/evidence"
	"github.com/cecheck/cecheck/shared/wire"
)

// answered is software that informs decisions and may at worst lead to serious harm: class IIb by Rule 11.
const answered = "v=1&on=2026-11-20&product.software=yes&product.relation=independent&product.function=individual&product.medical_purpose=yes&product.specimen=none" +
	"&mdr.informs_decisions=yes&mdr.worst_impact=serious_or_surgery&mdr.special_use=no&mdr.monitors=no&mdr.contraception=no&mdr.closed_loop=no"

func TestFacts(t *testing.T) {
	for _, c := range []struct {
		name, question string
		ps             []string
		proposed       []string
		clashes        []evidence.Clash // without quotations
	}{
		{"the class is ours", answered, []string{"The product is in class IIb according to Rule 11."}, nil, nil},
		{"another class", answered, []string{"The product is in class IIa according to Rule 11."}, nil, []evidence.Clash{{Fact: "mdr.class", Claimed: []string{"IIa"}, Ours: []string{"", "IIb"}}}},
		{"a class of the other regulation", answered, []string{"Under the IVDR the software is in class C.", "It is intended for self-testing."}, []string{"proposed.ivdr.user=self_test"}, []evidence.Clash{{Fact: "ivdr.class", Claimed: []string{"C"}, Ours: []string{""}}}},
		{"two classes", "", []string{"The product is in class IIa.", "Risk class | IIb"}, nil, []evidence.Clash{{Fact: "mdr.class", Claimed: []string{"IIa", "IIb"}}}},
		{"not assessed", "", []string{"The product is in class IIa.", "It is a stand-alone software; the product is software as a medical device and is sold as such."}, []string{"proposed.product.software=yes"}, nil},
		{"self-testing of no IVD", "", []string{"The watch is intended for self-testing of the reflexes."}, nil, nil},
	} {
		r := evidence.Result{Docs: readBytes(t, "a.md", asMarkdown(c.ps))}
		if err := Facts(&r, c.question, 20261120); err != nil {
			t.Fatal(err)
		}
		var proposed []string
		for _, p := range r.Proposed {
			key := "proposed." + p.Fact + "=" + p.Option
			proposed = append(proposed, key)
			// The state string takes it, and it counts for nothing there.
			if st, wrong := wire.Parse("v=1&on=2026-11-20&" + key); len(wrong) > 0 || len(st.Rest) != 1 {
				t.Errorf("%s: %v", key, wrong)
			}
		}
		for _, st := range r.Stated {
			if (st.Fact == "") != (st.Option == "") || st.What == evidence.Class && st.Fact == "" {
				t.Errorf("%s: %+v", c.name, st)
			}
		}
		for i := range r.Clashes {
			if len(r.Clashes[i].Quotes) < len(r.Clashes[i].Claimed) {
				t.Errorf("%s: a clash without quotations: %+v", c.name, r.Clashes[i])
			}
			r.Clashes[i].Quotes = nil
		}
		if !reflect.DeepEqual(proposed, c.proposed) || !reflect.DeepEqual(r.Clashes, c.clashes) {
			t.Errorf("%s: %v, %+v", c.name, proposed, r.Clashes)
		}
	}
	if err := Facts(&evidence.Result{}, "v=2", 20261120); err == nil {
		t.Error("a state string that is not read")
	}
}

// A model finds the sentence that words alone do not; what it makes up or answers is left out.
func TestFactsByModel(t *testing.T) {
	const purpose = "NightBox helps physicians to see pauses of breath in the diagnosis of sleep disorders."
	docs := readBytes(t, "a.md", asMarkdown([]string{"# About", purpose, "It has a weight of 120 g and comes in blue."}))
	reqs, err := Applicable("", 0)
	if err != nil {
		t.Fatal(err)
	}
	m := &standIn{facts: func(q order.Question) []order.ReplyFact {
		if strings.Contains(q.System, purpose) || !strings.Contains(q.User, purpose) {
			t.Errorf("%+v", q)
		}
		id := q.IDs["passage"][0]
		return []order.ReplyFact{
			{Fact: "purpose", Passage: id, Text: purpose, Option: "stated"},
			{Fact: "user", Passage: id, Text: "It is for lay users at home.", Option: "stated"},
			{Fact: "class", Passage: id, Text: purpose, Option: "IIa"},
		}
	}}
	j := &Judge{Model: m, Lib: Library(docs, reqs)}
	stated := evidence.StatedIn(docs)
	more, err := j.askFacts(context.Background(), stated)
	if err != nil || len(stated) != 0 || len(more) != 1 || more[0].What != evidence.Purpose || !strings.HasPrefix(purpose, more[0].Quotation.Text) {
		t.Errorf("%+v, then %+v, %v", stated, more, err)
	}
	r := evidence.Result{Docs: docs, Stated: more}
	if err := conclude(&r, "", 0); err != nil || len(r.Proposed) != 0 || r.Stated[0].Fact != "" {
		t.Errorf("%+v, %v", r, err)
	}
}
