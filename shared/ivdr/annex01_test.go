package ivdr_test

import (
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/cecheck/cecheck/shared/ivdr"
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/law/lawindex"
	"github.com/cecheck/cecheck/shared/require"
	"github.com/cecheck/cecheck/shared/rule"
	"github.com/cecheck/cecheck/shared/text"
)

// ours are the words that set apart what stands on the same point.
var ours = strings.Fields("judged microbial user near_patient class_a class_b_c class_d")

// TestAnnex01IDs: a requirement is named by its point, and what it stands on exists.
func TestAnnex01IDs(t *testing.T) {
	seen := map[string]bool{}
	for _, r := range ivdr.Annex01() {
		p, ok := lawindex.Lookup(r.Ref)
		if !ok || p.Ref != r.Ref {
			t.Errorf("%s: %s is not in the index, or not in full", r.ID, r.Ref)
		}
		point, added := strings.TrimPrefix(r.ID, "ivdr.annex01."), ""
		if i := strings.LastIndexByte(point, '.'); i > 0 && slices.Contains(ours, point[i+1:]) {
			point, added = point[:i], point[i+1:]
		}
		if want := strings.ReplaceAll(strings.Replace(strings.TrimPrefix(r.Ref.Path, "anx_I/"), "20.2/1/", "20.2/", 1), "/", "."); point != want {
			t.Errorf("%s stands on %s", r.ID, r.Ref)
		}
		if seen[r.ID] {
			t.Errorf("%s is given twice", r.ID)
		}
		seen[r.ID] = true
		if added == "judged" && !r.Judged {
			t.Errorf("%s is not judged", r.ID)
		}
		if r.From == 0 || r.Whose != "manufacturer" || len(r.Evidence) == 0 || len(r.Elements) == 0 {
			t.Errorf("%s: day, person, documents or elements are missing", r.ID)
		}
		elements := map[string]bool{}
		for _, e := range r.Elements {
			if elements[e.ID] {
				t.Errorf("%s: element %s is given twice", r.ID, e.ID)
			}
			elements[e.ID] = true
		}
	}
}

// headings are the places of the annex that ask for nothing by themselves.
var headings = strings.Fields("anx_I/chp_I anx_I/chp_II anx_I/chp_III anx_I/9 anx_I/9.4 anx_I/10 anx_I/11 anx_I/13 anx_I/14 anx_I/15 anx_I/16 anx_I/17 anx_I/18 anx_I/19 anx_I/20 anx_I/20.4")

// TestEveryPointOfAnnex01: each place of the annex is the provision of a requirement, or stands below one, or is a heading.
func TestEveryPointOfAnnex01(t *testing.T) {
	cited := map[string]bool{}
	for _, r := range ivdr.Annex01() {
		cited[r.Ref.Path] = true
	}
	places := placesIn("anx_I")
	for _, path := range places {
		if path == "anx_I" {
			continue
		}
		covered := false
		for p := path; strings.Contains(p, "/"); p = p[:strings.LastIndexByte(p, '/')] {
			covered = covered || cited[p]
		}
		switch heading := slices.Contains(headings, path); {
		case !covered && !heading:
			t.Errorf("nothing asks for %s", path)
		case covered && heading:
			t.Errorf("%s is no heading: something stands on it", path)
		}
	}
	for _, h := range headings {
		if !slices.Contains(places, h) {
			t.Errorf("there is no %s", h)
		}
	}
}

// letters says which elements answer which letter: those of the points whose letters have no requirement of their own.
var letters = map[string]string{
	"3":        "a:plan b:hazards c:estimation,misuse d:control e:feedback f:changes",
	"4":        "a:design b:protection c:information",
	"5":        "a:ergonomics,environment b:users",
	"9.1.a":    "",
	"11.1":     "a:handling b:leakage",
	"13.2":     "b:influences f:specimens,codes g:interference",
	"15.2":     "a:control b:warning",
	"19.2":     "a:steps b:handling,interpretation",
	"19.3":     "a:verification b:warning",
	"20.1":     "a:form,language b:on_device c:readable d:instructions g:residual_risks h:symbols",
	"20.2":     "a:name b:identification c:manufacturer e:ivd f:number m:warnings t:parts",
	"20.2.u":   "i:specimen ii:materials iii:contact",
	"20.3":     "a:recognition b:sterile c:method d:manufacturer e:description f:manufacture g:use_by h:damage",
	"20.4.1":   "a:name b:identification d:ivd e:user f:principle ab:interference ad:manufacturer ae:revision af:incidents",
	"20.4.1.c": "i:detects ii:function iii:information iv:automated v:quantitative vi:specimens vii:population",
	"20.4.1.n": "i:malfunction ii:influences iii:interference",
	// The letter says "where appropriate" of all three.
	"20.4.1.ac": "i:infection ii:environment iii:physical",
	"20.4.2":    "a:procedure b:omissions c:context d:results e:action,limits,factors f:no_decision,disease,help",
}

// TestEveryLetterOfAnnex01: each letter and number in brackets is a requirement of its own or is answered by elements that exist.
func TestEveryLetterOfAnnex01(t *testing.T) {
	cited, places := map[string]bool{}, placesIn("anx_I")
	for _, r := range ivdr.Annex01() {
		cited[r.Ref.Path] = true
	}
	for _, r := range ivdr.Annex01() {
		answered := map[string]string{}
		for _, pair := range strings.Fields(letters[strings.TrimPrefix(r.ID, "ivdr.annex01.")]) {
			letter, elements, _ := strings.Cut(pair, ":")
			answered[letter] = elements
			for _, e := range strings.Split(elements, ",") {
				if !slices.ContainsFunc(r.Elements, func(of require.Element) bool { return of.ID == e }) {
					t.Errorf("%s: letter %s is answered by %s, which is no element", r.ID, letter, e)
				}
			}
		}
		if strings.Contains(r.ID, ".judged") || slices.Contains(ours, r.ID[strings.LastIndexByte(r.ID, '.')+1:]) {
			continue // the other of the same point is looked at
		}
		for _, path := range places {
			below, ok := strings.CutPrefix(path, r.Ref.Path+"/")
			below = strings.TrimPrefix(strings.TrimPrefix(below, "1/"), "2/") // unnumbered paragraphs
			if !ok || cited[path] || strings.ContainsAny(below, "/-12") {
				continue
			}
			if answered[below] == "" {
				t.Errorf("%s: nothing answers %s", r.ID, path)
			}
			delete(answered, below)
		}
		for letter := range answered {
			t.Errorf("%s: there is no letter %s", r.ID, letter)
		}
	}
}

// What devices have in common.
const (
	everyCertain = `1 2 3 4 5 6 7 8 9.1 9.2 13.2 20.1 20.2 20.4.1 20.4.1.c 20.4.1.n `
	everyJudged  = `9.1.a 9.1.b 13.4 13.7 14.1 14.2 16.3 20.2.d 20.2.h 20.2.i 20.2.o 20.4.1.g 20.4.1.p 20.4.1.r 20.4.1.t 20.4.1.z 20.4.1.aa `
	inLaboratory = `20.1.e 20.1.f 20.2.n `

	softwareCertain = everyCertain + `13.2.d 16.1 16.2 16.4 20.4.1.s 20.4.1.ah `
	softwareJudged  = everyJudged + `9.3.judged 20.4.1.i.judged 20.4.1.q.judged 20.4.1.u.judged `

	hardwareCertain = everyCertain + `10.1 10.2 10.3 10.4 11.1 13.2.a 13.2.c 13.2.e 13.3 13.6 18.1 18.2 20.4.1.i 20.4.1.q 20.4.1.ac `
	hardwareJudged  = everyJudged + `11.1.c 11.2.microbial 11.4.user 11.6 12 13.2.d.judged 15.1 15.2 15.3 16.1.judged 16.2.judged 16.4.judged 17.1 17.2 17.3 17.4 17.5
		18.3 18.4 18.5 18.6 18.7 18.8 20.1.i 20.1.j 20.2.j 20.2.k 20.2.l.microbial 20.2.p 20.2.s 20.4.1.h 20.4.1.k 20.4.1.l 20.4.1.n.iv 20.4.1.n.v 20.4.1.n.vi 20.4.1.o 20.4.1.ag 20.4.1.ah.judged `

	combinedCertain = `13.1 13.5 20.4.1.j `
	combinedJudged  = `13.1.judged 13.5.judged 20.4.1.j.judged `
	resultCertain   = `20.4.1.v 20.4.1.w 20.4.1.x 20.4.1.y `
	resultJudged    = `20.4.1.v.judged 20.4.1.w.judged 20.4.1.x.judged 20.4.1.y.judged `
	traceJudged     = `9.3.judged 20.4.1.u.judged `
	ifSterile       = `11.2 11.3 11.4 20.2.l 20.3 20.4.1.m `
)

// TestWhichPointsOfAnnex01: for devices given as state strings, exactly these points are for certain, these are judged, and these depend on what was not said.
func TestWhichPointsOfAnnex01(t *testing.T) {
	const drives = "product.software=yes&product.relation=drives_without_purpose&product.partner=ivd&ivdr.partner_class=A&product.supply=market&ivdr.strict_use=no&ivdr.specific_use=no"
	for _, c := range []struct{ what, state, certain, judged, perhaps string }{
		{"software for a laboratory, class C", softwareState + "&ivdr.specific_use=yes&ivdr.cancer=yes&ivdr.companion=no&ivdr.user=laboratory",
			softwareCertain + resultCertain + "20.2.g.class_b_c", softwareJudged + combinedJudged + inLaboratory, ""},
		{"software that is a companion diagnostic near the patient", softwareState + "&ivdr.specific_use=yes&ivdr.companion=yes&ivdr.user=near_patient",
			softwareCertain + resultCertain + "9.4.b 19.1 19.1.near_patient 19.2 20.2.q 20.2.g.class_b_c 20.4.1.c.viii", softwareJudged + combinedJudged + "19.3", ""},
		{"software that drives an instrument", drives + "&ivdr.user=laboratory",
			softwareCertain + combinedCertain + "20.2.g.class_a", softwareJudged + resultJudged + inLaboratory, ""},
		{"software that reads results and drives an instrument", strings.Replace(softwareState, "independent", "drives_with_purpose", 1) + "&product.partner=ivd&ivdr.partner_class=A&ivdr.specific_use=no&ivdr.user=laboratory",
			softwareCertain + combinedCertain + resultCertain + "20.2.g.class_b_c", softwareJudged + inLaboratory, ""},
		{"software that is an accessory", strings.Replace(drives, "drives_without_purpose", "accessory", 1) + "&ivdr.critical_accessory=no&ivdr.user=laboratory",
			softwareCertain + combinedCertain + "20.2.g.class_a", softwareJudged + resultJudged + inLaboratory, ""},
		{"self-test", hardwareState + "&ivdr.kind=test&ivdr.specific_use=no&ivdr.user=self_test&ivdr.self_test_listed=no",
			hardwareCertain + resultCertain + "9.4.a 19.1 19.2 20.2.q 20.2.u 20.4.2 20.2.g.class_b_c",
			hardwareJudged + combinedJudged + traceJudged + "20.4.1.s.judged 19.3 20.4.2.g", ifSterile + "11.5"},
		{"instrument that is not sterile", hardwareState + "&ivdr.kind=instrument&ivdr.sterile=no&ivdr.specific_use=no&ivdr.user=laboratory",
			hardwareCertain + combinedCertain + "11.5 20.4.1.s 20.2.g.class_a", hardwareJudged + resultJudged + traceJudged + inLaboratory, ""},
		{"sterile receptacle", hardwareState + "&ivdr.kind=receptacle&ivdr.sterile=yes&ivdr.specific_use=no&ivdr.user=laboratory",
			hardwareCertain + ifSterile + "20.2.g.class_a", hardwareJudged + combinedJudged + resultJudged + traceJudged + inLaboratory + "20.4.1.s.judged", ""},
		{"calibrator of a class D test", hardwareState + "&ivdr.kind=calibrator&ivdr.partner_class=D&ivdr.sterile=no&ivdr.specific_use=no&ivdr.user=laboratory",
			hardwareCertain + combinedCertain + "9.3 11.5 20.4.1.u 20.2.g.class_d", hardwareJudged + resultJudged + inLaboratory + "20.4.1.s.judged", ""},
		{"control with an assigned value", hardwareState + "&ivdr.kind=control_assigned&ivdr.partner_class=B&ivdr.sterile=no&ivdr.specific_use=no&ivdr.user=laboratory",
			hardwareCertain + combinedCertain + "9.3 11.5 20.4.1.u 20.2.g.class_b_c", hardwareJudged + resultJudged + inLaboratory + "20.4.1.s.judged", ""},
		{"control without an assigned value", hardwareState + "&ivdr.kind=control_unassigned&ivdr.sterile=no&ivdr.specific_use=no&ivdr.user=laboratory",
			hardwareCertain + combinedCertain + "11.5 20.2.g.class_b_c", hardwareJudged + resultJudged + traceJudged + inLaboratory + "20.4.1.s.judged", ""},
		{"laboratory test that is not sterile", hardwareState + "&ivdr.kind=test&ivdr.sterile=no&ivdr.specific_use=no&ivdr.user=laboratory",
			hardwareCertain + resultCertain + "11.5 20.2.g.class_b_c", hardwareJudged + combinedJudged + traceJudged + inLaboratory + "20.4.1.s.judged 20.2.r", ""},
		{"software made in-house", strings.Replace(softwareState, "supply=market", "supply=in_house&product.in_house_met=yes", 1) + "&ivdr.specific_use=no&ivdr.user=laboratory",
			softwareCertain + resultCertain, strings.Replace(softwareJudged, "20.2.d ", "", 1) + combinedJudged + inLaboratory, ""},
		{"software of which nothing is said about users", softwareState + "&ivdr.specific_use=no",
			softwareCertain + resultCertain, softwareJudged + combinedJudged, inLaboratory + "9.4.a 9.4.b 19.1 19.1.near_patient 19.2 19.3 20.2.q 20.2.u 20.4.2 20.4.2.g 20.2.g.class_b_c"},
		{"a device under the MDR", strings.Replace(softwareState, "specimen=only", "specimen=none", 1), "", "", ""},
		{"a device for research", strings.Replace(softwareState, "supply=market", "supply=research", 1), "", "", ""},
	} {
		want := map[string]string{}
		for how, list := range map[string]string{"certain": c.certain, "judged": c.judged, "perhaps": c.perhaps} {
			for _, point := range strings.Fields(list) {
				want[point] = how
			}
		}
		got, truth := map[string]string{}, bound(t, c.state)
		for _, r := range ivdr.Annex01() {
			point := strings.TrimPrefix(r.ID, "ivdr.annex01.")
			switch id := strings.TrimPrefix(r.ID, "ivdr."); {
			case truth[id] == rule.Open:
				got[point] = "perhaps"
			case truth[id] == rule.True && r.Judged:
				got[point] = "judged"
			case truth[id] == rule.True:
				got[point] = "certain"
			}
		}
		for _, point := range slices.Sorted(maps.Keys(want)) {
			if got[point] != want[point] {
				t.Errorf("%s: %s is %q, want %q", c.what, point, got[point], want[point])
			}
		}
		for _, point := range slices.Sorted(maps.Keys(got)) {
			if want[point] == "" {
				t.Errorf("%s: %s is %q, want nothing", c.what, point, got[point])
			}
		}
	}
}

// TestAnnex01AndItsDuty: the points are for the devices that the duty to meet the annex is for, and for no others.
func TestAnnex01AndItsDuty(t *testing.T) {
	i := slices.IndexFunc(ivdr.Duties, func(d require.Requirement) bool { return d.ID == "ivdr.annex01" })
	for _, supply := range []string{"market", "legacy", "in_house", "custom_made", "investigational", "defence", "research", "outside_union"} {
		for _, class := range []string{"A", "C"} {
			env := device(class, supply, "laboratory", "yes", nil)
			duty := rule.Holds(ivdr.Duties[i].When, env)
			for _, r := range ivdr.Annex01() {
				of := rule.Holds(r.When, env)
				if of > duty || r.ID == "ivdr.annex01.1" && of != duty {
					t.Errorf("%s, class %s: %s is %v, its duty %v", supply, class, r.ID, of, duty)
				}
			}
		}
	}
}

// TestWordsOfAnnex01: every requirement, element and standard has its words, and the files hold no others.
func TestWordsOfAnnex01(t *testing.T) {
	want := map[string]bool{}
	for _, r := range ivdr.Annex01() {
		id := "req." + r.ID
		want[id+".title"], want[id+".says"] = true, true
		for _, e := range r.Elements {
			want[id+".el."+e.ID] = true
		}
		for _, c := range r.Related {
			want["standard."+c.Standard.ID], want["standard."+c.Standard.ID+".source"] = true, true
			if c.Standard.Status == require.Cited && !slices.Contains(c.Standard.Cited, law.IVDR) {
				t.Errorf("%s: %s is cited, but not under the IVDR", r.ID, c.Standard.ID)
			}
		}
		for _, d := range r.Evidence {
			want["evidence."+string(d)] = true
		}
	}
	for _, lang := range text.Languages {
		w, err := text.Load(lang)
		if err != nil {
			t.Fatal(err)
		}
		for _, id := range slices.Sorted(maps.Keys(want)) {
			if _, ok := w.Lookup(id); !ok {
				t.Errorf("%s: %s has no words", lang, id)
			}
		}
		for _, id := range w.IDs() {
			if e, _ := w.Entry(id); strings.HasSuffix(e.File, "ivdr_annex01.txt") && !want[id] {
				t.Errorf("%s:%d: nothing is called %s", e.File, e.Line, id)
			}
		}
	}
}
