package mdr

import "github.com/cecheck/cecheck/shared/require"

// shownByFile is what documents show of the file as a whole and of the clinical duties: Annex II, III, XIII, Art. 61, 62, 80, Annex XIV.
func shownByFile() []require.Shown {
	return []require.Shown{
		{
			ID:       "mdr.annex02",
			Elements: []require.Element{{ID: "order"}, {ID: "summary"}, {ID: "current"}},
			Evidence: []require.Document{"quality_manual"},
			Related:  []require.Clause{{Standard: &require.ISO13485, Number: "4.2.3"}, {Standard: &require.ISO13485, Number: "4.2.4"}},
		},
		{
			ID:       "mdr.annex03",
			Elements: []require.Element{{ID: "order"}, {ID: "current"}},
			Evidence: []require.Document{"pms_plan"},
			Related:  []require.Clause{{Standard: &require.ISO13485, Number: "4.2.4"}},
		},
		{
			ID:       "mdr.annex13",
			Elements: []require.Element{{ID: "manufacturer"}, {ID: "representative"}, {ID: "identification"}, {ID: "patient"}, {ID: "prescriber"}, {ID: "characteristics"}, {ID: "conformity"}, {ID: "substances"}, {ID: "documentation"}, {ID: "production"}, {ID: "keeping"}, {ID: "experience"}},
			Evidence: []require.Document{"statement", "design_drawings", "risk_management_file"},
		},
		{
			ID:       "mdr.article061",
			Elements: []require.Element{{ID: "level"}, {ID: "plan_requirements"}, {ID: "plan_purpose"}, {ID: "plan_groups"}, {ID: "plan_benefits"}, {ID: "plan_safety"}, {ID: "plan_acceptability"}, {ID: "plan_components"}, {ID: "plan_development"}, {ID: "literature"}, {ID: "appraisal"}, {ID: "new_data"}, {ID: "analysis"}, {ID: "equivalence"}, {ID: "alternatives"}, {ID: "no_clinical_data"}, {ID: "report"}, {ID: "updates"}},
			Evidence: []require.Document{"clinical_evaluation"},
			Related:  []require.Clause{{Standard: &require.ISO13485, Number: "7.3.7"}},
		},
		{
			ID:       "mdr.article061.4",
			Elements: []require.Element{{ID: "investigation"}, {ID: "exception"}, {ID: "equivalence"}, {ID: "contract"}},
			Evidence: []require.Document{"clinical_investigation", "clinical_evaluation", "contract"},
		},
		{
			ID:       "mdr.article061.9",
			Elements: []require.Element{{ID: "performance"}, {ID: "safety"}, {ID: "investigation"}},
			Evidence: []require.Document{"clinical_evaluation", "clinical_investigation"},
		},
		{
			ID:       "mdr.annex14",
			Elements: []require.Element{{ID: "safety"}, {ID: "side_effects"}, {ID: "emergent"}, {ID: "balance"}, {ID: "misuse"}, {ID: "general"}, {ID: "specific"}, {ID: "rationale"}, {ID: "references"}, {ID: "objectives"}, {ID: "similar"}, {ID: "standards"}, {ID: "schedule"}, {ID: "report"}, {ID: "conclusions"}},
			Evidence: []require.Document{"pmcf_plan"},
			Related:  []require.Clause{{Standard: &require.ISO14971, Number: "10"}},
		},
		{
			ID:       "mdr.article062",
			Elements: []require.Element{{ID: "sponsor"}, {ID: "authorisation"}, {ID: "plan"}, {ID: "brochure"}, {ID: "balance"}, {ID: "consent"}, {ID: "protection"}, {ID: "conformity"}, {ID: "investigators"}, {ID: "report"}},
			Evidence: []require.Document{"clinical_investigation", "contract", "risk_management_file"},
		},
		{
			ID:       "mdr.article080",
			Elements: []require.Element{{ID: "record"}, {ID: "report"}, {ID: "third_countries"}},
			Evidence: []require.Document{"clinical_investigation", "incident_procedure"},
		},
	}
}
