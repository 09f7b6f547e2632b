package aiact

import (
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/require"
)

// Annex IV, point 3: its limits, harms, control and inputs.
var annex04Point3 = require.Requirement{
	ID:    "aiact.annex04.3",
	Ref:   law.Ref{Act: law.AIAct, Path: "anx_IV/3"},
	Whose: "provider",
	Elements: []require.Element{
		{ID: "limits", Query: []require.Query{
			{Lang: "en", Terms: []string{
				"limitation", "limitations", "known limits", "not been evaluated", "not been validated", "not validated",
				"has not been studied", "reduced performance", "lower =sensitivity", "lower accuracy", "performance drops",
				"degrades", "dropped to", "worse", "unreliable", "not suitable", "cannot detect", "fails to", "not usable",
				"may be =missed", "found in only", "frequent causes", "in at least #n", "expected accuracy", "false alarms",
				"false positives", "false negatives", "capabilities", "capabilities and limitations", "performance limits",
				"limits", "underestimates", "overestimates", "blind spot", "excluded conditions", "escape", "unsuitable",
				"should not be used", "weaker", "is less", "does not detect", "found in", "reliability", "struggles", "one in",
				"out of", "too low", "too high", "not taken in", "with small",
			}},
			{Lang: "de", Terms: []string{
				"Einschränkung", "Einschränkungen", "Grenzen", "Leistungsgrenzen", "bekannte Grenzen", "nicht validiert",
				"nicht untersucht", "nicht geprüft", "geringere Sensitivität", "geringere Genauigkeit", "sank auf", "sinkt",
				"schlechter", "unzuverlässig", "nicht geeignet", "kann nicht erkennen", "nicht verwertbar", "zu hoch",
				"zu niedrig", "erwartete Genauigkeit", "Fehlalarme", "falsch positiv", "falsch negativ", "übersehen",
				"Leistungsfähigkeit", "Fähigkeiten und Grenzen", "Leistungsmerkmale", "misst zu klein", "unterschätzt",
				"überschätzt", "ungeeignet", "nicht erkannt", "entgehen", "schwächer", "eingeschränkt", "nicht geeignet für",
				"versagt", "unzuverlässiger", "gekennzeichnet", "unbrauchbar", "ausbleibende", "zu spät",
			}},
			{Lang: "fr", Terms: []string{
				"limites", "limitations", "limites connues", "pas été évalué", "non validé", "performance baisse",
				"performances réduites", "=sensibilité réduite", "moins bonne", "dégradation", "chute à", "peu fiable",
				"ne convient pas", "ne détecte pas", "non exploitable", "peut être manqué", "=précision attendue",
				"exactitude attendue", "fausses alertes", "faux positifs", "faux négatifs", "capacités", "capacités et limites",
				"limites de performance", "fonctionnement", "sous-estime", "surestime", "échapper", "ne convient ni", "convient",
				"moins fiable", "inadapté", "non détecté", "angle mort", "baisse", "peut manquer",
			}},
		}},
		{ID: "groups", Query: []require.Query{
			{Lang: "en", Terms: []string{
				"=sensitivity", "=specificity", "AUC", "AUROC", "accuracy", "error rate", "specific groups", "subgroups",
				"women", "men", "by age", "over 65", "over 80", "elderly", "children", "skin types", "ethnic groups",
				"obese patients", "pacemaker", "95 % CI", "confidence interval",
			}},
			{Lang: "de", Terms: []string{
				"Sensitivität", "Spezifität", "AUC", "AUROC", "Genauigkeit", "Fehlerrate", "bestimmte Gruppen", "Untergruppen",
				"Frauen", "Männer", "über 65 Jahren", "ältere Patienten", "Kinder", "Hauttypen", "Herzschrittmacher",
				"Konfidenzintervall", "Treffsicherheit", "mittlere Fehler",
			}},
			{Lang: "fr", Terms: []string{
				"=sensibilité", "=spécificité", "AUC", "exactitude", "taux d'erreur", "groupes particuliers", "sous-groupes",
				"femmes", "hommes", "personnes âgées", "enfants", "phototypes", "peau", "intervalle de confiance",
			}},
		}},
		{ID: "harm", Query: []require.Query{
			{Lang: "en", Terms: []string{
				"foreseeable", "unintended outcome", "unintended consequences", "harm", "misuse", "=missed diagnosis",
				"delayed treatment", "delay in", "overdose", "needless biopsies", "over-reliance", "over-trust",
				"discrimination", "disadvantage", "fundamental rights", "privacy", "bias against", "sources of risk",
				"wrong patient", "wrong output", "skip", "false reassurance", "sent home", "wrongly", "injury", "stigma",
				"unequal", "adverse", "could lead to", "might lead to", "may lead to", "could lose", "wrongly sent", "too late",
				"unnecessary",
			}},
			{Lang: "de", Terms: []string{
				"vorhersehbar", "unbeabsichtigte Folgen", "unbeabsichtigte Ergebnisse", "Schaden", "Fehlgebrauch",
				"Fehlanwendung", "verspätete Behandlung", "Überdosierung", "Fehldiagnose", "Übervertrauen", "Diskriminierung",
				"Benachteiligung", "benachteiligt", "Grundrechte", "Risikoquellen", "droht", "Verwechslung",
				"falsche Sicherheit", "Verletzung", "führen zu", "könnte", "könnten", "ungleich", "nachteilig", "schaden",
				"verspäteter", "verspäteten", "nach sich ziehen", "unnötig", "unnötigen",
			}},
			{Lang: "fr", Terms: []string{
				"prévisible", "conséquences involontaires", "résultats non intentionnels", "préjudice", "mauvais usage",
				"mésusage", "retard de traitement", "surdosage", "erreur de diagnostic", "confiance excessive", "discrimination",
				"désavantage", "droits fondamentaux", "sources de risque", "classé à tort", "fausse assurance", "renvoyé",
				"à tort", "blessure", "inégalité", "pourrait", "peut entraîner", "conduire à", "passer inaperçu",
			}},
		}},
		{ID: "control", Query: []require.Query{
			{Lang: "en", Terms: []string{
				"dismiss", "override", "confirm each", "reader decides", "clinician decides", "final decision",
				"pause the analysis", "stop", "switched off", "emergency stop", "reviewed by a physician", "human oversight",
				"explanation of the output", "explains the score", "audit log", "monitoring of operation", "status display",
				"switch off", "disable", "delete", "correct", "edit", "resume", "manual mode", "can be reversed",
			}},
			{Lang: "de", Terms: []string{
				"verwerfen", "übersteuern", "bestätigt jede", "Arzt entscheidet", "endgültige Entscheidung", "anhalten",
				"abschalten", "unterbrechen", "menschliche Aufsicht", "Erklärung der Ausgabe", "erläutert den Wert",
				"Protokollierung", "gesperrt", "kein Vorschlag", "löschen", "korrigieren", "ändern", "ausschalten",
				"Handbetrieb", "rückgängig",
			}},
			{Lang: "fr", Terms: []string{
				"rejeter", "passer outre", "confirme ou corrige", "médecin décide", "décision finale", "suspendre", "arrêter",
				"désactiver", "contrôle humain", "explication du résultat", "journalisation", "effacer", "corriger", "ajouter",
				"mode manuel", "annuler", "reprendre",
			}},
		}},
		{ID: "input", Query: []require.Query{
			{Lang: "en", Terms: []string{
				"input data", "input must", "required input", "input requirements", "input specification", "image format",
				"resolution", "pixel spacing", "bit depth", "sampling rate", "sampling frequency", "minimum duration",
				"acceptable range", "rejected", "refused", "not scored", "not analysed", "missing inputs", "accepted formats",
				"at least #n", "format", "distance", "lighting", "complete", "exactly", "mandatory fields",
			}},
			{Lang: "de", Terms: []string{
				"Eingabedaten", "Eingangsdaten", "Eingaben", "Bildformat", "Auflösung", "Pixelabstand", "Abtastrate",
				"Mindestdauer", "Wertebereich", "abgelehnt", "abgewiesen", "benötigt werden", "lückenlos", "erforderliche Daten",
				"im Abstand von", "mindestens #n", "nicht angenommen", "Abstand", "Referenzmarke", "Format", "vollständig",
				"Pflichtangaben",
			}},
			{Lang: "fr", Terms: []string{
				"données d'entrée", "entrée", "format d'image", "résolution", "pixels", "fréquence d'échantillonnage",
				"durée minimale", "plage de valeurs", "refusées", "rejetées", "seules acceptées", "images d'au moins",
				"au moins #n", "format", "distance", "éclairage", "complètes", "plâtrés", "nettes",
			}},
		}},
	},
}

// Annex IV, point 4: why its metrics are the right ones.
var annex04Point4 = require.Requirement{
	ID:    "aiact.annex04.4",
	Ref:   law.Ref{Act: law.AIAct, Path: "anx_IV/4"},
	Whose: "provider",
	Elements: []require.Element{
		{ID: "metric", Query: []require.Query{
			{Lang: "en", Terms: []string{
				"metric", "metrics", "=sensitivity", "=specificity", "AUC", "AUROC", "partial AUC", "accuracy", "=precision",
				"=recall", "F1", "predictive value", "calibration", "Brier score", "mean absolute error", "time in range",
				"Dice", "endpoint", "performance measure", "time to", "performance metrics", "choice of metrics",
				"evaluation metrics",
			}},
			{Lang: "de", Terms: []string{
				"Metrik", "Metriken", "Kennzahl", "Kennzahlen", "Leistungskennzahlen", "Gütemaß", "Maß", "Sensitivität",
				"Spezifität", "AUC", "AUROC", "Genauigkeit", "Präzision", "F1", "Vorhersagewert", "Kalibrierung", "Brier",
				"absoluter Fehler", "Zeit im Zielbereich", "Dice", "Endpunkt", "Leistungsmetriken", "Wahl der Metriken",
				"Bewertungsmetriken",
			}},
			{Lang: "fr", Terms: []string{
				"métrique", "métriques", "indicateur", "indicateurs", "mesure de performance", "=sensibilité", "=spécificité",
				"AUC", "aire sous la courbe", "exactitude", "=précision", "=rappel", "F1", "valeur prédictive", "calibration",
				"Brier", "erreur absolue", "Dice", "critère de jugement", "métriques de performance", "choix des métriques",
				"indicateurs de performance",
			}},
		}},
		{ID: "reason", Query: []require.Query{
			{Lang: "en", Terms: []string{
				"because", "since", "chosen as", "was chosen", "selected as", "was selected", "taken as", "primary metric",
				"main metric", "reported in addition", "appropriate", "suitable", "suited", "meaningful", "rather than accuracy",
				"accuracy alone", "misleading", "says nothing", "would be above", "imbalance", "imbalanced", "prevalence",
				"clinically relevant", "clinical consequence", "worse than", "harm of a miss", "cost of", "discarded",
				"reflects", "justified", "rationale", "more informative", "why", "what matters", "counts", "matters more",
				"weighs", "preferred", "instead of", "complements", "would hide", "insensitive to", "depends on", "would not",
				"chose to report", "does not appear", "is enough",
			}},
			{Lang: "de", Terms: []string{
				"weil", "da", "gewählt", "ausgewählt", "herangezogen", "primäre Kennzahl", "Hauptkennzahl",
				"wichtigste Kennzahl", "geeignet", "angemessen", "aussagekräftig", "irreführend", "sagt nichts",
				"Ungleichgewicht", "unausgewogen", "Prävalenz", "klinisch bedeutsam", "schwerer wiegt", "schlimmer als",
				"verworfen", "spiegelt wider", "begründet", "Begründung", "Eignung", "vorgezogen", "kommt es an", "zählt",
				"hängt ab", "ergänzt", "entscheidend", "bevorzugt", "verdeckt", "statt",
			}},
			{Lang: "fr", Terms: []string{
				"parce que", "car", "puisque", "choisi comme", "choisie", "retenu", "retenue", "métrique principale",
				"critère principal", "approprié", "adapté", "pertinent", "pertinence", "exactitude seule", "trompeur",
				"trompeuse", "ne dit rien", "déséquilibre", "prévalence", "conséquence clinique", "plus grave", "écarté",
				"reflète", "justifié", "justification", "préférée", "préféré", "importe", "compte", "complète", "dépend",
				"masquerait", "plutôt que", "décision",
			}},
		}},
	},
}

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
				"risk register", "risk table", "risk team",
			}},
			{Lang: "de", Terms: []string{
				"Risikomanagement", "Risikomanagementprozess", "Risikomanagementplan", "Risikomanagementakte", "Risikoanalyse",
				"Risikobewertung", "Risikobeurteilung", "Gefährdungsanalyse", "Gefährdungen ermittelt",
				"Ermittlung der Gefährdungen", "FMEA", "Fehlermöglichkeits", "Fehlerbaum", "ISO 14971", "gesamten Lebensweg",
				"gesamten Lebenszyklus", "Risikoausschuss", "Beherrschung", "Risikobericht", "Risikotabelle", "Risikoregister",
				"Gefahren", "Risikomanagementteam", "Gefährdungsliste",
			}},
			{Lang: "fr", Terms: []string{
				"gestion des risques", "processus de gestion des risques", "plan de gestion des risques",
				"dossier de gestion des risques", "analyse des risques", "appréciation des risques",
				"identification des dangers", "AMDEC", "ISO 14971", "cycle de vie", "revue des risques", "maîtrise des risques",
				"rapport de risques", "registre des risques", "tableau des risques", "comité des risques",
			}},
		}},
		{ID: "risks", Query: []require.Query{
			{Lang: "en", Terms: []string{
				"hazard", "hazards", "hazardous situation", "=severity", "probability", "likelihood", "occurrence",
				"risk matrix", "harm", "=missed diagnosis", "false negative", "wrong patient", "foreseeable misuse", "misuse",
				"vulnerable groups", "persons under 18", "use error", "risk priority number", "risk level", "frequency", "cause",
				"danger", "consequence", "foreseeable",
			}},
			{Lang: "de", Terms: []string{
				"Gefährdung", "Gefährdungen", "Gefährdungssituation", "Schweregrad", "=Schwere", "Eintrittswahrscheinlichkeit",
				"Wahrscheinlichkeit", "Risikomatrix", "Schaden", "falsch negativ", "Verwechslung", "Fehlgebrauch",
				"vorhersehbare Fehlanwendung", "schutzbedürftige Gruppen", "Minderjährige", "Überdosierung", "Anwendungsfehler",
				"Häufigkeit", "Gefahr", "Ursache", "Schadensausmaß", "Gefährdungen erfasst", "beurteilt",
			}},
			{Lang: "fr", Terms: []string{
				"danger", "dangers", "situation dangereuse", "situations dangereuses", "gravité", "=probabilité",
				"matrice des risques", "dommage", "faux négatif", "mauvais usage", "mésusage raisonnablement prévisible",
				"groupes vulnérables", "mineurs", "surdosage", "erreur d'utilisation", "fréquence", "cause", "situation",
				"dommages",
			}},
		}},
		{ID: "controls", Query: []require.Query{
			{Lang: "en", Terms: []string{
				"risk control", "control measure", "control measures", "mitigation", "mitigated", "residual risk",
				"overall residual risk", "acceptable", "unacceptable", "accepted by", "acceptability criteria", "benefit-risk",
				"verification of measures", "effectiveness of the measure", "ALARP", "as low as", "before and after",
				"information for safety", "protective measure", "reduced from", "remaining risk", "remaining risks", "measure",
				"justified",
			}},
			{Lang: "de", Terms: []string{
				"Risikobeherrschung", "Risikominderung", "Maßnahme", "Maßnahmen", "Restrisiko", "Gesamtrestrisiko", "vertretbar",
				"nicht vertretbar", "annehmbar", "akzeptabel", "angenommen", "Akzeptanzkriterien", "Nutzen-Risiko",
				"Wirksamkeit", "ALARP", "Schutzmaßnahme", "Sicherheitsinformation", "gesenkt", "verbliebene Risiken",
				"für vertretbar erklärt", "gemindert", "verringert", "reduziert", "Maßnahmen festgelegt", "hingenommen",
				"Restrisiken",
			}},
			{Lang: "fr", Terms: []string{
				"mesure de maîtrise", "mesures de maîtrise", "atténuation", "réduction du risque", "risque résiduel",
				"risque résiduel global", "acceptable", "inacceptable", "accepté", "critères d'acceptabilité", "bénéfice-risque",
				"efficacité des mesures", "ramené à", "mesure de protection", "réduit", "risques restants", "jugé acceptable",
				"mesure", "ramenée",
			}},
		}},
	},
}
