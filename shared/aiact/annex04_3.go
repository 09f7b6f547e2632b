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
				"may be =missed", "found in only", "frequent causes", "in at least #n", "false alarms", "false positives",
				"false negatives", "capabilities", "capabilities and limitations", "performance limits", "limits", "underestimates",
				"overestimates", "blind spot", "excluded conditions", "escape", "unsuitable", "should not be used", "weaker",
				"is less", "does not detect", "found in", "reliability", "struggles", "one in", "out of", "too low", "too high",
				"not taken in", "with small", "cannot", "can't", "blind in", "blind", "weaker in", "misses", "misses about",
				"too few", "not enough data", "do not know", "don't know", "we cannot say", "can't say", "not reliable",
				"not good at", "error rate", "does not notice", "doesn't notice", "does not see", "not recognised", "not intended",
				"not seen", "not for", "no result", "no sound", "out of range", "fails", "less accurate", "less reliable",
				"not accurate", "limit of", "shorter than", "longer than", "faint", "one in three", "overestimated",
				"underestimated", "too small", "@what it can't do", "@what it cannot do", "@limits", "@limitations",
				"@known limits", "@weaknesses", "@where it fails", "@what it cannot", "@when not to", "@what to watch",
				"@known issues", "@capabilities", "@restrictions", "@good to know", "@what it does not",
			}},
			{Lang: "de", Terms: []string{
				"Einschränkung", "Einschränkungen", "Grenzen", "Leistungsgrenzen", "bekannte Grenzen", "nicht validiert",
				"nicht untersucht", "nicht geprüft", "geringere Sensitivität", "geringere Genauigkeit", "sank auf", "sinkt",
				"schlechter", "unzuverlässig", "nicht geeignet", "kann nicht erkennen", "nicht verwertbar", "zu hoch", "zu niedrig",
				"erwartete Genauigkeit", "Fehlalarme", "falsch positiv", "falsch negativ", "übersehen", "Leistungsfähigkeit",
				"Fähigkeiten und Grenzen", "Leistungsmerkmale", "misst zu klein", "unterschätzt", "überschätzt", "ungeeignet",
				"nicht erkannt", "entgehen", "schwächer", "eingeschränkt", "nicht geeignet für", "versagt", "unzuverlässiger",
				"gekennzeichnet", "unbrauchbar", "ausbleibende", "zu spät", "kann nicht", "blind", "schwächen", "Schwäche",
				"entgeht", "verpasst", "wissen wir nicht", "nichts sagen", "können wir nichts", "nicht zuverlässig", "fehlerhaft",
				"Irrtum", "erkennt nicht", "erkennt keine", "nicht erfasst", "nicht gesehen", "kein Ergebnis", "versagen",
				"weniger genau", "ungenau", "ungenauer", "kürzer als", "länger als", "kleiner als", "eingeschränkt beurteilbar",
				"vermehrt", "vermehrten", "Fehlmeldungen", "nicht beurteilbar", "lehnt ab", "@was es nicht kann", "@grenzen",
				"@was es nicht", "@wo es versagt", "@schwächen", "@einschränkungen", "@was nicht geht", "@bekannte fehler",
				"@wann nicht", "@leistungsfähigkeit", "@betrieb und kontrolle", "@fähigkeiten",
			}},
			{Lang: "fr", Terms: []string{
				"limites", "limitations", "limites connues", "pas été évalué", "non validé", "performance baisse",
				"performances réduites", "=sensibilité réduite", "moins bonne", "dégradation", "chute à", "peu fiable",
				"ne convient pas", "ne détecte pas", "non exploitable", "peut être manqué", "=précision attendue",
				"exactitude attendue", "fausses alertes", "faux positifs", "faux négatifs", "capacités", "capacités et limites",
				"limites de performance", "sous-estime", "surestime", "échapper", "ne convient ni", "convient", "moins fiable",
				"inadapté", "non détecté", "angle mort", "baisse", "peut manquer", "ne sait pas", "ne peut pas", "ne voit pas",
				"aveugle", "faiblesse", "faiblesses", "échappe", "échappent", "trop peu", "ne savons pas", "ne pouvons pas",
				"pas fiable", "se trompe", "ne reconnaît pas", "aucune valeur", "aucun résultat", "échec", "échoue", "moins précis",
				"moins précise", "imprécis", "seulement chez", "uniquement chez", "plus court", "inférieur à", "supérieur à",
				"surestimées", "sous-estimées", "surestimé", "sous-estimé", "non interprétable", "ne démarre pas",
				"peut être insuffisant", "@ce qu'il ne sait pas", "@ce qu'il ne peut", "@limites", "@ses limites", "@faiblesses",
				"@limites connues", "@quand ne pas", "@où il échoue", "@ce qu'il faut savoir", "@capacités", "@restrictions",
			}},
		}},
		{ID: "accuracy", Query: []require.Query{
			{Lang: "en", Terms: []string{
				"expected accuracy", "overall accuracy", "expected level of accuracy",
			}},
			{Lang: "de", Terms: []string{
				"erwartete Genauigkeit", "Gesamtgenauigkeit",
			}},
			{Lang: "fr", Terms: []string{
				"exactitude attendue", "exactitude globale",
			}},
		}},
		{ID: "groups", Query: []require.Query{
			{Lang: "en", Terms: []string{
				"=sensitivity", "=specificity", "AUC", "AUROC", "accuracy", "error rate", "specific groups", "subgroups", "women",
				"men", "by age", "over 65", "over 80", "elderly", "children", "skin types", "ethnic groups", "obese patients",
				"pacemaker", "95 % CI", "confidence interval", "people over", "people under", "older people", "older patients",
				"men and women", "Danish", "second language", "dark skin", "each site", "per site", "young", "overweight", "BMI",
				"pregnant", "newborns",
			}},
			{Lang: "de", Terms: []string{
				"Sensitivität", "Spezifität", "AUC", "AUROC", "Genauigkeit", "Fehlerrate", "bestimmte Gruppen", "Untergruppen",
				"Frauen", "Männer", "über 65 Jahren", "ältere Patienten", "Kinder", "Hauttypen", "Herzschrittmacher",
				"Konfidenzintervall", "Treffsicherheit", "mittlere Fehler", "bei Männern", "bei Frauen", "ältere Menschen",
				"Personen über", "mit Rollator", "Kindern", "dunkle Haut", "je Zentrum", "Übergewicht", "BMI", "Schwangeren",
				"Jüngere",
			}},
			{Lang: "fr", Terms: []string{
				"=sensibilité", "=spécificité", "AUC", "exactitude", "taux d'erreur", "groupes particuliers", "sous-groupes",
				"femmes", "hommes", "personnes âgées", "enfants", "phototypes", "peau", "intervalle de confiance",
				"chez les femmes", "chez les hommes", "patients âgés", "plus de #n ans", "moins de #n ans", "peaux foncées",
				"par centre", "obèses", "IMC", "enceintes", "chez l'enfant", "jeunes",
			}},
		}},
		{ID: "harm", Query: []require.Query{
			{Lang: "en", Terms: []string{
				"foreseeable", "unintended outcome", "unintended consequences", "harm", "misuse", "=missed diagnosis",
				"delayed treatment", "delay in", "overdose", "needless biopsies", "over-reliance", "over-trust", "discrimination",
				"disadvantage", "fundamental rights", "privacy", "bias against", "sources of risk", "wrong patient", "wrong output",
				"skip", "false reassurance", "sent home", "wrongly", "injury", "stigma", "unequal", "adverse", "could lead to",
				"might lead to", "may lead to", "could lose", "wrongly sent", "too late", "unnecessary", "go wrong", "goes wrong",
				"could be hurt", "hurt", "hurts", "employer", "insurer", "treated as ill", "needless", "needlessly", "injured",
				"wrong treatment", "not treated", "overtreatment", "anxiety", "abuse", "abused", "discriminated", "excluded",
				"unfair", "surveillance", "dignity", "side effect", "ignored alarm", "flat", "relaxes", "by mistake", "mix-up",
				"mixed up", "@what could go wrong", "@dangers", "@side effects", "@harm", "@risks", "@unwanted", "@what can happen",
			}},
			{Lang: "de", Terms: []string{
				"vorhersehbar", "unbeabsichtigte Folgen", "unbeabsichtigte Ergebnisse", "Schaden", "Fehlgebrauch", "Fehlanwendung",
				"verspätete Behandlung", "Überdosierung", "Fehldiagnose", "Übervertrauen", "Diskriminierung", "Benachteiligung",
				"benachteiligt", "Grundrechte", "Risikoquellen", "droht", "Verwechslung", "falsche Sicherheit", "Verletzung",
				"führen zu", "könnte", "könnten", "ungleich", "nachteilig", "schaden", "verspäteter", "verspäteten",
				"nach sich ziehen", "unnötig", "unnötigen", "schiefgehen", "schief gehen", "verletzt", "zu Schaden", "Arbeitgeber",
				"Versicherung", "als krank", "unnötige", "stirbt", "Nachteile", "falsche Behandlung", "keine Behandlung",
				"Überbehandlung", "Missbrauch", "missbraucht", "unfair", "Würde", "Eingriff in", "fixieren", "vertauscht",
				"Verwechslungen", "stumm", "übersehen werden", "@was schiefgehen", "@was passieren kann", "@gefahren", "@risiken",
				"@nebenwirkungen", "@folgen", "@schaden",
			}},
			{Lang: "fr", Terms: []string{
				"prévisible", "conséquences involontaires", "résultats non intentionnels", "préjudice", "mauvais usage", "mésusage",
				"retard de traitement", "surdosage", "erreur de diagnostic", "confiance excessive", "discrimination", "désavantage",
				"droits fondamentaux", "sources de risque", "classé à tort", "fausse assurance", "renvoyé", "à tort", "blessure",
				"inégalité", "pourrait", "peut entraîner", "conduire à", "passer inaperçu", "mal tourner", "se passer mal",
				"blessé", "souffrir", "employeur", "assureur", "considéré comme malade", "inutile", "inutiles", "inutilement",
				"dégât", "dégâts", "mauvais traitement", "pas traité", "surtraitement", "angoisse", "anxiété", "abus", "injuste",
				"dignité", "confondu", "confusion", "inversion", "effet indésirable", "@ce qui peut mal", "@dangers", "@risques",
				"@effets indésirables", "@conséquences", "@ce qui peut arriver",
			}},
		}},
		{ID: "control", Query: []require.Query{
			{Lang: "en", Terms: []string{
				"dismiss", "override", "confirm each", "reader decides", "clinician decides", "final decision",
				"pause the analysis", "stop", "switched off", "emergency stop", "reviewed by a physician", "human oversight",
				"audit log", "monitoring of operation", "status display", "switch off", "disable", "delete", "correct", "resume",
				"manual mode", "can be reversed", "switch it off", "paused", "turn it off", "last word", "own judgement",
				"overwrite", "overwritten", "change the result", "second opinion", "the doctor decides", "the nurse decides",
				"review every", "reviews all", "checks every",
			}},
			{Lang: "de", Terms: []string{
				"verwerfen", "übersteuern", "bestätigt jede", "Arzt entscheidet", "endgültige Entscheidung", "anhalten",
				"abschalten", "unterbrechen", "menschliche Aufsicht", "Protokollierung", "gesperrt", "kein Vorschlag", "löschen",
				"korrigieren", "ändern", "ausschalten", "Handbetrieb", "rückgängig", "letzte Wort", "überschreiben", "überschreibt",
				"ablehnen", "stilllegen", "pausieren", "eigene Einstufung", "Ärztin entscheidet", "Pflegefachperson", "prüft jede",
				"sieht durch", "Durchsicht", "zweite Meinung", "unterschreibt",
			}},
			{Lang: "fr", Terms: []string{
				"rejeter", "passer outre", "confirme ou corrige", "médecin décide", "décision finale", "suspendre", "arrêter",
				"désactiver", "contrôle humain", "journalisation", "effacer", "corriger", "ajouter", "mode manuel", "annuler",
				"reprendre", "dernier mot", "reste juge", "remplacer", "éteindre", "mettre en pause", "pause", "refuser",
				"accepter", "avis", "médecin relit", "vérifie chaque", "relit", "valide", "validation",
			}},
		}},
		{ID: "interpretation", Query: []require.Query{
			{Lang: "en", Terms: []string{
				"explanation of the output", "explains the score", "reason is shown", "shows why",
			}},
			{Lang: "de", Terms: []string{
				"Erklärung der Ausgabe", "erläutert den Wert", "warum", "Begründung angezeigt",
			}},
			{Lang: "fr", Terms: []string{
				"explication du résultat", "raison affichée",
			}},
		}},
		{ID: "input", Query: []require.Query{
			{Lang: "en", Terms: []string{
				"input data", "input must", "required input", "input requirements", "input specification", "image format",
				"resolution", "pixel spacing", "bit depth", "sampling rate", "sampling frequency", "minimum duration",
				"acceptable range", "rejected", "refused", "not scored", "not analysed", "missing inputs", "accepted formats",
				"at least #n", "format", "distance", "lighting", "complete", "exactly", "mandatory fields", "microphone",
				"loudness", "quiet room", "seconds of", "minutes of", "between #n and #n", "electrodes", "impedance", "channels",
				"angle", "focus", "sharp", "file size", "file format", "calibrated", "calibration", "incomplete", "not accepted",
				"refuses", "asks again", "repeated", "quality check", "signal quality", "image quality",
			}},
			{Lang: "de", Terms: []string{
				"Eingabedaten", "Eingangsdaten", "Eingaben", "Bildformat", "Auflösung", "Pixelabstand", "Abtastrate",
				"Mindestdauer", "Wertebereich", "abgelehnt", "abgewiesen", "benötigt werden", "lückenlos", "erforderliche Daten",
				"im Abstand von", "mindestens #n", "nicht angenommen", "Abstand", "Referenzmarke", "Format", "vollständig",
				"Pflichtangaben", "Mikrofon", "Kanäle", "Kanälen", "Elektroden", "Übergangswiderstand", "scharf", "Schärfe",
				"Dateigröße", "Dateiformat", "kalibriert", "höchstens", "brauchbare", "brauchbaren", "noch einmal",
				"Signalqualität", "Bildqualität", "Qualitätskontrolle", "lehnt", "verlangt",
			}},
			{Lang: "fr", Terms: []string{
				"données d'entrée", "entrée", "format d'image", "résolution", "pixels", "fréquence d'échantillonnage",
				"durée minimale", "plage de valeurs", "refusées", "rejetées", "seules acceptées", "images d'au moins",
				"au moins #n", "format", "distance", "éclairage", "complètes", "plâtrés", "nettes", "microphone", "canaux",
				"électrodes", "impédance", "angle", "netteté", "taille de fichier", "étalonné", "étalonnage", "au plus",
				"incomplet", "refuse", "à refaire", "recommencer", "qualité du signal", "qualité de l'image", "contrôle qualité",
				"hésitant",
			}},
		}},
	},
}
