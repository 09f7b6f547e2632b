package aiact

import (
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/require"
)

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
				"electronic medical record", "EHR", "EMR", "PACS", "RIS", "LIS", "laboratory information system", "picture archive",
				"external systems", "third-party system", "other AI systems", "modality", "scanner", "infusion pump", "sensor",
				"wearable", "gateway", "docking station", "nurse call", "interaction", "interoperation", "integration",
				"integrations", "interconnection", "environment", "uploads", "pushed to", "retrieved from", "imported from",
				"exported to", "forwards results", "patient monitor", "ventilator", "smartwatch", "viewer", "clinic system",
				"transmits", "transferred to", "list is fetched", "fetches", "practice system", "results go to",
				"nurse call system", "talks to", "works with", "works together", "communicates with", "goes to", "goes into",
				"reads from", "writes to", "writes back", "picked up by", "passes on", "sends", "receives", "comes from",
				"plugged into", "attached to", "linked to", "paired with", "coupled", "hooked up", "bedside monitor",
				"video processor", "patient record", "medical record", "record system", "appointment system",
				"documentation system", "archive", "cloud", "server", "phone", "microphone", "camera", "external device",
				"companion app", "other products", "other devices", "other software", "no connection", "stands alone",
				"foot switch", "analyser", "analyzer", "middleware", "order entry", "report goes", "results are returned",
				"results are written", "output goes", "data flow to", "input from", "reads in", "no other AI", "@talks to",
				"@works with", "@what it connects", "@connections", "@connected", "@connectivity", "@links to", "@how it fits in",
				"@surroundings", "@other systems", "@other devices", "@interfaces", "@accessories",
			}},
			{Lang: "de", Terms: []string{
				"Schnittstelle", "Zusammenspiel", "Wechselwirkung", "angebunden", "verbunden mit", "empfängt von", "sendet an",
				"übergibt an", "überträgt", "tauscht aus", "Krankenhausinformationssystem", "KIS", "Praxisverwaltungssystem",
				"Patientenakte", "PACS", "RIS", "LIS", "Laborsystem", "Bildarchiv", "Fremdsystem", "andere KI-Systeme", "Modalität",
				"Sensor", "Pumpe", "Praxissystem", "liest aus", "Export", "Integration", "Interoperabilität", "Anbindung",
				"Umgebung", "andere Systeme", "ausgetauscht", "Datenaustausch", "übertragen an", "importiert", "exportiert",
				"abgerufen", "bezieht", "weitergegeben", "Pflegedokumentation", "Patientenmonitor", "Beatmungsgerät", "Uhr",
				"Klinikinformationssystem", "Arztportal", "koppeln", "erhält die", "meldet an", "Rufanlage", "Herstellern",
				"Gerät von", "spricht mit", "arbeitet mit", "arbeitet zusammen", "tauschen wir", "läuft per", "laufen per",
				"gelangt", "gelangen", "landet", "landen", "geht an", "kommt vom", "kommen vom", "kommen aus", "gibt weiter",
				"schickt", "schreibt zurück", "gekoppelt", "gekoppelte", "Kopplung", "verknüpft", "angeschlossen", "Anschluss",
				"eingelesen", "einlesen", "ausgelesen", "Messgerät", "Röntgengerät", "Ultraschallgerät", "Analysegerät",
				"Laborgerät", "Messwerte", "Dokumentationssystem", "Terminsystem", "Akte", "Server", "Handy", "Mikrofon",
				"Fremdgerät", "Drittgerät", "fremde Systeme", "andere Geräte", "andere Produkte", "andere Software", "Begleit-App",
				"Patientenmonitore", "Zubehör", "liest", "empfängt", "keine Verbindung", "Zusammenwirken", "@womit es spricht",
				"@womit", "@drumherum", "@verbindungen", "@anschlüsse", "@umfeld", "@andere geräte", "@andere systeme",
				"@zusammenspiel",
			}},
			{Lang: "fr", Terms: []string{
				"interface", "interopérabilité", "connecté à", "relié à", "reçoit les images", "reçoit", "envoie vers", "transmet",
				"échange avec", "système d'information hospitalier", "SIH", "dossier patient", "PACS", "RIS",
				"système de laboratoire", "logiciel tiers", "autres systèmes", "autre système d'intelligence artificielle",
				"modalité", "capteur", "passerelle", "intégration", "intégrations", "interaction", "environnement", "connectivité",
				"arrivent du", "repartent", "importe", "exporte", "récupère", "moniteur", "respirateur", "montre", "envoyés vers",
				"déposés", "lié au logiciel", "résultats partent", "récupérés", "logiciel de cabinet", "parle avec",
				"dialogue avec", "communique avec", "travaille avec", "relié", "raccordé", "branché", "associé", "couplé",
				"appairé", "liaison", "lit dans", "écrit dans", "provient", "proviennent de", "envoie", "renvoie", "expédie",
				"remonte", "récupère les", "appareil de mesure", "automate", "échographe", "dossier médical", "logiciel métier",
				"serveur", "téléphone", "microphone", "caméra", "appareil tiers", "autres appareils", "autres logiciels",
				"autres produits", "application compagnon", "accessoires", "archive", "aucune connexion", "par l'intermédiaire",
				"agenda", "flux", "@avec quoi", "@avec qui", "@connexions", "@liaisons", "@entourage", "@autres systèmes",
				"@autres appareils", "@échanges",
			}},
		}},
		{ID: "protocol", Query: []require.Query{
			{Lang: "en", Terms: []string{
				"HL7", "FHIR", "DICOM", "C-STORE", "REST", "API", "JSON", "Bluetooth", "Wi-Fi", "USB", "TCP", "port #n", "protocol",
				"structured report", "MQTT", "web service", "serial", "SDK", "IHE", "RS-232", "GDT", "same path", "LOINC", "SNOMED",
				"HTTPS", "OPC", "SDI", "HDMI", "DVI", "Ethernet", "LAN", "NFC", "CSV file", "PDF", "file exchange", "XML", "EDF",
				"WebSocket", "gRPC", "ASTM", "ISO 11073", "BLE", "shared folder", "web hook", "webhook",
			}},
			{Lang: "de", Terms: []string{
				"HL7", "FHIR", "DICOM", "C-STORE", "REST", "API", "JSON", "Bluetooth", "WLAN", "USB", "Port #n", "Protokoll", "KIM",
				"GDT", "MQTT", "SDK", "IHE", "RS-232", "LOINC", "SNOMED", "HDMI", "Ethernet", "LAN", "NFC", "CSV-Datei", "PDF",
				"Dateiaustausch", "XML", "EDF", "BLE", "xDT", "LDT", "BDT", "Freigabeordner", "REST-Schnittstelle",
			}},
			{Lang: "fr", Terms: []string{
				"HL7", "FHIR", "DICOM", "C-STORE", "REST", "API", "JSON", "Bluetooth", "Wi-Fi", "USB", "port #n", "protocole",
				"MQTT", "SDK", "IHE", "service web", "RS-232", "GDT", "LOINC", "SNOMED", "HDMI", "Ethernet", "NFC", "fichier CSV",
				"PDF", "XML", "EDF", "BLE", "HPRIM", "dossier partagé", "format GDT", "fichier",
			}},
		}},
	},
}
