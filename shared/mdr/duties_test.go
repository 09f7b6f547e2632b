package mdr_test

import (
	"sort"
	"strings"
	"testing"

	"github.com/cecheck/cecheck/shared/fact"
	"github.com/cecheck/cecheck/shared/mdr"
	"github.com/cecheck/cecheck/shared/product"
	"github.com/cecheck/cecheck/shared/rule"
)

// dutyBook decides everything that a duty may depend on.
var dutyBook = rule.Book{Vocabulary: append(append([]*fact.Fact{&product.Placed, &product.InVitro}, asked...), supply...), Sets: []*rule.Set{
	&mdr.QualificationSet, &governed, &classOf, &mdr.RouteSet,
	{Concludes: &product.ThirdParty, Combine: rule.Exclusive, Rules: []*rule.Rule{&mdr.ThirdParty}, Otherwise: fact.No},
	&mdr.TransitionSet,
	{Concludes: &product.RegisteredBy, Combine: rule.Strictest, Rules: []*rule.Rule{&mdr.Registration}},
}}

// dutiesOf is the duties that bind a product, without the part of the id that all have.
func dutiesOf(t *testing.T, g given) map[string]bool {
	ed := dutyBook.On(today)
	inVitro := product.InVitro.Index("no")
	if o, ok := g[&product.InVitro]; ok {
		inVitro = product.InVitro.Index(o)
	}
	as := append(fixed(nil, only(asked, g)), supplied(nil, only(supply, g))...)
	as = append(as, fact.Answer{Fact: &product.Placed, Index: product.Placed.Index("from_2028-08-02")}, fact.Answer{Fact: &product.InVitro, Index: inVitro})
	known := rule.NewEnv(as)
	reached, err := ed.Reach(known)
	if err != nil {
		t.Fatal(err)
	}
	env := ed.Conclude(known, reached)
	bound := map[string]bool{}
	for _, d := range mdr.Duties {
		switch rule.Holds(d.When, env) {
		case rule.True:
			bound[strings.TrimPrefix(d.ID, "mdr.")] = true
		case rule.Open:
			t.Errorf("%s is open although everything is known", d.ID)
		}
	}
	return bound
}

func only(list []*fact.Fact, g given) given {
	some := given{}
	for _, f := range list {
		if o, ok := g[f]; ok {
			some[f] = o
		}
	}
	return some
}

// onMarket is what every device on the market owes.
const onMarket = "annex01 article010 article010.9 article010a article011.1 article011 article013 article014 article015 article015.6 article016.importer " +
	"article016.distributor article025 article025.importer article025.distributor annex02 annex03 article061 annex14 article052 article019 article020 article027 article029 article031 " +
	"article031.authorised_representative article031.importer article083 article084 article087 article088 article089 "

// afterMarket is what is left of it for a legacy device.
const afterMarket = "article010a article029 article031 article031.authorised_representative article031.importer article083 article084 article087 article088 " +
	"article089 article120.3c article120.3d "

func TestDuties(t *testing.T) {
	for name, c := range map[string]struct {
		set  given
		want string
	}{
		"class I": {given{}, onMarket + "article027.4.class_i article085"},
		"class I sterile": {given{&mdr.Sterile: fact.Yes},
			onMarket + "article027.4.class_i article085 article053 article056"},
		"class IIb software": {given{&product.Software: fact.Yes, &mdr.DrivenClass: "IIb"},
			onMarket + "article027.4.class_ii article086 article053 article056"},
		"class III implant": {given{&mdr.DrivenClass: "III", &mdr.Invasiveness: "implantable"},
			onMarket + "article027.4.class_iii article027.9 article027.8 article027.8.importer article027.8.distributor article018 article018.2 article032 article054 article061.4 article086 article053 article056"},
		"joint": {given{&mdr.DrivenClass: "III", &mdr.Invasiveness: "implantable", &mdr.Implant: "joint_replacement", &mdr.WellEstablished: "first_list"},
			onMarket + "article027.4.class_iii article027.9 article027.8 article027.8.importer article027.8.distributor article018 article018.2 article032 article054 article061.4 article086 article053 article056"},
		"screw": {given{&mdr.DrivenClass: "IIb", &mdr.Invasiveness: "implantable", &mdr.WellEstablished: "first_list"},
			onMarket + "article027.4.class_iii article032 article061.4 article086 article053 article056"},
		"dialysis": {given{&mdr.DrivenClass: "IIb", &mdr.Active: fact.Yes, &mdr.Substances: "ordinary"},
			onMarket + "article027.4.class_ii article054.removal article086 article053 article056"},
		"with a diagnostic in it":    {given{&product.InVitro: "integral_part"}, onMarket + "article027.4.class_i article085 article001.7"},
		"without a medical purpose":  {given{&product.Kind: product.AnnexXVI}, onMarket + "article027.4.class_i article085 article061.9"},
		"software of such a product": {given{&product.Software: fact.Yes, &product.Relation: product.AnnexXVI}, onMarket + "article027.4.class_i article085 article061.9"},
		"pack in a study":            {given{&product.Kind: product.Pack, &mdr.PackContents: "compatible", &product.Supply: product.Investigational}, "article022 article029.2"},
		"pack in one house":          {given{&product.Kind: product.Pack, &mdr.PackContents: "compatible", &product.Supply: product.InHouse, &product.InHouseMet: fact.Yes}, "article022 article029.2"},
		"infusion pump": {given{&mdr.DrivenClass: "IIb", &mdr.Active: fact.Yes, &mdr.Medicines: "hazardous"},
			onMarket + "article027.4.class_ii article054 article086 article053 article056"},
		"medicine, tissue, substance": {given{&mdr.DrivenClass: "III", &mdr.SpecialMatter: fact.Yes, &mdr.MedicinalSubstance: fact.Yes,
			&mdr.Tissue: "animal", &mdr.SubstanceDevice: fact.Yes},
			onMarket + "article027.4.class_iii article032 article052.9 article052.10 article052.11 article061.4 article086 article053 article056"},
		"not behind its gate": {given{&mdr.DrivenClass: "III", &mdr.MedicinalSubstance: fact.Yes, &mdr.Tissue: "animal", &mdr.SubstanceDevice: fact.Yes},
			onMarket + "article027.4.class_iii article032 article061.4 article086 article053 article056"},
		"legacy": {given{&mdr.DrivenClass: "IIa", &product.Supply: product.Legacy, &product.LegacyConditions: fact.Yes},
			afterMarket + "article086 article120.3e"},
		"legacy, declared": {given{&mdr.DrivenClass: "IIa", &product.Supply: product.Legacy, &product.LegacyConditions: fact.Yes, &product.LegacyKind: "declaration"},
			afterMarket + "article086 article120.3e.declaration"},
		"legacy, over": {given{&product.Supply: product.Legacy, &product.LegacyConditions: fact.No}, onMarket + "article027.4.class_i article085"},
		"custom-made": {given{&product.Supply: product.CustomMade},
			"annex01 article010 article010.9 article011.1 article011 article013 article014 article015 article015.6 article025 article025.importer article025.distributor annex13 article061 annex14 article083 article084 article085 article087 article088 article089"},
		"custom-made implant": {given{&product.Supply: product.CustomMade, &mdr.DrivenClass: "III", &mdr.Invasiveness: "implantable"},
			"annex01 article010 article010.9 article011.1 article011 article013 article014 article015 article015.6 article025 article025.importer article025.distributor annex13 article061 article061.4 annex14 article052 article053 article056 article018 article018.2 " +
				"article083 article084 article086 article087 article088 article089"},
		"in a study":        {given{&product.Supply: product.Investigational, &mdr.DrivenClass: "III"}, "annex01 article062 article080"},
		"in one house":      {given{&product.Supply: product.InHouse, &product.InHouseMet: fact.Yes, &mdr.DrivenClass: "III"}, "annex01 article005.5"},
		"not quite in one":  {given{&product.Supply: product.InHouse, &product.InHouseMet: fact.No}, onMarket + "article027.4.class_i article085"},
		"pack":              {given{&product.Kind: product.Pack, &mdr.PackContents: "compatible"}, "article022 article029.2"},
		"sterilised pack":   {given{&product.Kind: product.Pack, &mdr.PackContents: "compatible_sterilised"}, "article022 article022.3 article029.2 article056"},
		"for research only": {given{&product.Supply: product.Research}, ""},
		"no device":         {given{&product.MedicalPurpose: fact.No}, ""},
	} {
		got := dutiesOf(t, c.set)
		want := map[string]bool{}
		for _, id := range strings.Fields(c.want) {
			want[id] = true
		}
		for _, id := range ids(got, want) {
			if got[id] != want[id] {
				t.Errorf("%s: %s binds: %v, want %v", name, id, got[id], want[id])
			}
		}
	}
}

// ids is every id in one of the maps, in order.
func ids(maps ...map[string]bool) (list []string) {
	all := map[string]bool{}
	for _, m := range maps {
		for id := range m {
			if !all[id] {
				all[id] = true
				list = append(list, id)
			}
		}
	}
	sort.Strings(list)
	return list
}

// TestDutiesWellFormed: ids stand once, and each has a day and someone to bind.
func TestDutiesWellFormed(t *testing.T) {
	seen := map[string]bool{}
	for _, d := range mdr.Duties {
		if seen[d.ID] || !strings.HasPrefix(d.ID, "mdr.") {
			t.Errorf("%s: given twice, or not of the MDR", d.ID)
		}
		seen[d.ID] = true
		if d.When == nil || (d.From == 0) == (d.Day == nil) {
			t.Errorf("%s: no condition, or not one day", d.ID)
		}
		switch d.Whose {
		case "manufacturer", "authorised_representative", "importer", "distributor", "health_institution", "notified_body":
		default:
			t.Errorf("%s: whose? %q", d.ID, d.Whose)
		}
	}
}
