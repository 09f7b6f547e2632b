package assess

import (
	"testing"

	"github.com/cecheck/cecheck/shared/rule"
)

// TestClashes: answers that cannot both be right are told, with the two that clash; others are left alone.
func TestClashes(t *testing.T) {
	for _, c := range []struct {
		what    string
		answers []string
		want    string // "one=option against other=option", "" for none
	}{
		{"implantable software", []string{"product.software=yes", "mdr.invasiveness=implantable"}, "product.software=yes against mdr.invasiveness=implantable"},
		{"an app with a program in it", []string{"product.software=yes", "mdr.own_program=yes"}, "product.software=yes against mdr.own_program=yes"},
		{"a program that needs no energy", []string{"mdr.own_program=yes", "mdr.active=no"}, "mdr.active=no against mdr.own_program=yes"},
		{"findings without a medical purpose", []string{"product.medical_purpose=no", "mdr.own_program=yes"}, "product.medical_purpose=no against mdr.own_program=yes"},
		{"a machine whose program finds nothing", []string{"product.software=no", "mdr.active=yes", "mdr.own_program=no"}, ""},
		{"a sterile app", []string{"product.software=yes", "mdr.sterile=yes"}, "product.software=yes against mdr.sterile=yes"},
		{"a sterile bandage", []string{"product.software=no", "mdr.sterile=yes"}, ""},
		{"software that plans radiotherapy", []string{"product.software=yes", "mdr.ionising=controls"}, ""},
		{"a closed loop without energy", []string{"mdr.active=no", "mdr.closed_loop=yes"}, "mdr.active=no against mdr.closed_loop=yes"},
		{"a towel clamp, which is for surgery and does not enter the body", []string{"mdr.invasiveness=non_invasive", "mdr.reusable_instrument=yes"}, ""},
		{"a lamp for the pupils of the unconscious, without a source of energy that counts", []string{"mdr.active=no", "mdr.emergency_diagnosis=yes"}, ""},
		{"an implant for an hour", []string{"mdr.invasiveness=implantable", "mdr.duration=transient"}, "mdr.invasiveness=implantable against mdr.duration=transient"},
		{"storage that informs decisions", []string{"product.function=stores_or_transmits", "mdr.informs_decisions=yes"}, "product.function=stores_or_transmits against mdr.informs_decisions=yes"},
		{"a gate that is shut", []string{"mdr.special_use=no", "mdr.contraception=yes"}, "mdr.special_use=no against mdr.contraception=yes"},
		{"a medium for embryos, behind a gate that is shut", []string{"mdr.special_matter=no", "mdr.in_vitro_substance=yes"}, "mdr.special_matter=no against mdr.in_vitro_substance=yes"},
		{"a gate for nothing, which is as good as a no", []string{"aiact.listed_use=yes", "aiact.practice=none", "aiact.annex03_use=none"}, ""},
		{"a gate for something", []string{"aiact.listed_use=yes", "aiact.practice=none", "aiact.annex03_use=emergency"}, ""},
		{"a gate half answered", []string{"aiact.listed_use=yes", "aiact.practice=none"}, ""},
		{"no AI that is a forbidden practice", []string{"aiact.use=none", "aiact.practice=social_scoring"}, "aiact.use=none against aiact.practice=social_scoring"},
		{"no AI that chats", []string{"aiact.use=none", "aiact.interacts=yes"}, "aiact.use=none against aiact.interacts=yes"},
		{"what is not known clashes with nothing", []string{"product.software=yes", "mdr.sterile=unknown"}, ""},
		{"a custom-made test", []string{"product.supply=custom_made", "product.in_vitro=yes"}, "product.supply=custom_made against product.in_vitro=yes"},
	} {
		got := ""
		for _, x := range Clashes(answersOf(t, c.answers...)) {
			got += x.A.Fact.ID + "=" + x.A.Option + " against " + x.B.Fact.ID + "=" + x.B.Option
		}
		if got != c.want {
			t.Errorf("%s: %q, want %q", c.what, got, c.want)
		}
	}
	table := conflicts
	for _, g := range gates {
		table = append(table, conflict{a: no(g.gate), denies: g.facts})
	}
	for _, c := range table {
		for _, x := range append([]rule.Is{c.a}, c.others...) {
			if x.Fact.Index(x.Option) == 0 || x.Fact.Derived {
				t.Errorf("%s has no option %q, or is not asked", x.Fact.ID, x.Option)
			}
		}
		for _, f := range c.denies {
			if f.Derived || f.Index(mildest(f)) == 0 {
				t.Errorf("%s is not asked", f.ID)
			}
		}
	}
}
