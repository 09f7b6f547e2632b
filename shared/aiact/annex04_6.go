package aiact

import (
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/require"
)

// Annex IV, point 6: what was changed over its life.
var annex04Point6 = require.Requirement{
	ID:    "aiact.annex04.6",
	Ref:   law.Ref{Act: law.AIAct, Path: "anx_IV/6"},
	Whose: "provider",
	Elements: []require.Element{
		{ID: "history", Query: []require.Query{
			{Lang: "en", Terms: []string{
				"change history", "change log", "changelog", "revision history", "version history", "release history",
				"release notes", "release", "releases", "version #v #d", "#v #d", "changes since", "changed from",
				"first release", "initial release", "introduced", "added", "replaced", "removed", "retrained", "new model",
				"fixed", "bug fix", "improved", "was changed", "now supports", "reduced", "previous version", "replaces",
				"compared with", "changes", "modifications", "lifecycle changes", "#v #v", "corrected", "correction",
				"fell from", "upgraded", "patch release", "extended to", "dropped support", "brought", "doubled", "learned",
				"release #v brought", "took the place of", "new in",
			}},
			{Lang: "de", Terms: []string{
				"Änderungshistorie", "Änderungsprotokoll", "Änderungsverzeichnis", "Versionshistorie", "Versionsgeschichte",
				"Revisionsverlauf", "Freigabemitteilung", "Änderung", "Änderungen", "Fassung", "Version #v #d", "#v #d",
				"Änderungen seit", "erste Fassung", "Erstausgabe", "eingeführt", "ergänzt", "hinzugefügt", "ersetzt", "entfernt",
				"neu trainiert", "nachtrainiert", "Fehler behoben", "verbessert", "geändert", "gegenüber #v", "unverändert",
				"Änderungen im Lebenszyklus", "#v #v", "behoben", "erweitert", "Korrektur", "Neuerung", "Neuerungen",
				"entfallen", "umgestellt", "Umstieg", "neu in", "brachte", "hinzu", "Abgleich",
			}},
			{Lang: "fr", Terms: []string{
				"historique des versions", "historique des modifications", "journal des modifications", "journal des versions",
				"notes de version", "modification", "modifications", "version #v #d", "#v #d", "changement",
				"changement principal", "première version", "introduit", "ajouté", "ajout", "remplacé", "remplace", "supprimé",
				"réentraîné", "corrigé", "correction", "amélioré", "abandon", "par rapport à", "changements", "évolutions",
				"historique", "#v #v", "évolution", "étendu", "ajoutée", "nouveauté", "nouveautés", "abandonné", "apporte",
				"nouveau", "passage à", "doublé",
			}},
		}},
	},
}

// Annex IV, point 7: standards.
var annex04Point7 = require.Requirement{
	ID:    "aiact.annex04.7",
	Ref:   law.Ref{Act: law.AIAct, Path: "anx_IV/7"},
	Whose: "provider",
	Elements: []require.Element{
		{ID: "named", Query: []require.Query{
			{Lang: "en", Terms: []string{
				"EN ISO #n", "EN #n", "ISO #n", "IEC #n", "ISO/IEC #n", "EN IEC #n", "AAMI #n", "BS #n", "ASTM #n", "IEEE #n",
				"ETSI #n",
			}},
			{Lang: "de", Terms: []string{
				"EN ISO #n", "EN #n", "ISO #n", "IEC #n", "ISO/IEC #n", "DIN EN #n", "EN IEC #n", "VDE #n", "IEEE #n", "ETSI #n",
			}},
			{Lang: "fr", Terms: []string{
				"NF EN #n", "EN ISO #n", "EN #n", "ISO #n", "IEC #n", "CEI #n", "ISO/IEC #n", "EN IEC #n", "IEEE #n", "ETSI #n",
			}},
		}},
		{ID: "applied", Query: []require.Query{
			{Lang: "en", Terms: []string{
				"=standards", "harmonised =standard", "harmonised =standards", "harmonized =standards", "applied in full",
				"in full", "fully", "applied in part", "in part", "partially", "applied =standards", "=standards applied",
				"list of =standards", "normative references", "clauses", "as guidance", "were applied", "common specifications",
				"technical specification", "Official Journal", "edition", "were used", "used throughout", "were followed",
				"was followed", "applied",
			}},
			{Lang: "de", Terms: []string{
				"=Normen", "=Norm", "harmonisierte =Norm", "harmonisierte =Normen", "vollständig", "in vollem Umfang", "ganz",
				"teilweise", "in Teilen", "angewandte =Normen", "angewandt", "angewendet", "Normenliste", "Abschnitte",
				"gemeinsame Spezifikationen", "technische Spezifikation", "Amtsblatt", "Ausgabe", "zugrunde gelegt", "befolgt",
				"herangezogen", "eingehalten",
			}},
			{Lang: "fr", Terms: []string{
				"normes", "norme", "norme harmonisée", "normes harmonisées", "intégrale", "intégralement", "en totalité",
				"en partie", "partiellement", "partielle", "normes appliquées", "appliquées", "liste des normes",
				"spécifications communes", "spécification technique", "Journal officiel", "édition", "ont été suivies",
				"suivies", "utilisées", "respectées",
			}},
		}},
	},
}

// Annex IV, point 8: the declaration of conformity.
var annex04Point8 = require.Requirement{
	ID:    "aiact.annex04.8",
	Ref:   law.Ref{Act: law.AIAct, Path: "anx_IV/8"},
	Whose: "provider",
	Elements: []require.Element{
		{ID: "declares", Query: []require.Query{
			{Lang: "en", Terms: []string{
				"declaration of conformity", "EU declaration", "sole responsibility", "declares", "hereby declare", "we declare",
				"is in conformity with", "are in conformity", "conforms to",
			}},
			{Lang: "de", Terms: []string{
				"Konformitätserklärung", "EU-Konformitätserklärung", "alleiniger Verantwortung", "alleinige Verantwortung",
				"erklären", "erklärt", "hiermit", "entspricht den Anforderungen", "den Anforderungen entspricht", "Konformität",
			}},
			{Lang: "fr", Terms: []string{
				"déclaration de conformité", "déclaration UE", "seule responsabilité", "déclare", "déclarons",
				"déclarons par la présente", "est conforme", "sont conformes", "conforme au règlement",
			}},
		}},
		{ID: "content", Query: []require.Query{
			{Lang: "en", Terms: []string{
				"Regulation (EU) 2024/1689", "Regulation 2024/1689", "notified body", "certificate", "UDI", "Basic UDI-DI",
				"managing director", "chief executive", "=signed", "place and date", "conformity assessment under",
				"declaration number", "authorised signatory", "serial number", "on behalf of", "conformity", "manufacturer",
				"Annex VI", "Annex VII", "single declaration",
			}},
			{Lang: "de", Terms: []string{
				"Verordnung 2024/1689", "Verordnung (EU) 2024/1689", "Benannte Stelle", "notifizierte Stelle", "Zertifikat",
				"UDI", "UDI-DI", "Geschäftsführer", "gez", "unterzeichnet", "unterschrieben", "Ort und Datum",
				"Konformitätsbewertungsverfahren", "im Namen", "Ort", "Datum", "Anhang VI", "Hersteller", "Geschäftsführerin",
				"Vorstand",
			}},
			{Lang: "fr", Terms: []string{
				"règlement 2024/1689", "règlement (UE) 2024/1689", "organisme notifié", "certificat", "IUD", "UDI", "IUD-ID",
				"directeur général", "président", "=signé", "fait à", "lieu et date", "évaluation de la conformité", "au nom de",
				"gérant", "gérante", "directrice", "présidente", "fabricant", "annexe VI",
			}},
		}},
	},
}

// Annex IV, point 9: watching it after the market launch.
var annex04Point9 = require.Requirement{
	ID:    "aiact.annex04.9",
	Ref:   law.Ref{Act: law.AIAct, Path: "anx_IV/9"},
	Whose: "provider",
	Elements: []require.Element{
		{ID: "plan", Query: []require.Query{
			{Lang: "en", Terms: []string{
				"post-market monitoring", "post market monitoring", "post-market =surveillance", "monitoring plan", "PMS plan",
				"PMM", "PMCF", "field performance", "performance in the field", "real-world performance", "after market launch",
				"after the launch", "in the market", "in routine use", "follow-up after", "installed base",
				"periodic safety update report", "PSUR", "post-market", "=surveillance", "monitoring after",
				"once on the market", "live use", "in operation", "installed sites", "deployed sites", "monitoring programme",
			}},
			{Lang: "de", Terms: []string{
				"Überwachung nach dem Inverkehrbringen", "Beobachtung nach dem Inverkehrbringen", "Marktbeobachtung",
				"Marktüberwachung", "Überwachungsplan", "Beobachtungsplan", "PMS-Plan", "PMCF", "Felddaten", "im Feld",
				"Leistung im Feld", "nach der Markteinführung", "ab Verkaufsstart", "im Routinebetrieb", "Sicherheitsbericht",
				"PSUR", "Überwachung", "Produktbeobachtung", "Nachbeobachtung", "im Betrieb", "im Einsatz", "nach dem Verkauf",
				"Beobachtung", "laufender Betrieb",
			}},
			{Lang: "fr", Terms: []string{
				"surveillance après commercialisation", "suivi après commercialisation", "après commercialisation",
				"après mise sur le marché", "plan de surveillance", "plan prévoit", "SAC", "PMS", "SCAC",
				"performance en vie réelle", "utilisation réelle", "en routine", "rapport périodique", "PSUR", "surveillance",
				"en service", "en exploitation", "mise sur le marché", "après la vente", "veille",
			}},
		}},
		{ID: "data", Query: []require.Query{
			{Lang: "en", Terms: []string{
				"complaints", "complaint rate", "user feedback", "feedback", "incidents", "serious incident", "vigilance",
				"literature", "service reports", "dismissed", "corrections", "sample of", "drawn at random", "re-read",
				"read again", "telemetry", "usage data", "audit log", "survey", "data are collected", "drift", "data drift",
				"drift detection", "trend", "trended", "interaction with other", "rejected", "overridden", "share of",
				"user reports", "tickets", "hotline", "registry", "performance data", "feedback form", "audits",
				"every practice", "reports of harm", "agreement", "sent back",
			}},
			{Lang: "de", Terms: []string{
				"Beschwerden", "Reklamationen", "Rückmeldungen", "Vorkommnisse", "schwerwiegende Vorkommnisse", "Vigilanz",
				"Literatur", "Serviceberichte", "Korrekturen", "Stichprobe", "zufällig gezogen", "erneut befundet",
				"Nutzungsdaten", "Umfrage", "Daten werden erhoben", "Drift", "Datendrift", "Trend", "Trendanalyse",
				"vergleichen", "abgelehnt", "Meldungen", "Anteil", "Support", "Hotline", "Rückläufer", "Register",
				"Leistungsdaten", "nachbefundet", "verglichen",
			}},
			{Lang: "fr", Terms: []string{
				"réclamations", "plaintes", "retours des utilisateurs", "retour d'expérience", "incidents", "incident grave",
				"vigilance", "matériovigilance", "littérature", "corrections", "tirées au sort", "échantillon", "relecture",
				"données d'usage", "enquête", "recueil", "dérive", "tendance", "tendances", "rejetés", "signalements",
				"part des", "tickets", "assistance", "registre", "données de performance", "relus", "comparaison",
			}},
		}},
		{ID: "action", Query: []require.Query{
			{Lang: "en", Terms: []string{
				"weekly", "monthly", "quarterly", "every month", "every quarter", "annually", "each year", "daily", "threshold",
				"falls under", "falls below", "trigger", "triggers", "action limit", "alert limit", "CAPA", "corrective action",
				"within #n days", "change board", "responsible person", "escalated", "=recall", "report showed", "half-year",
				"every six months", "twice a year", "alarm if", "above #n", "below #n", "working days", "owner", "responsible",
				"review board", "withdraw", "reported to", "stopped", "sink beneath", "sales stop", "vigilance officer",
				"same day",
			}},
			{Lang: "de", Terms: []string{
				"wöchentlich", "monatlich", "vierteljährlich", "jede Woche", "jeden Monat", "jährlich", "täglich",
				"Schwellenwert", "unterschreitet", "liegt unter", "löst aus", "Alarmgrenze", "CAPA", "Korrekturmaßnahme",
				"binnen #n Tagen", "innerhalb von #n", "verantwortlich", "angehalten", "Rückruf", "ausgewertet", "werten aus",
				"halbjährlich", "alle sechs Monate", "über #n", "unter #n", "Werktage", "Arbeitstage", "Verantwortliche",
				"gestoppt", "gemeldet", "Gremium", "zuständig",
			}},
			{Lang: "fr", Terms: []string{
				"hebdomadaire", "mensuel", "trimestriel", "chaque semaine", "chaque mois", "chaque trimestre", "annuel",
				"quotidien", "seuil d'alerte", "seuil", "en dessous de", "déclenche", "CAPA", "action corrective",
				"sous #n jours", "responsable", "rend compte", "=rappel", "analysées", "semestriel", "tous les six mois",
				"semaine", "mois", "trimestre", "au-dessus de", "moins de", "jours ouvrés", "suspendu", "déclaré", "comité",
			}},
		}},
	},
}
