package report

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/cecheck/cecheck/shared/assess"
	"github.com/cecheck/cecheck/shared/fact"
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/law/lawindex"
	"github.com/cecheck/cecheck/shared/mdr"
	"github.com/cecheck/cecheck/shared/text"
	"github.com/cecheck/cecheck/shared/wire"
)

const base = "v=1&on=2026-11-20&product.software=yes&product.relation=independent&product.function=individual&product.medical_purpose=yes&product.specimen=none&product.supply=market"

func load(t testing.TB, lang string) Words {
	t.Helper()
	w, err := text.Load(lang)
	if err != nil {
		t.Fatal(err)
	}
	var b strings.Builder
	for _, id := range w.IDs() {
		b.WriteString(id + " = " + w.Get(id) + "\n")
	}
	return ParseWords(b.String())
}

// build is a document before it is written.
func build(t testing.TB, kind, state string) *Document {
	t.Helper()
	st, problems := wire.Parse(state)
	if len(problems) > 0 {
		t.Fatalf("%s: %+v", state, problems)
	}
	a, err := assess.Assess(assess.Query{On: st.On, Mode: st.Mode, Modules: st.Modules})
	if err != nil {
		t.Fatal(err)
	}
	return (&written{st: st, state: st.String(), w: load(t, "en"), a: a}).document(kind)
}

// TestDeclaration: which acts and points a declaration has, and what the answers fill in.
func TestDeclaration(t *testing.T) {
	for name, c := range map[string]struct {
		state      string
		points     int // 0: no declaration is drawn up
		with, sans []string
	}{
		"self-declared, no AI": {base + "&mdr.informs_decisions=no&mdr.special_use=no&mdr.measuring=no&aiact.use=none", 10,
			[]string{"Class I, by Rule 11", "Regulation (EU) 2017/745", "No notified body takes part", "MDR Annex IV 10"}, []string{"AI Act", "2017/746", "‹class", "2016/679", "leave open"}},
		"IIb with AI": {base + "&mdr.informs_decisions=yes&mdr.worst_impact=serious_or_surgery&mdr.special_use=no&aiact.use=itself&aiact.listed_use=no&product.placed=from_2028-08-02", 11,
			[]string{"Class IIb, by Rule 11", "AI Act Annex V 8", "2016/679", "‹name and number of the notified body›", "who is also the provider", "from 2\u00a0August\u00a02028", "Chapter III, Section 2"}, []string{"2017/746", "leave open", "directive"}},
		"IIb with AI, there before and unchanged": {base + "&mdr.informs_decisions=yes&mdr.worst_impact=serious_or_surgery&mdr.special_use=no&aiact.use=itself&aiact.listed_use=no&product.placed=before_2026-05-28&aiact.changed=no&aiact.public_authority=no", 10,
			[]string{"2017/745"}, []string{"AI Act", "2024/1689"}},
		"legacy": {strings.Replace(base, "supply=market", "supply=legacy", 1) + "&mdr.informs_decisions=yes&mdr.worst_impact=serious_or_surgery&mdr.special_use=no&aiact.use=none&product.legacy_kind=certificate&product.legacy_conditions=yes&product.significant_change=no", 10,
			[]string{"declaration under the directive"}, nil},
		"a range": {base + "&mdr.informs_decisions=yes&mdr.special_use=no&aiact.use=itself", 11,
			[]string{"‹class, still open: From Class IIa to Class III›", "leave open"}, nil},
		"an IVD": {strings.Replace(base, "specimen=none", "specimen=only", 1) + "&ivdr.strict_use=no&ivdr.specific_use=no&ivdr.user=laboratory&ivdr.kind=test&aiact.use=none", 10,
			[]string{"Regulation (EU) 2017/746", "IVDR Annex IV 5"}, []string{"2017/745", "AI Act"}},
		"in house":  {strings.Replace(base, "supply=market", "supply=in_house", 1) + "&product.in_house_met=yes&aiact.use=none", 0, []string{"no EU declaration"}, nil},
		"no device": {"v=1&on=2026-11-20&product.software=yes&product.relation=independent&product.function=individual&product.medical_purpose=no&aiact.use=none", 0, []string{"no EU declaration"}, nil},
	} {
		d := build(t, "declaration", c.state)
		said, points := "", 0
		for _, b := range d.Blocks {
			switch b := b.(type) {
			case Heading:
				if strings.HasPrefix(b.ID, "point.") {
					points++
				}
			case Paragraph:
				said += b.Text.String() + "\n"
			case Note:
				said += b.Text.String() + "\n"
			}
		}
		if points != c.points {
			t.Errorf("%s: %d points, want %d", name, points, c.points)
		}
		for _, s := range c.with {
			if !strings.Contains(said, s) {
				t.Errorf("%s: it does not say %q:\n%s", name, s, said)
			}
		}
		for _, s := range c.sans {
			if strings.Contains(said, s) {
				t.Errorf("%s: it says %q", name, s)
			}
		}
	}
}

// TestJustification: every rule on the class is there, with an outcome.
func TestJustification(t *testing.T) {
	d := build(t, "justification", base+"&mdr.informs_decisions=yes&mdr.worst_impact=serious_or_surgery&mdr.special_use=no&aiact.use=none")
	said := string(Markdown(d))
	w := load(t, "en")
	for _, r := range mdr.ClassSet.Rules {
		if title := mdEscape(w.Get("rule." + r.ID + ".title")); !strings.Contains(said, title) {
			t.Errorf("%s is not considered", title)
		}
	}
	for _, want := range []string{"Rule 11: software: met", "MDR Annex VIII, Rule 11 (6.3)", "Serious harm to health", "‹reason, from the intended purpose›"} {
		if !strings.Contains(said, mdEscape(want)) && !strings.Contains(said, want) {
			t.Errorf("it does not say %q", want)
		}
	}
	if strings.Contains(said, "IVDR class") {
		t.Error("a class that does not arise is justified")
	}
}

// TestChecksCiteTheLaw: each provision of the checklist exists.
func TestChecksCiteTheLaw(t *testing.T) {
	n := 0
	for _, list := range [][]wants{bodyChecks, beforeChecks, applicationChecks, askChecks} {
		for _, x := range list {
			for act, path := range map[law.Act]string{law.MDR: x.mdr, law.IVDR: x.ivdr, law.AIAct: x.ai} {
				if path == "" {
					continue
				}
				n++
				if _, ok := lawindex.Lookup(law.Ref{Act: act, Path: path}); !ok {
					t.Errorf("%s: there is no %s/%s", x.id, act, path)
				}
			}
		}
	}
	for i := 1; i <= 10; i++ {
		for _, act := range []law.Act{law.MDR, law.IVDR} {
			if _, ok := lawindex.Lookup(law.Ref{Act: act, Path: "anx_IV/" + itoa(i)}); !ok {
				t.Errorf("there is no %s/anx_IV/%d", act, i)
			}
		}
		if _, ok := lawindex.Lookup(law.Ref{Act: law.AIAct, Path: "anx_V/" + itoa(i)}); ok != (i <= 8) {
			t.Errorf("aiact/anx_V/%d: %v", i, ok)
		}
	}
	if n < 40 {
		t.Errorf("only %d provisions", n)
	}
}

// TestApplication: the checklist has what concerns the product, and nothing of an act that does not.
func TestApplication(t *testing.T) {
	of := func(state string) string { return string(Markdown(build(t, "application", state))) }
	with := of(base + "&mdr.informs_decisions=yes&mdr.worst_impact=other&mdr.special_use=no&aiact.use=itself&aiact.listed_use=no")
	for _, want := range []string{"MDA 0315", "AIP 0111", "Class IIa", "- [ ] ", "MDR Annex IX 2.1", "AI Act Article 43"} {
		if !strings.Contains(with, want) {
			t.Errorf("nothing of %q", want)
		}
	}
	without := of(base + "&mdr.informs_decisions=yes&mdr.worst_impact=other&mdr.special_use=no&aiact.use=none")
	for _, s := range []string{"AIP 0111 ", "AI Act Article", "IVDR Annex"} {
		if strings.Contains(without, s) {
			t.Errorf("it speaks of %q", s)
		}
	}
	if strings.Contains(with, "draft of the summary") {
		t.Error("a summary of safety and performance is asked for in class IIa")
	}
	if three := of(base + "&mdr.informs_decisions=yes&mdr.worst_impact=death_or_irreversible&mdr.special_use=no&aiact.use=none"); !strings.Contains(three, "draft of the summary") || !strings.Contains(three, "indent 9") || !strings.Contains(three, "indent 11") {
		t.Error("something of Annex IX 2.1 or the summary is missing in class III")
	}
	if none := of(base + "&mdr.informs_decisions=no&mdr.special_use=no&mdr.measuring=no&aiact.use=none"); strings.Contains(none, "- [ ]") {
		t.Error("there is something to tick where no notified body takes part")
	}
}

// TestTechdoc: each requirement of the file stands in its section with all its elements to tick.
func TestTechdoc(t *testing.T) {
	st, _ := wire.Parse(base + "&mdr.informs_decisions=yes&mdr.worst_impact=other&mdr.special_use=no&aiact.use=itself&aiact.listed_use=no")
	a, err := assess.Assess(assess.Query{On: st.On, Modules: st.Modules})
	if err != nil {
		t.Fatal(err)
	}
	x := &written{st: st, state: st.String(), w: load(t, "en"), a: a}
	elements, want, section := map[string]int{}, 0, map[string]string{}
	at, id := "", ""
	for _, b := range x.document("techdoc").Blocks {
		switch b := b.(type) {
		case Heading:
			if strings.HasPrefix(b.ID, "techdoc.") {
				at = b.ID
			} else {
				id = b.ID
				section[id] = at
			}
		case Checklist:
			elements[id] += len(b.Items)
		}
	}
	for _, e := range x.file().Requirements {
		if e.Section == "" {
			continue
		}
		want += len(e.Requirement.Elements)
		if r := e.Requirement; elements[r.ID] != len(r.Elements) || section[r.ID] != e.Section {
			t.Errorf("%s has %d elements in %s, want %d in %s", r.ID, elements[r.ID], section[r.ID], len(r.Elements), e.Section)
		}
	}
	if want < 400 {
		t.Errorf("only %d elements", want)
	}
}

// TestGantt: a bar a step, within the picture, and the last days of the law that lie near.
func TestGantt(t *testing.T) {
	st, _ := wire.Parse(base + "&mdr.informs_decisions=yes&mdr.worst_impact=serious_or_surgery&mdr.special_use=no&aiact.use=itself&aiact.listed_use=no&plan.market=2028-09-01")
	p, _, err := st.Roadmap()
	if err != nil {
		t.Fatal(err)
	}
	d := gantt(p, load(t, "en"))
	bars, dark, last, said := 0, 0, 0, ""
	for _, s := range d.Shapes {
		if s.X < 0 || s.Y < 0 || s.X+s.W > d.Width || s.Y+s.H > d.Height {
			t.Errorf("%+v is outside of %d by %d", s, d.Width, d.Height)
		}
		switch {
		case s.Kind == Rectangle && s.H == ganttBar:
			bars++
			if s.Fill == deep || s.Stroke == deep {
				dark++
			}
		case s.Kind == Stroke && s.Stroke == alarm && s.H > 20:
			last++
		case s.Kind == Label:
			said += s.Text + "\n"
		}
	}
	onPath := 0
	for i := range p.Steps {
		if p.Steps[i].Critical >= critical {
			onPath++
		}
	}
	if bars != len(p.Steps) || dark != onPath || onPath < 3 {
		t.Errorf("%d bars, %d of them dark, for %d steps, %d on the critical path", bars, dark, len(p.Steps), onPath)
	}
	if last == 0 || !strings.Contains(said, "2\u00a0August\u00a02028") || !strings.Contains(said, "Wanted on the market, 1\u00a0September\u00a02028") {
		t.Errorf("%d last days; it says\n%s", last, said)
	}
}

// TestSay: provisions, days and lists as the languages write them.
func TestSay(t *testing.T) {
	for lang, want := range map[string][]string{
		"en": {"MDR Annex VIII, Rule 11 (6.3), paragraph 1, indent 2", "AI Act Article 113(3)(c)(ii)", "MDR Annex XIV, Part B", "1\u00a0August\u00a02028", "a, b and c", "12,345"},
		"de": {"MDR Anhang VIII, Regel 11 (6.3), Unterabsatz 1, Spiegelstrich 2", "KI-Verordnung Artikel 113(3)(c)(ii)", "MDR Anhang XIV, Teil B", "1.\u00a0August\u00a02028", "a, b und c", "12.345"},
		"fr": {"MDR, annexe\u00a0VIII, règle\u00a011 (6.3), alinéa 1, tiret 2", "Règlement sur l’IA, article\u00a0113(3)(c)(ii)", "MDR, annexe\u00a0XIV, partie B", "1er\u00a0août\u00a02028", "a, b et c", "12\u00a0345"},
	} {
		w := load(t, lang)
		b := &builder{w: w}
		got := []string{
			w.cite(law.Ref{Act: law.MDR, Path: "anx_VIII/6.3/1/-2"}), w.cite(law.Ref{Act: law.AIAct, Path: "art_113/3/c/ii"}), w.cite(law.Ref{Act: law.MDR, Path: "anx_XIV/prt_B"}),
			w.date(20280801), w.and([]string{"a", "b", "c"}), b.thousands(12345),
		}
		for i := range want {
			if got[i] != want[i] {
				t.Errorf("%s: %q, want %q", lang, got[i], want[i])
			}
		}
	}
	f := &fact.Fact{ID: "mdr.class", Options: []string{"I", "IIa", "IIb", "III"}, Ordered: true}
	if got := load(t, "en").possible(f, fact.Single(2)|fact.Single(3)|fact.Single(4)); got != "From Class IIa to Class III" {
		t.Error(got)
	}
}

// TestEscape: what a person called a function stays text in every format.
func TestEscape(t *testing.T) {
	const name = `<script>alert(1)</script> "& ]]> | * =1+1`
	d := &Document{Title: name, Header: `"</style>` + name, Lang: "en", Page: "{n}/{all}", Blocks: []Block{
		Heading{1, "a", name}, Table{Head: []string{name}, Rows: [][]Line{{Text(name)}, {Text("=1+1")}}}, Checklist{[]Check{{Text: Text(name)}}}, Note{Text: Text("1. no list")},
	}}
	page := string(HTML(d))
	if strings.Contains(page, "<script") || strings.Count(page, "</style>") != 1 {
		t.Error("the page holds markup of the person")
	}
	md := string(Markdown(d))
	if regexp.MustCompile(`[^\\]<script`).MatchString(md) || !strings.Contains(md, `\|`) || !strings.Contains(md, `1\. no list`) {
		t.Error(md)
	}
	if got := string(CSV(d)); !strings.Contains(got, "'=1+1") {
		t.Error(got)
	}
}

// TestEveryWordIsSaid: each text of the documents is asked for by some code.
func TestEveryWordIsSaid(t *testing.T) {
	files, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	code := ""
	for _, f := range files {
		if strings.HasSuffix(f, "_test.go") {
			continue
		}
		b, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		code += string(b)
	}
	w, err := text.Load("en")
	if err != nil {
		t.Fatal(err)
	}
	family := regexp.MustCompile(`^report\.(month|act|cite|check|gap|slot|whose|kept|status|relation|over|declaration|application|applies)\.|\.(one|many|title)$`)
	for _, id := range w.IDs() {
		if !strings.HasPrefix(id, "report.") || family.MatchString(id) && strings.Contains(code, `"`+id[strings.LastIndexByte(id, '.')+1:]) {
			continue
		}
		if !strings.Contains(code, `"`+id+`"`) && !family.MatchString(id) {
			t.Errorf("nothing says %s", id)
		}
	}
}

// TestTowardsTheRegulation: the file of a legacy device has the sections of the new regulation, and says that they are not owed yet.
func TestTowardsTheRegulation(t *testing.T) {
	rest := "&mdr.informs_decisions=yes&mdr.worst_impact=serious_or_surgery&mdr.special_use=no&aiact.use=none"
	legacy := strings.Replace(base, "supply=market", "supply=legacy", 1) + rest + "&product.legacy_kind=certificate&product.legacy_conditions=yes&product.significant_change=no"
	for _, kind := range []string{"techdoc", "report"} {
		said, other := string(Markdown(build(t, kind, legacy))), string(Markdown(build(t, kind, base+rest)))
		for _, want := range []string{"not owed yet: for the product to come to the market under the MDR", "is not owed while that lasts"} {
			if !strings.Contains(said, want) || strings.Contains(other, want) {
				t.Errorf("%s: %q is said of a legacy device: %v, of a new one: %v", kind, want, strings.Contains(said, want), strings.Contains(other, want))
			}
		}
	}
	if said := string(Markdown(build(t, "report", legacy))); !strings.Contains(said, "at the latest from 1\u00a0January\u00a02029") {
		t.Error("it does not say from when at the latest")
	}
}

// TestStandardsInEveryLanguage: where a citation stands, or that nobody has looked, is said in the language of the document, and nobody's
// state of the art is made of what was not looked up.
func TestStandardsInEveryLanguage(t *testing.T) {
	implant := "v=1&on=2026-11-20&product.software=no&product.kind=own_purpose&product.medical_purpose=yes&product.other_law=none&product.in_vitro=no&product.supply=market&mdr.active=no&mdr.invasiveness=implantable&mdr.duration=long_term&mdr.implant=joint_replacement&mdr.sterile=yes&aiact.use=none"
	for lang, wants := range map[string][]string{
		"en": {"EN ISO 10993-1", "citation was not looked up", "Whether its reference is published under MDR Article 8 was not looked up", "Implementing Decisions (EU) 2021/1182 (MDR)"},
		"de": {"EN ISO 10993-1", "Ob ihre Fundstelle nach Artikel 8 der MDR", "Durchführungsbeschlüsse (EU) 2021/1182 (MDR)"},
		"fr": {"EN ISO 10993-1", "au titre de l’article 8 du MDR", "Décisions d’exécution (UE) 2021/1182 (MDR)"},
	} {
		st, _ := wire.Parse(implant)
		a, err := assess.Assess(assess.Query{On: st.On, Mode: st.Mode, Modules: st.Modules})
		if err != nil {
			t.Fatal(err)
		}
		d := (&written{st: st, state: st.String(), w: load(t, lang), a: a}).document("techdoc")
		said := ""
		for _, b := range d.Blocks {
			switch b := b.(type) {
			case Table:
				for _, row := range b.Rows {
					for _, c := range row {
						said += c.String() + "\n"
					}
				}
			case Paragraph:
				said += b.Text.String() + "\n"
			}
		}
		for _, want := range wants {
			if !strings.Contains(said, want) {
				t.Errorf("%s: it does not say %q", lang, want)
			}
		}
	}
}

// TestDeclarationOfOthers: whoever is neither manufacturer nor provider is told that the declaration is not theirs to draw up.
func TestDeclarationOfOthers(t *testing.T) {
	state := base + "&mdr.informs_decisions=yes&mdr.worst_impact=serious_or_surgery&mdr.special_use=no&aiact.use=itself&aiact.listed_use=no&product.placed=from_2028-08-02"
	for more, want := range map[string]bool{
		"": false, "&product.role=manufacturer": false, "&product.role=importer&product.takes_over=own_name": false,
		"&product.role=importer": true, "&product.role=importer&product.takes_over=no": true, "&product.role=deployer&product.takes_over=no": true, "&product.role=distributor&product.takes_over=no": true, "&product.role=authorised_representative": true,
	} {
		if got := strings.Contains(string(Markdown(build(t, "declaration", state+more))), "for the manufacturer to draw up"); got != want {
			t.Errorf("%s: it says whose it is: %v", more, got)
		}
	}
}

// TestJustificationOfStatus: the justification says what AI Act Art. 6 comes to, and the rule it follows from.
func TestJustificationOfStatus(t *testing.T) {
	class := "&mdr.special_use=no&mdr.informs_decisions=yes&mdr.worst_impact=serious_or_surgery"
	for state, wants := range map[string][]string{
		base + class + "&aiact.use=itself&aiact.other_product=none&aiact.listed_use=no":                                                      {"High-risk AI system", "Article 6(1)"},
		base + "&mdr.special_use=no&mdr.informs_decisions=no&mdr.measuring=no&aiact.use=itself&aiact.other_product=none&aiact.listed_use=no": {"AI system, not high-risk", "Article 6(1)"},
		base + class + "&aiact.use=none": {"No AI system"},
	} {
		_, said, ok := strings.Cut(string(Markdown(build(t, "justification", state))), "Classification under AI Act Article 6")
		if !ok {
			t.Fatalf("%s: no section", state)
		}
		for _, want := range wants {
			if !strings.Contains(said, want) && !strings.Contains(said, mdEscape(want)) {
				t.Errorf("%s: it does not say %q:\n%s", state, want, said)
			}
		}
	}
}
