package aiact

import (
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/require"
)

// Annex IV, point 2(d): the data it was trained with.
var annex04Point2d = require.Requirement{
	ID:    "aiact.annex04.2.d",
	Ref:   law.Ref{Act: law.AIAct, Path: "anx_IV/2/d"},
	Whose: "provider",
	Elements: []require.Element{
		{ID: "sets", Query: []require.Query{
			{Lang: "en", Terms: []string{
				"training data", "training set", "data set", "dataset", "datasheet", "cohort", "trained on #n", "records from",
				"recordings", "studies from", "scans", "admissions", "examinations", "retrospective", "collected from",
				"collected between", "data sources", "provenance", "origin", "acquired", "hospitals", "centres", "sites",
				"database", "=registry", "public dataset", "MIMIC", "consecutive", "inclusion criteria", "exclusion criteria",
				"included", "sampled", "selected", "ethics committee", "ethics approval", "consent", "anonymised",
				"pseudonymised", "mean age", "female", "male", "women", "ethnicity", "skin type", "prevalence", "split",
				"demographics", "scanner vendors", "training, validation", "data governance", "data collection",
				"data management", "data", "photographs", "sequences", "waveforms", "spectrograms", "samples", "clinics",
				"practices", "years", "patients", "recorded between", "unselected", "stratified", "age range",
				"under-represented", "share of", "acquired on", "licensed", "number of images", "births", "cases", "stays",
				"cohort of", "based on #n",
			}},
			{Lang: "de", Terms: []string{
				"Trainingsdaten", "Trainingsdatensatz", "Datensatz", "Datensätze", "Datenblatt", "Kohorte", "Aufnahmen aus",
				"Aufzeichnungen", "Bilder", "Untersuchungen", "retrospektiv", "erhoben", "gesammelt", "Datenquellen", "Herkunft",
				"stammen aus", "Uniklinik", "Universitätsklinikum", "Kliniken", "Zentren", "Register", "öffentliche Datensätze",
				"Einschlusskriterien", "Ausschlusskriterien", "eingeschlossen", "aufgenommen wurden", "ausgewählt", "Stichprobe",
				"Ethikkommission", "Ethikvotum", "Einwilligung", "anonymisiert", "pseudonymisiert", "mittleres Alter", "Frauen",
				"Männer", "Hauttyp", "Prävalenz", "Aufteilung", "Personen", "Patienten", "Datenmanagement", "Datengrundlage",
				"Datenerhebung", "Daten-Governance", "Daten", "Fotografien", "Bilddaten", "Signale", "Einrichtungen", "Praxen",
				"dienten", "Anlernen", "Lernen", "Jahrgänge", "zwischen #n und #n", "Altersspanne", "unterrepräsentiert",
				"Anteil", "Hauttöne", "Umfang", "Datenquelle", "Studie", "Teilnehmende", "gewonnen", "Grundlage", "Geburten",
				"Fälle", "als krank galt", "Perinatalzentren", "kamen nicht in Betracht", "Aufenthalte",
			}},
			{Lang: "fr", Terms: []string{
				"données d'apprentissage", "données d'entraînement", "jeu de données", "jeux de données", "fiche de données",
				"cohorte", "images", "enregistrements", "examens", "rétrospectif", "recueillies", "collectées",
				"sources de données", "provenance", "proviennent", "CHU", "hôpitaux", "centres", "registre", "base publique",
				"critères d'inclusion", "critères d'exclusion", "inclus", "sélectionnées", "échantillon", "comité d'éthique",
				"consentement", "anonymisées", "pseudonymisées", "âge moyen", "femmes", "hommes", "phototype", "prévalence",
				"répartition", "gouvernance des données", "collecte des données", "données", "photographies", "clichés",
				"signaux", "cabinets", "établissements", "entre #n et #n", "tranche d'âge", "sous-représenté", "part de",
				"recueil", "patients", "nombre d'images", "issues de", "acquises", "cas", "séjours", "dossiers", "issus de",
			}},
		}},
		{ID: "labels", Query: []require.Query{
			{Lang: "en", Terms: []string{
				"labelled", "labeled", "labelling", "annotated", "annotation", "annotators", "ground truth",
				"reference =standard", "read by two radiologists", "two experts", "adjudicated", "adjudication", "consensus",
				"majority vote", "inter-rater", "inter-reader", "kappa", "confirmed by biopsy", "proven by biopsy",
				"outlines drawn", "histology", "marked by", "technicians", "disagreement", "double reading", "settled by",
				"graded by", "contours", "drawn by", "experts", "labels", "gold standard", "blinded",
			}},
			{Lang: "de", Terms: []string{
				"gekennzeichnet", "Kennzeichnung", "annotiert", "Annotation", "Annotatoren", "gelabelt", "Labeling",
				"Etikettierung", "Referenzstandard", "Goldstandard", "befundet", "zwei Fachärzte", "Zweitbefund", "Konsens",
				"Mehrheitsentscheid", "Kappa", "Übereinstimmung", "Histologie", "bioptisch gesichert", "zeichneten",
				"nachgezeichnet", "Expertinnen", "Experten", "Abweichungen", "entschied", "Ränder", "Konturen", "verblindet",
				"markiert", "Beurteiler", "gemittelt", "sahen durch", "berichtigten", "galt als", "durchgesehen",
			}},
			{Lang: "fr", Terms: []string{
				"étiquetées", "étiquetage", "annotées", "annotation", "annotateurs", "vérité terrain", "deux radiologues",
				"deux experts", "double lecture", "arbitrage", "consensus", "vote majoritaire", "kappa",
				"accord inter-observateurs", "histologie", "biopsie", "annotateur", "tracés", "contours", "experts", "désaccord",
				"tranché", "dermatologues", "relecture", "en aveugle", "étiquette",
			}},
		}},
		{ID: "cleaning", Query: []require.Query{
			{Lang: "en", Terms: []string{
				"cleaning", "cleaned", "outliers", "duplicates", "duplicate", "missing values", "imputed", "imputation",
				"removed", "discarded", "excluded", "thrown out", "left out", "artefacts", "corrupted", "quality control",
				"normalised", "de-duplicated", "augmentation", "implausible values", "dropped", "noise", "blurred", "incomplete",
				"rejected", "filtered", "dedup", "unusable", "resampled", "without follow-up",
			}},
			{Lang: "de", Terms: []string{
				"Bereinigung", "bereinigt", "Ausreißer", "Duplikate", "Dubletten", "fehlende Werte", "ersetzt", "imputiert",
				"entfernt", "verworfen", "ausgeschlossen", "Artefakte", "unscharf", "Qualitätsprüfung", "normalisiert",
				"Augmentierung", "unplausible Werte", "unberücksichtigt", "verrauscht", "aussortiert", "herausgenommen",
				"gelöscht", "unbrauchbar", "unvollständig", "gefiltert", "entfielen",
			}},
			{Lang: "fr", Terms: []string{
				"nettoyage", "nettoyées", "valeurs aberrantes", "doublons", "valeurs manquantes", "imputées", "supprimées",
				"écartées", "exclues", "artefacts", "floues", "contrôle qualité", "normalisées", "augmentation", "retirées",
				"éliminées", "bruitées", "incomplètes", "filtrées", "inexploitables", "flou",
			}},
		}},
	},
}

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
				"consensus", "escalate", "disable", "user interprets", "review by", "clinical staff",
			}},
			{Lang: "de", Terms: []string{
				"menschliche Aufsicht", "Aufsichtsmaßnahmen", "menschliche Kontrolle", "menschliche Überprüfung",
				"Automatisierungsverzerrung", "Automation Bias", "Übervertrauen", "blindes Vertrauen", "ungelesen bestätigen",
				"übersteuern", "überstimmen", "Stoppfunktion", "eingreifen", "Ausgabe interpretieren", "Interpretierbarkeit",
				"Erklärbarkeit", "Erklärungen", "Heatmap", "Deutung", "gedeutet", "Zweitbefunder", "Alarmmüdigkeit",
				"Letztentscheidung", "Aufsicht", "verlassen sich", "Rücksprache", "Hinweis", "ausblenden", "verstanden",
				"bestätigen", "Vier-Augen", "abschalten", "missverstanden", "Kontrolle durch", "Überprüfung durch", "Pflegende",
				"Nutzer",
			}},
			{Lang: "fr", Terms: []string{
				"contrôle humain", "supervision humaine", "surveillance humaine", "mesures de contrôle humain",
				"biais d'automatisation", "confiance excessive", "passer outre", "arrêt", "intervenir",
				"interpréter les résultats", "interprétabilité", "explicabilité", "explications", "carte de chaleur",
				"second lecteur", "fatigue d'alarme", "reprendre la main", "contrôle", "confiance", "texte d'avertissement",
				"double validation", "compris", "mal compris", "masquer", "confirmer", "validation par", "médecin valide",
				"suivaient",
			}},
		}},
		{ID: "assessment", Query: []require.Query{
			{Lang: "en", Terms: []string{
				"oversight analysis", "assessed", "assessment", "analysed", "analysis of", "evaluated", "workshop", "scenarios",
				"simulated", "formative", "usability study", "participants", "interviewed", "concluded", "was considered",
				"considered necessary", "found that", "findings", "we worked out", "therefore", "was turned down", "judged",
				"user study", "observed", "was added", "was needed", "is needed", "we asked", "tested with", "observed in",
				"interviews", "simulation", "users", "sessions", "outcome", "as a result", "decided",
			}},
			{Lang: "de", Terms: []string{
				"Bewertung", "bewertet", "Analyse", "untersucht", "Workshop", "Szenarien", "simuliert", "formativ",
				"Gebrauchstauglichkeitsstudie", "Probanden", "Teilnehmer", "Freiwilligen", "befragt", "ergab", "Ergebnis",
				"für erforderlich gehalten", "daher", "deshalb", "beobachtet", "festgestellt", "beurteilt",
				"für notwendig gehalten", "notwendig", "aus Beobachtungen", "Beobachtungen", "ging hervor", "Befragung",
				"Versuch", "Ergebnis der Bewertung", "hinzugefügt", "erprobt", "eingeführt",
			}},
			{Lang: "fr", Terms: []string{
				"analyse", "évaluation", "évalué", "atelier", "scénarios", "situations simulées", "simulées", "formative",
				"étude d'utilisabilité", "participants", "interrogés", "conclu", "jugé nécessaire", "jugée utile", "a montré",
				"constaté", "donc", "observé", "a porté sur", "a été ajouté", "nécessaire", "entretiens", "observations",
				"il en ressort", "résulte", "essais d'utilisation", "ajoutés", "utilisateurs", "décidé",
			}},
		}},
	},
}

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
				"planned changes", "foreseen changes",
			}},
			{Lang: "de", Terms: []string{
				"vorab festgelegte Änderungen", "vorab festgelegt", "vorherbestimmte Änderungen", "vorhergesehene Änderungen",
				"Änderungsplan", "geplante Änderungen", "Nachtraining", "nachtrainiert", "neu kalibriert",
				"angepasst werden darf", "darf angepasst werden", "Anpassung", "lernt weiter", "kontinuierliches Lernen",
				"selbstlernend", "Modellaktualisierung", "PCCP", "darf verändert", "Schwelle darf", "nachjustiert",
				"Nachkalibrierung", "neu angepasst", "Änderungsprotokoll", "nachgelernt",
			}},
			{Lang: "fr", Terms: []string{
				"modifications prédéterminées", "changements prédéterminés", "modifications prévues à l'avance",
				"évolutions prévues", "plan de modification", "réentraînement", "réentraîné", "recalibré", "recalibrage",
				"peut être ajusté", "peut être réentraîné", "apprentissage continu", "continue d'apprendre",
				"mise à jour du modèle", "PCCP", "peut être déplacé", "peut être modifié", "réajusté", "recalibration",
				"procédure de modification", "réglage",
			}},
		}},
		{ID: "bounds", Query: []require.Query{
			{Lang: "en", Terms: []string{
				"limits set", "acceptance criteria", "by no more than", "must not fall below", "bounds", "at most", "up to",
				"once a year", "twice a year", "protocol", "test suite", "rollback", "rolled back", "come back",
				"former version", "without new conformity assessment", "notified body", "approval", "is verified",
				"locked test set", "guardrails", "excluded from", "range", "between #v and #v", "at least #n", "may move",
				"must remain", "loses no more", "revert", "regression test", "responsible", "beyond",
			}},
			{Lang: "de", Terms: []string{
				"Grenzen", "Akzeptanzkriterien", "höchstens", "nicht mehr als", "nicht unter", "einmal im Jahr",
				"zweimal im Jahr", "Protokoll", "Prüfreihe", "zurücknehmen", "zurückgerollt", "Rückfall",
				"ohne neue Konformitätsbewertung", "Benannte Stelle", "Freigabe", "ausgenommen", "Prüfdatensatz",
				"zwischen #n und #n", "innerhalb", "mindestens", "Rücknahme", "Regressionstest", "zurückgesetzt",
				"darüber hinaus", "Bereich",
			}},
			{Lang: "fr", Terms: []string{
				"limites", "critères d'acceptation", "au plus", "pas plus de", "ne doit pas descendre", "une fois par an",
				"deux fois par an", "protocole", "série d'essais", "retour arrière", "version antérieure",
				"sans nouvelle évaluation", "organisme notifié", "approbation", "exclu", "jeu de test", "entre #n et #n",
				"ne perd pas", "au-delà", "retour au réglage", "plage", "au moins", "test de non-régression", "jeu figé",
			}},
		}},
	},
}
