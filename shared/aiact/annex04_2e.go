package aiact

import (
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/require"
)

// Annex IV, point 2(e): which oversight by people it needs.
var annex04Point2e = require.Requirement{
	ID:    "aiact.annex04.2.e",
	Ref:   law.Ref{Act: law.AIAct, Path: "anx_IV/2/e"},
	Whose: "provider",
	Elements: []require.Element{
		{ID: "oversight", Query: []require.Query{
			{Lang: "en", Terms: []string{
				"human oversight", "oversight", "oversight measures", "human control", "human in the loop", "human review",
				"automation bias", "over-reliance", "overreliance", "over-trust", "anchoring", "override", "overrule",
				"stop function", "intervene", "interpret the output", "=interpretability", "explainability", "explanations",
				"heat map", "second reader", "remains responsible", "alarm fatigue", "clinician decides", "rely on", "trusted",
				"misread", "understood", "reliance", "hide the score", "warning text", "confirmation step", "four eyes",
				"consensus", "escalate", "disable", "user interprets", "review by", "clinical staff", "last word", "final say",
				"user decides", "doctor decides", "physician decides", "nurse decides", "professional judgement", "judgment",
				"blindly", "trust", "trust yourself", "too much trust", "ignore", "ignored", "second look", "double check",
				"double-check", "reversible", "undo", "turn off", "can be switched off", "kill switch", "stop button", "reject",
				"accept or", "confirm", "confirmation", "human", "supervision", "people in charge", "training of users",
				"reading the result", "how sure", "uncertainty", "reasons shown", "shows why", "explain", "explained",
				"follow the advice", "obey", "@who decides", "@last word", "@human oversight", "@oversight", "@human control",
				"@people in charge", "@human factors", "@staying in control", "@keeping people", "@who is in charge", "@the human",
			}},
			{Lang: "de", Terms: []string{
				"menschliche Aufsicht", "Aufsichtsmaßnahmen", "menschliche Kontrolle", "menschliche Überprüfung",
				"Automatisierungsverzerrung", "Automation Bias", "Übervertrauen", "blindes Vertrauen", "ungelesen bestätigen",
				"übersteuern", "überstimmen", "Stoppfunktion", "eingreifen", "Ausgabe interpretieren", "Interpretierbarkeit",
				"Erklärbarkeit", "Erklärungen", "Heatmap", "Deutung", "gedeutet", "Zweitbefunder", "Alarmmüdigkeit",
				"Letztentscheidung", "Aufsicht", "verlassen sich", "Rücksprache", "Hinweis", "ausblenden", "verstanden",
				"bestätigen", "Vier-Augen", "abschalten", "missverstanden", "Kontrolle durch", "Überprüfung durch", "Pflegende",
				"Nutzer", "letztes Wort", "letzte Wort", "das letzte Wort", "entscheidet der", "entscheidet die",
				"Ärztin entscheidet", "Mensch", "Menschen", "blind", "Vertrauen", "nachprüfen", "gegenprüfen", "zweite Prüfung",
				"rückgängig", "ausschalten", "stilllegen", "ablehnen", "überschreiben", "bestätigt", "Bestätigung", "Stopptaste",
				"Notaus", "Schulung", "Einweisung", "wie sicher", "Unsicherheit", "Gründe", "warum", "begründet angezeigt",
				"folgen", "befolgen", "ungeprüft", "unkritisch", "Gewöhnung", "@das letzte wort", "@wer entscheidet",
				"@menschliche aufsicht", "@aufsicht", "@menschliche kontrolle", "@der mensch", "@kontrolle durch", "@wer das",
			}},
			{Lang: "fr", Terms: []string{
				"contrôle humain", "supervision humaine", "surveillance humaine", "mesures de contrôle humain",
				"biais d'automatisation", "confiance excessive", "passer outre", "arrêt", "intervenir", "interpréter les résultats",
				"interprétabilité", "explicabilité", "explications", "carte de chaleur", "second lecteur", "fatigue d'alarme",
				"reprendre la main", "contrôle", "confiance", "texte d'avertissement", "double validation", "compris",
				"mal compris", "masquer", "confirmer", "validation par", "médecin valide", "suivaient", "dernier mot",
				"mot de la fin", "le médecin décide", "l'infirmière décide", "reste juge", "jugement", "aveuglément",
				"confiance aveugle", "ignorer", "vérifier", "revérifier", "seconde lecture", "annuler", "éteindre", "débrancher",
				"bouton d'arrêt", "refuser", "rejeter", "confirmation", "humain", "humaine", "supervision",
				"formation des utilisateurs", "certitude", "incertitude", "raisons", "pourquoi", "explique", "suivre l'avis",
				"obéir", "habituation", "accoutumance", "@le dernier mot", "@qui décide", "@contrôle humain", "@supervision",
				"@surveillance humaine", "@l'humain", "@garder la main", "@maîtrise humaine",
			}},
		}},
		{ID: "interpretation"},
		{ID: "assessment", Query: []require.Query{
			{Lang: "en", Terms: []string{
				"oversight analysis", "assessed", "assessment", "analysed", "analysis of", "evaluated", "workshop", "scenarios",
				"simulated", "formative", "usability study", "participants", "interviewed", "concluded", "was considered",
				"considered necessary", "found that", "findings", "we worked out", "therefore", "was turned down", "judged",
				"user study", "observed", "was added", "was needed", "is needed", "we asked", "tested with", "observed in",
				"interviews", "simulation", "users", "sessions", "outcome", "as a result", "decided", "tried with", "tried out",
				"tested on", "simulated ward", "we watched", "watched", "volunteers", "nurses told us", "asked nurses",
				"of #n users", "of #n participants", "followed it", "overlooked", "in #n of #n", "result of the study", "led to",
				"we changed", "we added", "we removed", "were introduced", "pilot", "pre-test", "summative", "usability test",
				"usability evaluation", "think aloud", "heuristic", "IEC 62366",
			}},
			{Lang: "de", Terms: []string{
				"Bewertung", "bewertet", "Analyse", "untersucht", "Workshop", "Szenarien", "simuliert", "formativ",
				"Gebrauchstauglichkeitsstudie", "Probanden", "Teilnehmer", "Freiwilligen", "befragt", "ergab", "Ergebnis",
				"für erforderlich gehalten", "daher", "deshalb", "beobachtet", "festgestellt", "beurteilt",
				"für notwendig gehalten", "notwendig", "aus Beobachtungen", "Beobachtungen", "ging hervor", "Befragung", "Versuch",
				"Ergebnis der Bewertung", "hinzugefügt", "erprobt", "eingeführt", "ausprobiert", "beobachteten", "zugesehen",
				"Pflegekräfte", "Ärztinnen", "von #n Teilnehmern", "von #n Personen", "folgten", "übersahen", "bemerkten",
				"führte dazu", "ergänzt", "weggenommen", "Pilot", "Vorversuch", "summativ", "Usability-Test",
				"Gebrauchstauglichkeit", "lautes Denken", "IEC 62366", "in #n von #n", "haben uns gesagt", "nachgefragt",
				"Rollenspiel", "simulierte Station",
			}},
			{Lang: "fr", Terms: []string{
				"analyse", "évaluation", "évalué", "atelier", "scénarios", "situations simulées", "simulées", "formative",
				"étude d'utilisabilité", "participants", "interrogés", "conclu", "jugé nécessaire", "jugée utile", "a montré",
				"constaté", "donc", "observé", "a porté sur", "a été ajouté", "nécessaire", "entretiens", "observations",
				"il en ressort", "résulte", "essais d'utilisation", "ajoutés", "utilisateurs", "décidé", "essayé avec",
				"avons observé", "regardé", "sur #n participants", "sur #n utilisateurs", "ont suivi", "n'ont pas vu", "remarqué",
				"a conduit", "avons ajouté", "avons retiré", "pilote", "essai préalable", "sommative", "test d'utilisabilité",
				"aptitude à l'utilisation", "IEC 62366", "nous ont dit", "jeu de rôle", "simulation", "volontaires",
			}},
		}},
	},
}
