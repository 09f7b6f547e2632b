package aiact

import (
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/require"
)

// Annex IV, point 5: risk management.
var annex04Point5 = require.Requirement{
	ID:    "aiact.annex04.5",
	Ref:   law.Ref{Act: law.AIAct, Path: "anx_IV/5"},
	Whose: "provider",
	Elements: []require.Element{
		{ID: "process", Query: []require.Query{
			{Lang: "en", Terms: []string{
				"risk management", "risk management process", "risk management plan", "risk management file", "risk analysis",
				"risk assessment", "hazard analysis", "hazards were identified", "hazard identification", "FMEA", "failure mode",
				"fault tree", "ISO 14971", "risk policy", "hazard workshop", "reviewed at each release", "iterative",
				"throughout the life cycle", "risk review", "risk owner", "risk board", "hazards", "risk report", "risk log",
				"risk register", "risk table", "risk team", "sat down", "wrote down", "went through", "go through", "workshop",
				"workshops", "brainstorming", "every six months", "once a year", "after any complaint", "each release",
				"new entries", "risk file", "risk manager", "risk assessments", "hazard list", "list of hazards", "procedure",
				"HAZOP", "STPA", "bow-tie", "failure modes", "ISO/TR 24971", "plan", "RMP", "what-if", "@what could go wrong",
				"@risks", "@risk management", "@dangers", "@how we handle risk", "@risk analysis", "@what we did", "@hazards",
				"@risk file", "@dealing with risk",
			}},
			{Lang: "de", Terms: []string{
				"Risikomanagement", "Risikomanagementprozess", "Risikomanagementplan", "Risikomanagementakte", "Risikoanalyse",
				"Risikobewertung", "Risikobeurteilung", "Gefährdungsanalyse", "Gefährdungen ermittelt",
				"Ermittlung der Gefährdungen", "FMEA", "Fehlermöglichkeits", "Fehlerbaum", "ISO 14971", "gesamten Lebensweg",
				"gesamten Lebenszyklus", "Risikoausschuss", "Beherrschung", "Risikobericht", "Risikotabelle", "Risikoregister",
				"Gefahren", "Risikomanagementteam", "Gefährdungsliste", "zusammengesetzt", "sitzen zusammen", "gehen die",
				"gehen wir", "Gefahrenliste", "Sitzung", "Sitzungen", "Besprechung", "Workshops", "jeden Monat",
				"nach jeder Beschwerde", "neue Einträge", "Risikomanager", "Risikoakte", "HAZOP", "Verfahrensanweisung",
				"ISO/TR 24971", "Fehlermöglichkeiten", "überarbeitet", "aktualisiert", "durchgegangen", "@wie wir mit risiken",
				"@umgang mit risiken", "@risiken", "@risiko", "@gefahren", "@was schiefgehen", "@risikomanagement",
				"@risikoanalyse", "@gefährdungsanalyse",
			}},
			{Lang: "fr", Terms: []string{
				"gestion des risques", "processus de gestion des risques", "plan de gestion des risques",
				"dossier de gestion des risques", "analyse des risques", "appréciation des risques", "identification des dangers",
				"AMDEC", "ISO 14971", "cycle de vie", "revue des risques", "maîtrise des risques", "rapport de risques",
				"registre des risques", "tableau des risques", "comité des risques", "réunis", "réuni", "réunion", "réunions",
				"atelier", "ateliers", "avons noté", "noté tout", "passé en revue", "passons en revue", "revu tous les", "revu",
				"après chaque réclamation", "tous les ans", "nouvelles entrées", "gestionnaire", "HAZOP", "procédure",
				"analyse préliminaire", "préliminaire", "grille", "seuil de refus", "ISO/TR 24971", "modes de défaillance",
				"actualisé", "@gestion des risques", "@risques", "@dangers", "@ce qui peut mal", "@analyse des risques",
				"@comment nous gérons", "@maîtrise des risques",
			}},
		}},
		{ID: "risks", Query: []require.Query{
			{Lang: "en", Terms: []string{
				"hazard", "hazards", "hazardous situation", "=severity", "probability", "likelihood", "occurrence", "risk matrix",
				"harm", "=missed diagnosis", "false negative", "wrong patient", "foreseeable misuse", "misuse", "vulnerable groups",
				"persons under 18", "use error", "risk priority number", "risk level", "frequency", "cause", "danger",
				"consequence", "foreseeable", "hurt", "go wrong", "how bad", "how likely", "likely", "patient harmed",
				"misdiagnosis", "wrong diagnosis", "overlooked", "too late", "mix-up", "swapped", "shock", "burn", "infection",
				"battery", "death", "injury", "failure", "user misunderstands", "misunderstanding", "by mistake", "worst case",
				"S x P", "R1", "score of #n", "vulnerable", "children", "minors",
			}},
			{Lang: "de", Terms: []string{
				"Gefährdung", "Gefährdungen", "Gefährdungssituation", "Schweregrad", "=Schwere", "Eintrittswahrscheinlichkeit",
				"Wahrscheinlichkeit", "Risikomatrix", "Schaden", "falsch negativ", "Verwechslung", "Fehlgebrauch",
				"vorhersehbare Fehlanwendung", "schutzbedürftige Gruppen", "Minderjährige", "Überdosierung", "Anwendungsfehler",
				"Häufigkeit", "Gefahr", "Ursache", "Schadensausmaß", "Gefährdungen erfasst", "beurteilt", "schlimm", "wie schlimm",
				"wie wahrscheinlich", "wahrscheinlich", "Fehldiagnose", "übersehen", "zu spät", "vertauscht", "Vertauschte",
				"Stromschlag", "Verbrennung", "Infektion", "Brand", "Tod", "Verletzung", "Ausfall", "Verlust", "Missverständnis",
				"missversteht", "versehentlich", "schlimmster Fall", "R1", "Stolperfalle", "Fehlalarme", "gefährdet", "fixieren",
				"vorher #n", "nachher #n", "besonders schutzbedürftig",
			}},
			{Lang: "fr", Terms: []string{
				"danger", "dangers", "situation dangereuse", "situations dangereuses", "gravité", "=probabilité",
				"matrice des risques", "dommage", "faux négatif", "mauvais usage", "mésusage raisonnablement prévisible",
				"groupes vulnérables", "mineurs", "surdosage", "erreur d'utilisation", "fréquence", "cause", "situation",
				"dommages", "grave", "graves", "probable", "probables", "erreur de diagnostic", "oublié", "trop tard", "échange",
				"inversion", "choc électrique", "brûlure", "infection", "incendie", "décès", "blessure", "malentendu", "par erreur",
				"pire", "R1", "échauffement", "contamination", "ingestion", "valeur fausse", "fausse valeur", "encrassée",
				"vulnérables",
			}},
		}},
		{ID: "controls", Query: []require.Query{
			{Lang: "en", Terms: []string{
				"risk control", "control measure", "control measures", "mitigation", "mitigated", "residual risk",
				"overall residual risk", "acceptable", "unacceptable", "accepted by", "acceptability criteria", "benefit-risk",
				"verification of measures", "effectiveness of the measure", "ALARP", "as low as", "before and after",
				"information for safety", "protective measure", "reduced from", "remaining risk", "remaining risks", "measure",
				"justified", "what we did", "from #n to #n", "came down", "come down", "had to come down", "lowered", "fixed by",
				"countermeasure", "countermeasures", "worth it", "what is left", "left over", "remaining", "last word",
				"judged acceptable", "weighed", "benefit", "benefits", "outweigh", "outweighs", "design change", "verified",
				"prevents", "prevented", "avoided", "safeguard", "safeguards", "acceptance",
			}},
			{Lang: "de", Terms: []string{
				"Risikobeherrschung", "Risikominderung", "Maßnahme", "Maßnahmen", "Restrisiko", "Gesamtrestrisiko", "vertretbar",
				"nicht vertretbar", "annehmbar", "akzeptabel", "angenommen", "Akzeptanzkriterien", "Nutzen-Risiko", "Wirksamkeit",
				"ALARP", "Schutzmaßnahme", "Sicherheitsinformation", "gesenkt", "verbliebene Risiken", "für vertretbar erklärt",
				"gemindert", "verringert", "reduziert", "Maßnahmen festgelegt", "hingenommen", "Restrisiken", "abgewogen", "Nutzen",
				"überwiegt", "verbleibende", "verbleibendes", "verbleibenden", "vorher", "nachher", "von #n auf #n", "gesunken",
				"Gegenmaßnahme", "Gegenmaßnahmen", "Abhilfe", "konstruktiv", "Konstruktion", "verhindert", "vermieden", "wirksam",
				"nachgewiesen", "zumutbar", "hinnehmbar", "beurteilt", "Sichtkontrolle", "Mindestdauer",
			}},
			{Lang: "fr", Terms: []string{
				"mesure de maîtrise", "mesures de maîtrise", "atténuation", "réduction du risque", "risque résiduel",
				"risque résiduel global", "acceptable", "inacceptable", "accepté", "critères d'acceptabilité", "bénéfice-risque",
				"efficacité des mesures", "ramené à", "mesure de protection", "réduit", "risques restants", "jugé acceptable",
				"mesure", "ramenée", "bénéfice", "bénéfices", "balance", "pesé", "l'emporte", "restant", "résiduels", "de #n à #n",
				"passe de", "ramener", "abaissé", "abaissée", "parade", "parades", "remède", "empêche", "évite", "évité", "protège",
				"favorable", "jugé favorable", "accepter", "tolérable", "coupure", "blocage", "requis",
			}},
		}},
	},
}
