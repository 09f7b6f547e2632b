package aiact

import (
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/require"
)

// Annex05 is what the EU declaration of conformity says: Annex V, point by point (Art. 47(2)).
func Annex05() []require.Requirement {
	return ofHighRisk([]require.Requirement{
		{
			ID: "aiact.annex05.1", Ref: law.Ref{Act: law.AIAct, Path: "anx_V/1"},
			Elements: elements("name", "reference"),
			Evidence: []require.Document{"declaration_of_conformity", "udi_record"},
		},
		{
			ID: "aiact.annex05.2", Ref: law.Ref{Act: law.AIAct, Path: "anx_V/2"},
			Elements: elements("name"),
			Evidence: []require.Document{"declaration_of_conformity"},
		},
		{
			ID: "aiact.annex05.3", Ref: law.Ref{Act: law.AIAct, Path: "anx_V/3"},
			Elements: elements("statement"),
			Evidence: []require.Document{"declaration_of_conformity"},
		},
		{
			ID: "aiact.annex05.4", Ref: law.Ref{Act: law.AIAct, Path: "anx_V/4"},
			Elements: elements("aiact", "others"),
			Evidence: []require.Document{"declaration_of_conformity"},
		},
		{
			ID: "aiact.annex05.5", Ref: law.Ref{Act: law.AIAct, Path: "anx_V/5"}, Judged: true,
			Elements: elements("statement"),
			Evidence: []require.Document{"declaration_of_conformity"},
		},
		{
			ID: "aiact.annex05.6", Ref: law.Ref{Act: law.AIAct, Path: "anx_V/6"}, Judged: true,
			Elements: elements("standards"),
			Evidence: []require.Document{"declaration_of_conformity"},
		},
		{
			ID: "aiact.annex05.7", Ref: law.Ref{Act: law.AIAct, Path: "anx_V/7"}, Judged: true,
			Elements: elements("body", "procedure", "certificate"),
			Evidence: []require.Document{"declaration_of_conformity", "certificate"},
		},
		{
			ID: "aiact.annex05.8", Ref: law.Ref{Act: law.AIAct, Path: "anx_V/8"},
			Elements: elements("place", "signer", "signature"),
			Evidence: []require.Document{"declaration_of_conformity"},
		},
	})
}
