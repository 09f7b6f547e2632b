package ivdr

import (
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/require"
	"github.com/cecheck/cecheck/shared/rule"
)

// Annex I, Chapter III, Sections 20.1 to 20.3: information in general, the label, sterile packaging.
//
// The points that every device has to answer are one requirement; each that speaks of some devices only, or "where relevant", is one of its own.
func annex01Section20point1to3() []require.Requirement {
	return []require.Requirement{
		{
			ID: "ivdr.annex01.20.1", Ref: law.Ref{Act: law.IVDR, Path: "anx_I/20.1"},
			When: everyDevice, From: 20220526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "identity"}, {ID: "safety"}, {ID: "website"}, {ID: "form"}, {ID: "language"}, {ID: "on_device"}, {ID: "readable"}, {ID: "instructions"}, {ID: "residual_risks"}, {ID: "symbols"}},
			Evidence: []require.Document{"labels", "instructions_for_use", "usability_file"},
			Related:  []require.Clause{{Standard: &ISO18113}, {Standard: &require.ISO15223}, {Standard: &require.IEC82304, Number: "7"}},
		},
		{
			ID: "ivdr.annex01.20.1.e", Ref: law.Ref{Act: law.IVDR, Path: "anx_I/20.1/e"},
			When: rule.All{everyDevice, laboratory}, Judged: true, From: 20220526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "agreement"}},
			Evidence: []require.Document{"instructions_for_use", "contract"},
		},
		{
			ID: "ivdr.annex01.20.1.f", Ref: law.Ref{Act: law.IVDR, Path: "anx_I/20.1/f"},
			When: rule.All{everyDevice, laboratory}, Judged: true, From: 20220526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "professional_only"}},
			Evidence: []require.Document{"instructions_for_use"},
		},
		{
			ID: "ivdr.annex01.20.1.i", Ref: law.Ref{Act: law.IVDR, Path: "anx_I/20.1/i"},
			When: tangible, Judged: true, From: 20220526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "substances"}, {ID: "pictograms"}},
			Evidence: []require.Document{"labels", "instructions_for_use"},
		},
		{
			ID: "ivdr.annex01.20.1.j", Ref: law.Ref{Act: law.IVDR, Path: "anx_I/20.1/j"},
			When: tangible, Judged: true, From: 20220526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "data_sheet"}},
			Evidence: []require.Document{"instructions_for_use"},
		},
		{
			ID: "ivdr.annex01.20.2", Ref: law.Ref{Act: law.IVDR, Path: "anx_I/20.2"},
			When: everyDevice, From: 20220526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "name"}, {ID: "identification"}, {ID: "manufacturer"}, {ID: "ivd"}, {ID: "number"}, {ID: "warnings"}, {ID: "parts"}},
			Evidence: []require.Document{"labels", "udi_record"},
			Related:  []require.Clause{{Standard: &ISO18113}, {Standard: &require.ISO15223}, {Standard: &require.IEC82304, Number: "7"}},
		},
		{
			ID: "ivdr.annex01.20.2.d", Ref: law.Ref{Act: law.IVDR, Path: "anx_I/20.2/1/d"},
			When: onMarket, Judged: true, From: 20220526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "representative"}},
			Evidence: []require.Document{"labels", "contract"},
			Related:  []require.Clause{{Standard: &require.ISO15223}},
		},
		{
			ID: "ivdr.annex01.20.2.g.class_d", Ref: law.Ref{Act: law.IVDR, Path: "anx_I/20.2/1/g"},
			When: rule.All{onMarket, classD}, From: 20230526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "carrier"}},
			Evidence: []require.Document{"udi_record", "labels"},
			Related:  []require.Clause{{Standard: &require.ISO15223}},
		},
		{
			ID: "ivdr.annex01.20.2.g.class_b_c", Ref: law.Ref{Act: law.IVDR, Path: "anx_I/20.2/1/g"},
			When: rule.All{onMarket, rule.Any{classB, classC}}, From: 20250526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "carrier"}},
			Evidence: []require.Document{"udi_record", "labels"},
			Related:  []require.Clause{{Standard: &require.ISO15223}},
		},
		{
			ID: "ivdr.annex01.20.2.g.class_a", Ref: law.Ref{Act: law.IVDR, Path: "anx_I/20.2/1/g"},
			When: rule.All{onMarket, rule.Is{Fact: &Class, Option: "A"}}, From: 20270526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "carrier"}},
			Evidence: []require.Document{"udi_record", "labels"},
			Related:  []require.Clause{{Standard: &require.ISO15223}},
		},
		{
			ID: "ivdr.annex01.20.2.h", Ref: law.Ref{Act: law.IVDR, Path: "anx_I/20.2/1/h"},
			When: everyDevice, Judged: true, From: 20220526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "date"}},
			Evidence: []require.Document{"labels", "stability_study"},
			Related:  []require.Clause{{Standard: &require.ISO15223}, {Standard: &ISO23640}},
		},
		{
			ID: "ivdr.annex01.20.2.i", Ref: law.Ref{Act: law.IVDR, Path: "anx_I/20.2/1/i"},
			When: everyDevice, Judged: true, From: 20220526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "date"}},
			Evidence: []require.Document{"labels"},
			Related:  []require.Clause{{Standard: &require.ISO15223}},
		},
		{
			ID: "ivdr.annex01.20.2.j", Ref: law.Ref{Act: law.IVDR, Path: "anx_I/20.2/1/j"},
			When: tangible, Judged: true, From: 20220526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "quantity"}},
			Evidence: []require.Document{"labels"},
			Related:  []require.Clause{{Standard: &require.ISO15223}},
		},
		{
			ID: "ivdr.annex01.20.2.k", Ref: law.Ref{Act: law.IVDR, Path: "anx_I/20.2/1/k"},
			When: tangible, Judged: true, From: 20220526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "conditions"}},
			Evidence: []require.Document{"labels", "stability_study"},
			Related:  []require.Clause{{Standard: &require.ISO15223}},
		},
		{
			ID: "ivdr.annex01.20.2.l", Ref: law.Ref{Act: law.IVDR, Path: "anx_I/20.2/1/l"},
			When: rule.All{everyDevice, sterile}, From: 20220526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "sterile"}, {ID: "method"}},
			Evidence: []require.Document{"labels", "sterilisation_validation"},
			Related:  []require.Clause{{Standard: &require.ISO15223}},
		},
		{
			ID: "ivdr.annex01.20.2.l.microbial", Ref: law.Ref{Act: law.IVDR, Path: "anx_I/20.2/1/l"},
			When: tangible, Judged: true, From: 20220526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "state"}},
			Evidence: []require.Document{"labels"},
			Related:  []require.Clause{{Standard: &require.ISO15223}},
		},
		{
			ID: "ivdr.annex01.20.2.n", Ref: law.Ref{Act: law.IVDR, Path: "anx_I/20.2/1/n"},
			When: rule.All{everyDevice, laboratory}, Judged: true, From: 20220526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "access"}},
			Evidence: []require.Document{"labels"},
			Related:  []require.Clause{{Standard: &require.ISO15223}},
		},
		{
			ID: "ivdr.annex01.20.2.o", Ref: law.Ref{Act: law.IVDR, Path: "anx_I/20.2/1/o"},
			When: everyDevice, Judged: true, From: 20220526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "instructions"}},
			Evidence: []require.Document{"labels"},
		},
		{
			ID: "ivdr.annex01.20.2.p", Ref: law.Ref{Act: law.IVDR, Path: "anx_I/20.2/1/p"},
			When: tangible, Judged: true, From: 20220526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "single_use"}},
			Evidence: []require.Document{"labels"},
			Related:  []require.Clause{{Standard: &require.ISO15223}},
		},
		{
			ID: "ivdr.annex01.20.2.q", Ref: law.Ref{Act: law.IVDR, Path: "anx_I/20.2/1/q"},
			When: rule.All{everyDevice, layOrNear}, From: 20220526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "use"}},
			Evidence: []require.Document{"labels"},
			Related:  []require.Clause{{Standard: &require.ISO15223}, {Standard: &ISO18113}},
		},
		{
			ID: "ivdr.annex01.20.2.r", Ref: law.Ref{Act: law.IVDR, Path: "anx_I/20.2/1/r"},
			When: rule.All{tangible, laboratory, assay}, Judged: true, From: 20220526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "exclusion"}},
			Evidence: []require.Document{"labels"},
			Related:  []require.Clause{{Standard: &ISO18113}},
		},
		{
			ID: "ivdr.annex01.20.2.s", Ref: law.Ref{Act: law.IVDR, Path: "anx_I/20.2/1/s"},
			When: tangible, Judged: true, From: 20220526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "components"}},
			Evidence: []require.Document{"labels"},
			Related:  []require.Clause{{Standard: &ISO18113}},
		},
		{
			ID: "ivdr.annex01.20.2.u", Ref: law.Ref{Act: law.IVDR, Path: "anx_I/20.2/1/u"},
			When: rule.All{everyDevice, selfTest}, From: 20220526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "specimen"}, {ID: "materials"}, {ID: "contact"}, {ID: "name"}},
			Evidence: []require.Document{"labels", "usability_file"},
			Related:  []require.Clause{{Standard: &ISO18113}, {Standard: &EN13532}},
		},
		{
			ID: "ivdr.annex01.20.3", Ref: law.Ref{Act: law.IVDR, Path: "anx_I/20.3"},
			When: rule.All{everyDevice, sterile}, From: 20220526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "recognition"}, {ID: "sterile"}, {ID: "method"}, {ID: "manufacturer"}, {ID: "description"}, {ID: "manufacture"}, {ID: "use_by"}, {ID: "damage"}},
			Evidence: []require.Document{"labels", "packaging_validation"},
			Related:  []require.Clause{{Standard: &require.ISO15223}},
		},
	}
}
