package aiact

import (
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/require"
)

// Annex IV, point 4: why its metrics are the right ones.
var annex04Point4 = require.Requirement{
	ID:    "aiact.annex04.4",
	Ref:   law.Ref{Act: law.AIAct, Path: "anx_IV/4"},
	Whose: "provider",
	Elements: []require.Element{
		{ID: "metric", Query: []require.Query{
			{Lang: "en", Terms: []string{
				"metric", "metrics", "=sensitivity", "=specificity", "AUC", "AUROC", "partial AUC", "accuracy", "=precision",
				"=recall", "F1", "predictive value", "calibration", "Brier score", "mean absolute error", "time in range", "Dice",
				"endpoint", "performance measure", "time to", "performance metrics", "choice of metrics", "evaluation metrics",
				"we count", "count", "counts", "counted", "number of", "area under the curve", "right per cent", "per patient",
				"per polyp", "per image", "per year", "per hour", "rate", "false alarms", "error", "MAE", "kappa", "concordance",
				"c-index", "sensitivity", "hit rate", "lead time", "agreement", "measure", "measures", "figure", "figures",
				"detection rate", "@why we count", "@why these", "@what we measure", "@what we count", "@metrics",
				"@how we measure", "@why this number", "@choice of", "@why this metric", "@measures of success", "@figures we",
			}},
			{Lang: "de", Terms: []string{
				"Metrik", "Metriken", "Kennzahl", "Kennzahlen", "Leistungskennzahlen", "Gütemaß", "Maß", "Sensitivität",
				"Spezifität", "AUC", "AUROC", "Genauigkeit", "Präzision", "F1", "Vorhersagewert", "Kalibrierung", "Brier",
				"absoluter Fehler", "Zeit im Zielbereich", "Dice", "Endpunkt", "Leistungsmetriken", "Wahl der Metriken",
				"Bewertungsmetriken", "zählen", "wir zählen", "gezählt", "Rate", "je Patient", "pro Patient", "je Bild", "pro Tag",
				"je Stunde", "Fehlalarme", "Fehler", "Kappa", "Konkordanz", "Trefferquote", "Vorlaufzeit", "Übereinstimmung",
				"Maßzahl", "Maßzahlen", "Messgröße", "Fläche unter der Kurve", "Zahl", "Größe", "Detektionsrate", "@warum wir",
				"@warum diese", "@was wir messen", "@was wir zählen", "@kennzahlen", "@leistungskennzahlen", "@wahl der",
				"@messgrößen", "@woran wir", "@womit wir messen",
			}},
			{Lang: "fr", Terms: []string{
				"métrique", "métriques", "indicateur", "indicateurs", "mesure de performance", "=sensibilité", "=spécificité",
				"AUC", "aire sous la courbe", "exactitude", "=précision", "=rappel", "F1", "valeur prédictive", "calibration",
				"Brier", "erreur absolue", "Dice", "critère de jugement", "métriques de performance", "choix des métriques",
				"indicateurs de performance", "comptons", "nous comptons", "on compte", "compter", "taux", "par patient",
				"par image", "par jour", "par heure", "fausses alertes", "erreur", "kappa", "concordance", "délai", "concordances",
				"accord", "mesurons", "mesure", "chiffre", "chiffres", "nombre", "aire", "taux de détection", "@pourquoi nous",
				"@pourquoi ces", "@ce que nous mesurons", "@ce qu'on compte", "@métriques", "@indicateurs", "@choix des",
				"@choix de", "@comment mesurer", "@pourquoi ce",
			}},
		}},
		{ID: "reason", Query: []require.Query{
			{Lang: "en", Terms: []string{
				"because", "since", "chosen as", "was chosen", "selected as", "was selected", "taken as", "primary metric",
				"main metric", "reported in addition", "appropriate", "suitable", "suited", "meaningful", "rather than accuracy",
				"accuracy alone", "misleading", "says nothing", "would be above", "imbalance", "imbalanced", "prevalence",
				"clinically relevant", "clinical consequence", "worse than", "harm of a miss", "cost of", "discarded", "reflects",
				"justified", "rationale", "more informative", "why", "what matters", "counts", "matters more", "weighs",
				"preferred", "instead of", "complements", "would hide", "insensitive to", "depends on", "would not",
				"chose to report", "does not appear", "is enough", "matters to", "easy to say", "would be easy", "would be right",
				"stopped clock", "tells you", "tell you", "tells nothing", "could tell us", "nobody", "would reward", "reward",
				"served", "depends", "belongs to", "would mean", "not used because", "did not use", "we did not use", "looked at",
				"pull against", "for the patient", "for a nurse", "in practice", "in daily", "of use", "what counts", "decisive",
				"relevant", "robust against", "easily understood", "understandable", "clinicians asked", "expected by", "common in",
				"comparable with",
			}},
			{Lang: "de", Terms: []string{
				"weil", "da", "gewählt", "ausgewählt", "herangezogen", "primäre Kennzahl", "Hauptkennzahl", "wichtigste Kennzahl",
				"geeignet", "angemessen", "aussagekräftig", "irreführend", "sagt nichts", "Ungleichgewicht", "unausgewogen",
				"Prävalenz", "klinisch bedeutsam", "schwerer wiegt", "schlimmer als", "verworfen", "spiegelt wider", "begründet",
				"Begründung", "Eignung", "vorgezogen", "kommt es an", "zählt", "hängt ab", "ergänzt", "entscheidend", "bevorzugt",
				"verdeckt", "statt", "bedeutsam", "zählt für", "entscheidend ist", "sagt aus", "sagt wenig", "aussagen", "täuscht",
				"täuschen", "wäre leicht", "belohnen", "belohnt", "im Alltag", "in der Praxis", "für den Patienten",
				"für die Pflege", "nützlich", "nicht verwendet", "haben wir nicht", "verzichten", "verzichtet", "üblich",
				"vergleichbar", "verständlich", "betrachtet", "weniger wichtig", "worauf es",
			}},
			{Lang: "fr", Terms: []string{
				"parce que", "car", "puisque", "choisi comme", "choisie", "retenu", "retenue", "métrique principale",
				"critère principal", "approprié", "adapté", "pertinent", "pertinence", "exactitude seule", "trompeur", "trompeuse",
				"ne dit rien", "déséquilibre", "prévalence", "conséquence clinique", "plus grave", "écarté", "reflète", "justifié",
				"justification", "préférée", "préféré", "importe", "compte", "complète", "dépend", "masquerait", "plutôt que",
				"décision", "décisif", "facile de dire", "serait facile", "dirait", "dit rien", "dit peu", "trompe", "tromper",
				"récompenser", "récompenserait", "en pratique", "au quotidien", "pour le patient", "pour l'infirmière", "utile",
				"n'avons pas retenu", "pas utilisé", "renoncé", "usuel", "habituel", "comparable", "compréhensible", "parlant",
				"concret", "ce qui compte", "regardé", "moins important",
			}},
		}},
	},
}
