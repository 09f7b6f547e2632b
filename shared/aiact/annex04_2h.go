package aiact

import (
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/require"
)

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
				"integrity check", "secure boot", "key management", "hardware security module", "audit log", "network segmentation",
				"locked port", "ECDSA", "WPA3", "VPN", "session timeout", "input sanitisation", "cybersecurity", "cyber security",
				"information security", "IT security", "security", "SSO", "SAML", "second factor", "rotated", "locked out",
				"hardened", "sandbox", "read-only", "network zone", "backups", "SIEM", "ISO 27001", "token", "credentials",
				"allow-list", "signed updates", "key length", "boot chain", "burnt into", "fused", "JTAG", "verified by", "radio",
				"protected", "passwords", "PIN", "fingerprint", "log-in", "user accounts", "authorised users", "permissions",
				"roles", "closed off", "no radio", "air-gapped", "separate network", "secured", "private key", "public key",
				"secret", "secrets", "signature", "signatures", "patches", "patching", "updates are signed", "boot",
				"encrypted at rest", "in transit", "hardware token", "session", "logout", "logged", "log of access", "port closed",
				"USB ports", "antivirus", "malware scanner", "intrusion", "attackers", "attacker", "hackers", "EU servers",
				"data protection", "anonymised", "pseudonym", "WPA2", "tamper", "sealed", "@keeping it safe", "@security",
				"@safe from attack", "@protection", "@data protection", "@attack", "@attacks", "@hackers", "@keeping others out",
				"@cyber security", "@cybersecurity",
			}},
			{Lang: "de", Terms: []string{
				"Verschlüsselung", "verschlüsselt", "TLS", "AES", "HTTPS", "Zertifikat", "Authentifizierung", "authentifiziert",
				"Zwei-Faktor", "Mehrfaktor", "OAuth", "Single Sign-on", "Passwort", "Kennwort", "rollenbasierte Rechte",
				"Zugriffskontrolle", "Zugriffsrechte", "Firewall", "digital signiert", "signiert", "Hash", "SHA-256", "Prüfsumme",
				"Integritätsprüfung", "Secure Boot", "Schlüssel", "128-Bit", "Schlüsselverwaltung", "Auditprotokoll",
				"Netztrennung", "VPN", "Sitzungsende", "Cybersicherheit", "IT-Sicherheit", "Informationssicherheit",
				"Datensicherheit", "Sicherheit", "SSO", "SAML", "zweiter Faktor", "Schlüsselwechsel", "gehärtet",
				"Sicherungskopien", "Backup", "SIEM", "ISO 27001", "Token", "Zugangsdaten", "Datenübertragung", "abgeschottet",
				"Netzsegment", "gesperrt", "Zugriff", "PIN", "Fingerabdruck", "Anmeldung", "Benutzerkonten", "Berechtigungen",
				"Rollen", "verschlossen", "offline", "abgetrennt", "eigenes Netz", "getrenntes Netz", "Signatur", "geheim",
				"Sicherungen", "Patches", "signierte Updates", "Bootvorgang", "ruhende Daten", "Hardware-Token", "Sitzung",
				"abgemeldet", "protokolliert", "Ports", "USB-Anschlüsse", "Virenschutz", "Virenscanner", "Schadsoftware",
				"Angreifer", "Angriff", "Angriffe", "Hacker", "Einbruch", "einzubrechen", "Datenschutz", "pseudonym", "WPA2",
				"manipulationssicher", "versiegelt", "@schutz vor", "@sicherheit", "@datensicherheit", "@it-sicherheit",
				"@fremdem zugriff", "@angriffe", "@angriff", "@absicherung", "@informationssicherheit",
			}},
			{Lang: "fr", Terms: []string{
				"chiffrement", "chiffrées", "chiffré", "TLS", "AES", "HTTPS", "certificat", "authentification", "deux facteurs",
				"multifacteur", "OAuth", "mot de passe", "rôles", "contrôle d'accès", "moindre privilège", "pare-feu",
				"signature numérique", "signée", "hachage", "SHA-256", "somme de contrôle", "intégrité", "clés", "gestion des clés",
				"journal d'audit", "segmentation réseau", "VPN", "comptes bloqués", "cybersécurité", "sécurité informatique",
				"sécurité des données", "sécurité", "SSO", "SAML", "second facteur", "renouvelées", "verrouillage", "durci",
				"sauvegardes", "SIEM", "ISO 27001", "jeton", "identifiants", "bloqués", "cloisonnement", "liste blanche", "protégé",
				"protégée", "code PIN", "empreinte", "connexion", "utilisateurs autorisés", "hors ligne", "isolé", "réseau séparé",
				"sécurisé", "sécurisée", "clé", "secret", "sauvegarde", "signatures", "signées", "signature", "démarrage",
				"au repos", "en transit", "jeton matériel", "session", "déconnexion", "journalisés", "ports", "ports USB",
				"antivirus", "maliciel", "attaquant", "attaquants", "attaque", "attaques", "pirate", "pirates", "intrusion",
				"données personnelles", "pseudonymes", "WPA2", "inviolable", "scellé", "verrouillé", "@protection contre",
				"@sécurité", "@cybersécurité", "@attaques", "@sécurité informatique", "@protection", "@se protéger",
				"@accès non autorisé",
			}},
		}},
		{ID: "testing", Query: []require.Query{
			{Lang: "en", Terms: []string{
				"penetration test", "vulnerability", "vulnerability scan", "vulnerabilities", "threat model", "threat modelling",
				"STRIDE", "SBOM", "software bill of materials", "CVE", "NVD", "security patch", "port scan", "fuzzing",
				"security audit", "coordinated disclosure", "intrusion detection", "IEC 81001-5-1", "attack surface",
				"static analysis", "pentest", "patched within", "scanned", "CVEs", "critical finding", "red team", "bug bounty",
				"dependency scan", "testers", "got no further", "had the device", "break in", "tried to break in", "hack", "hacked",
				"ethical hackers", "security test", "security tests", "security review", "security assessment", "threat analysis",
				"attack tree", "weak points", "weak point", "closed in", "fixed in", "external firm", "outside firm",
				"security firm", "advisories", "monitoring of CVE", "known vulnerabilities", "scan",
			}},
			{Lang: "de", Terms: []string{
				"Penetrationstest", "Eindringtest", "Schwachstelle", "Schwachstellen", "Schwachstellenscan", "Bedrohungsmodell",
				"Bedrohungsanalyse", "STRIDE", "SBOM", "Softwarestückliste", "CVE", "Sicherheitspatch", "Sicherheitslücken",
				"Portscan", "Fuzzing", "Sicherheitsaudit", "Angriffserkennung", "IEC 81001-5-1", "Angriffsfläche", "Pentest",
				"Sicherheitstest", "behoben", "gepatcht", "kritische", "Abhängigkeiten geprüft", "Sicherheitsprüfung", "einbrechen",
				"gehackt", "Sicherheitsfirma", "Sicherheitsfirmen", "Sicherheitstests", "Sicherheitsbewertung", "Bedrohungen",
				"Bedrohung", "externe Firma", "bekannte Schwachstellen", "Scan", "Security", "Test durch", "Schwachstellenanalyse",
				"Meldestelle",
			}},
			{Lang: "fr", Terms: []string{
				"test d'intrusion", "vulnérabilité", "vulnérabilités", "analyse de vulnérabilités", "modèle de menaces",
				"analyse des menaces", "STRIDE", "SBOM", "nomenclature logicielle", "CVE", "correctif de sécurité", "fuzzing",
				"audit de sécurité", "détection d'intrusion", "IEC 81001-5-1", "surface d'attaque", "pentest", "corrigées",
				"balayage", "dépendances", "failles", "faille", "audit", "équipe rouge", "pénétrer", "piraté",
				"société de sécurité", "essais de sécurité", "test de sécurité", "tests de sécurité", "évaluation de sécurité",
				"brèche", "brèches", "comblée", "comblées", "société extérieure", "avis de sécurité", "failles connues", "scan",
				"tests d'intrusion", "analyse de risques cyber",
			}},
		}},
		{ID: "attacks", Query: []require.Query{
			{Lang: "en", Terms: []string{
				"data poisoning", "poisoning", "adversarial examples", "adversarial", "model evasion", "model extraction",
				"model inversion", "membership inference", "out-of-distribution input", "manipulated inputs", "prompt injection",
				"tampering", "manipulated", "manipulation", "fake", "faked", "forged", "crafted", "poisoned", "stolen", "theft",
				"copy the model", "model file", "replay", "spoofing", "swapping the source", "fooled", "trick the model",
				"deepfake",
			}},
			{Lang: "de", Terms: []string{
				"Datenvergiftung", "Vergiftung", "gegnerische Beispiele", "adversariale", "Modelldiebstahl",
				"manipulierte Eingaben", "gefälschte Werte", "gefälscht", "Manipulation", "Prompt Injection", "manipuliert",
				"gefälschte", "untergeschoben", "vergiftet", "gestohlen", "Diebstahl", "kopiert", "Modelldatei", "Täuschung",
				"getäuscht", "Wiedereinspielung", "ausgetauscht",
			}},
			{Lang: "fr", Terms: []string{
				"empoisonnement", "exemples adverses", "attaques adverses", "extraction de modèle", "inversion de modèle",
				"entrées manipulées", "falsification", "altération", "manipulé", "manipulées", "faux", "falsifié", "falsifiées",
				"empoisonné", "empoisonnées", "volé", "vol", "copie du modèle", "fichier du modèle", "usurpation", "tromper",
				"trompé", "leurrer", "rejeu",
			}},
		}},
	},
}
