package mdr

import (
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/require"
	"github.com/cecheck/cecheck/shared/rule"
)

// annex01Programmable is Sections 17 and 18: electronics, software and other active devices. Software is an active device (Art. 2(4)). Whether an active
// device that is not software has electronics or software in it is not asked: for these, Section 17 is a matter of judgement and stands under ids of its
// own.
func annex01Programmable() []require.Requirement {
	return []require.Requirement{
		{
			ID: "mdr.annex01.17.1", Ref: law.Ref{Act: law.MDR, Path: "anx_I/17.1"},
			When:     isSoftware,
			Elements: []require.Element{{ID: "repeatability"}, {ID: "reliability"}, {ID: "performance"}, {ID: "single_fault"}},
			Evidence: []require.Document{"software_verification", "software_design", "risk_management_file"},
			Related:  []require.Clause{{Standard: &require.IEC62304, Number: "5.2"}, {Standard: &require.IEC62304, Number: "5.7"}, {Standard: &require.IEC62304, Number: "7"}, {Standard: &require.IEC82304}},
		},
		{
			ID: "mdr.annex01.17.1.embedded", Ref: law.Ref{Act: law.MDR, Path: "anx_I/17.1"},
			When:     activeHardware,
			Judged:   true,
			Elements: []require.Element{{ID: "built_in"}, {ID: "reliability"}, {ID: "single_fault"}},
			Evidence: []require.Document{"software_verification", "test_reports", "risk_management_file"},
			Related:  []require.Clause{{Standard: &require.IEC62304, Number: "5.7"}, {Standard: &iec60601}},
		},
		{
			ID: "mdr.annex01.17.2", Ref: law.Ref{Act: law.MDR, Path: "anx_I/17.2"},
			When:     isSoftware,
			Elements: []require.Element{{ID: "life_cycle"}, {ID: "risk_management"}, {ID: "security"}, {ID: "verification"}, {ID: "validation"}, {ID: "third_party"}},
			Evidence: []require.Document{"software_requirements", "software_design", "software_verification", "software_validation", "cybersecurity_file", "risk_management_file"},
			Related:  []require.Clause{{Standard: &require.IEC62304, Number: "5.1"}, {Standard: &require.IEC62304, Number: "5.8"}, {Standard: &require.IEC62304, Number: "7"}, {Standard: &require.IEC62304, Number: "8"}, {Standard: &require.IEC62304, Number: "9"}, {Standard: &require.IEC81001, Number: "5.1"}, {Standard: &require.IEC81001, Number: "5.2"}, {Standard: &require.IEC81001, Number: "5.7"}, {Standard: &require.IEC82304}, {Standard: &require.ISO13485, Number: "7.3"}},
		},
		{
			ID: "mdr.annex01.17.2.embedded", Ref: law.Ref{Act: law.MDR, Path: "anx_I/17.2"},
			When:     activeHardware,
			Judged:   true,
			Elements: []require.Element{{ID: "life_cycle"}, {ID: "risk_management"}, {ID: "security"}, {ID: "verification"}},
			Evidence: []require.Document{"software_requirements", "software_design", "software_verification", "cybersecurity_file"},
			Related:  []require.Clause{{Standard: &require.IEC62304}, {Standard: &require.IEC81001, Number: "5.1"}, {Standard: &require.ISO13485, Number: "7.3"}},
		},
		{
			ID: "mdr.annex01.17.3", Ref: law.Ref{Act: law.MDR, Path: "anx_I/17.3"},
			When:     rule.Any{isSoftware, isActive},
			Judged:   true,
			Elements: []require.Element{{ID: "platforms"}, {ID: "features"}, {ID: "surroundings"}},
			Evidence: []require.Document{"usability_file", "software_requirements", "software_validation"},
			Related:  []require.Clause{{Standard: &require.IEC62366, Number: "5.1"}, {Standard: &require.IEC62366, Number: "5.9"}},
		},
		{
			ID: "mdr.annex01.17.4", Ref: law.Ref{Act: law.MDR, Path: "anx_I/17.4"},
			When:     isSoftware,
			Elements: []require.Element{{ID: "hardware"}, {ID: "network"}, {ID: "security"}, {ID: "access"}},
			Evidence: []require.Document{"software_requirements", "cybersecurity_file", "instructions_for_use"},
			Related:  []require.Clause{{Standard: &require.IEC62304, Number: "5.2"}, {Standard: &require.IEC81001, Number: "5.2"}, {Standard: &require.IEC82304}},
		},
		{
			ID: "mdr.annex01.17.4.embedded", Ref: law.Ref{Act: law.MDR, Path: "anx_I/17.4"},
			When:     activeHardware,
			Judged:   true,
			Elements: []require.Element{{ID: "environment"}, {ID: "security"}},
			Evidence: []require.Document{"cybersecurity_file", "instructions_for_use", "software_requirements"},
			Related:  []require.Clause{{Standard: &require.IEC81001, Number: "5.2"}},
		},
		{
			ID: "mdr.annex01.18.1", Ref: law.Ref{Act: law.MDR, Path: "anx_I/18.1"},
			When:     rule.Any{isSoftware, rule.All{activeHardware, rule.Not{Cond: implanted}}},
			Elements: []require.Element{{ID: "faults"}, {ID: "means"}},
			Evidence: []require.Document{"risk_management_file", "software_design", "test_reports"},
			Related:  []require.Clause{{Standard: &require.ISO14971, Number: "7"}, {Standard: &require.IEC62304, Number: "7"}, {Standard: &iec60601}},
		},
		{
			ID: "mdr.annex01.18.2", Ref: law.Ref{Act: law.MDR, Path: "anx_I/18.2"},
			When:     rule.Any{isSoftware, isActive},
			Judged:   true,
			Elements: []require.Element{{ID: "dependence"}, {ID: "state"}, {ID: "warning"}},
			Evidence: []require.Document{"design_drawings", "software_requirements", "test_reports"},
			Related:  []require.Clause{{Standard: &iec60601}},
		},
		{
			ID: "mdr.annex01.18.3", Ref: law.Ref{Act: law.MDR, Path: "anx_I/18.3"},
			When:     rule.Any{isSoftware, isActive},
			Judged:   true,
			Elements: []require.Element{{ID: "dependence"}, {ID: "alarm"}},
			Evidence: []require.Document{"design_drawings", "software_requirements", "test_reports"},
			Related:  []require.Clause{{Standard: &iec60601}, {Standard: &iec60601Part8}},
		},
		{
			ID: "mdr.annex01.18.4", Ref: law.Ref{Act: law.MDR, Path: "anx_I/18.4"},
			When:     rule.Any{isSoftware, rule.All{activeHardware, rule.Not{Cond: rule.Is{Fact: &Diagnoses, Option: "no"}}}},
			Judged:   true,
			Elements: []require.Element{{ID: "parameters"}, {ID: "alarms"}, {ID: "noticed"}},
			Evidence: []require.Document{"risk_management_file", "software_requirements", "usability_file", "test_reports"},
			Related:  []require.Clause{{Standard: &iec60601Part8}, {Standard: &require.IEC62366, Number: "5.3"}},
		},
		{
			ID: "mdr.annex01.18.5", Ref: law.Ref{Act: law.MDR, Path: "anx_I/18.5"},
			When:     activeHardware,
			Elements: []require.Element{{ID: "emission"}, {ID: "neighbours"}},
			Evidence: []require.Document{"test_reports"},
			Related:  []require.Clause{{Standard: &iec60601Part2}},
		},
		{
			ID: "mdr.annex01.18.6", Ref: law.Ref{Act: law.MDR, Path: "anx_I/18.6"},
			When:     activeHardware,
			Elements: []require.Element{{ID: "immunity"}, {ID: "performance"}},
			Evidence: []require.Document{"test_reports"},
			Related:  []require.Clause{{Standard: &iec60601Part2}},
		},
		{
			ID: "mdr.annex01.18.7", Ref: law.Ref{Act: law.MDR, Path: "anx_I/18.7"},
			When:     activeHardware,
			Elements: []require.Element{{ID: "normal_use"}, {ID: "single_fault"}, {ID: "conditions"}},
			Evidence: []require.Document{"test_reports", "design_drawings"},
			Related:  []require.Clause{{Standard: &iec60601}},
		},
		{
			ID: "mdr.annex01.18.8", Ref: law.Ref{Act: law.MDR, Path: "anx_I/18.8"},
			When:     rule.Any{isSoftware, isActive},
			Elements: []require.Element{{ID: "threats"}, {ID: "measures"}, {ID: "tests"}},
			Evidence: []require.Document{"cybersecurity_file", "software_requirements", "software_verification"},
			Related:  []require.Clause{{Standard: &require.IEC81001, Number: "5.2"}, {Standard: &require.IEC81001, Number: "5.7"}, {Standard: &require.IEC81001, Number: "7"}},
		},
		{
			ID: "mdr.annex01.18.passive", Ref: law.Ref{Act: law.MDR, Path: "anx_I/18"},
			When:     rule.All{notSoftware, rule.Not{Cond: isActive}, rule.Not{Cond: rule.Is{Fact: &Connected, Option: "none"}}},
			Judged:   true,
			Elements: []require.Element{{ID: "connection"}, {ID: "interference"}, {ID: "shock"}},
			Evidence: []require.Document{"test_reports", "risk_management_file"},
			Related:  []require.Clause{{Standard: &iec60601}, {Standard: &iec60601Part2}},
		},
	}
}
