package mdr

import (
	"github.com/cecheck/cecheck/shared/fact"
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/require"
	"github.com/cecheck/cecheck/shared/rule"
)

// annex01Construction is Sections 14 to 16: how a device meets its surroundings, measures, and radiates.
func annex01Construction() []require.Requirement {
	return []require.Requirement{
		{
			ID: "mdr.annex01.14.1", Ref: law.Ref{Act: law.MDR, Path: "anx_I/14.1"},
			Judged:   true,
			Elements: []require.Element{{ID: "combinations"}, {ID: "whole"}, {ID: "restrictions"}, {ID: "connections"}},
			Evidence: []require.Document{"risk_management_file", "test_reports", "software_verification", "instructions_for_use"},
			Related:  []require.Clause{{Standard: &require.ISO14971, Number: "5.4"}, {Standard: &require.IEC62304, Number: "5.2"}, {Standard: &require.IEC62304, Number: "5.7"}},
		},
		{
			ID: "mdr.annex01.14.2", Ref: law.Ref{Act: law.MDR, Path: "anx_I/14.2"},
			Elements: []require.Element{{ID: "injury"}, {ID: "environment"}, {ID: "contact"}, {ID: "it_environment"}, {ID: "ingress"}, {ID: "interference"}, {ID: "ageing"}},
			Evidence: []require.Document{"risk_management_file", "test_reports", "software_verification", "cybersecurity_file"},
			Related:  []require.Clause{{Standard: &require.ISO14971, Number: "5.4"}, {Standard: &require.ISO14971, Number: "7"}, {Standard: &require.IEC62304, Number: "5.2"}, {Standard: &require.IEC62304, Number: "7"}},
		},
		{
			ID: "mdr.annex01.14.3", Ref: law.Ref{Act: law.MDR, Path: "anx_I/14.3"},
			When:     notSoftware,
			Elements: []require.Element{{ID: "normal_use"}, {ID: "single_fault"}, {ID: "flammable"}},
			Evidence: []require.Document{"test_reports", "risk_management_file"},
			Related:  []require.Clause{{Standard: &iec60601}},
		},
		{
			ID: "mdr.annex01.14.4", Ref: law.Ref{Act: law.MDR, Path: "anx_I/14.4"},
			Judged:   true,
			Elements: []require.Element{{ID: "tasks"}, {ID: "safe"}, {ID: "effective"}},
			Evidence: []require.Document{"instructions_for_use", "risk_management_file", "software_design"},
			Related:  []require.Clause{{Standard: &require.ISO13485, Number: "7.5.4"}, {Standard: &require.IEC62304, Number: "6"}},
		},
		{
			ID: "mdr.annex01.14.5", Ref: law.Ref{Act: law.MDR, Path: "anx_I/14.5"},
			Judged:   true,
			Elements: []require.Element{{ID: "interfaces"}, {ID: "compatibility"}, {ID: "failure"}},
			Evidence: []require.Document{"software_design", "software_verification", "test_reports"},
			Related:  []require.Clause{{Standard: &require.IEC62304, Number: "5.2"}, {Standard: &require.IEC62304, Number: "5.6"}, {Standard: &require.IEC62304, Number: "5.7"}},
		},
		{
			ID: "mdr.annex01.14.6", Ref: law.Ref{Act: law.MDR, Path: "anx_I/14.6"},
			Judged:   true,
			Elements: []require.Element{{ID: "scales"}, {ID: "readable"}},
			Evidence: []require.Document{"usability_file", "software_design"},
			Related:  []require.Clause{{Standard: &require.IEC62366, Number: "5.6"}, {Standard: &require.IEC62366, Number: "5.8"}},
		},
		{
			ID: "mdr.annex01.14.7", Ref: law.Ref{Act: law.MDR, Path: "anx_I/14.7"},
			Judged:   true,
			Elements: []require.Element{{ID: "procedure"}, {ID: "instructions"}},
			Evidence: []require.Document{"instructions_for_use", "risk_management_file"},
			Related:  []require.Clause{{Standard: &require.ISO14971, Number: "5.4"}},
		},
		{
			ID: "mdr.annex01.15.1", Ref: law.Ref{Act: law.MDR, Path: "anx_I/15.1"},
			Judged:   true,
			Elements: []require.Element{{ID: "accuracy"}, {ID: "methods"}, {ID: "stability"}, {ID: "limits"}},
			Evidence: []require.Document{"test_reports", "software_validation", "clinical_evaluation", "instructions_for_use"},
			Related:  []require.Clause{{Standard: &require.ISO13485, Number: "7.3.6"}, {Standard: &require.ISO13485, Number: "7.3.7"}, {Standard: &require.IEC62304, Number: "5.7"}},
		},
		{
			ID: "mdr.annex01.15.2", Ref: law.Ref{Act: law.MDR, Path: "anx_I/15.2"},
			When:     rule.Is{Fact: &Measuring, Option: fact.Yes},
			Elements: []require.Element{{ID: "units"}},
			Evidence: []require.Document{"labels", "instructions_for_use", "software_requirements"},
		},
		{
			ID: "mdr.annex01.16.1", Ref: law.Ref{Act: law.MDR, Path: "anx_I/16.1"},
			When:     rule.Any{notSoftware, driving()},
			Judged:   true,
			Elements: []require.Element{{ID: "exposure"}, {ID: "instructions"}, {ID: "acceptance"}},
			Evidence: []require.Document{"risk_management_file", "instructions_for_use", "test_reports"},
			Related:  []require.Clause{{Standard: &iec60601Part3}},
		},
		{
			ID: "mdr.annex01.16.2", Ref: law.Ref{Act: law.MDR, Path: "anx_I/16.2"},
			When:     rule.Any{activeHardware, emitsIonising(), rule.All{rule.Any{inOrifice, implantable}, rule.Not{Cond: isActive}}, driving()},
			Judged:   true,
			Elements: []require.Element{{ID: "control"}, {ID: "reproducible"}, {ID: "warning"}},
			Evidence: []require.Document{"design_drawings", "test_reports", "software_requirements"},
			Related:  []require.Clause{{Standard: &iec60601}},
		},
		{
			ID: "mdr.annex01.16.3", Ref: law.Ref{Act: law.MDR, Path: "anx_I/16.3"},
			When:     rule.Any{notSoftware, driving()},
			Judged:   true,
			Elements: []require.Element{{ID: "sources"}, {ID: "reduced"}},
			Evidence: []require.Document{"test_reports", "risk_management_file"},
			Related:  []require.Clause{{Standard: &iec60601Part3}},
		},
		{
			ID: "mdr.annex01.16.4", Ref: law.Ref{Act: law.MDR, Path: "anx_I/16.4"},
			When:     emitsIonising(),
			Elements: []require.Element{{ID: "euratom"}, {ID: "adjustable"}, {ID: "diagnostic"}, {ID: "therapeutic"}},
			Evidence: []require.Document{"test_reports", "design_drawings", "risk_management_file", "instructions_for_use"},
			Related:  []require.Clause{{Standard: &iec60601Part3}},
		},
		{
			ID: "mdr.annex01.16.4.source", Ref: law.Ref{Act: law.MDR, Path: "anx_I/16.4"},
			When:     rule.All{rule.Any{inOrifice, implantable}, rule.Not{Cond: isActive}},
			Judged:   true,
			Elements: []require.Element{{ID: "source"}, {ID: "dose"}},
			Evidence: []require.Document{"test_reports", "material_specification", "risk_management_file"},
		},
	}
}
