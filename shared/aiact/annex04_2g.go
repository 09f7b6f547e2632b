package aiact

import (
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/require"
)

// Annex IV, point 2(g): how it was validated and tested.
var annex04Point2g = require.Requirement{
	ID:    "aiact.annex04.2.g",
	Ref:   law.Ref{Act: law.AIAct, Path: "anx_IV/2/g"},
	Whose: "provider",
	Elements: []require.Element{
		{ID: "results", Query: []require.Query{
			{Lang: "en", Terms: []string{
				"=sensitivity", "=specificity", "AUC", "AUROC", "area under the curve", "accuracy #n", "accuracy of", "=precision",
				"=recall", "F1", "positive predictive value", "PPV", "NPV", "Dice", "mean absolute error", "RMSE",
				"calibration error", "confidence interval", "95 % CI", "false positive rate", "false negative rate", "alarms per",
				"agreement with", "correlation", "kappa", "performance was", "reached", "mean error", "deviation", "Bland-Altman",
				"limits of agreement", "IoU", "hit rate", "F1-score", "mean difference", "predictive value", "odds", "error of",
				"per cent of", "study report", "lower bound", "were referred", "of the others", "detected #n", "missed #n",
				"recognised #n", "out of #n", "of #n patients", "turned amber", "correctly", "correct in", "right in", "detected",
				"missed", "in #n of #n", "per hour", "per patient", "points better", "points worse", "median error",
				"standard deviation", "ROC", "curve", "confidence", "interval", "hit", "false alarms", "false alarm", "overlooked",
				"score of", "bias of", "repeatability", "concordance", "ICC", "MAE", "MAPE", "c-index", "cases out", "@did it work",
				"@how well", "@how good", "@results", "@does it work", "@test results", "@performance", "@validation", "@testing",
				"@evaluation", "@how we tested", "@proof", "@what we found", "@trials", "@how well it works",
			}},
			{Lang: "de", Terms: []string{
				"Sensitivität", "Spezifität", "AUC", "AUROC", "Fläche unter der Kurve", "Genauigkeit", "Treffsicherheit",
				"Präzision", "F1", "positiver Vorhersagewert", "PPV", "NPV", "Dice", "mittlerer absoluter Fehler",
				"mittlere Fehler", "RMSE", "Kalibrierungsfehler", "Konfidenzintervall", "95-%-KI", "Falsch-positiv-Rate",
				"Falsch-negativ-Rate", "Übereinstimmung", "Korrelation", "Intraklassenkorrelation", "erreichte", "betrug",
				"Abweichung", "Flächenabweichung", "Überdeckung", "mittlere Abweichung", "Bland-Altman", "Fehler von", "F1-Wert",
				"Trefferquote", "Spezifität betrug", "Sensitivität betrug", "lag bei", "ergab", "erkannte #n", "Anteil",
				"im Mittel", "lösten", "von #n", "lagen #n von", "fand #n", "entdeckt", "richtig erkannt", "übersehen", "verpasst",
				"Treffer", "Fehlalarme", "Fehlalarm", "Fehler", "ROC", "ROC-Kurve", "Vertrauensbereich", "Vertrauensintervall",
				"Mittelwert", "Standardabweichung", "Median", "in #n von #n", "je Stunde", "pro Tag", "Konkordanz",
				"Messabweichung", "mittlerer Fehler", "sinkt", "schlechter", "@wie gut es ist", "@wie gut", "@funktioniert es",
				"@ergebnisse", "@prüfergebnisse", "@erprobung", "@validierung", "@prüfung", "@test", "@tests", "@nachweis",
				"@leistung",
			}},
			{Lang: "fr", Terms: []string{
				"=sensibilité", "=spécificité", "AUC", "AUROC", "aire sous la courbe", "exactitude", "justesse", "=précision",
				"=rappel", "F1", "valeur prédictive positive", "VPP", "VPN", "Dice", "erreur absolue moyenne", "RMSE",
				"intervalle de confiance", "IC à 95 %", "faux positifs", "faux négatifs", "concordance", "corrélation", "kappa",
				"atteint", "écart moyen", "erreur moyenne", "Bland-Altman", "indice de Dice", "taux de détection", "score F1",
				"différence", "tombe à", "atteignait", "était de", "a détecté", "en moyenne", "borne inférieure", "sur #n",
				"sur #n patients", "trouvé #n", "retrouvé", "repéré", "détecté", "manqué", "manqués", "correctement", "à tort",
				"fausses alertes", "fausse alerte", "erreur", "erreurs", "ROC", "courbe", "médiane", "écart-type", "dans #n cas",
				"par heure", "par jour", "écart", "agrément", "limites d'agrément", "fidélité", "meilleure", "moins bonne",
				"#n sur #n", "@est-ce que ça marche", "@ça marche", "@résultats", "@performances", "@validation", "@essais",
				"@évaluation", "@preuves", "@est-ce efficace", "@quelle fiabilité", "@fiabilité",
			}},
		}},
		{ID: "procedure", Query: []require.Query{
			{Lang: "en", Terms: []string{
				"validation", "verification", "acceptance test", "external validation", "clinical validation", "test report",
				"validation report", "validation study", "test cases", "unit tests", "system tests", "tested on", "evaluated on",
				"evaluation used", "studies of", "patients from", "reference =standard", "locked evaluation", "prospective",
				"multi-centre", "reader study", "testing", "performance evaluation", "performance testing", "test results",
				"evaluation", "comparison with", "against manual", "blinded", "clinics", "patients", "test protocol",
				"persons screened", "screened in", "fifth centre", "another hospital", "new hospital", "another clinic",
				"a clinic in", "another site", "external site", "bench test", "bench testing", "simulator", "phantom",
				"clinical study", "clinical investigation", "investigation", "followed for", "over a year", "compared with the",
				"gold standard", "statistician", "tried to break", "challenge", "test rig", "test plan", "test run", "test runs",
				"acceptance", "acceptance criterion",
			}},
			{Lang: "de", Terms: []string{
				"Validierung", "Verifizierung", "Abnahmeprüfung", "externe Validierung", "klinische Validierung", "Prüfbericht",
				"Testbericht", "Validierungsbericht", "Validierungsstudie", "Testfälle", "geprüft an", "getestet an", "prospektiv",
				"multizentrisch", "Prüfung", "Polysomnographie", "Prüfungen", "Leistungsbewertung", "Testergebnisse", "Tests",
				"Validierung und Test", "Prüfung an", "weiteren Einrichtungen", "gegenüber der", "Vergleich mit", "verblindet",
				"Prüfplan", "an #n Patienten", "an #n Aufnahmen", "Erprobung", "eines weiteren Zentrums", "Zentrums",
				"an #n Geburten", "an #n Personen", "anderen Klinik", "andere Klinik", "andere Einrichtung", "Heime mit",
				"Prüfstand", "Prüfstandtest", "Simulator", "Phantom", "klinische Studie", "klinische Prüfung", "Statistiker",
				"Testlauf", "Testplan", "nicht bestanden", "Akzeptanzkriterium", "verglichen mit", "Prüfprotokoll", "Laborprüfung",
				"gemessen an",
			}},
			{Lang: "fr", Terms: []string{
				"validation", "vérification", "validation externe", "validation clinique", "rapport d'essai", "rapport de test",
				"rapport de validation", "étude de validation", "essai", "essais", "cas de test", "centres indépendants",
				"prospective", "multicentrique", "a porté sur", "performances", "résultats des essais",
				"évaluation des performances", "tests", "essai a porté", "comparé à", "comparaison", "en aveugle",
				"protocole d'essai", "centres", "compte rendu", "site", "sites", "autre hôpital", "autre centre",
				"autre établissement", "banc d'essai", "simulateur", "fantôme", "étude clinique", "investigation clinique",
				"investigation", "statisticien", "plan d'essai", "plan de test", "critère d'acceptation", "comparé", "comparés",
				"mesurés avec", "suivi pendant", "mis de côté",
			}},
		}},
		{ID: "data", Query: []require.Query{
			{Lang: "en", Terms: []string{
				"test set", "test data", "held-out", "hold-out", "independent data", "unseen", "never used before", "separate set",
				"kept out of training", "kept out", "out of training", "not touched before", "held back", "had not been seen",
				"never seen", "fresh data", "new data", "new patients", "holdout", "hold out",
			}},
			{Lang: "de", Terms: []string{
				"Testdatensatz", "Testdaten", "Prüfdaten", "unabhängige Daten", "nie zum Lernen", "nicht zum Lernen", "nie gesehen",
				"nicht gesehen", "zurückgelegten", "zurückgehaltene", "neue Daten", "neue Patienten", "fremde Daten",
			}},
			{Lang: "fr", Terms: []string{
				"jeu de test", "données de test", "jeu de validation", "données indépendantes", "jamais vues", "jamais utilisées",
				"jamais utilisés", "jamais servi", "non vues", "nouvelles données", "nouveaux patients", "hors apprentissage",
				"écartées de l'apprentissage",
			}},
		}},
		{ID: "fairness", Query: []require.Query{
			{Lang: "en", Terms: []string{
				"subgroup", "by sex", "by age", "by ethnicity", "men and women", "women", "skin tone", "fairness", "bias analysis",
				"discriminatory", "disparity", "differed by", "difference between groups", "equal", "dense breasts", "men",
				"older people", "younger", "elderly", "dark skin", "second language", "minorities", "groups", "each group",
				"came out the same", "same for", "by site", "by device", "by scanner", "BMI", "by group", "by gender",
			}},
			{Lang: "de", Terms: []string{
				"Untergruppen", "Subgruppen", "nach Geschlecht", "nach Alter", "Frauen", "Männer", "über 65 Jahre", "Hauttyp",
				"Fairness", "Verzerrung", "Benachteiligung", "Unterschied zwischen Gruppen", "bei Männern", "bei Frauen", "Ältere",
				"ältere Menschen", "Jüngere", "dunkle Haut", "Gruppen", "jede Gruppe", "je Gruppe", "nach Standort", "nach Gerät",
				"BMI", "Muttersprache", "Geschlechtern",
			}},
			{Lang: "fr", Terms: []string{
				"sous-groupes", "par sexe", "par âge", "femme", "homme", "femmes", "phototypes", "équité", "biais",
				"discriminatoire", "écart entre groupes", "chez les femmes", "chez les hommes", "hommes", "âgés", "jeunes",
				"peau foncée", "peaux foncées", "groupes", "chaque groupe", "par groupe", "par site", "par appareil", "IMC",
				"langue maternelle", "par tranche",
			}},
		}},
		{ID: "robustness", Query: []require.Query{
			{Lang: "en", Terms: []string{
				"robustness", "noise", "perturbation", "=rotation", "=compression", "stress test", "degraded input",
				"simulated drop-out", "distribution shift", "vendor shift", "domain shift", "repeatability", "reproducibility",
				"blur", "blurred", "dark", "light", "motion", "movement", "vibration", "temperature", "change of phone",
				"another device", "kitchen noise", "dropped frames", "missing leads", "missing values", "artefacts", "interference",
				"drop test", "out of focus", "low light", "cropped", "shifted",
			}},
			{Lang: "de", Terms: []string{
				"Robustheit", "Rauschen", "Störungen", "Kompression", "ausgelassene Werte", "Stresstest", "Wiederholbarkeit",
				"Reproduzierbarkeit", "Verteilungsverschiebung", "unscharf", "Bewegung", "Licht", "Dunkelheit", "Temperatur",
				"Artefakte", "Ausfall", "Geräusch", "Lärm", "Gerätewechsel", "anderes Gerät", "fehlende Werte", "Falltest",
				"verschoben", "gestört", "Aussetzer",
			}},
			{Lang: "fr", Terms: []string{
				"robustesse", "bruit", "perturbations", "rotation", "compression", "répétabilité", "reproductibilité",
				"décalage de distribution", "flou", "mouvement", "lumière", "obscurité", "température", "artefacts", "panne",
				"vibration", "changement d'appareil", "autre appareil", "valeurs manquantes", "chute", "interférences", "décalage",
				"bruité",
			}},
		}},
		{ID: "signed", Query: []require.Query{
			{Lang: "en", Terms: []string{
				"=signed", "=dated", "=signature", "=signatures", "test log", "logs archived", "report =dated", "approved by",
				"both signed", "released by", "report number", "report no", "test report #n", "countersigned", "initialled",
				"report of",
			}},
			{Lang: "de", Terms: []string{
				"unterschrieben", "unterzeichnet", "gezeichnet", "datiert", "Unterschrift", "Testprotokoll", "Prüfprotokoll",
				"freigegeben", "beide unterschrieben", "Bericht vom", "Protokoll vom", "gegengezeichnet", "abgezeichnet",
				"unterschrieben von", "Berichtsnummer",
			}},
			{Lang: "fr", Terms: []string{
				"=signé", "=signé par", "=daté", "signature", "journal d'essai", "journaux", "approuvé par", "rapport du", "signés",
				"contresigné", "paraphé", "rapport n°", "rapport #n", "signé le", "visé par",
			}},
		}},
		{ID: "planned"},
	},
}
