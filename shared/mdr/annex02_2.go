package mdr

import (
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/require"
)

// Annex II, 2: what the manufacturer supplies with the device in words.
func annex02Section2() []require.Requirement {
	return []require.Requirement{
		{
			ID: "mdr.annex02.2.labels", Ref: law.Ref{Act: law.MDR, Path: "anx_II/2/-1"},
			When: onMarket, From: 20210526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "device"}, {ID: "packaging"}, {ID: "languages"}},
			Evidence: []require.Document{"labels", "udi_record"},
			Related:  []require.Clause{{Standard: &require.ISO13485, Number: "7.5.8"}, {Standard: &require.IEC82304, Number: "7.1"}},
		},
		{
			// Classes I and IIa may do without where safe use needs none (Annex I, 23.1(d)); the file then says so.
			ID: "mdr.annex02.2.instructions", Ref: law.Ref{Act: law.MDR, Path: "anx_II/2/-2"},
			When: onMarket, From: 20210526, Whose: "manufacturer",
			Elements: []require.Element{{ID: "text"}, {ID: "languages"}, {ID: "without"}},
			Evidence: []require.Document{"instructions_for_use"},
			Related:  []require.Clause{{Standard: &require.ISO13485, Number: "4.2.3"}, {Standard: &require.IEC82304, Number: "7.2.2"}, {Standard: &require.IEC62366, Number: "5.8"}},
		},
	}
}
