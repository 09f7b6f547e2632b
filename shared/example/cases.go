// Package example holds the official examples of the guidance and of the AI Act: what is known of each, as answers
// to our questions; what its source says of it, as conclusions; and which of them a product is nearest to.
//
// Guidance is not law. An example decides nothing here: the rules are held to the examples by a test, and a person is
// shown the nearest one beside the result.
package example

import (
	"github.com/cecheck/cecheck/shared/assess"
	"github.com/cecheck/cecheck/shared/fact"
)

// Case is one example.
//
// Its answers are those that a careful person would give who knows only the description and the source. What
// neither of them settles is left out, and the result is then a range; [Note] says so.
type Case struct {
	ID      string // forever: "WE-014"; its description is the wording example.we-014.is
	Base    Base   // answers that it shares with others
	Answers string // its own answers: "fact=option&fact=option", as in a state string
	AI      AI     // answers on AI that it shares with others

	// States is what the source says of it: "conclusion=option&…". Several options that the source leaves open are
	// joined by "|". A mark before the conclusion says that it is not the source's outcome:
	// "~" where the example starts from it, "+" where it is not stated but follows from what is.
	States string

	// By is the rules that the source names for the class, separated by spaces. A path after a colon names the place in the rule's annex: "ivdr.rule3:2.3/h".
	// Also is the rules that it says apply, though another gives the class.
	By, Also string

	// Leans says that an answer on which the class hangs is a judgement that the description does not carry by itself: how hazardous, how
	// grave. It was taken from where the source puts the example.
	Leans bool

	Source Document
	At     string // the place in the source
}

// Document is what an example is taken from.
type Document uint8

const (
	MDCG2019_11 Document = iota
	MDCG2020_16
	MDCG2021_24
	MDCG2023_4
	MDCG2024_11
	MDCG2025_6
	AIAct
)

// String is the name of the document with its revision.
func (d Document) String() string {
	return [...]string{
		"MDCG 2019-11 rev.1", "MDCG 2020-16 rev.4", "MDCG 2021-24", "MDCG 2023-4", "MDCG 2024-11",
		"MDCG 2025-6 (AIB 2025-1)", "Regulation (EU) 2024/1689",
	}[d]
}

// Base is a set of answers that many examples begin with.
type Base uint8

const (
	own     Base = iota // none
	mdsw                // software with a medical purpose of its own that drives nothing; no data from specimens
	mixed               // the same; how far it rests on specimens is the example's to say
	ivdSW               // the same, on data from specimens alone
	driving             // software with a medical purpose that also drives or influences a medical device
	plain               // software that drives nothing; whether it is a device is the example's to say
	hard                // a device with a purpose of its own that is not software, under the MDR
	machine             // the same, active and outside the body, without special substances or tissues; nothing says that a program in it has findings of its own
	ivd                 // an in vitro diagnostic device that is not software
)

var bases = [...]string{
	own:     "",
	mdsw:    "product.software=yes&product.relation=independent&product.function=individual&product.medical_purpose=yes&product.specimen=none&product.supply=market",
	mixed:   "product.software=yes&product.relation=independent&product.function=individual&product.medical_purpose=yes&product.supply=market",
	ivdSW:   "product.software=yes&product.relation=independent&product.function=individual&product.medical_purpose=yes&product.specimen=only&product.supply=market",
	driving: "product.software=yes&product.relation=drives_with_purpose&product.function=individual&product.medical_purpose=yes&product.specimen=none&product.partner=medical_device&product.supply=market",
	plain:   "product.software=yes&product.relation=independent&product.supply=market",
	hard:    "product.software=no&product.kind=own_purpose&product.medical_purpose=yes&product.other_law=none&product.in_vitro=no&product.supply=market",
	machine: "product.software=no&product.kind=own_purpose&product.medical_purpose=yes&product.other_law=none&product.in_vitro=no&product.supply=market" +
		"&mdr.active=yes&mdr.invasiveness=non_invasive&mdr.channels=no&mdr.modifies=no&mdr.in_vitro_substance=no&mdr.injured_contact=no&mdr.special_matter=no&mdr.own_program=no",
	ivd: "product.software=no&product.kind=own_purpose&product.medical_purpose=yes&product.other_law=none&product.in_vitro=yes&product.supply=market",
}

// AI is what is taken for granted of the AI in an example.
type AI uint8

const (
	unsaid   AI = iota // nothing, or the example's to say
	itself             // the product is taken for an AI system, for no use that the Act lists
	harmless           // whether there is AI is left open; the device that it would be in needs no notified body
)

var ais = [...]string{
	unsaid:   "",
	itself:   "aiact.use=itself&aiact.other_product=none&aiact.listed_use=no",
	harmless: "aiact.host_third_party=no&aiact.other_product=none&aiact.listed_use=no",
}

// All is every example, in the order of the ids.
func All() []*Case {
	list := make([]*Case, 0, 115)
	for _, of := range [...][]Case{mdcg2019, mdcg2020, mdcg2021, mdcg2023, mdcg2025, aiAct} {
		for i := range of {
			list = append(list, &of[i])
		}
	}
	for i := 1; i < len(list); i++ {
		for j := i; j > 0 && list[j].ID < list[j-1].ID; j-- {
			list[j], list[j-1] = list[j-1], list[j]
		}
	}
	return list
}

// State is its answers as the part of a state string after the header.
func (c *Case) State() string {
	s := bases[c.Base]
	for _, more := range [...]string{c.Answers, ais[c.AI]} {
		if s != "" && more != "" {
			s += "&"
		}
		s += more
	}
	return s
}

// Cite is the source and the place in it.
func (c *Case) Cite() string { return c.Source.String() + ", " + c.At }

// Given is its answers in the order of the vocabulary.
func (c *Case) Given() fact.Answers { return given(c.State()) }

// given is the answers of a state; what the vocabulary does not know is left out.
func given(state string) fact.Answers {
	told := pairs(state)
	as := make(fact.Answers, 0, len(told))
	for _, f := range assess.Vocabulary() {
		for _, p := range told {
			if p[0] == f.ID && f.Index(p[1]) > 0 {
				as = append(as, fact.Answer{Fact: f, Index: f.Index(p[1])})
				break
			}
		}
	}
	return as
}

// Statement is one thing that is said of an example.
type Statement struct {
	Fact    string // the conclusion
	Value   string // its option; several joined by "|"
	Premise bool   // the example starts from it
	Follows bool   // not in the source, but follows from what it says
}

// Statements is what its States say, in their order.
func (c *Case) Statements() []Statement { return statements(c.States) }

// Of is what is said of a conclusion; ok is false where nothing is.
func (c *Case) Of(conclusion string) (s Statement, ok bool) { return of(c.Statements(), conclusion) }

func statements(states string) []Statement {
	var list []Statement
	for _, p := range pairs(states) {
		s := Statement{Fact: p[0], Value: p[1]}
		switch {
		case s.Fact == "":
		case s.Fact[0] == '~':
			s.Premise, s.Fact = true, s.Fact[1:]
		case s.Fact[0] == '+':
			s.Follows, s.Fact = true, s.Fact[1:]
		}
		list = append(list, s)
	}
	return list
}

func of(list []Statement, conclusion string) (s Statement, ok bool) {
	for _, s := range list {
		if s.Fact == conclusion {
			return s, true
		}
	}
	return Statement{}, false
}

// Allows is the set of the options that the statement leaves open.
func (s Statement) Allows(f *fact.Fact) (set fact.Set) {
	for _, o := range split(s.Value, '|') {
		if i := f.Index(o); i > 0 {
			set |= fact.Single(i)
		}
	}
	return set
}

// pairs takes "a=b&c=d" apart.
func pairs(s string) [][2]string {
	var list [][2]string
	for _, part := range split(s, '&') {
		for i := 0; i < len(part); i++ {
			if part[i] == '=' {
				list = append(list, [2]string{part[:i], part[i+1:]})
				break
			}
		}
	}
	return list
}

// split cuts s at each c; the empty string has no parts.
func split(s string, c byte) (parts []string) {
	from := 0
	for i := 0; i < len(s); i++ {
		if s[i] == c {
			parts = append(parts, s[from:i])
			from = i + 1
		}
	}
	if s != "" {
		parts = append(parts, s[from:])
	}
	return parts
}
