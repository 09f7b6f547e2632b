package ivdr

import (
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/require"
	"github.com/cecheck/cecheck/shared/rule"
)

var ordinaryDevice = rule.All{governs, ordinary}

// Duties is what the IVDR asks of the manufacturer, in outline.
var Duties = []require.Requirement{
	{ID: "ivdr.annex01", Ref: law.Ref{Act: law.IVDR, Path: "anx_I"}, When: governs, From: 20220526, Whose: "manufacturer"},
	{ID: "ivdr.article010", Ref: law.Ref{Act: law.IVDR, Path: "art_10"}, When: ordinaryDevice, From: 20220526, Whose: "manufacturer"},
	{ID: "ivdr.article005.5", Ref: law.Ref{Act: law.IVDR, Path: "art_5/5"}, When: rule.All{governs, rule.Is{Fact: &Route, Option: "in_house"}}, From: 20220526, Whose: "health_institution"},
	{ID: "ivdr.annex02", Ref: law.Ref{Act: law.IVDR, Path: "anx_II"}, When: ordinaryDevice, From: 20220526, Whose: "manufacturer"},
	{ID: "ivdr.article056", Ref: law.Ref{Act: law.IVDR, Path: "art_56"}, When: ordinaryDevice, From: 20220526, Whose: "manufacturer"},
	{ID: "ivdr.article048", Ref: law.Ref{Act: law.IVDR, Path: "art_48"}, When: ordinaryDevice, From: 20220526, Whose: "manufacturer"},
	{ID: "ivdr.article026", Ref: law.Ref{Act: law.IVDR, Path: "art_26"}, When: ordinaryDevice, From: 20260528, Whose: "manufacturer"},
	{ID: "ivdr.article078", Ref: law.Ref{Act: law.IVDR, Path: "art_78"}, When: ordinaryDevice, From: 20220526, Whose: "manufacturer"},
	{ID: "ivdr.article057", Ref: law.Ref{Act: law.IVDR, Path: "art_57"}, When: rule.All{governs, rule.Is{Fact: &Route, Option: "performance_study"}}, From: 20220526, Whose: "manufacturer"},
}
