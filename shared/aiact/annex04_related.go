package aiact

import "github.com/cecheck/cecheck/shared/require"

// annex04Related is which documents usually show a point of Annex IV, and which standards deal with it. The elements stand
// with the points.
func annex04Related() []require.Shown {
	return []require.Shown{
		{ID: "aiact.annex04.1.a", Evidence: []require.Document{"intended_purpose", "udi_record", "instructions_for_use"}},
		{ID: "aiact.annex04.1.b", Evidence: []require.Document{"software_requirements", "software_design"}},
		{ID: "aiact.annex04.1.c", Evidence: []require.Document{"software_requirements", "instructions_for_use"}},
		{ID: "aiact.annex04.1.d", Evidence: []require.Document{"intended_purpose", "software_design"}},
		{ID: "aiact.annex04.1.e", Evidence: []require.Document{"software_requirements", "instructions_for_use"}},
		{ID: "aiact.annex04.1.f", Evidence: []require.Document{"design_drawings", "labels"}},
		{ID: "aiact.annex04.1.g", Evidence: []require.Document{"usability_file", "software_requirements"}, Related: []require.Clause{{Standard: &require.IEC62366}}},
		{ID: "aiact.annex04.1.h", Evidence: []require.Document{"instructions_for_use"}, Related: []require.Clause{{Standard: &require.IEC62366}}},
		{ID: "aiact.annex04.2.a", Evidence: []require.Document{"software_design", "training_record", "supplier_records"}, Related: []require.Clause{{Standard: &require.IEC62304, Number: "5.1"}, {Standard: &require.IEC62304, Number: "8.1.2"}, {Standard: &require.ISO42001, Number: "A.6"}}},
		{ID: "aiact.annex04.2.b", Evidence: []require.Document{"software_design", "software_requirements"}, Related: []require.Clause{{Standard: &require.IEC62304, Number: "5.2"}, {Standard: &require.IEC62304, Number: "5.4"}, {Standard: &require.ISO42001, Number: "A.6"}}},
		{ID: "aiact.annex04.2.c", Evidence: []require.Document{"software_design", "training_record"}, Related: []require.Clause{{Standard: &require.IEC62304, Number: "5.3"}}},
		{ID: "aiact.annex04.2.d", Evidence: []require.Document{"data_governance", "training_record"}, Related: []require.Clause{{Standard: &require.ISO5259}, {Standard: &require.ISO42001, Number: "A.7"}}},
		{ID: "aiact.annex04.2.e", Evidence: []require.Document{"human_oversight", "usability_file", "risk_management_file"}, Related: []require.Clause{{Standard: &require.IEC62366}}},
		{ID: "aiact.annex04.2.f", Evidence: []require.Document{"change_record", "software_design"}},
		{ID: "aiact.annex04.2.g", Evidence: []require.Document{"software_validation", "software_verification", "test_reports", "clinical_evaluation", "performance_evaluation"}, Related: []require.Clause{{Standard: &require.IEC62304, Number: "5.7"}, {Standard: &require.ISO42001, Number: "A.6"}}},
		{ID: "aiact.annex04.2.h", Evidence: []require.Document{"cybersecurity_file"}, Related: []require.Clause{{Standard: &require.IEC81001}}},
		{ID: "aiact.annex04.3", Evidence: []require.Document{"instructions_for_use", "clinical_evaluation", "performance_evaluation", "risk_management_file", "human_oversight"}},
		{ID: "aiact.annex04.4", Evidence: []require.Document{"software_validation", "clinical_evaluation", "performance_evaluation"}},
		{ID: "aiact.annex04.5", Evidence: []require.Document{"risk_management_file"}, Related: []require.Clause{{Standard: &require.ISO14971}, {Standard: &require.PrEN18228}, {Standard: &require.ISO23894}, {Standard: &require.ISO42001, Number: "6.1"}}},
		{ID: "aiact.annex04.6", Evidence: []require.Document{"change_record", "quality_manual"}},
		{ID: "aiact.annex04.7", Evidence: []require.Document{"quality_manual", "declaration_of_conformity"}},
		{ID: "aiact.annex04.8", Evidence: []require.Document{"declaration_of_conformity"}},
		{ID: "aiact.annex04.9", Evidence: []require.Document{"pms_plan", "pmcf_plan"}, Related: []require.Clause{{Standard: &require.EN18286}}},
	}
}
