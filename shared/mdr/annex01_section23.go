package mdr

import (
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/require"
)

// annex01Information is Section 23: label and instructions for use. Class I and IIa devices that are safe without instructions need none (23.1(d));
// those that have some give in them what 23.4 asks, so that it stands for all classes.
func annex01Information() []require.Requirement {
	return []require.Requirement{
		{
			ID: "mdr.annex01.23.1", Ref: law.Ref{Act: law.MDR, Path: "anx_I/23.1"},
			Elements: []require.Element{{ID: "website"}, {ID: "suited"}, {ID: "on_device"}, {ID: "human_readable"}, {ID: "supplied"}, {ID: "single_copy"}, {ID: "electronic"}, {ID: "residual_risks"}, {ID: "symbols"}},
			Evidence: []require.Document{"labels", "instructions_for_use", "usability_file"},
			Related:  []require.Clause{{Standard: &iso20417}, {Standard: &require.ISO15223}, {Standard: &require.IEC82304}, {Standard: &require.IEC62366, Number: "5.6"}},
		},
		{
			ID: "mdr.annex01.23.2", Ref: law.Ref{Act: law.MDR, Path: "anx_I/23.2"},
			Elements: []require.Element{{ID: "name"}, {ID: "identification"}, {ID: "manufacturer"}, {ID: "representative"}, {ID: "biological_content"}, {ID: "hazardous_substances"}, {ID: "lot_or_serial"}, {ID: "udi"}, {ID: "expiry"}, {ID: "manufacture_date"}, {ID: "storage"}, {ID: "sterile"}, {ID: "warnings"}, {ID: "single_use"}, {ID: "reprocessed"}, {ID: "custom_made"}, {ID: "medical_device"}, {ID: "composition"}, {ID: "implant_number"}},
			Evidence: []require.Document{"labels", "udi_record"},
			Related:  []require.Clause{{Standard: &iso20417}, {Standard: &require.ISO15223}, {Standard: &require.IEC82304}},
		},
		{
			ID: "mdr.annex01.23.3", Ref: law.Ref{Act: law.MDR, Path: "anx_I/23.3"},
			When:     isDeliveredSterile(),
			Elements: []require.Element{{ID: "recognisable"}, {ID: "sterile"}, {ID: "method"}, {ID: "manufacturer"}, {ID: "description"}, {ID: "investigation"}, {ID: "custom_made"}, {ID: "manufacture_date"}, {ID: "expiry"}, {ID: "damaged"}},
			Evidence: []require.Document{"labels", "packaging_validation"},
			Related:  []require.Clause{{Standard: &require.ISO15223}, {Standard: &iso11607}},
		},
		{
			ID: "mdr.annex01.23.4", Ref: law.Ref{Act: law.MDR, Path: "anx_I/23.4"},
			Elements: []require.Element{{ID: "from_label"}, {ID: "purpose"}, {ID: "benefits"}, {ID: "summary"}, {ID: "performance"}, {ID: "suitability"}, {ID: "residual_risks"}, {ID: "specifications"}, {ID: "preparation"}, {ID: "facilities"}, {ID: "installation"}, {ID: "sterile_damaged"}, {ID: "sterilise_before"}, {ID: "reuse"}, {ID: "reconditioning"}, {ID: "single_use_risks"}, {ID: "combinations"}, {ID: "radiation"}, {ID: "warnings"}, {ID: "absorbed"}, {ID: "implant_materials"}, {ID: "disposal"}, {ID: "see_professional"}, {ID: "no_benefit"}, {ID: "issue"}, {ID: "incidents"}, {ID: "implant_card"}, {ID: "it_requirements"}},
			Evidence: []require.Document{"instructions_for_use", "usability_file", "risk_management_file", "cybersecurity_file"},
			Related:  []require.Clause{{Standard: &iso20417}, {Standard: &require.IEC82304}, {Standard: &require.IEC62366, Number: "5.6"}},
		},
	}
}
