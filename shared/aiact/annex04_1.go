package aiact

import (
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/require"
)

// Annex IV, point 1(a): what it is for, who provides it, which version this is.
var annex04Point1a = require.Requirement{
	ID:    "aiact.annex04.1.a",
	Ref:   law.Ref{Act: law.AIAct, Path: "anx_IV/1/a"},
	Whose: "provider",
	Elements: []require.Element{
		{ID: "purpose", Query: []require.Query{
			{Lang: "en", Terms: []string{
				"intended purpose", "intended use", "intended to", "intended for", "is intended", "indicated for",
				"=indications", "intended users", "target population", "patient population", "patient group", "used by",
				"meant for", "designed to help", "supports clinicians", "support diagnosis", "aid in diagnosis",
				"assists physicians", "detects signs", "analyses images", "adult patients", "adults", "years and older",
				"children", "pregnant", "contraindication", "not intended", "must not be used", "clinicians", "physicians",
				"radiologists", "nurses", "general practitioners", "hospitals", "=screening", "triage", "not a diagnosis",
				"product description", "device description", "what it is for", "scope of use", "assists", "helps", "identifies",
				"flags", "prioritises", "estimates", "predicts", "target users", "target patients", "patients with", "users",
				"paramedics", "caregivers", "technicians", "physiologist", "dentists", "dermatologists", "ophthalmologists",
				"emergency department", "intensive care", "does not replace", "not for use", "reserved for", "grades", "warns",
				"alerts", "classifies", "interprets", "measures", "midwives", "outside its scope", "person needs",
			}},
			{Lang: "de", Terms: []string{
				"Zweckbestimmung", "bestimmungsgemäß", "vorgesehen für", "bestimmt für", "dient der", "dient zur",
				"unterstützt Ärzte", "Anwender", "Zielgruppe", "Patientengruppe", "Patientenpopulation", "Erwachsene", "Kinder",
				"Schwangere", "Indikation", "Kontraindikation", "nicht bestimmt", "ab 18 Jahren", "Fachärzte", "Ärzte",
				"Radiologen", "Pflegekräfte", "Hausärzte", "Kliniken", "Früherkennung", "Diagnose", "berechnet", "erkennt",
				"wertet aus", "schätzt", "Produktbeschreibung", "Gerätebeschreibung", "Verwendungszweck", "Einsatzzweck",
				"Anwendung", "Anwendungsbereich", "Gegenstand", "ersetzt nicht", "hilft", "ermittelt", "einordnen", "meldet",
				"markiert", "Pflegefachpersonen", "Pflegende", "Pflegepersonal", "Laien", "Notaufnahme", "Intensivstation",
				"vorgesehene Anwender", "vorgesehene Patienten", "Patienten mit", "nicht vorgesehen", "ausgeschlossen",
				"Verdacht", "warnt", "misst", "bewertet", "klassifiziert", "Hebammen", "Geburtshelfer", "Hausarzt", "gilt für",
			}},
			{Lang: "fr", Terms: []string{
				"usage prévu", "utilisation prévue", "destination", "finalité", "destiné à", "destiné aux", "s'adresse",
				"population cible", "utilisateurs prévus", "patients adultes", "adulte", "enfants", "femmes enceintes",
				"indication", "contre-indication", "aide au diagnostic", "dépistage", "médecins", "radiologues", "infirmiers",
				"détecte", "repère", "analyse", "classe", "exclus", "description du produit", "description du dispositif",
				"présentation", "sert à", "aide", "assiste", "identifie", "signale", "signaler", "estime", "réservé",
				"urgentistes", "manipulateurs", "soignants", "neurologues", "dermatologues", "patients atteints",
				"ne remplace pas", "outil", "utilisateurs visés", "patients visés", "non destiné", "avertit", "mesure", "évalue",
				"alerte", "sages-femmes", "concerne",
			}},
		}},
		{ID: "provider", Query: []require.Query{
			{Lang: "en", Terms: []string{
				"provider is", "provided by", "name of the provider", "legal manufacturer", "manufacturer", "registered office",
				"authorised representative", "Ltd", "GmbH", "Inc", "headquarters", "placed on the market by",
				"responsible for placing", "company", "is developed by",
			}},
			{Lang: "de", Terms: []string{
				"Anbieter", "Hersteller", "Anschrift", "GmbH", "AG", "Sitz", "Bevollmächtigter", "Geschäftssitz",
				"Verantwortlich für das Inverkehrbringen", "mit Sitz in", "eG", "Firma", "Verantwortlicher", "entwickelt von",
			}},
			{Lang: "fr", Terms: []string{
				"fournisseur", "fabricant", "société", "siège social", "mandataire", "SAS", "SARL", "adresse", "éditeur",
				"responsable de la mise sur le marché", "sis à", "domicilié",
			}},
		}},
		{ID: "version", Query: []require.Query{
			{Lang: "en", Terms: []string{
				"version #v", "release #v", "software version", "current version", "previous version", "replaces", "supersedes",
				"successor", "predecessor", "compared with version", "build #n", "product version", "current release", "UDI",
				"numbered",
			}},
			{Lang: "de", Terms: []string{
				"Version #v", "Fassung #v", "Ausgabe #v", "Softwareversion", "Softwarestand", "Vorgängerversion", "Vorgänger",
				"ersetzt", "löst ab", "gegenüber #v", "unverändert", "Versionsnummer", "Freigabestand", "Ausgabestand", "UDI",
			}},
			{Lang: "fr", Terms: []string{
				"version #v", "version décrite", "version logicielle", "version précédente", "remplace", "succède",
				"par rapport à la version", "numéro de version", "édition", "version actuelle", "IUD",
			}},
		}},
	},
}

// Annex IV, point 1(b): what it works together with.
var annex04Point1b = require.Requirement{
	ID:    "aiact.annex04.1.b",
	Ref:   law.Ref{Act: law.AIAct, Path: "anx_IV/1/b"},
	Whose: "provider",
	Elements: []require.Element{
		{ID: "partners", Query: []require.Query{
			{Lang: "en", Terms: []string{
				"interacts with", "interface", "interoperability", "connected to", "connects to", "receives from", "sends to",
				"exchanges data", "integrates with", "hospital information system", "electronic health record",
				"electronic medical record", "EHR", "EMR", "PACS", "RIS", "LIS", "laboratory information system",
				"picture archive", "external systems", "third-party system", "other AI systems", "modality", "scanner",
				"infusion pump", "sensor", "wearable", "gateway", "docking station", "nurse call", "interaction",
				"interoperation", "integration", "integrations", "interconnection", "environment", "uploads", "pushed to",
				"retrieved from", "imported from", "exported to", "forwards results", "patient monitor", "ventilator",
				"smartwatch", "viewer", "clinic system", "transmits", "transferred to", "list is fetched", "fetches",
				"practice system", "results go to", "nurse call system",
			}},
			{Lang: "de", Terms: []string{
				"Schnittstelle", "Zusammenspiel", "Wechselwirkung", "angebunden", "verbunden mit", "empfängt von", "sendet an",
				"übergibt an", "überträgt", "tauscht aus", "Krankenhausinformationssystem", "KIS", "Praxisverwaltungssystem",
				"Patientenakte", "PACS", "RIS", "LIS", "Laborsystem", "Bildarchiv", "Fremdsystem", "andere KI-Systeme",
				"Modalität", "Sensor", "Pumpe", "Praxissystem", "liest aus", "Export", "Integration", "Interoperabilität",
				"Anbindung", "Umgebung", "andere Systeme", "ausgetauscht", "Datenaustausch", "übertragen an", "importiert",
				"exportiert", "abgerufen", "bezieht", "weitergegeben", "Pflegedokumentation", "Patientenmonitor",
				"Beatmungsgerät", "Uhr", "Klinikinformationssystem", "Arztportal", "koppeln", "erhält die", "meldet an",
				"Rufanlage", "Herstellern", "Gerät von",
			}},
			{Lang: "fr", Terms: []string{
				"interface", "interopérabilité", "connecté à", "relié à", "reçoit les images", "reçoit", "envoie vers",
				"transmet", "échange avec", "système d'information hospitalier", "SIH", "dossier patient", "PACS", "RIS",
				"système de laboratoire", "logiciel tiers", "autres systèmes", "autre système d'intelligence artificielle",
				"modalité", "capteur", "passerelle", "intégration", "intégrations", "interaction", "environnement",
				"connectivité", "arrivent du", "repartent", "importe", "exporte", "récupère", "moniteur", "respirateur",
				"montre", "envoyés vers", "déposés", "lié au logiciel", "résultats partent", "récupérés", "logiciel de cabinet",
			}},
		}},
		{ID: "protocol", Query: []require.Query{
			{Lang: "en", Terms: []string{
				"HL7", "FHIR", "DICOM", "C-STORE", "REST", "API", "JSON", "Bluetooth", "Wi-Fi", "USB", "TCP", "port #n",
				"protocol", "structured report", "MQTT", "web service", "serial", "SDK", "IHE", "RS-232", "GDT", "same path",
			}},
			{Lang: "de", Terms: []string{
				"HL7", "FHIR", "DICOM", "C-STORE", "REST", "API", "JSON", "Bluetooth", "WLAN", "USB", "Port #n", "Protokoll",
				"KIM", "GDT", "MQTT", "SDK", "IHE", "RS-232",
			}},
			{Lang: "fr", Terms: []string{
				"HL7", "FHIR", "DICOM", "C-STORE", "REST", "API", "JSON", "Bluetooth", "Wi-Fi", "USB", "port #n", "protocole",
				"MQTT", "SDK", "IHE", "service web", "RS-232", "GDT",
			}},
		}},
	},
}

// Annex IV, point 1(c): software it needs and how it is updated.
var annex04Point1c = require.Requirement{
	ID:    "aiact.annex04.1.c",
	Ref:   law.Ref{Act: law.AIAct, Path: "anx_IV/1/c"},
	Whose: "provider",
	Elements: []require.Element{
		{ID: "versions", Query: []require.Query{
			{Lang: "en", Terms: []string{
				"operating system", "firmware version", "firmware", "version or later", "or newer", "or higher",
				"minimum version", "supported versions", "Windows #n", "Ubuntu", "Linux", "iOS #n", "Android #n", "driver",
				"CUDA", "Docker", "Python #v", "PyTorch #v", "TensorFlow #v", "browser", "Chrome", "runtime", "bootloader",
				"dependencies", "software of unknown provenance", "SOUP", "library versions", "bundled", "is compatible with",
				"software requirements", "system requirements", "software versions", "Debian", "Java", "Kubernetes", "kernel",
				"PostgreSQL", "SQL Server", ".NET", "end of support", "supported version", "OS version", "app version",
				"or above", "at least version", "self-test", "has to be",
			}},
			{Lang: "de", Terms: []string{
				"Betriebssystem", "Firmware", "oder neuer", "oder höher", "mindestens Version", "mindestens den Stand",
				"unterstützte Versionen", "Windows #n", "Ubuntu", "Linux", "iOS #n", "Android #n", "Treiber", "CUDA", "Docker",
				"Python #v", "PyTorch #v", "Browser", "Laufzeitumgebung", "Bibliotheken", "SOUP", "Abhängigkeiten",
				"kompatibel mit", "Systemvoraussetzungen", "Softwarevoraussetzungen", "Softwareanforderungen",
				"Softwareversionen", "Debian", "Java", "Kubernetes", "PostgreSQL", "SQL Server", "Systemversion",
				"unterstützte Version", "Mindestversion", "Treiberversion", "ab Version", "ab Stand",
			}},
			{Lang: "fr", Terms: []string{
				"système d'exploitation", "micrologiciel", "firmware", "ou plus récent", "ou ultérieur", "au minimum",
				"version minimale", "versions requises", "versions prises en charge", "Windows #n", "Ubuntu", "Linux", "iOS #n",
				"Android #n", "pilote", "CUDA", "Docker", "Python #v", "navigateur", "bibliothèques", "dépendances",
				"compatible avec", "prérequis logiciels", "configuration logicielle", "versions logicielles", "Debian",
				"fonctionne sous", "Java", "Kubernetes", "PostgreSQL", "version supportée", "version antérieure",
				"prise en charge", "ou supérieur", "à partir de la version",
			}},
		}},
		{ID: "updates", Query: []require.Query{
			{Lang: "en", Terms: []string{
				"software update", "updates are", "update server", "automatic update", "=patches", "upgrade", "migration",
				"minor release", "major release", "=installer", "update requires", "rollback", "update within #n",
				"mandatory update", "skip a release", "before an update",
			}},
			{Lang: "de", Terms: []string{
				"Aktualisierung", "Softwareupdate", "Update", "Patch", "Migration", "Installationsprogramm",
				"Sicherheitsaktualisierung", "automatisch installiert", "einzuspielen", "Nebenversion", "Hauptversion",
			}},
			{Lang: "fr", Terms: []string{
				"mise à jour", "mises à jour", "correctif", "mise à niveau", "migration", "installée automatiquement",
				"mise à jour majeure", "mise à jour mineure", "programme d'installation",
			}},
		}},
	},
}

// Annex IV, point 1(d): in which forms it is sold.
var annex04Point1d = require.Requirement{
	ID:    "aiact.annex04.1.d",
	Ref:   law.Ref{Act: law.AIAct, Path: "anx_IV/1/d"},
	Whose: "provider",
	Elements: []require.Element{
		{ID: "forms", Query: []require.Query{
			{Lang: "en", Terms: []string{
				"delivered as", "shipped as", "supplied as", "distributed as", "made available as", "placed on the market as",
				"offered as", "software as a service", "SaaS", "cloud service", "hosted service", "web application",
				"mobile app", "App Store", "Google Play", "download", "=container image", "docker image", "virtual appliance",
				"virtual machine", "=installer", "software package", "embedded in", "pre-installed", "preinstalled",
				"integrated in the device", "on-premises", "on-premise installation", "installed on site", "REST API",
				"through an API", "via API", "standalone software", "USB stick", "licence key", "subscription",
				"installed in the factory", "=registry", "portal", "forms of delivery", "delivery", "distribution",
				"placing on the market", "deployment models", "deployment options", "product variants", "forms of supply",
				"supply", "supplied", "browser", "sold as", "sold with", "pre-loaded", "app stores", "marketed as", "tenant",
				"package", "variant", "ex works", "cloud version", "comes with", "sold only",
			}},
			{Lang: "de", Terms: []string{
				"ausgeliefert als", "geliefert als", "bereitgestellt", "Bereitstellung", "vertrieben", "angeboten als",
				"Software as a Service", "SaaS", "Clouddienst", "gehostet", "Webanwendung", "mobile App", "App Store",
				"Google Play", "herunterladen", "Download", "Container-Image", "Container", "virtuelle Maschine",
				"Installationspaket", "Softwarepaket", "eingebettet", "vorinstalliert", "eingebaut", "On-Premises",
				"lokale Installation", "vor Ort installiert", "REST-API", "Programmierschnittstelle", "eigenständige Software",
				"USB-Stick", "Lizenzschlüssel", "Abonnement", "Freischaltcode", "Lieferformen", "Vertriebsform",
				"Inverkehrbringen", "Bereitstellungsformen", "Betriebsmodelle", "Varianten", "als Anwendung", "aufgespielt",
				"Geräteverwaltung", "Fassung für", "verkauft", "verteilt", "Auslieferung", "Paket", "Browser", "Mandant",
				"als App", "Vertrieb", "Lieferumfang", "ab Werk", "nur als", "wird ausgeliefert",
			}},
			{Lang: "fr", Terms: []string{
				"fourni sous la forme", "livré sous forme", "fourni comme", "mis à disposition", "mise à disposition",
				"distribué", "proposé", "logiciel en tant que service", "SaaS", "service hébergé", "hébergée", "nuage",
				"application web", "application mobile", "App Store", "Google Play", "télécharger", "téléchargement",
				"image de conteneur", "conteneur", "machine virtuelle", "paquet logiciel", "intégré dans", "préinstallé",
				"préinstallée", "installé sur site", "sur site", "interface REST", "via une API", "logiciel autonome", "clé USB",
				"licence", "abonnement", "portail", "mise sur le marché", "formes de mise à disposition", "modes de déploiement",
				"variantes", "vendu", "vendue", "commercialisé", "navigateur", "paquet", "forme", "formes", "livraison",
				"diffusion", "tablette vendue", "sortie d'usine", "vendu avec", "version en ligne",
			}},
		}},
	},
}
