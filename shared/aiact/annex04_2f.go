package aiact

import (
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/require"
)

// Annex IV, point 2(f): changes settled in advance.
var annex04Point2f = require.Requirement{
	ID:    "aiact.annex04.2.f",
	Ref:   law.Ref{Act: law.AIAct, Path: "anx_IV/2/f"},
	Whose: "provider",
	Elements: []require.Element{
		{ID: "change", Query: []require.Query{
			{Lang: "en", Terms: []string{
				"pre-determined change", "predetermined change", "PCCP", "change control plan", "planned modification",
				"planned update", "planned change", "retraining", "re-trained", "recalibration", "re-calibrated", "re-fitted",
				"may be adjusted", "may be updated", "may be retrained", "adaptive", "continuous learning", "continues to learn",
				"model update protocol", "model update", "locked model", "does not learn", "changes in advance", "re-fit",
				"threshold may be", "cut-off may", "adjustable within", "site calibration", "re-tuned", "change protocol",
				"planned changes", "foreseen changes", "changes we plan", "changes agreed", "agreed with the notified body",
				"new training", "trained afresh", "updated every", "refresh", "refreshed", "yearly update", "self-learning",
				"learns on", "keeps learning", "learning stops", "adjusts itself", "adapts itself", "adapts to", "per site",
				"local threshold", "move the threshold", "changes after", "model is frozen", "frozen model", "fixed model",
				"static model", "weights are fixed", "algorithm change protocol", "ACP", "change envelope", "pre-specified",
				"pre-approved", "agreed beforehand", "foreseen", "allowed changes", "permitted changes", "what may change",
				"@what may change", "@planned changes", "@changes foreseen", "@changes we", "@future changes", "@allowed changes",
				"@change plan", "@changes in advance", "@pre-determined", "@predetermined", "@learning after", "@does it learn",
			}},
			{Lang: "de", Terms: []string{
				"vorab festgelegte Änderungen", "vorab festgelegt", "vorherbestimmte Änderungen", "vorhergesehene Änderungen",
				"Änderungsplan", "geplante Änderungen", "Nachtraining", "nachtrainiert", "neu kalibriert", "angepasst werden darf",
				"darf angepasst werden", "Anpassung", "lernt weiter", "kontinuierliches Lernen", "selbstlernend",
				"Modellaktualisierung", "PCCP", "darf verändert", "Schwelle darf", "nachjustiert", "Nachkalibrierung",
				"neu angepasst", "Änderungsprotokoll", "nachgelernt", "neu gelernt", "neu anlernen", "jährlich neu",
				"erlaubte Änderungen", "zulässige Änderungen", "zugelassene Änderungen", "vorgesehene Änderungen", "abgesprochen",
				"vereinbart", "vorher festgelegt", "im Voraus", "im Voraus festgelegt", "lernt nicht", "lernt nicht weiter",
				"lernt im Betrieb", "passt sich an", "passt sich", "eingefrorenes Modell", "eingefroren", "statisch",
				"Gewichte fest", "verschoben werden", "verschieben", "je Standort", "pro Standort", "Schwelle ändern",
				"Wiederanlernen", "Nachlernen", "Auffrischung", "aufgefrischt", "@was sich ändern darf", "@geplante änderungen",
				"@vorgesehene änderungen", "@erlaubte änderungen", "@künftige änderungen", "@vorab", "@weiterlernen",
				"@lernt es weiter", "@änderungen im voraus",
			}},
			{Lang: "fr", Terms: []string{
				"modifications prédéterminées", "changements prédéterminés", "modifications prévues à l'avance",
				"évolutions prévues", "plan de modification", "réentraînement", "réentraîné", "recalibré", "recalibrage",
				"peut être ajusté", "peut être réentraîné", "apprentissage continu", "continue d'apprendre",
				"mise à jour du modèle", "PCCP", "peut être déplacé", "peut être modifié", "réajusté", "recalibration",
				"procédure de modification", "réglage", "changements convenus", "convenues", "convenu avec", "nouvel entraînement",
				"nouvel apprentissage", "chaque année", "rafraîchi", "auto-apprenant", "apprend en continu", "n'apprend plus",
				"n'apprend pas", "s'adapte", "modèle figé", "modèle gelé", "poids figés", "statique", "par site", "seuil local",
				"déplacer le seuil", "modifications autorisées", "changements autorisés", "changements permis",
				"évolutions autorisées", "défini à l'avance", "définies à l'avance", "fixé d'avance", "à l'avance", "par avance",
				"peut changer", "peuvent changer", "réapprentissage", "@ce qui peut changer", "@changements prévus",
				"@modifications prévues", "@évolutions prévues", "@changements autorisés", "@prédéterminé", "@à l'avance",
				"@apprend-il encore", "@apprentissage continu",
			}},
		}},
		{ID: "bounds", Query: []require.Query{
			{Lang: "en", Terms: []string{
				"limits set", "acceptance criteria", "by no more than", "must not fall below", "bounds", "at most", "up to",
				"once a year", "twice a year", "protocol", "test suite", "rollback", "rolled back", "come back", "former version",
				"without new conformity assessment", "notified body", "approval", "is verified", "locked test set", "guardrails",
				"excluded from", "range", "between #v and #v", "at least #n", "may move", "must remain", "loses no more", "revert",
				"regression test", "responsible", "beyond", "no more than", "not below", "never below", "must stay", "stay within",
				"only within", "only if", "limit", "ceiling", "floor", "same test set", "old test", "passes the test",
				"tested again", "signed off", "sign-off", "permitted", "allowed", "otherwise", "goes back", "back to the",
				"previous model", "stop criteria", "conditions", "frozen test", "per year", "every year", "in writing",
				"documented", "whoever",
			}},
			{Lang: "de", Terms: []string{
				"Grenzen", "Akzeptanzkriterien", "höchstens", "nicht mehr als", "nicht unter", "einmal im Jahr", "zweimal im Jahr",
				"Protokoll", "Prüfreihe", "zurücknehmen", "zurückgerollt", "Rückfall", "ohne neue Konformitätsbewertung",
				"Benannte Stelle", "Freigabe", "ausgenommen", "Prüfdatensatz", "zwischen #n und #n", "innerhalb", "mindestens",
				"Rücknahme", "Regressionstest", "zurückgesetzt", "darüber hinaus", "Bereich", "nicht mehr", "niemals unter",
				"muss bleiben", "bleibt innerhalb", "nur wenn", "nur innerhalb", "Obergrenze", "Untergrenze", "Grenze",
				"derselbe Testdatensatz", "gleiche Prüfung", "erneut geprüft", "besteht die Prüfung", "unterschrieben", "genehmigt",
				"erlaubt", "zulässig", "sonst", "andernfalls", "zurück auf", "vorheriges Modell", "Bedingungen", "pro Jahr",
				"je Jahr", "jährlich", "schriftlich", "Punkte",
			}},
			{Lang: "fr", Terms: []string{
				"limites", "critères d'acceptation", "au plus", "pas plus de", "ne doit pas descendre", "une fois par an",
				"deux fois par an", "protocole", "série d'essais", "retour arrière", "version antérieure",
				"sans nouvelle évaluation", "organisme notifié", "approbation", "exclu", "jeu de test", "entre #n et #n",
				"ne perd pas", "au-delà", "retour au réglage", "plage", "au moins", "test de non-régression", "jeu figé",
				"pas plus", "jamais en dessous", "doit rester", "reste dans", "seulement si", "uniquement si", "plafond",
				"plancher", "limite", "même jeu", "même test", "testé à nouveau", "réussit", "signé", "autorisé", "permis", "sinon",
				"faute de quoi", "revient au", "modèle précédent", "conditions", "par an", "chaque année", "par écrit", "points",
			}},
		}},
		{ID: "compliance"},
	},
}
