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
				"=sensitivity", "=specificity", "AUC", "AUROC", "area under the curve", "accuracy #n", "accuracy of",
				"=precision", "=recall", "F1", "positive predictive value", "PPV", "NPV", "Dice", "mean absolute error", "RMSE",
				"calibration error", "confidence interval", "95 % CI", "false positive rate", "false negative rate",
				"alarms per", "agreement with", "correlation", "kappa", "performance was", "reached", "mean error", "deviation",
				"Bland-Altman", "limits of agreement", "IoU", "hit rate", "F1-score", "mean difference", "predictive value",
				"odds", "error of", "per cent of", "study report", "lower bound", "were referred", "of the others",
				"detected #n", "missed #n", "recognised #n",
			}},
			{Lang: "de", Terms: []string{
				"Sensitivität", "Spezifität", "AUC", "AUROC", "Fläche unter der Kurve", "Genauigkeit", "Treffsicherheit",
				"Präzision", "F1", "positiver Vorhersagewert", "PPV", "NPV", "Dice", "mittlerer absoluter Fehler",
				"mittlere Fehler", "RMSE", "Kalibrierungsfehler", "Konfidenzintervall", "95-%-KI", "Falsch-positiv-Rate",
				"Falsch-negativ-Rate", "Übereinstimmung", "Korrelation", "Intraklassenkorrelation", "erreichte", "betrug",
				"Abweichung", "Flächenabweichung", "Überdeckung", "mittlere Abweichung", "Bland-Altman", "Fehler von", "F1-Wert",
				"Trefferquote", "Spezifität betrug", "Sensitivität betrug", "lag bei", "ergab", "erkannte #n", "Anteil",
				"im Mittel", "lösten", "von #n",
			}},
			{Lang: "fr", Terms: []string{
				"=sensibilité", "=spécificité", "AUC", "AUROC", "aire sous la courbe", "exactitude", "justesse", "=précision",
				"=rappel", "F1", "valeur prédictive positive", "VPP", "VPN", "Dice", "erreur absolue moyenne", "RMSE",
				"intervalle de confiance", "IC à 95 %", "faux positifs", "faux négatifs", "concordance", "corrélation", "kappa",
				"atteint", "écart moyen", "erreur moyenne", "Bland-Altman", "indice de Dice", "taux de détection", "score F1",
				"différence", "tombe à", "atteignait", "était de", "a détecté", "en moyenne", "borne inférieure", "sur #n",
			}},
		}},
		{ID: "procedure", Query: []require.Query{
			{Lang: "en", Terms: []string{
				"validation", "verification", "test set", "test data", "acceptance test", "held-out", "hold-out",
				"external validation", "clinical validation", "independent data", "test report", "validation report",
				"validation study", "test cases", "unit tests", "system tests", "tested on", "evaluated on", "evaluation used",
				"studies of", "patients from", "reference =standard", "locked evaluation", "prospective", "multi-centre",
				"reader study", "testing", "performance evaluation", "performance testing", "test results", "evaluation",
				"unseen", "never used before", "separate set", "comparison with", "against manual", "blinded", "clinics",
				"patients", "test protocol", "persons screened", "screened in", "fifth centre", "another hospital",
			}},
			{Lang: "de", Terms: []string{
				"Validierung", "Verifizierung", "Testdatensatz", "Testdaten", "Prüfdaten", "Abnahmeprüfung",
				"externe Validierung", "klinische Validierung", "unabhängige Daten", "Prüfbericht", "Testbericht",
				"Validierungsbericht", "Validierungsstudie", "Testfälle", "geprüft an", "getestet an", "prospektiv",
				"multizentrisch", "Prüfung", "Polysomnographie", "Prüfungen", "Leistungsbewertung", "Testergebnisse", "Tests",
				"Validierung und Test", "Prüfung an", "weiteren Einrichtungen", "gegenüber der", "Vergleich mit", "verblindet",
				"Prüfplan", "an #n Patienten", "an #n Aufnahmen", "Erprobung", "eines weiteren Zentrums", "Zentrums",
				"an #n Geburten", "an #n Personen", "anderen Klinik",
			}},
			{Lang: "fr", Terms: []string{
				"validation", "vérification", "jeu de test", "données de test", "jeu de validation", "validation externe",
				"validation clinique", "données indépendantes", "rapport d'essai", "rapport de test", "rapport de validation",
				"étude de validation", "essai", "essais", "cas de test", "centres indépendants", "prospective", "multicentrique",
				"a porté sur", "performances", "résultats des essais", "évaluation des performances", "tests", "essai a porté",
				"jamais vues", "comparé à", "comparaison", "en aveugle", "protocole d'essai", "centres", "compte rendu", "site",
				"sites",
			}},
		}},
		{ID: "fairness", Query: []require.Query{
			{Lang: "en", Terms: []string{
				"subgroup", "by sex", "by age", "by ethnicity", "men and women", "women", "skin tone", "fairness",
				"bias analysis", "discriminatory", "disparity", "differed by", "difference between groups", "equal",
				"dense breasts",
			}},
			{Lang: "de", Terms: []string{
				"Untergruppen", "Subgruppen", "nach Geschlecht", "nach Alter", "Frauen", "Männer", "über 65 Jahre", "Hauttyp",
				"Fairness", "Verzerrung", "Benachteiligung", "Unterschied zwischen Gruppen",
			}},
			{Lang: "fr", Terms: []string{
				"sous-groupes", "par sexe", "par âge", "femme", "homme", "femmes", "phototypes", "équité", "biais",
				"discriminatoire", "écart entre groupes",
			}},
		}},
		{ID: "robustness", Query: []require.Query{
			{Lang: "en", Terms: []string{
				"robustness", "noise", "perturbation", "=rotation", "=compression", "stress test", "degraded input",
				"simulated drop-out", "distribution shift", "vendor shift", "domain shift", "repeatability", "reproducibility",
			}},
			{Lang: "de", Terms: []string{
				"Robustheit", "Rauschen", "Störungen", "Kompression", "ausgelassene Werte", "Stresstest", "Wiederholbarkeit",
				"Reproduzierbarkeit", "Verteilungsverschiebung",
			}},
			{Lang: "fr", Terms: []string{
				"robustesse", "bruit", "perturbations", "rotation", "compression", "répétabilité", "reproductibilité",
				"décalage de distribution",
			}},
		}},
		{ID: "signed", Query: []require.Query{
			{Lang: "en", Terms: []string{
				"=signed", "=dated", "=signature", "=signatures", "test log", "logs archived", "report =dated", "approved by",
			}},
			{Lang: "de", Terms: []string{
				"unterschrieben", "unterzeichnet", "gezeichnet", "datiert", "Unterschrift", "Testprotokoll", "Prüfprotokoll",
				"freigegeben",
			}},
			{Lang: "fr", Terms: []string{
				"=signé", "=signé par", "=daté", "signature", "journal d'essai", "journaux", "approuvé par",
			}},
		}},
	},
}

// Annex IV, point 2(h): security against attack.
var annex04Point2h = require.Requirement{
	ID:    "aiact.annex04.2.h",
	Ref:   law.Ref{Act: law.AIAct, Path: "anx_IV/2/h"},
	Whose: "provider",
	Elements: []require.Element{
		{ID: "measures", Query: []require.Query{
			{Lang: "en", Terms: []string{
				"encryption", "encrypted", "TLS", "AES", "HTTPS", "certificate", "authentication", "authenticated", "two-factor",
				"multi-factor", "OAuth", "single sign-on", "password", "role-based access", "access control", "least privilege",
				"firewall", "digitally =signed", "code signing", "=signed image", "=signed with", "hash", "SHA-256", "checksum",
				"integrity check", "secure boot", "key management", "hardware security module", "audit log",
				"network segmentation", "locked port", "ECDSA", "WPA3", "VPN", "session timeout", "input sanitisation",
				"cybersecurity", "cyber security", "information security", "IT security", "security", "SSO", "SAML",
				"second factor", "keys", "rotated", "locked out", "hardened", "sandbox", "read-only", "network zone", "backups",
				"SIEM", "ISO 27001", "token", "credentials", "allow-list", "signed updates", "key length", "boot chain",
				"burnt into", "fused", "JTAG", "verified by", "radio",
			}},
			{Lang: "de", Terms: []string{
				"Verschlüsselung", "verschlüsselt", "TLS", "AES", "HTTPS", "Zertifikat", "Authentifizierung", "authentifiziert",
				"Zwei-Faktor", "Mehrfaktor", "OAuth", "Single Sign-on", "Passwort", "Kennwort", "rollenbasierte Rechte",
				"Zugriffskontrolle", "Zugriffsrechte", "Firewall", "digital signiert", "signiert", "Hash", "SHA-256",
				"Prüfsumme", "Integritätsprüfung", "Secure Boot", "Schlüssel", "128-Bit", "Schlüsselverwaltung",
				"Auditprotokoll", "Netztrennung", "VPN", "Sitzungsende", "Cybersicherheit", "IT-Sicherheit",
				"Informationssicherheit", "Datensicherheit", "Sicherheit", "SSO", "SAML", "zweiter Faktor", "Schlüsselwechsel",
				"gehärtet", "Sicherungskopien", "Backup", "SIEM", "ISO 27001", "Token", "Zugangsdaten", "Datenübertragung",
				"abgeschottet", "Netzsegment", "gesperrt",
			}},
			{Lang: "fr", Terms: []string{
				"chiffrement", "chiffrées", "chiffré", "TLS", "AES", "HTTPS", "certificat", "authentification", "deux facteurs",
				"multifacteur", "OAuth", "mot de passe", "rôles", "contrôle d'accès", "moindre privilège", "pare-feu",
				"signature numérique", "signée", "hachage", "SHA-256", "somme de contrôle", "intégrité", "clés",
				"gestion des clés", "journal d'audit", "segmentation réseau", "VPN", "comptes bloqués", "cybersécurité",
				"sécurité informatique", "sécurité des données", "sécurité", "SSO", "SAML", "second facteur", "renouvelées",
				"verrouillage", "durci", "sauvegardes", "SIEM", "ISO 27001", "jeton", "identifiants", "bloqués", "cloisonnement",
				"liste blanche",
			}},
		}},
		{ID: "testing", Query: []require.Query{
			{Lang: "en", Terms: []string{
				"penetration test", "vulnerability", "vulnerability scan", "vulnerabilities", "threat model", "threat modelling",
				"STRIDE", "SBOM", "software bill of materials", "CVE", "NVD", "security patch", "port scan", "fuzzing",
				"security audit", "coordinated disclosure", "intrusion detection", "IEC 81001-5-1", "attack surface",
				"static analysis", "pentest", "patched within", "scanned", "CVEs", "critical finding", "red team", "bug bounty",
				"dependency scan", "testers", "got no further", "had the device",
			}},
			{Lang: "de", Terms: []string{
				"Penetrationstest", "Eindringtest", "Schwachstelle", "Schwachstellen", "Schwachstellenscan", "Bedrohungsmodell",
				"Bedrohungsanalyse", "STRIDE", "SBOM", "Softwarestückliste", "CVE", "Sicherheitspatch", "Sicherheitslücken",
				"Portscan", "Fuzzing", "Sicherheitsaudit", "Angriffserkennung", "IEC 81001-5-1", "Angriffsfläche", "Pentest",
				"Sicherheitstest", "behoben", "gepatcht", "kritische", "Abhängigkeiten geprüft", "Sicherheitsprüfung",
			}},
			{Lang: "fr", Terms: []string{
				"test d'intrusion", "vulnérabilité", "vulnérabilités", "analyse de vulnérabilités", "modèle de menaces",
				"analyse des menaces", "STRIDE", "SBOM", "nomenclature logicielle", "CVE", "correctif de sécurité", "fuzzing",
				"audit de sécurité", "détection d'intrusion", "IEC 81001-5-1", "surface d'attaque", "pentest", "corrigées",
				"balayage", "dépendances", "failles", "faille", "audit", "équipe rouge",
			}},
		}},
		{ID: "attacks", Query: []require.Query{
			{Lang: "en", Terms: []string{
				"data poisoning", "poisoning", "adversarial examples", "adversarial", "model evasion", "model extraction",
				"model inversion", "membership inference", "out-of-distribution input", "manipulated inputs", "prompt injection",
				"tampering",
			}},
			{Lang: "de", Terms: []string{
				"Datenvergiftung", "Vergiftung", "gegnerische Beispiele", "adversariale", "Modelldiebstahl",
				"manipulierte Eingaben", "gefälschte Werte", "gefälscht", "Manipulation", "Prompt Injection",
			}},
			{Lang: "fr", Terms: []string{
				"empoisonnement", "exemples adverses", "attaques adverses", "extraction de modèle", "inversion de modèle",
				"entrées manipulées", "falsification", "altération",
			}},
		}},
	},
}
