package mdr_test

import (
	"errors"
	"fmt"
	"testing"

	"github.com/cecheck/cecheck/shared/fact"
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/mdr"
	"github.com/cecheck/cecheck/shared/product"
	"github.com/cecheck/cecheck/shared/rule"
	"github.com/cecheck/cecheck/shared/rule/ruletest"
)

// classOf is a stand-in for the class set: a pack has none, every other device the one that is answered.
var classOf = rule.Set{
	Concludes: &mdr.Class, Combine: rule.Strictest,
	Rules: []*rule.Rule{{
		ID:    "test.class",
		Scope: rule.Not{Cond: rule.Is{Fact: &mdr.Qualification, Option: "procedure_pack"}},
		Cases: []rule.Case{{Then: rule.Then{From: &mdr.DrivenClass}}},
	}},
}

func secondClassOf(get func(string) string) string {
	if secondQualification(get) == "procedure_pack" {
		return ""
	}
	return get(mdr.DrivenClass.ID)
}

// routed is a book that takes the class as answered (in the place of the driven device's) and decides the route and whether a notified body takes part.
func routed(routes *rule.Set, third *rule.Rule, vary []*fact.Fact, g given) ruletest.Trial {
	return ruletest.Trial{
		Book: &rule.Book{Vocabulary: vary, Sets: []*rule.Set{
			&mdr.QualificationSet, &governed, &classOf, routes,
			{Concludes: &product.ThirdParty, Combine: rule.Exclusive, Rules: []*rule.Rule{third}, Otherwise: fact.No},
		}},
		Day: today, Fixed: append(fixed(vary, g), supplied(vary, g)...),
		Second: func(get func(string) string) []string {
			qualified := secondQualification(get)
			route, thirdParty := "", ""
			if secondGoverned(get) == "mdr" {
				route, thirdParty = secondRouteOf(get, qualified, secondClassOf(get))
			}
			if thirdParty == "" {
				thirdParty = fact.No
			}
			return []string{qualified, secondGoverned(get), secondClassOf(get), route, thirdParty}
		},
	}
}

// supply is the facts on how a device comes to be used.
var supply = []*fact.Fact{
	&product.Supply, &product.InHouseMet, &product.LegacyKind, &product.LegacyConditions, &product.SignificantChange,
	&mdr.Sterile, &mdr.Measuring, &mdr.WellEstablished,
}

// supplied is every fact on supply that is not varied, as given or else its first option, and no where there is one.
func supplied(vary []*fact.Fact, g given) (as fact.Answers) {
next:
	for _, f := range supply {
		for _, v := range vary {
			if v == f {
				continue next
			}
		}
		option, ok := g[f]
		if !ok {
			option = plain(f)
		}
		as = append(as, fact.Answer{Fact: f, Index: f.Index(option)})
	}
	return as
}

// secondRouteOf is secondRoute for what the product was concluded to be.
func secondRouteOf(get func(string) string, qualified, class string) (route, thirdParty string) {
	return secondRoute(func(id string) string {
		if id == mdr.Qualification.ID {
			return qualified
		}
		return get(id)
	}, class)
}

// routeTrials are the routes in parts, so that every partial answer of each can be tried.
var routeTrials = map[string]struct {
	vary []*fact.Fact
	set  given
}{
	"supply":     {[]*fact.Fact{&product.Software, &mdr.Invasiveness, &mdr.DrivenClass, &product.Supply, &product.InHouseMet}, nil},
	"class I":    {[]*fact.Fact{&product.Software, &mdr.DrivenClass, &mdr.Sterile, &mdr.Measuring, &mdr.ReusableInstrument, &mdr.Active, &mdr.Invasiveness}, nil},
	"implants":   {[]*fact.Fact{&product.Software, &mdr.DrivenClass, &mdr.Invasiveness, &mdr.WellEstablished, &product.Supply}, nil},
	"packs":      {[]*fact.Fact{&product.Kind, &mdr.PackContents, &product.Supply, &product.InHouseMet, &mdr.DrivenClass}, nil},
	"no devices": {[]*fact.Fact{&product.Kind, &product.MedicalPurpose, &product.Supply, &mdr.DrivenClass}, nil},
}

func TestRouteExhaustively(t *testing.T) {
	for name, c := range routeTrials {
		t.Run(name, func(t *testing.T) {
			trial := routed(&mdr.RouteSet, &mdr.ThirdParty, c.vary, c.set)
			tried, err := trial.Partial()
			if err != nil {
				t.Fatal(err)
			}
			if err := overlap(trial); err != nil {
				t.Error(err)
			}
			t.Logf("%d partial answers", tried)
		})
	}
}

func TestRouteMutants(t *testing.T) {
	differs := func(routes *rule.Set, third *rule.Rule) bool {
		var trials []ruletest.Trial
		for _, c := range routeTrials {
			trials = append(trials, routed(routes, third, c.vary, c.set))
		}
		return caught(trials...)
	}
	for i, r := range mdr.RouteSet.Rules {
		if r.NotHeld != "" {
			continue // read on no day after; see TestRouteWordingNotHeld
		}
		ruletest.Mutants(r, &mdr.Route, func(name string, m *rule.Rule) {
			s := ruletest.With(mdr.RouteSet, i, m)
			if !differs(&s, &mdr.ThirdParty) && routeEquivalent[name] == "" {
				t.Errorf("not caught: %q", name)
			}
		})
	}
	ruletest.Mutants(&mdr.ThirdParty, &product.ThirdParty, func(name string, m *rule.Rule) {
		if thirdPartyProvisions(t, m) == nil && !differs(&mdr.RouteSet, m) && routeEquivalent[name] == "" {
			t.Errorf("not caught: %q", name)
		}
	})
}

// routeEquivalent is the mutants that change nothing, and why.
var routeEquivalent = map[string]string{
	"mdr.article052: scope always": "where the MDR does not govern the product there is no route, and no notified body either way",
}

// thirdPartyProvisions tells of a route for which r does not name the provision that answers, whether or not the answer is the same.
func thirdPartyProvisions(t *testing.T, r *rule.Rule) (err error) {
	defer func() {
		if p := recover(); p != nil {
			err = fmt.Errorf("two options at once: %v", p)
		}
	}()
	book := rule.Book{Sets: []*rule.Set{{Concludes: &product.ThirdParty, Combine: rule.Exclusive, Rules: []*rule.Rule{r}}}}
	ed := book.On(today)
	for route, want := range map[string]string{
		"in_house": "art_5/5", "investigational": "art_52/13", "custom_made": "art_52/8/1", "custom_made_iii_implantable": "art_52/8/2",
		"pack_statement": "art_22/1", "pack_sterilised": "art_22/3", "self_declared": "art_52/7", "class_i_limited": "art_52/7",
		"class_iia": "art_52/6", "class_iib": "art_52/4", "class_iib_implantable": "art_52/4", "class_iii": "art_52/3",
	} {
		env := rule.NewEnv(fact.Answers{
			{Fact: &product.Regulation, Index: product.Regulation.Index("mdr")}, {Fact: &mdr.Route, Index: mdr.Route.Index(route)},
		})
		reached, err := ed.Reach(env)
		if err != nil {
			t.Fatal(err)
		}
		got := ""
		for _, c := range ed.Trace(env, reached)[0].Cases {
			if c.Status == rule.Met {
				got += c.Case.Ref.Path
			}
		}
		if got != want {
			return fmt.Errorf("%s: %q, want %q", route, got, want)
		}
	}
	return nil
}

func TestThirdPartyProvisions(t *testing.T) {
	if err := thirdPartyProvisions(t, &mdr.ThirdParty); err != nil {
		t.Error(err)
	}
}

// TestRouteWordingNotHeld: before 19 July 2026 the list in Art. 52(4) read otherwise, in words that are not held. Only
// what may be an implantable device in class IIb is concerned.
func TestRouteWordingNotHeld(t *testing.T) {
	for _, c := range []struct {
		day                   law.Date
		software, form, class string
		supply                string
		held                  bool
	}{
		{20260718, fact.No, "implantable", "IIb", product.Market, false},
		{20260719, fact.No, "implantable", "IIb", product.Market, true},
		{20260718, fact.No, "surgically_invasive", "IIb", product.Market, true},
		{20260718, fact.No, "implantable", "IIa", product.Market, true},
		{20260718, fact.No, "implantable", "IIb", product.CustomMade, true},
		{20260718, fact.Yes, "implantable", "IIb", product.Market, true},
		{20260718, fact.No, "", "IIb", product.Market, false},
		{20260718, fact.No, "implantable", "", product.Market, false},
		{20260718, "", "implantable", "IIb", product.Market, false},
		{20260718, fact.Yes, "", "", product.Market, true},
	} {
		var as fact.Answers
		for f, option := range map[*fact.Fact]string{
			&product.Regulation: "mdr", &product.Supply: c.supply, &product.Software: c.software, &mdr.Class: c.class, &mdr.Invasiveness: c.form,
			&mdr.Qualification: "hardware",
		} {
			if option != "" {
				as = append(as, fact.Answer{Fact: f, Index: f.Index(option)})
			}
		}
		book := rule.Book{
			Vocabulary: []*fact.Fact{
				&product.Regulation, &product.Supply, &product.Software, &mdr.Class, &mdr.Invasiveness, &mdr.Qualification, &mdr.WellEstablished,
				&mdr.Sterile, &mdr.Measuring, &mdr.ReusableInstrument,
			},
			Sets: []*rule.Set{&mdr.RouteSet},
		}
		_, err := book.On(c.day).Reach(rule.NewEnv(as))
		var notHeld *rule.NotHeldError
		if got := !errors.As(err, &notHeld); got != c.held {
			t.Errorf("%+v: held %v, want %v (%v)", c, got, c.held, err)
		}
		if notHeld != nil && (notHeld.Ref.Path != "art_52/4/2" || notHeld.On != c.day) {
			t.Errorf("%+v: %v", c, notHeld)
		}
	}
}
