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
				"intended purpose", "intended use", "intended to", "intended for", "is intended", "indicated for", "=indications",
				"intended users", "target population", "patient population", "patient group", "used by", "meant for",
				"designed to help", "supports clinicians", "support diagnosis", "aid in diagnosis", "assists physicians",
				"detects signs", "analyses images", "adult patients", "adults", "years and older", "children", "pregnant",
				"contraindication", "not intended", "must not be used", "clinicians", "physicians", "radiologists", "nurses",
				"general practitioners", "hospitals", "=screening", "triage", "not a diagnosis", "product description",
				"device description", "what it is for", "scope of use", "assists", "helps", "identifies", "flags", "prioritises",
				"estimates", "predicts", "target users", "target patients", "patients with", "users", "paramedics", "caregivers",
				"technicians", "physiologist", "dentists", "dermatologists", "ophthalmologists", "emergency department",
				"intensive care", "does not replace", "not for use", "reserved for", "grades", "warns", "alerts", "classifies",
				"interprets", "measures", "midwives", "outside its scope", "person needs", "is for", "it is for", "for people with",
				"people who", "people with", "for use in", "for use by", "used in", "looked after", "helps nurses", "helps doctors",
				"suspected", "diagnosed with", "suffering from", "suitable for", "designed for", "developed for", "made for",
				"not suited", "not suitable for", "not meant", "should not be used in", "years of age", "newborns", "infants",
				"outpatients", "inpatients", "ambulance", "pharmacists", "therapists", "psychologists", "psychiatrists",
				"cardiologists", "pathologists", "surgeons", "gastroenterologists", "neurologists", "oncologists", "patients aged",
				"residents", "care team", "medical purpose", "medical device", "user group", "user profile", "is no substitute",
				"decision support", "early detection", "monitors", "assesses", "recommends", "detects", "@what it is", "@what is",
				"@what it does", "@what this is", "@what it is for", "@who it is for", "@who uses it", "@for whom", "@in short",
				"@in brief", "@at a glance", "@short version", "@the product", "@purpose", "@general description",
				"@identification", "@overview", "@about the product", "@introduction",
			}},
			{Lang: "de", Terms: []string{
				"Zweckbestimmung", "bestimmungsgemäß", "vorgesehen für", "bestimmt für", "dient der", "dient zur",
				"unterstützt Ärzte", "Anwender", "Zielgruppe", "Patientengruppe", "Patientenpopulation", "Erwachsene", "Kinder",
				"Schwangere", "Indikation", "Kontraindikation", "nicht bestimmt", "ab 18 Jahren", "Fachärzte", "Ärzte",
				"Radiologen", "Pflegekräfte", "Hausärzte", "Kliniken", "Früherkennung", "Diagnose", "berechnet", "erkennt",
				"wertet aus", "schätzt", "Produktbeschreibung", "Gerätebeschreibung", "Verwendungszweck", "Einsatzzweck",
				"Anwendung", "Anwendungsbereich", "Gegenstand", "ersetzt nicht", "hilft", "ermittelt", "einordnen", "meldet",
				"markiert", "Pflegefachpersonen", "Pflegende", "Pflegepersonal", "Laien", "Notaufnahme", "Intensivstation",
				"vorgesehene Anwender", "vorgesehene Patienten", "Patienten mit", "nicht vorgesehen", "ausgeschlossen", "Verdacht",
				"warnt", "misst", "bewertet", "klassifiziert", "Hebammen", "Geburtshelfer", "Hausarzt", "gilt für", "ist für",
				"gedacht für", "nicht gedacht", "richtet sich an", "soll helfen", "soll unterstützen", "eingesetzt",
				"Einsatzbereich", "Menschen mit", "Menschen ab", "Personen mit", "Personen ab", "ab #n Jahren", "unter #n Jahren",
				"Bewohner", "Neugeborene", "Jugendliche", "Säuglinge", "Rettungsdienst", "Apotheker", "Therapeuten",
				"Physiotherapeuten", "Psychologen", "Psychiater", "Kardiologen", "Pathologen", "Chirurgen", "Neurologen",
				"Onkologen", "Dermatologen", "Augenärzte", "Zahnärzte", "Verwendung", "Nutzergruppe", "medizinischer Zweck",
				"Medizinprodukt", "überwacht", "empfiehlt", "sagt vorher", "beurteilt", "zeigt an", "nicht bestimmt für",
				"kein Ersatz", "Entscheidungshilfe", "Entscheidungsunterstützung", "leiden", "erkrankt", "@worum es geht",
				"@was es ist", "@was ist", "@was das produkt", "@wofür", "@für wen", "@kurz gesagt", "@kurzbeschreibung",
				"@überblick", "@auf einen blick", "@das produkt", "@allgemeine angaben", "@allgemeine beschreibung", "@zweck",
				"@einleitung", "@wozu",
			}},
			{Lang: "fr", Terms: []string{
				"usage prévu", "utilisation prévue", "destination", "finalité", "destiné à", "destiné aux", "s'adresse",
				"population cible", "utilisateurs prévus", "patients adultes", "adulte", "enfants", "femmes enceintes",
				"indication", "contre-indication", "aide au diagnostic", "dépistage", "médecins", "radiologues", "infirmiers",
				"détecte", "repère", "analyse", "classe", "exclus", "description du produit", "description du dispositif",
				"présentation", "sert à", "aide", "assiste", "identifie", "signale", "signaler", "estime", "réservé", "urgentistes",
				"manipulateurs", "soignants", "neurologues", "dermatologues", "patients atteints", "ne remplace pas", "outil",
				"utilisateurs visés", "patients visés", "non destiné", "avertit", "mesure", "évalue", "alerte", "sages-femmes",
				"concerne", "est un logiciel", "est un dispositif", "permet de", "conçu pour", "prévu pour", "prévue pour",
				"pensé pour", "personnes atteintes", "personnes de plus", "à partir de #n ans", "de plus de #n ans",
				"de moins de #n ans", "chez les patients", "chez l'adulte", "chez l'enfant", "suivis pour", "souffrant", "urgences",
				"réanimation", "nouveau-nés", "nourrissons", "adolescents", "résidents", "pharmaciens", "thérapeutes",
				"psychologues", "psychiatres", "cardiologues", "chirurgiens", "pathologistes", "oncologues", "ophtalmologistes",
				"dentistes", "généralistes", "kinésithérapeutes", "infirmières", "professionnels de santé", "usage déconseillé",
				"déconseillé", "contre-indiqué", "n'est pas destiné", "ne doit pas être utilisé", "aide à la décision", "surveille",
				"prédit", "recommande", "suspicion", "soupçonné", "dispositif médical", "@à quoi ça sert", "@à quoi sert",
				"@de quoi il s'agit", "@de quoi s'agit", "@pour qui", "@en bref", "@en résumé", "@le produit",
				"@description générale", "@identification", "@présentation générale", "@qu'est-ce que", "@objet", "@ce que c'est",
				"@ce que fait",
			}},
		}},
		{ID: "provider", Query: []require.Query{
			{Lang: "en", Terms: []string{
				"provider is", "provided by", "name of the provider", "legal manufacturer", "manufacturer", "registered office",
				"authorised representative", "Ltd", "GmbH", "Inc", "headquarters", "placed on the market by",
				"responsible for placing", "company", "is developed by", "we are", "made by", "ApS", "AB", "Oy", "BV", "NV", "LLC",
				"plc", "SpA", "Srl", "Pty", "=AS", "doo", "Kft", "Corp", "Corporation", "Limited", "our company", "address",
				"street", "SRN", "responsible manufacturer", "is manufactured by", "product of", "trademark", "marketed by",
				"@who we are", "@manufacturer",
			}},
			{Lang: "de", Terms: []string{
				"Anbieter", "Hersteller", "Anschrift", "GmbH", "AG", "Sitz", "Bevollmächtigter", "Geschäftssitz",
				"Verantwortlich für das Inverkehrbringen", "mit Sitz in", "eG", "Firma", "Verantwortlicher", "entwickelt von",
				"wir sind", "KG", "SE", "UG", "Straße", "Postfach", "hergestellt von", "ist ein Produkt der", "SRN",
				"Inverkehrbringer", "Startup", "Unternehmen", "Gesellschaft", "@wer wir sind", "@wer dahinter steht",
			}},
			{Lang: "fr", Terms: []string{
				"fournisseur", "fabricant", "société", "siège social", "mandataire", "SAS", "SARL", "adresse", "éditeur",
				"responsable de la mise sur le marché", "sis à", "domicilié", "nous sommes", "SA", "SASU", "Sàrl", "SRL", "rue",
				"avenue", "zone", "fabriqué par", "produit de", "entreprise", "conçu par", "développé par", "SRN",
				"@qui nous sommes",
			}},
		}},
		{ID: "version", Query: []require.Query{
			{Lang: "en", Terms: []string{
				"version #v", "release #v", "software version", "current version", "build #n", "product version", "current release",
				"UDI", "numbered", "v #n", "release number", "this release", "revision #n", "firmware version", "product code",
				"REF", "basic UDI", "catalogue number", "sold as version",
			}},
			{Lang: "de", Terms: []string{
				"Version #v", "Fassung #v", "Ausgabe #v", "Softwareversion", "Softwarestand", "Versionsnummer", "Freigabestand",
				"Ausgabestand", "UDI", "diese Fassung", "Version vom", "Artikelnummer", "REF", "Basis-UDI-DI", "Produktversion",
				"Bauart",
			}},
			{Lang: "fr", Terms: []string{
				"version #v", "version décrite", "version logicielle", "numéro de version", "édition", "version actuelle", "IUD",
				"indice", "IUD-ID", "version du logiciel",
			}},
		}},
		{ID: "earlier", Query: []require.Query{
			{Lang: "en", Terms: []string{
				"previous version", "replaces", "supersedes", "successor", "predecessor", "compared with version",
				"earlier version", "takes the place of", "took the place of", "came before", "differs from", "pilot version",
				"first version",
			}},
			{Lang: "de", Terms: []string{
				"Vorgängerversion", "Vorgänger", "ersetzt", "löst ab", "gegenüber #v", "unverändert", "Vorversion", "Vorläufer",
				"frühere Version", "Pilotversion", "Pilotfassung", "tritt an die Stelle",
			}},
			{Lang: "fr", Terms: []string{
				"version précédente", "remplace", "succède", "par rapport à la version", "devancier", "prédécesseur",
				"version antérieure", "version pilote", "première version", "succède à", "prend la suite",
			}},
		}},
	},
}
