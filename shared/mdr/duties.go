package mdr

import (
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/product"
	"github.com/cecheck/cecheck/shared/require"
	"github.com/cecheck/cecheck/shared/rule"
)

var (

	// ordinaryDevice is a device that goes the ordinary way, not one of a health institution or a study.
	ordinaryDevice = rule.All{underMDR, ordinary}
	madeForUse     = rule.All{underMDR, rule.Not{Cond: rule.Any{
		rule.Is{Fact: &product.Supply, Option: product.InHouse},
		rule.Is{Fact: &product.Supply, Option: product.Investigational},
	}}}
	customMade = rule.All{underMDR, rule.Is{Fact: &product.Supply, Option: product.CustomMade}}
	withBody   = rule.All{underMDR, rule.Is{Fact: &product.ThirdParty, Option: "yes"}}
)

// Duties is what the MDR asks of the manufacturer, in outline.
var Duties = []require.Requirement{
	{ID: "mdr.annex01", Ref: law.Ref{Act: law.MDR, Path: "anx_I"}, When: underMDR, From: 20210526, Whose: "manufacturer"},
	{ID: "mdr.article010", Ref: law.Ref{Act: law.MDR, Path: "art_10"}, When: madeForUse, From: 20210526, Whose: "manufacturer"},
	{ID: "mdr.article005.5", Ref: law.Ref{Act: law.MDR, Path: "art_5/5"}, When: rule.All{underMDR, rule.Is{Fact: &Route, Option: "in_house"}}, From: 20210526, Whose: "health_institution"},
	{ID: "mdr.annex02", Ref: law.Ref{Act: law.MDR, Path: "anx_II"}, When: ordinaryDevice, From: 20210526, Whose: "manufacturer"},
	{ID: "mdr.article061", Ref: law.Ref{Act: law.MDR, Path: "art_61"}, When: madeForUse, From: 20210526, Whose: "manufacturer"},
	{ID: "mdr.article052", Ref: law.Ref{Act: law.MDR, Path: "art_52"}, When: rule.Any{ordinaryDevice, rule.All{underMDR, rule.Is{Fact: &Route, Option: "custom_made_iii_implantable"}}}, From: 20210526, Whose: "manufacturer"},
	{ID: "mdr.article056", Ref: law.Ref{Act: law.MDR, Path: "art_56"}, When: withBody, From: 20210526, Whose: "notified_body"},
	{ID: "mdr.article029", Ref: law.Ref{Act: law.MDR, Path: "art_29"}, When: ordinaryDevice, From: 20260528, Whose: "manufacturer"},
	{ID: "mdr.article083", Ref: law.Ref{Act: law.MDR, Path: "art_83"}, When: madeForUse, From: 20210526, Whose: "manufacturer"},
	{ID: "mdr.annex13", Ref: law.Ref{Act: law.MDR, Path: "anx_XIII"}, When: customMade, From: 20210526, Whose: "manufacturer"},
	{ID: "mdr.article062", Ref: law.Ref{Act: law.MDR, Path: "art_62"}, When: rule.All{underMDR, rule.Is{Fact: &product.Supply, Option: product.Investigational}}, From: 20210526, Whose: "manufacturer"},
}
