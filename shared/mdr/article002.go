package mdr

import (
	"github.com/cecheck/cecheck/shared/fact"
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/product"
	"github.com/cecheck/cecheck/shared/rule"
)

// since is the time from which the MDR applies (Art. 123(2)).
var since = law.Period{From: 20210526}

var (
	isSoftware  = rule.Is{Fact: &product.Software, Option: fact.Yes}
	notSoftware = rule.Not{Cond: isSoftware}
)

// QualificationSet decides whether the product is a device, and as what (Art. 1(2), 1(6), 2(1), 2(2), 22; IVDR Art. 1(3)).
//
// For software the steps are those of MDCG 2019-11 rev.1, figure 1, which is guidance: a step that
// takes software out rests on a reading of Art. 2(1).
var QualificationSet = rule.Set{
	Concludes: &Qualification,
	Combine:   rule.Exclusive,
	Ref:       law.Ref{Act: law.MDR, Path: "art_2/1"},
	Rules:     []*rule.Rule{&accessory, &partOfDevice, &annexXVI, &ownPurpose, &pack, &otherLaw, &noPurpose},
}

// accessory: what has no purpose of its own and enables or assists a device (Art. 2(2)).
var accessory = rule.Rule{
	ID: "mdr.article002.2", Ref: law.Ref{Act: law.MDR, Path: "art_2/2"},
	InForce: since, Applies: since,
	Cases: []rule.Case{{
		Ref: law.Ref{Act: law.MDR, Path: "art_2/2"},
		When: rule.Any{
			rule.All{isSoftware, rule.Is{Fact: &product.Relation, Option: product.Accessory}},
			rule.All{notSoftware, rule.Is{Fact: &product.Kind, Option: product.Accessory}},
		},
		Then: rule.Then{Value: "accessory"},
	}},
}

// partOfDevice: software that only drives or influences a device has no qualification of its
// own; it is covered with that device.
var partOfDevice = rule.Rule{
	ID: "mdr.article002.part", Ref: law.Ref{Act: law.MDR, Path: "anx_VIII/3.3"},
	InForce: since, Applies: since,
	Scope: isSoftware,
	Cases: []rule.Case{{
		Ref:     law.Ref{Act: law.MDR, Path: "anx_VIII/3.3"},
		When:    rule.Is{Fact: &product.Relation, Option: product.DrivesWithoutPurpose},
		Then:    rule.Then{Value: "part_of_device"},
		Reading: "reading.figure1",
	}},
}

// ownPurpose: software with an intended purpose of its own is a device where that purpose
// is medical, it works on the data, and it does so for individual patients. Software that also
// drives a device stays covered with that device where its own purpose turns out not to be medical: in figure 1
// the second step comes before the others.
var ownPurpose = rule.Rule{
	ID: "mdr.article002.1", Ref: law.Ref{Act: law.MDR, Path: "art_2/1"},
	InForce: since, Applies: since,
	Scope: rule.All{isSoftware, rule.Any{
		rule.Is{Fact: &product.Relation, Option: product.Independent},
		rule.Is{Fact: &product.Relation, Option: product.DrivesWithPurpose},
	}},
	Cases: []rule.Case{{
		Ref: law.Ref{Act: law.MDR, Path: "art_2/1"},
		When: rule.All{
			rule.Is{Fact: &product.Function, Option: "individual"},
			rule.Is{Fact: &product.MedicalPurpose, Option: fact.Yes},
		},
		Then:    rule.Then{Value: "mdsw"},
		Reading: "reading.figure1",
	}},
	Else: &rule.Case{
		Ref:     law.Ref{Act: law.MDR, Path: "art_2/1"},
		Then:    rule.Then{Value: "not_device"},
		Reading: "reading.figure1",
		Except: []rule.Case{{
			Ref:  law.Ref{Act: law.MDR, Path: "anx_VIII/3.3/1"},
			When: rule.Is{Fact: &product.Relation, Option: product.DrivesWithPurpose},
			Then: rule.Then{Value: "part_of_device"},
		}, {
			Ref: law.Ref{Act: law.MDR, Path: "art_2/1"},
			When: rule.All{
				rule.Is{Fact: &product.Relation, Option: product.Independent},
				rule.Is{Fact: &product.Function, Option: "individual"},
				rule.Is{Fact: &product.MedicalPurpose, Option: "research_only"},
			},
			Then: rule.Then{Value: "research_use_only"},
		}, {
			Ref: law.Ref{Act: law.MDR, Path: "art_2/1"},
			When: rule.All{
				rule.Is{Fact: &product.Relation, Option: product.Independent},
				rule.Is{Fact: &product.Function, Option: "individual"},
				rule.Is{Fact: &product.MedicalPurpose, Option: "general_laboratory"},
			},
			Then: rule.Then{Value: "general_laboratory"},
		}},
	},
}

var ownPurposeHardware = rule.All{notSoftware, rule.Is{Fact: &product.Kind, Option: product.OwnPurpose}}

// noPurpose: a thing that is no software and has no medical purpose is no device. Those for general laboratory use
// or research alone have a name in the IVDR; that neither is a medical purpose is the same for both acts.
var noPurpose = rule.Rule{
	ID: "mdr.article002.not", Ref: law.Ref{Act: law.MDR, Path: "art_2/1"},
	InForce: since, Applies: since,
	Scope: ownPurposeHardware,
	Cases: []rule.Case{{
		Ref:  law.Ref{Act: law.MDR, Path: "art_2/1"},
		When: rule.Is{Fact: &product.MedicalPurpose, Option: fact.No},
		Then: rule.Then{Value: "not_device"},
	}, {
		Ref:  law.Ref{Act: law.MDR, Path: "art_2/1"},
		When: rule.Is{Fact: &product.MedicalPurpose, Option: "research_only"},
		Then: rule.Then{Value: "research_use_only"},
	}, {
		Ref:  law.Ref{Act: law.MDR, Path: "art_2/1"},
		When: rule.Is{Fact: &product.MedicalPurpose, Option: "general_laboratory"},
		Then: rule.Then{Value: "general_laboratory"},
	}},
}

// operator is what the person is by the definitions, unless Art. 16(1) makes a manufacturer of it.
var operator = rule.Rule{
	ID: "mdr.article002.35", Ref: law.Ref{Act: law.MDR, Path: "art_2/35"},
	InForce: since, Applies: since,
	Cases: []rule.Case{{
		Ref:  law.Ref{Act: law.MDR, Path: "art_2/30"},
		When: rule.Is{Fact: &product.Role, Option: "manufacturer"},
		Then: rule.Then{Value: "manufacturer"},
	}, {
		Ref:  law.Ref{Act: law.MDR, Path: "art_2/32"},
		When: rule.Is{Fact: &product.Role, Option: "authorised_representative"},
		Then: rule.Then{Value: "authorised_representative"},
	}, {
		Ref:  law.Ref{Act: law.MDR, Path: "art_2/33"},
		When: rule.Is{Fact: &product.Role, Option: "importer"},
		Then: rule.Then{Value: "importer"},
	}, {
		Ref:  law.Ref{Act: law.MDR, Path: "art_2/34"},
		When: rule.Is{Fact: &product.Role, Option: "distributor"},
		Then: rule.Then{Value: "distributor"},
	}},
}
