package mdr_test

import (
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/cecheck/cecheck/shared/assess"
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/law/lawindex"
	"github.com/cecheck/cecheck/shared/mdr"
	"github.com/cecheck/cecheck/shared/require"
	"github.com/cecheck/cecheck/shared/rule"
	"github.com/cecheck/cecheck/shared/text"
	"github.com/cecheck/cecheck/shared/wire"
)

// notRequired is the places of Annex I that ask nothing of a manufacturer by themselves, and why.
var notRequired = map[string]string{
	"chp_I": "heading", "chp_II": "heading", "chp_III": "heading",
	"10": "heading", "10.4": "heading", "11": "heading", "12": "heading", "13": "heading", "14": "heading", "15": "heading", "16": "heading",
	"17": "heading", "18": "heading", "19": "heading", "20": "heading", "21": "heading", "22": "heading", "23": "heading",
	"10.4.3": "charges the Commission", "10.4.4": "charges the Commission",
}

// point is the place in Annex I that a requirement stands on, by its own id: "17.1" of "mdr.annex01.17.1.embedded".
func point(id string) string {
	at := strings.TrimPrefix(id, "mdr.annex01.")
	if i := strings.LastIndexByte(at, '.'); i >= 0 && at[i+1] >= 'a' {
		at = at[:i]
	}
	return at
}

func TestAnnex01Refs(t *testing.T) {
	wellFormed := regexp.MustCompile(`^mdr\.annex01\.\d+(\.\d+)*(\.[a-z]+)?$`)
	seen := map[string]bool{}
	for _, r := range mdr.Annex01() {
		if !wellFormed.MatchString(r.ID) || seen[r.ID] {
			t.Errorf("%s is no id, or stands twice", r.ID)
		}
		seen[r.ID] = true
		if r.Ref.Path != "anx_I/"+point(r.ID) {
			t.Errorf("%s stands on %s", r.ID, r.Ref.Path)
		}
		if _, ok := lawindex.LookupOn(r.Ref, today); !ok {
			t.Errorf("%s: there is no %s", r.ID, r.Ref.Path)
		}
		if r.From != 20210526 || r.Whose != "manufacturer" || r.When == nil || len(r.Evidence) == 0 {
			t.Errorf("%s: %d, %q", r.ID, r.From, r.Whose)
		}
	}
}

// Every place of the annex is asked for by a requirement that stands on it or on what is around it, and every letter of a
// point, or else every indent, is at least one of its elements.
func TestAnnex01IsWhole(t *testing.T) {
	elements := map[string]int{}
	for _, r := range mdr.Annex01() {
		if at := point(r.ID); r.ID == "mdr.annex01."+at {
			elements[at] = len(r.Elements)
		}
	}
	letter, indent := regexp.MustCompile(`^([\d.]+)(?:/\d)?/[a-z]+$`), regexp.MustCompile(`^([\d.]+)(?:/\d)?/-\d$`)
	letters, indents, places := map[string]int{}, map[string]int{}, 0
	for _, p := range lawindex.All() {
		place, inside := strings.CutPrefix(p.Ref.Path, "anx_I/")
		if p.Ref.Act != law.MDR || !inside {
			continue
		}
		places++
		at, _, _ := strings.Cut(place, "/")
		if _, ok := elements[at]; ok == (notRequired[at] != "") {
			t.Errorf("%s: asked for %v, %q", place, ok, notRequired[at])
		}
		if m := letter.FindStringSubmatch(place); m != nil {
			letters[m[1]]++
		}
		if m := indent.FindStringSubmatch(place); m != nil {
			indents[m[1]]++
		}
	}
	for at, n := range letters {
		if elements[at] < n {
			t.Errorf("%s has %d letters and %d elements", at, n, elements[at])
		}
	}
	for at, n := range indents {
		if letters[at] == 0 && elements[at] < n {
			t.Errorf("%s has %d indents and %d elements", at, n, elements[at])
		}
	}
	if places != 256 || letters["23.4"] != 28 || letters["23.2"] != 19 || indents["22.2"] != 3 {
		t.Errorf("%d places, %v, %v: the walk misses some", places, letters, indents)
	}
}

// What binds a product, of which it takes a judgement, and of which the answers leave it open. What is in none of these is absent.
func TestAnnex01Products(t *testing.T) {
	const (
		software = "product.software=yes&product.function=individual&product.medical_purpose=yes&product.specimen=none&"
		market   = "product.supply=market&"
		hardware = "product.software=no&product.kind=own_purpose&product.medical_purpose=yes&product.other_law=none&product.in_vitro=no&" + market

		everyDevice   = "1 2 3 4 5 6 7 8 14.2 23.1 23.2 23.4 "
		everySoftware = everyDevice + "17.1 17.2 17.4 18.1 18.8 "
		everyHardware = everyDevice + "10.1 10.2 10.3 10.4.1 10.5 11.1 14.3 20.1 20.6 "
		active        = "18.5 18.6 18.7 18.8 "

		judged         = "14.1 14.4 14.5 14.6 14.7 15.1 22.1 22.2 22.3 "
		judgedSoftware = judged + "17.3 18.2 18.3 18.4 "
		judgedHardware = judged + "10.4.2 10.4.5 10.6 11.2 11.3 11.6 11.8 13.3 16.1 16.3 20.2 20.3 20.4 20.5 "
		judgedActive   = "16.2 17.1.embedded 17.2.embedded 17.3 17.4.embedded 18.2 18.3 "
	)
	met := map[string]bool{}
	for name, c := range map[string]struct{ state, certain, judged, open string }{
		"image analysis": {software + market + "product.relation=independent&mdr.informs_decisions=yes&mdr.worst_impact=other&mdr.measuring=no",
			everySoftware, judgedSoftware, ""},
		"software that measures": {software + market + "product.relation=independent&mdr.informs_decisions=no&mdr.special_use=no&mdr.measuring=yes",
			everySoftware + "15.2", judgedSoftware, ""},
		"software of which measuring is not known": {software + market + "product.relation=independent&mdr.informs_decisions=yes",
			everySoftware, judgedSoftware, "15.2"},
		"software that drives a pump": {software + market + "product.relation=drives_with_purpose&product.partner=medical_device&mdr.driven_class=IIb&mdr.measuring=no",
			everySoftware, judgedSoftware + "16.1 16.2 16.3 21.other", ""},
		"software of a laser for hair": {"product.software=yes&product.relation=annex_xvi&product.supply=market&mdr.driven_class=IIa&mdr.measuring=no",
			everySoftware + "9", judgedSoftware + "16.1 16.2 16.3 21.other", ""},
		"in one house": {software + "product.supply=in_house&product.in_house_met=yes&product.relation=independent&mdr.measuring=no",
			everySoftware, judgedSoftware, ""},
		"hip": {hardware + "mdr.active=no&mdr.invasiveness=implantable&mdr.duration=long_term&mdr.heart_or_nerves=no&mdr.biological_effect=no&mdr.chemical_change=no&mdr.medicines=no&mdr.implant=joint_replacement&" +
			"mdr.connected=none&mdr.special_matter=no&mdr.sterile=yes&mdr.measuring=no",
			everyHardware + "11.4 11.5 23.3", judgedHardware + "16.2 16.4.source 21.other", ""},
		"wheelchair": {hardware + "mdr.active=no&mdr.invasiveness=non_invasive&mdr.channels=no&mdr.connected=none&mdr.special_matter=no&mdr.sterile=no&mdr.measuring=no",
			everyHardware + "11.7", judgedHardware + "21.other", ""},
		"infusion pump": {hardware + "mdr.active=yes&mdr.invasiveness=non_invasive&mdr.energy=no&mdr.diagnoses=no&mdr.ionising=no&mdr.medicines=hazardous&mdr.substances=no&mdr.special_matter=no&mdr.sterile=no&mdr.measuring=yes",
			everyHardware + active + "11.7 15.2 18.1 21.1 21.2 21.3", judgedHardware + judgedActive, ""},
		"monitor": {hardware + "mdr.active=yes&mdr.invasiveness=non_invasive&mdr.energy=no&mdr.diagnoses=direct_or_vital&mdr.ionising=no&mdr.medicines=no&mdr.substances=no&mdr.special_matter=no&mdr.sterile=no&mdr.measuring=yes",
			everyHardware + active + "11.7 15.2 18.1", judgedHardware + judgedActive + "18.4 21.other", ""},
		"linear accelerator": {hardware + "mdr.active=yes&mdr.invasiveness=non_invasive&mdr.energy=no&mdr.diagnoses=no&mdr.ionising=emits&mdr.medicines=no&mdr.substances=no&mdr.special_matter=no&mdr.sterile=no&mdr.measuring=no",
			everyHardware + active + "11.7 16.4 18.1 21.1 21.2 21.3", judgedHardware + judgedActive, ""},
		"pacemaker": {hardware + "mdr.active=yes&mdr.invasiveness=implantable&mdr.duration=long_term&mdr.energy=hazardous&mdr.diagnoses=no&mdr.ionising=no&mdr.medicines=no&mdr.substances=no&mdr.biological_effect=no&mdr.special_matter=no&mdr.sterile=yes&mdr.measuring=no",
			everyHardware + active + "11.4 11.5 19.1 19.2 19.3 19.4 21.1 21.2 21.3 23.3", judgedHardware + judgedActive, ""},
		"matter of every kind": {hardware + "mdr.active=no&mdr.invasiveness=non_invasive&mdr.connected=class_i&mdr.special_matter=yes&mdr.medicinal_substance=yes&mdr.tissue=animal&mdr.substance_device=yes&mdr.sterile=no&mdr.measuring=no",
			everyHardware + "11.7 12.1 13.2", judgedHardware + "12.2 18.passive 21.other", ""},
		"human tissue": {hardware + "mdr.active=no&mdr.invasiveness=surgically_invasive&mdr.biological_effect=yes&mdr.medicines=no&mdr.ionising=emits&mdr.connected=none&mdr.special_matter=yes&mdr.medicinal_substance=no&mdr.tissue=human&mdr.substance_device=no&mdr.sterile=no&mdr.measuring=no",
			everyHardware + "11.7 13.1 16.4 21.1 21.2 21.3", judgedHardware + "12.2 13.2.besides 16.2", ""},
		"nothing said of matter": {hardware + "mdr.active=no&mdr.invasiveness=non_invasive&mdr.connected=none&mdr.measuring=no",
			everyHardware, judgedHardware + "21.other", "11.4 11.5 11.7 12.1 12.2 13.1 13.2 13.2.besides 23.3"},
		"no device": {"product.software=yes&product.relation=independent&product.function=stores_or_transmits", "", "", ""},
		"legacy":    {software + "product.supply=legacy&product.legacy_kind=certificate&product.legacy_conditions=yes&product.significant_change=no&product.relation=independent&mdr.informs_decisions=yes&mdr.worst_impact=other&mdr.special_use=no", "", "", ""},
	} {
		got := bindingOf(t, "v=1&on=2026-11-20&"+c.state)
		for _, part := range []struct{ what, want string }{{"certain", c.certain}, {"judged", c.judged}, {"open", c.open}} {
			want := strings.Fields(part.want)
			slices.Sort(want)
			slices.Sort(got[part.what])
			for _, at := range got[part.what] {
				met["mdr.annex01."+at] = met["mdr.annex01."+at] || part.what != "open"
			}
			if !slices.Equal(got[part.what], want) {
				t.Errorf("%s, %s:\n got %v\nwant %v", name, part.what, got[part.what], want)
			}
		}
	}
	for _, r := range mdr.Annex01() {
		if !met[r.ID] {
			t.Errorf("%s binds none of these", r.ID)
		}
	}
}

// bindingOf is the points of Annex I that bind the product of a state string, apart by how certainly.
func bindingOf(t *testing.T, state string) map[string][]string {
	st, problems := wire.Parse(state)
	if len(problems) != 0 {
		t.Fatalf("%s: %v", state, problems)
	}
	a, err := assess.Assess(assess.Query{On: st.On, Modules: st.Modules})
	if err != nil {
		t.Fatal(err)
	}
	list := map[string][]string{}
	for _, d := range a.Binding(mdr.Annex01()) {
		what := "certain"
		switch {
		case d.Applies == rule.Open:
			what = "open"
		case d.Requirement.Judged:
			what = "judged"
		}
		list[what] = append(list[what], strings.TrimPrefix(d.Requirement.ID, "mdr.annex01."))
	}
	return list
}

// Every requirement and element has its words, elements are unique, and mdr_annex01.txt holds no words of a requirement that is gone.
func TestAnnex01Words(t *testing.T) {
	wanted := map[string]bool{}
	for _, r := range mdr.Annex01() {
		wanted["req."+r.ID+".title"], wanted["req."+r.ID+".says"] = true, true
		for _, e := range r.Elements {
			id := "req." + r.ID + ".el." + e.ID
			if wanted[id] {
				t.Errorf("%s: %s stands twice", r.ID, e.ID)
			}
			wanted[id] = true
		}
		if len(r.Elements) == 0 {
			t.Errorf("%s has no elements", r.ID)
		}
		for _, d := range r.Evidence {
			wanted["evidence."+string(d)] = true
		}
		for _, c := range r.Related {
			wanted["standard."+c.Standard.ID], wanted["standard."+c.Standard.ID+".source"] = true, true
			if own := !slices.Contains(require.Standards, c.Standard); own && (c.Standard.Sure || c.Standard.Status != require.Unverified || c.Number != "") {
				t.Errorf("%s: more is said of %s than was verified", r.ID, c.Standard.ID)
			}
		}
	}
	for _, lang := range text.Languages {
		w, err := text.Load(lang)
		if err != nil {
			t.Fatal(err)
		}
		for id := range wanted {
			if _, ok := w.Lookup(id); !ok {
				t.Errorf("%s has no words for %s", lang, id)
			}
		}
		for _, id := range w.IDs() {
			if e, _ := w.Entry(id); strings.HasSuffix(e.File, "mdr_annex01.txt") && !wanted[id] {
				t.Errorf("%s: nothing is called %s", lang, id)
			}
		}
	}
}
