package aiact_test

import (
	"testing"

	"github.com/cecheck/cecheck/shared/aiact"
	"github.com/cecheck/cecheck/shared/fact"
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/product"
	"github.com/cecheck/cecheck/shared/rule"
	"github.com/cecheck/cecheck/shared/rule/ruletest"
)

// plainDuties is when each duty holds, in plain words, by the same hand as the conditions.
// A duty that is not named here holds for every high-risk system.
var plainDuties = map[string]func(get func(string) string) bool{
	"aiact.article004": func(get func(string) string) bool { return get(aiact.Literacy.ID) == fact.Yes },
	"aiact.article005": func(get func(string) string) bool { return plainCovered(get) },
	"aiact.article005.1a": func(get func(string) string) bool {
		practice := get(aiact.ListedUse.ID) == fact.Yes && one(get(aiact.Practice.ID), "intimate_material", "abuse_material")
		return plainCovered(get) && (practice || one(get(aiact.Generates.ID), "yes", "deep_fake"))
	},
	"aiact.article006.4": is(&aiact.Registration, "article49_2"),
	"aiact.article011.2": func(get func(string) string) bool {
		return plainHigh(get) && (get(aiact.ProductRoute.ID) == fact.Yes || get(product.Regulation.ID) != "none")
	},
	"aiact.article022":   plainSupplied,
	"aiact.article022.3": plainOther,
	"aiact.article023":   plainOther,
	"aiact.article024":   plainOther,
	"aiact.article025.1": plainTakenOver,
	"aiact.article025.2": plainTakenOver,
	"aiact.article025.3": func(get func(string) string) bool {
		return plainHigh(get) && get(aiact.SafetyComponent.ID) == fact.Yes && get(aiact.ProductRoute.ID) == fact.Yes
	},
	"aiact.article026.8": plainAuthority,
	"aiact.article026.10": func(get func(string) string) bool {
		return plainAuthority(get) && get(aiact.AnnexIII.ID) == "remote_identification"
	},
	"aiact.article026.11": func(get func(string) string) bool { return plainHigh(get) && get(aiact.UseRoute.ID) == fact.Yes },
	"aiact.article027":    is(&aiact.RightsImpact, fact.Yes),
	"aiact.article043.3":  is(&aiact.Assessment, "sectoral"),
	"aiact.article049":    is(&aiact.Registration, "article49_1"),
	"aiact.article049.2":  is(&aiact.Registration, "article49_2"),
	"aiact.article049.3":  plainAuthority,
	"aiact.article049.5":  is(&aiact.Registration, "national"),
	"aiact.article050":    plainCovered,
	"aiact.article050.1":  func(get func(string) string) bool { return plainCovered(get) && get(aiact.Interacts.ID) == fact.Yes },
	"aiact.article050.2": func(get func(string) string) bool {
		return plainCovered(get) && one(get(aiact.Generates.ID), "yes", "deep_fake")
	},
	"aiact.article050.3": func(get func(string) string) bool { return plainCovered(get) && plainBiometrics(get) },
	"aiact.article050.4": func(get func(string) string) bool {
		return plainCovered(get) && get(aiact.Generates.ID) == "deep_fake"
	},
	"aiact.article053": func(get func(string) string) bool {
		return plainCovered(get) && one(get(aiact.Model.ID), "provides", "provides_systemic")
	},
	"aiact.article055": func(get func(string) string) bool {
		return plainCovered(get) && get(aiact.Model.ID) == "provides_systemic"
	},
	"aiact.article060": func(get func(string) string) bool {
		return plainCovered(get) && get(product.Supply.ID) == product.Investigational && (plainHigh(get) || plainDevice(get))
	},
	"aiact.article060 as published": func(get func(string) string) bool {
		return plainHigh(get) && get(aiact.UseRoute.ID) == fact.Yes && get(product.Supply.ID) == product.Investigational
	},
	"aiact.article073.10": func(get func(string) string) bool {
		host := get(aiact.SafetyComponent.ID) == fact.Yes && get(aiact.HostThirdParty.ID) == fact.Yes && !plainByItself(get)
		return plainHigh(get) && (plainDevice(get) || host)
	},
	"aiact.article086": func(get func(string) string) bool {
		return plainHigh(get) && get(aiact.UseRoute.ID) == fact.Yes && get(aiact.AnnexIII.ID) != "critical_infrastructure"
	},
}

func is(f *fact.Fact, option string) func(get func(string) string) bool {
	return func(get func(string) string) bool { return get(f.ID) == option }
}

func plainSupplied(get func(string) string) bool {
	return plainHigh(get) && (get(product.Supply.ID) != product.InHouse || get(product.InHouseMet.ID) != fact.Yes)
}

func plainHigh(get func(string) string) bool { return get(aiact.Status.ID) == "high_risk" }

// plainDevice is a system that is a device, or a safety component of one.
func plainDevice(get func(string) string) bool {
	return get(product.Regulation.ID) != "none" && (get(aiact.Use.ID) == "itself" || get(aiact.SafetyComponent.ID) == fact.Yes)
}

// plainOther is for those whom the second sentence of Art. 111(2) does not name.
func plainOther(get func(string) string) bool {
	return plainSupplied(get) && get(aiact.DutiesFrom.ID) != "2030-08-02"
}

func plainTakenOver(get func(string) string) bool {
	return plainHigh(get) && get(product.Role.ID) != "manufacturer" && get(product.TakesOver.ID) != "no"
}

func plainAuthority(get func(string) string) bool {
	return plainHigh(get) && get(aiact.UseRoute.ID) == fact.Yes && get(aiact.AnnexIII.ID) != "critical_infrastructure" && get(aiact.Deployer.ID) == "public_authority"
}

// TestDuties holds every condition to the plain statement over all that it reads, and shows that every change of it is seen.
func TestDuties(t *testing.T) {
	tried, duties := 0, map[string]bool{}
	for _, d := range aiact.Duties {
		id := d.ID
		if plainDuties[id+" as published"] != nil && d.InForce.Until != 0 {
			id += " as published"
		}
		duties[id] = true
		plain := plainDuties[id]
		if plain == nil {
			plain = plainHigh
		}
		var reads []*fact.Fact
		(&rule.Rule{Scope: d.When}).Facts(func(f *fact.Fact) {
			if !has(reads, f) {
				reads = append(reads, f)
			}
		})
		for _, f := range []*fact.Fact{&aiact.Use, &aiact.Status, &aiact.DutiesFrom, &aiact.SafetyComponent, &aiact.HostThirdParty} { // what plain statements read
			if len(reads) < 6 && !has(reads, f) {
				reads = append(reads, f)
			}
		}
		differs := func(c rule.Cond) (at string) {
			each(reads, func(as fact.Answers) bool {
				as = append(as, but(usual, reads)...)
				get := func(id string) string {
					for _, a := range as {
						if a.Fact.ID == id {
							return a.Fact.Option(a.Index)
						}
					}
					return ""
				}
				if (rule.Holds(c, rule.NewEnv(as)) == rule.True) != plain(get) {
					for _, f := range reads {
						at += " " + f.ID + "=" + get(f.ID)
					}
				}
				return at == ""
			})
			return at
		}
		if at := differs(d.When); at != "" {
			t.Errorf("%s: the condition and the plain statement differ:%s", d.ID, at)
		}
		ruletest.Mutants(&rule.Rule{ID: d.ID, Scope: d.When}, &aiact.Status, func(name string, m *rule.Rule) {
			tried++
			if differs(m.Scope) == "" && equivalentDuties[name] == "" {
				t.Errorf("not caught: %s", name)
			}
		})
	}
	for id := range plainDuties {
		if !duties[id] {
			t.Errorf("there is no duty %s", id)
		}
	}
	t.Logf("%d duties, %d mutants", len(aiact.Duties), tried)
}

var equivalentDuties = map[string]string{}

func has(list []*fact.Fact, f *fact.Fact) bool {
	for _, g := range list {
		if g == f {
			return true
		}
	}
	return false
}

// TestDutiesFrom holds the days of the duties that have one of their own to Art. 113, written out by hand. All others
// follow the system.
func TestDutiesFrom(t *testing.T) {
	type both struct{ published, amended law.Date }
	want := map[string]both{
		"aiact.article004": {20250202, 20250202}, "aiact.article005": {20250202, 20250202}, "aiact.article005.1a": {0, 20261202},
		"aiact.article050": {20260802, 20260802}, "aiact.article050.1": {20260802, 20260802}, "aiact.article050.3": {20260802, 20260802}, "aiact.article050.4": {20260802, 20260802},
		"aiact.article060":   {20260802, 20260802},
		"aiact.article006.4": {20260802, 20271202}, "aiact.article049.2": {20260802, 20271202},
	}
	follows := map[string]*fact.Fact{"aiact.article050.2": &aiact.MarksFrom, "aiact.article053": &aiact.ModelFrom, "aiact.article055": &aiact.ModelFrom}
	for _, d := range aiact.Duties {
		w, own := want[d.ID]
		day := follows[d.ID]
		if !own && day == nil {
			day = &aiact.DutiesFrom
		}
		if d.Day != day {
			t.Errorf("%s: its day follows the wrong conclusion", d.ID)
		}
		if d.InForce.Contains(20260726) && d.From != w.published {
			t.Errorf("%s as published binds from %s, want %s", d.ID, d.From, w.published)
		}
		if d.InForce.Contains(20260727) && d.From != w.amended {
			t.Errorf("%s as amended binds from %s, want %s", d.ID, d.From, w.amended)
		}
	}
}

// TestWhose holds the addressees that are not plain from the article's heading to its words.
func TestWhose(t *testing.T) {
	want := map[string]string{
		"aiact.article005.1a": "provider",         // "placing on the market or putting into service"; deployers only in point (b)
		"aiact.article025.2":  "initial_provider", // "that initial provider shall closely cooperate"
		"aiact.article025.3":  "product_manufacturer",
		"aiact.article025.4":  "provider_supplier", // "the provider … and the third party … shall, by written agreement"
		"aiact.article060":    "provider",          // "providers or prospective providers"
	}
	seen := 0
	for _, d := range aiact.Duties {
		if w, ok := want[d.ID]; ok {
			if seen++; d.Whose != w {
				t.Errorf("%s is of %s, want %s", d.ID, d.Whose, w)
			}
		}
	}
	if seen < len(want) {
		t.Errorf("%d of %d duties found", seen, len(want))
	}
}

// plainByItself: what belongs to no other device has no host.
func plainByItself(get func(string) string) bool {
	if get(product.Software.ID) == fact.Yes {
		return get(product.Relation.ID) == product.Independent
	}
	return get(product.Kind.ID) == product.OwnPurpose
}
