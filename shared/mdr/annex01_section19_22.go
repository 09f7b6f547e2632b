package mdr

import (
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/require"
	"github.com/cecheck/cecheck/shared/rule"
)

// annex01Hazards is Sections 19 to 22: active implants, mechanics and heat, energy and substances, lay users.
func annex01Hazards() []require.Requirement {
	return []require.Requirement{
		{
			ID: "mdr.annex01.19.1", Ref: law.Ref{Act: law.MDR, Path: "anx_I/19.1"},
			When:     rule.All{activeHardware, implanted},
			Elements: []require.Element{{ID: "energy"}, {ID: "treatment"}, {ID: "no_maintenance"}},
			Evidence: []require.Document{"test_reports", "risk_management_file", "stability_study"},
			Related:  []require.Clause{{Standard: &iso14708}},
		},
		{
			ID: "mdr.annex01.19.2", Ref: law.Ref{Act: law.MDR, Path: "anx_I/19.2"},
			When:     rule.All{activeHardware, implanted},
			Elements: []require.Element{{ID: "substances"}, {ID: "energy"}},
			Evidence: []require.Document{"test_reports", "stability_study"},
			Related:  []require.Clause{{Standard: &iso14708}},
		},
		{
			ID: "mdr.annex01.19.3", Ref: law.Ref{Act: law.MDR, Path: "anx_I/19.3"},
			When:     rule.All{activeHardware, implanted},
			Elements: []require.Element{{ID: "identified"}, {ID: "action"}},
			Evidence: []require.Document{"udi_record", "quality_manual", "labels"},
			Related:  []require.Clause{{Standard: &require.ISO13485, Number: "7.5.8"}, {Standard: &require.ISO13485, Number: "7.5.9"}},
		},
		{
			ID: "mdr.annex01.19.4", Ref: law.Ref{Act: law.MDR, Path: "anx_I/19.4"},
			When:     rule.All{activeHardware, implanted},
			Elements: []require.Element{{ID: "code"}, {ID: "readable"}},
			Evidence: []require.Document{"labels", "design_drawings", "test_reports"},
			Related:  []require.Clause{{Standard: &iso14708}},
		},
		{
			ID: "mdr.annex01.20.1", Ref: law.Ref{Act: law.MDR, Path: "anx_I/20.1"},
			When:     notSoftware,
			Elements: []require.Element{{ID: "hazards"}, {ID: "protection"}},
			Evidence: []require.Document{"test_reports", "risk_management_file", "design_drawings"},
			Related:  []require.Clause{{Standard: &iec60601}},
		},
		{
			ID: "mdr.annex01.20.2", Ref: law.Ref{Act: law.MDR, Path: "anx_I/20.2"},
			When:     notSoftware,
			Judged:   true,
			Elements: []require.Element{{ID: "vibration"}, {ID: "reduced"}},
			Evidence: []require.Document{"test_reports", "design_drawings"},
			Related:  []require.Clause{{Standard: &iec60601}},
		},
		{
			ID: "mdr.annex01.20.3", Ref: law.Ref{Act: law.MDR, Path: "anx_I/20.3"},
			When:     notSoftware,
			Judged:   true,
			Elements: []require.Element{{ID: "noise"}, {ID: "reduced"}},
			Evidence: []require.Document{"test_reports", "design_drawings"},
			Related:  []require.Clause{{Standard: &iec60601}},
		},
		{
			ID: "mdr.annex01.20.4", Ref: law.Ref{Act: law.MDR, Path: "anx_I/20.4"},
			When:     notSoftware,
			Judged:   true,
			Elements: []require.Element{{ID: "connectors"}, {ID: "safe"}},
			Evidence: []require.Document{"design_drawings", "test_reports", "usability_file"},
			Related:  []require.Clause{{Standard: &iec60601}},
		},
		{
			ID: "mdr.annex01.20.5", Ref: law.Ref{Act: law.MDR, Path: "anx_I/20.5"},
			When:     notSoftware,
			Judged:   true,
			Elements: []require.Element{{ID: "parts"}, {ID: "prevented"}, {ID: "movement"}},
			Evidence: []require.Document{"design_drawings", "usability_file", "labels", "instructions_for_use"},
			Related:  []require.Clause{{Standard: &require.IEC62366, Number: "5.3"}},
		},
		{
			ID: "mdr.annex01.20.6", Ref: law.Ref{Act: law.MDR, Path: "anx_I/20.6"},
			When:     notSoftware,
			Elements: []require.Element{{ID: "temperatures"}, {ID: "limits"}},
			Evidence: []require.Document{"test_reports"},
			Related:  []require.Clause{{Standard: &iec60601}},
		},
		{
			ID: "mdr.annex01.21.1", Ref: law.Ref{Act: law.MDR, Path: "anx_I/21.1"},
			When:     supplies(),
			Elements: []require.Element{{ID: "accuracy"}, {ID: "setting"}},
			Evidence: []require.Document{"test_reports", "risk_management_file", "software_requirements"},
			Related:  []require.Clause{{Standard: &iec60601}},
		},
		{
			ID: "mdr.annex01.21.2", Ref: law.Ref{Act: law.MDR, Path: "anx_I/21.2"},
			When:     supplies(),
			Elements: []require.Element{{ID: "inadequate"}, {ID: "release"}},
			Evidence: []require.Document{"test_reports", "risk_management_file", "software_design"},
			Related:  []require.Clause{{Standard: &iec60601}, {Standard: &iec60601Part8}},
		},
		{
			ID: "mdr.annex01.21.3", Ref: law.Ref{Act: law.MDR, Path: "anx_I/21.3"},
			When:     supplies(),
			Elements: []require.Element{{ID: "functions"}, {ID: "understood"}},
			Evidence: []require.Document{"labels", "usability_file", "design_drawings"},
			Related:  []require.Clause{{Standard: &require.IEC62366, Number: "5.6"}, {Standard: &require.IEC62366, Number: "5.9"}},
		},
		{
			ID: "mdr.annex01.21.other", Ref: law.Ref{Act: law.MDR, Path: "anx_I/21"},
			When:     rule.Any{rule.All{notSoftware, rule.Not{Cond: supplies()}}, driving()},
			Judged:   true,
			Elements: []require.Element{{ID: "supply"}, {ID: "amount"}, {ID: "danger"}, {ID: "controls"}},
			Evidence: []require.Document{"risk_management_file", "test_reports", "software_requirements"},
		},
		{
			ID: "mdr.annex01.22.1", Ref: law.Ref{Act: law.MDR, Path: "anx_I/22.1"},
			Judged:   true,
			Elements: []require.Element{{ID: "lay_users"}, {ID: "variation"}, {ID: "information"}},
			Evidence: []require.Document{"usability_file", "instructions_for_use", "intended_purpose"},
			Related:  []require.Clause{{Standard: &require.IEC62366, Number: "5.1"}, {Standard: &require.IEC62366, Number: "5.9"}},
		},
		{
			ID: "mdr.annex01.22.2", Ref: law.Ref{Act: law.MDR, Path: "anx_I/22.2"},
			Judged:   true,
			Elements: []require.Element{{ID: "every_step"}, {ID: "cuts"}, {ID: "errors"}},
			Evidence: []require.Document{"usability_file", "risk_management_file", "instructions_for_use"},
			Related:  []require.Clause{{Standard: &require.IEC62366, Number: "5.3"}, {Standard: &require.IEC62366, Number: "5.9"}},
		},
		{
			ID: "mdr.annex01.22.3", Ref: law.Ref{Act: law.MDR, Path: "anx_I/22.3"},
			Judged:   true,
			Elements: []require.Element{{ID: "check"}, {ID: "invalid_result"}},
			Evidence: []require.Document{"usability_file", "software_requirements", "instructions_for_use"},
			Related:  []require.Clause{{Standard: &require.IEC62366, Number: "5.6"}},
		},
	}
}
