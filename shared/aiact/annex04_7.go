package aiact

import (
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/require"
)

// Annex IV, point 7: standards.
var annex04Point7 = require.Requirement{
	ID:    "aiact.annex04.7",
	Ref:   law.Ref{Act: law.AIAct, Path: "anx_IV/7"},
	Whose: "provider",
	Elements: []require.Element{
		{ID: "named", Query: []require.Query{
			{Lang: "en", Terms: []string{
				"EN ISO #n", "EN #n", "ISO #n", "IEC #n", "ISO/IEC #n", "EN IEC #n", "AAMI #n", "BS #n", "ASTM #n", "IEEE #n",
				"ETSI #n", "prEN #n", "ISO/TR #n", "ISO/TS #n", "IEC/TR #n", "IEC/TS #n", "CEN #n", "DIN #n", "ANSI #n", "UL #n",
				"TS #n", "NIST #n", "IEC 62304", "ISO 13485", "ISO 14971", "IEC 62366",
			}},
			{Lang: "de", Terms: []string{
				"EN ISO #n", "EN #n", "ISO #n", "IEC #n", "ISO/IEC #n", "DIN EN #n", "EN IEC #n", "VDE #n", "IEEE #n", "ETSI #n",
				"prEN #n", "ISO/TR #n", "ISO/TS #n", "DIN #n", "DIN ISO #n", "IEC/TR #n", "TS #n", "IEC 62304", "ISO 13485",
				"ISO 14971", "IEC 62366", "DIN EN ISO #n",
			}},
			{Lang: "fr", Terms: []string{
				"NF EN #n", "EN ISO #n", "EN #n", "ISO #n", "IEC #n", "CEI #n", "ISO/IEC #n", "EN IEC #n", "IEEE #n", "ETSI #n",
				"prEN #n", "ISO/TR #n", "ISO/TS #n", "NF #n", "NF EN ISO #n", "CEI/TR #n", "TS #n", "IEC 62304", "ISO 13485",
				"ISO 14971", "IEC 62366",
			}},
		}},
		{ID: "applied", Query: []require.Query{
			{Lang: "en", Terms: []string{
				"=standards", "harmonised =standard", "harmonised =standards", "harmonized =standards", "applied in full",
				"in full", "fully", "applied in part", "in part", "partially", "applied =standards", "=standards applied",
				"list of =standards", "normative references", "clauses", "as guidance", "were applied", "common specifications",
				"technical specification", "Official Journal", "edition", "were used", "used throughout", "were followed",
				"was followed", "applied", "standard", "norms", "norm", "complied with", "met in full", "except", "except for",
				"with the exception", "without", "clause", "not applied", "deviation", "deviations", "we follow", "we followed",
				"follow", "followed", "applied completely", "complete", "no harmonised", "no standard", "instead", "own solutions",
				"solutions", "guided by", "guidance", "year", "title", "@standards", "@norms", "@rules and norms",
				"@standards applied", "@applied standards", "@which standards", "@rules we follow", "@harmonised",
			}},
			{Lang: "de", Terms: []string{
				"=Normen", "=Norm", "harmonisierte =Norm", "harmonisierte =Normen", "vollständig", "in vollem Umfang", "ganz",
				"teilweise", "in Teilen", "angewandte =Normen", "angewandt", "angewendet", "Normenliste", "Abschnitte",
				"gemeinsame Spezifikationen", "technische Spezifikation", "Amtsblatt", "Ausgabe", "zugrunde gelegt", "befolgt",
				"herangezogen", "eingehalten", "Normenverzeichnis", "komplett", "vollumfänglich", "außer", "ausgenommen",
				"mit Ausnahme", "ohne", "nicht angewendet", "Abweichung", "Abweichungen", "gefolgt", "wir folgen", "eingesetzt",
				"keine harmonisierte", "stattdessen", "eigene Lösung", "Lösungen", "Leitfaden", "Orientierung", "Jahr", "Titel",
				"Standards", "berücksichtigt", "erfüllt", "@normen", "@angewandte normen", "@normenliste", "@standards",
				"@regeln und normen", "@regelwerke", "@welche normen",
			}},
			{Lang: "fr", Terms: []string{
				"normes", "norme", "norme harmonisée", "normes harmonisées", "intégrale", "intégralement", "en totalité",
				"en partie", "partiellement", "partielle", "normes appliquées", "appliquées", "liste des normes",
				"spécifications communes", "spécification technique", "Journal officiel", "édition", "ont été suivies", "suivies",
				"utilisées", "respectées", "référentiel", "référentiels", "normatif", "complètement", "entièrement", "hormis",
				"sauf", "à l'exception", "sans", "clause", "clauses", "article", "non appliquée", "écart", "écarts", "suivi",
				"suivons", "aucune norme", "à défaut", "solutions", "guide", "année", "intitulé", "titre", "standards", "appliquée",
				"respectée", "@normes", "@normes appliquées", "@référentiel", "@référentiel normatif", "@règles et normes",
				"@quelles normes", "@liste des normes",
			}},
		}},
		{ID: "solutions"},
	},
}
