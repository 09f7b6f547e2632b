package wire

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"math/rand"
	"slices"
	"strings"
	"testing"
)

// asked is the answer of [Requirements] as a reader of the JSON has it.
type asked struct {
	Error        struct{ Code string }
	State        string
	Problems     []struct{ Code, Key string }
	Requirements []struct {
		ID, Part, Ref, ELI, Whose, Applies, Section, Over string
		Judged, Towards                                   bool
		From, Modules, Elements, Evidence                 []string
		Related                                           []struct{ Standard, Clause string }
	}
	Standards     []struct{ ID string }
	Documentation []struct {
		ID           string
		Requirements []string
		Related      []struct{ Standard, Clause string }
	}
	Pairs, Quality []struct {
		AIAct, Relation string
		Device          []string
	}
	Additions  []string
	Simplified bool
	Codes      []struct {
		Code, Applies, Ref string
		Modules            []string
		Certain            bool
	}
}

func ask(t *testing.T, state string) (a asked) {
	t.Helper()
	if err := json.Unmarshal([]byte(Requirements(state)), &a); err != nil {
		t.Fatalf("%s: %v", state, err)
	}
	return a
}

// applies is how each requirement applies, by id.
func (a asked) applies() map[string]string {
	m := map[string]string{}
	for _, r := range a.Requirements {
		m[r.ID] = r.Applies
	}
	return m
}

// TestRequirementsVectors holds this build to the answers that every host has to give.
func TestRequirementsVectors(t *testing.T) {
	list := lines(t, "testdata/requirements.txt")
	if len(list) < 6 {
		t.Fatalf("%d states", len(list))
	}
	for _, line := range list {
		c := strings.Split(line, "\t")
		if len(c) != 4 {
			t.Fatalf("%q has %d columns: go run ./scripts/vectors", c[0], len(c))
		}
		sum := sha256.Sum256([]byte(Requirements(c[1])))
		if hex.EncodeToString(sum[:]) != c[2] {
			t.Errorf("%s: what is asked changed; go run ./scripts/vectors and read the diff", c[0])
		}
	}
}

// TestRequirementsHangTogether: what the parts of the answer name, the others hold.
func TestRequirementsHangTogether(t *testing.T) {
	order := map[string]int{"": 0, "perhaps": 1, "yes": 2}
	for _, line := range lines(t, "testdata/requirements.txt") {
		c := strings.Split(line, "\t")
		name, a := c[0], ask(t, c[1])
		applies, section, placed, standards := a.applies(), map[string]string{}, 0, map[string]bool{}
		if len(applies) != len(a.Requirements) {
			t.Errorf("%s: an id stands there twice", name)
		}
		for _, s := range a.Standards {
			standards[s.ID] = true
		}
		for _, r := range a.Requirements {
			section[r.ID] = r.Section
			if r.Section != "" {
				placed++
			}
			if r.Part != "" && order[applies[r.Part]] < order[r.Applies] {
				t.Errorf("%s: %s applies (%s), but what it is part of, %s, does so %q", name, r.ID, r.Applies, r.Part, applies[r.Part])
			}
			for _, s := range r.Related {
				if !standards[s.Standard] {
					t.Errorf("%s: %s names %s, which is not told", name, r.ID, s.Standard)
				}
			}
			if len(r.From) == 0 || len(r.Modules) == 0 || r.ELI == "" {
				t.Errorf("%s: %s has no day, module or address: %+v", name, r.ID, r)
			}
		}
		for _, d := range a.Documentation {
			for _, id := range d.Requirements {
				placed--
				if section[id] != d.ID {
					t.Errorf("%s: %s stands in %s and says %q", name, id, d.ID, section[id])
				}
			}
		}
		if placed != 0 {
			t.Errorf("%s: %d requirements with a section stand in none", name, placed)
		}
		for _, p := range slices.Concat(a.Pairs, a.Quality) {
			for _, id := range append([]string{p.AIAct}, p.Device...) {
				if applies[id] == "" {
					t.Errorf("%s: %s stands in the pair of %s and does not apply", name, id, p.AIAct)
				}
			}
			if (p.Relation == "new") != (len(p.Device) == 0) {
				t.Errorf("%s: %s is %s beside %v", name, p.AIAct, p.Relation, p.Device)
			}
		}
	}
}

// TestRequirementsOrder: the order of the answers in the string changes nothing.
func TestRequirementsOrder(t *testing.T) {
	rnd := rand.New(rand.NewSource(1))
	for _, line := range lines(t, "testdata/requirements.txt") {
		state := strings.Split(line, "\t")[1]
		pairs := strings.Split(state, "&")
		rnd.Shuffle(len(pairs), func(i, j int) { pairs[i], pairs[j] = pairs[j], pairs[i] })
		a, b := Requirements(state), Requirements(strings.Join(pairs, "&"))
		if i, j := strings.Index(a, `"problems"`), strings.Index(b, `"problems"`); a[i:] != b[j:] {
			t.Errorf("%s asks otherwise than %s", strings.Join(pairs, "&"), state)
		}
	}
}

// TestRequirementsNarrow: on the way through the questions an answer never brings a requirement back, nor turns a certain one
// into a possible one, nor adds a module or a day.
func TestRequirementsNarrow(t *testing.T) {
	rnd := rand.New(rand.NewSource(5))
	walks := 6
	if testing.Short() {
		walks = 2
	}
	for range walks {
		state := "v=1&on=2026-11-20"
		before := ask(t, state)
		for {
			var a struct {
				Questions []struct {
					Fact    string
					Options []string
				}
			}
			if err := json.Unmarshal([]byte(Assess(state)), &a); err != nil {
				t.Fatal(err)
			}
			if len(a.Questions) == 0 {
				break
			}
			q := a.Questions[0]
			options := append(q.Options, "unknown")
			state += "&" + q.Fact + "=" + options[rnd.Intn(len(options))]
			after := ask(t, state)
			narrower(t, state, before, after)
			before = after
		}
	}
}

func narrower(t *testing.T, state string, before, after asked) {
	t.Helper()
	was := map[string]int{}
	for i, r := range before.Requirements {
		was[r.ID] = i
	}
	now := after.applies()
	for _, r := range before.Requirements {
		if r.Applies == "yes" && now[r.ID] != "yes" {
			t.Fatalf("%s: %s applied and now does %q", state, r.ID, now[r.ID])
		}
	}
	for _, r := range after.Requirements {
		i, ok := was[r.ID]
		if !ok {
			t.Fatalf("%s: %s came back", state, r.ID)
		}
		if w := before.Requirements[i]; !within(r.From, w.From) || !within(r.Modules, w.Modules) || r.Section != w.Section || r.Judged != w.Judged {
			t.Fatalf("%s: %+v was %+v", state, r, w)
		}
	}
	for _, c := range before.Codes {
		if c.Applies == "yes" && !slices.ContainsFunc(after.Codes, func(x struct {
			Code, Applies, Ref string
			Modules            []string
			Certain            bool
		}) bool {
			return x.Code == c.Code && x.Applies == "yes"
		}) {
			t.Fatalf("%s: %s was wanted and is so no more", state, c.Code)
		}
	}
}

func within(list, of []string) bool {
	for _, s := range list {
		if !slices.Contains(of, s) {
			return false
		}
	}
	return true
}

// TestAdditions: what a file that exists has to gain is what the AI Act asks of it beyond what it holds.
func TestAdditions(t *testing.T) {
	state := strings.Split(lines(t, "testdata/requirements.txt")[0], "\t")[1]
	none, mdr, other := ask(t, state), ask(t, state+"&plan.file=mdr"), ask(t, state+"&plan.file=ivdr")
	if len(none.Additions) != 0 || none.Simplified {
		t.Errorf("without a file: %v, %v", none.Additions, none.Simplified)
	}
	over := map[string]string{}
	for _, r := range mdr.Requirements {
		over[r.ID] = r.Over
		wanted := r.Section != "" && (r.Over == "extends" || r.Over == "new")
		if wanted != slices.Contains(mdr.Additions, r.ID) {
			t.Errorf("%s is %q over the file and added: %v", r.ID, r.Over, !wanted)
		}
	}
	for id, want := range map[string]string{
		"aiact.annex04.1.d":    "same",
		"aiact.annex04.2.b":    "extends",
		"aiact.annex04.2.d":    "new",
		"aiact.annex04.4":      "new", // an IVD's file has something of it
		"aiact.article009.2.b": "extends",
		"aiact.article010.2.f": "new",
		"aiact.article017.1.f": "new",
		"aiact.article050":     "",
		"mdr.annex02.1.1.a":    "",
	} {
		if over[id] != want {
			t.Errorf("%s is %q over an MDR file, want %q", id, over[id], want)
		}
	}
	// The file of another act holds nothing of this product.
	for _, r := range other.Requirements {
		if r.Over == "same" || r.Over == "extends" {
			t.Errorf("%s is %s over an IVDR file of a device under the MDR", r.ID, r.Over)
		}
	}
	if sme := ask(t, state+"&plan.sme=yes"); !sme.Simplified {
		t.Error("a small company may use the simplified form")
	}
	wellness := strings.Split(lines(t, "testdata/requirements.txt")[6], "\t")[1]
	if a := ask(t, wellness+"&plan.file=mdr&plan.sme=yes"); a.Simplified || len(a.Pairs) > 0 || len(a.Additions) > 0 {
		t.Errorf("no device and not high-risk: %+v %v %v", a.Pairs, a.Additions, a.Simplified)
	}
}

// TestCodes: which codes the answers show, and that none is shown where no body takes part.
func TestCodes(t *testing.T) {
	want := map[string]string{
		"software IIa with AI":           "MDA 0315=yes MDS 1009=perhaps MDS 1010=perhaps AIP 0111=yes AIH 0301=perhaps",
		"software IIa with AI, MDR file": "MDA 0315=yes MDS 1009=perhaps MDS 1010=perhaps AIP 0111=yes AIH 0301=perhaps",
		"software I without AI":          "",
		"IVD software C with AI":         "IVR 0301=yes IVS 1009=yes AIP 0112=yes AIH 0301=perhaps",
		"implant without AI":             "MDN 1102=yes MDS 1005=yes MDS 1008=perhaps MDS 1010=perhaps",
		"nothing answered":               "",
		"wellness app with AI":           "",
	}
	for _, line := range lines(t, "testdata/requirements.txt") {
		c := strings.Split(line, "\t")
		var got []string
		for _, x := range ask(t, c[1]).Codes {
			got = append(got, x.Code+"="+x.Applies)
			if x.Certain != strings.HasPrefix(x.Ref, "aiact/") {
				t.Errorf("%s: %+v", c[0], x)
			}
		}
		if w, ok := want[c[0]]; ok && strings.Join(got, " ") != w {
			t.Errorf("%s: %v\nwant %s", c[0], got, w)
		}
	}
}

// TestRequirementsRefused: where nothing can be assessed, the error is that of the assessment, and a planning input that cannot
// be read is told.
func TestRequirementsRefused(t *testing.T) {
	for in, code := range map[string]string{"": "no_day", "v=2&on=2026-11-20": "newer_grammar", "on=2020-01-01": "wording_not_held"} {
		if a := ask(t, in); a.Error.Code != code {
			t.Errorf("%q: %q, want %q", in, a.Error.Code, code)
		}
	}
	a := ask(t, "on=2026-11-20&product.software=maybe&plan.file=fda&seed=7")
	if len(a.Problems) != 2 || a.Problems[0].Key != "product.software" || a.Problems[1].Key != "plan.file" {
		t.Errorf("%+v", a.Problems)
	}
}

// BenchmarkRequirements times one whole answer, as JSON.
func BenchmarkRequirements(b *testing.B) {
	for _, s := range benchStates {
		b.Run(s.name, func(b *testing.B) {
			for b.Loop() {
				Requirements(s.state)
			}
		})
	}
}

// TestTowardsTheRegulation: while its transition lasts, a legacy device owes what Art. 120 names; what it will owe under the regulation is
// there too, and says so. Together they are what the same product owes without a transition.
func TestTowardsTheRegulation(t *testing.T) {
	const (
		class  = "&mdr.informs_decisions=yes&mdr.worst_impact=serious_or_surgery&mdr.special_use=no&aiact.use=itself&aiact.listed_use=no&product.placed=before_2026-05-28&aiact.changed=no&aiact.public_authority=no"
		legacy = "v=1&on=2026-11-20&product.software=yes&product.relation=independent&product.function=individual&product.medical_purpose=yes&product.specimen=none&product.supply=legacy" + class + "&product.legacy_kind=certificate&product.significant_change=no"
	)
	a, new := ask(t, legacy+"&product.legacy_conditions=yes"), ask(t, strings.Replace(legacy, "supply=legacy", "supply=market", 1))
	then := new.applies()
	for _, r := range a.Requirements {
		_, owed := then[r.ID]
		switch {
		case r.Towards && (!owed || r.Applies != then[r.ID] || strings.HasPrefix(r.ID, "aiact.") || len(r.From) != 1 || r.From[0] != "2029-01-01"):
			t.Errorf("towards %+v, under the regulation %q", r, then[r.ID])
		case !r.Towards && !owed && !strings.HasPrefix(r.ID, "mdr.article120."):
			t.Errorf("%s is owed today and not under the regulation", r.ID)
		}
		delete(then, r.ID)
	}
	if len(then) > 0 {
		t.Errorf("missing: %v", then)
	}
	towards := map[string]bool{}
	for _, r := range a.Requirements {
		towards[r.ID] = r.Towards
	}
	for id, want := range map[string]bool{"mdr.annex02.1.1.a": true, "mdr.annex01.1": true, "mdr.article061": true, "mdr.article083": false, "mdr.article086": false, "mdr.article029": false, "mdr.article120.3c": false} {
		if got, ok := towards[id]; !ok || got != want {
			t.Errorf("%s: towards %v, there %v", id, got, ok)
		}
	}
	if len(a.Documentation) != len(new.Documentation) {
		t.Errorf("%d sections of the file, %d of that of the new certificate", len(a.Documentation), len(new.Documentation))
	}
	for _, r := range slices.Concat(new.Requirements, ask(t, legacy+"&product.legacy_conditions=no").Requirements) {
		if r.Towards {
			t.Errorf("%s: nothing is in its transition", r.ID)
		}
	}
	for _, r := range ask(t, legacy).Requirements {
		if r.ID == "mdr.annex02" && (r.Applies != "perhaps" || r.Towards) {
			t.Error("conditions that nobody told of settle that Annex II is owed, or is not")
		}
	}
}

// TestCodesOfOlderSystems: a system that owes nothing before its design is changed (AI Act Art. 111(2)) may want a code of the AI Act, and does not for certain.
func TestCodesOfOlderSystems(t *testing.T) {
	of := func(state string) (applies string) {
		for _, c := range ask(t, state).Codes {
			if c.Code == "AIP 0111" {
				applies = c.Applies
			}
		}
		return applies
	}
	older := roadmapState + "&product.placed=before_2026-05-28&aiact.changed=no&aiact.public_authority=no"
	older = strings.Replace(older, "&product.placed=from_2028-08-02", "", 1)
	for state, want := range map[string]string{roadmapState: "yes", older: "perhaps", strings.Replace(older, "authority=no", "authority=yes", 1): "yes"} {
		if got := of(state); got != want {
			t.Errorf("%s: AIP 0111 %q, want %q", state, got, want)
		}
	}
}

// TestKeepingDocuments: where no notified body approves the quality management system, AI Act Art. 18 asks to keep more than the device's file has; elsewhere the same.
func TestKeepingDocuments(t *testing.T) {
	listed := strings.Replace(roadmapState, "aiact.listed_use=no", "aiact.listed_use=yes&aiact.practice=none&aiact.annex03_use=emergency&aiact.profiling=yes", 1)
	for state, want := range map[string]string{
		roadmapState: "same",
		listed:       "same",
		strings.Replace(listed, "mdr.informs_decisions=yes&mdr.worst_impact=other", "mdr.informs_decisions=no&mdr.measuring=no", 1): "extends",
	} {
		got := ""
		for _, m := range ask(t, state).Pairs {
			if m.AIAct == "aiact.article018" {
				got = m.Relation
			}
		}
		if got != want {
			t.Errorf("%s: %q, want %q", state, got, want)
		}
	}
}
