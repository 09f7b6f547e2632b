package aiact

import (
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/require"
)

// Annex IV, point 1(e): what it runs on.
var annex04Point1e = require.Requirement{
	ID:    "aiact.annex04.1.e",
	Ref:   law.Ref{Act: law.AIAct, Path: "anx_IV/1/e"},
	Whose: "provider",
	Elements: []require.Element{
		{ID: "hardware", Query: []require.Query{
			{Lang: "en", Terms: []string{
				"hardware requirements", "minimum hardware", "CPU", "processor", "cores", "RAM", "memory", "GB", "GHz", "GPU",
				"graphics card", "video memory", "NVIDIA", "server", "workstation", "storage", "SSD", "disk space", "tablet",
				"smartphone", "iPhone", "iPad", "laptop", "microcontroller", "flash memory", "edge device", "embedded computer",
				"Jetson", "screen resolution", "=monitor", "virtual processors", "=standard PC", "supported devices", "TB",
				"hardware", "computing environment", "devices", "supported phones", "camera", "megapixels", "bandwidth", "disk",
				"desktop", "embedded board", "chip", "operating temperature", "compute board", "neural unit", "LPDDR4",
				"fanless", "PC", "i5", "i7",
			}},
			{Lang: "de", Terms: []string{
				"Hardwareanforderungen", "Mindestanforderungen", "CPU", "Prozessor", "Kerne", "RAM", "Arbeitsspeicher",
				"Speicher", "GB", "GHz", "GPU", "Grafikkarte", "NVIDIA", "Server", "Arbeitsplatzrechner", "Festplatte", "SSD",
				"Tablet", "Smartphone", "Telefone", "Telefon", "iPhone", "iPad", "Mikrocontroller", "Rechner", "läuft auf",
				"Bildschirmauflösung", "Monitor", "unterstützte Geräte", "TB", "Hardware", "Hardwareumgebung",
				"Rechnerausstattung", "Endgeräte", "zugelassene Geräte", "Tablets", "Kamera", "Megapixel", "Laptop",
				"Rechnerkern", "Datenspeicher", "Chip", "lüfterlos", "betrieben auf", "i5", "i7", "Recheneinheit",
			}},
			{Lang: "fr", Terms: []string{
				"configuration matérielle", "configuration minimale", "matériel", "CPU", "processeur", "cœurs", "RAM",
				"mémoire vive", "mémoire", "Go", "GB", "GHz", "GPU", "carte graphique", "NVIDIA", "serveur", "poste de travail",
				"stockage", "SSD", "disque", "tablette", "smartphone", "téléphone", "iPhone", "iPad", "ordinateur",
				"microcontrôleur", "résolution d'écran", "s'exécute sur", "environnement matériel", "configuration requise",
				"appareils", "caméra", "mégapixels", "ordinateur portable", "carte", "disque dur", "puce", "poste de lecture",
				"sans ventilateur", "i5", "i7", "unité de calcul", "fonctionne sur",
			}},
		}},
	},
}

// Annex IV, point 1(f): pictures of the product it is part of.
var annex04Point1f = require.Requirement{
	ID:    "aiact.annex04.1.f",
	Ref:   law.Ref{Act: law.AIAct, Path: "anx_IV/1/f"},
	Whose: "provider",
	Elements: []require.Element{
		{ID: "picture", Query: []require.Query{
			{Lang: "en", Terms: []string{
				"photograph", "photo", "figure #n", "figure shows", "illustration", "drawing", "picture", "image shows",
				"exploded view", "picture #n", "view of", "view from", "image #n",
			}},
			{Lang: "de", Terms: []string{
				"Foto", "Fotografie", "Abbildung #n", "Abbildung zeigt", "Bild #n", "Bild zeigt", "Zeichnung", "Abb #n",
				"Explosionszeichnung", "Illustration",
			}},
			{Lang: "fr", Terms: []string{
				"photographie", "photo", "figure #n", "figure montre", "illustration", "dessin", "schéma", "vue éclatée",
			}},
		}},
		{ID: "outside", Query: []require.Query{
			{Lang: "en", Terms: []string{
				"front", "rear", "back side", "external view", "=housing", "enclosure", "=casing", "=label", "type plate",
				"nameplate", "=marking", "CE mark", "CE =marking", "serial number", "connectors", "internal layout", "inside",
				"main board", "circuit board", "battery", "power button", "external features", "rating plate", "CE sign",
				"cover removed", "seen from", "trigger", "compute board",
			}},
			{Lang: "de", Terms: []string{
				"Vorderseite", "Rückseite", "Außenansicht", "Gehäuse", "Typenschild", "Kennzeichnung", "CE-Kennzeichen",
				"CE-Zeichen", "Seriennummer", "Anschlüsse", "Innenaufbau", "Innenansicht", "Innere", "Platine", "Hauptplatine",
				"Akku", "Batterie", "Etikett", "Aufkleber", "von vorn", "von hinten", "Ansicht von", "geöffnet",
			}},
			{Lang: "fr", Terms: []string{
				"face avant", "face arrière", "arrière", "vue extérieure", "boîtier", "coque", "étiquette",
				"plaque signalétique", "marquage CE", "marquage", "numéro de série", "connecteurs", "intérieur",
				"disposition interne", "carte mère", "carte électronique", "batterie", "vue de face", "vue de dos",
				"vue arrière", "capot", "ouvert",
			}},
		}},
	},
}

// Annex IV, point 1(g): what its screens show.
var annex04Point1g = require.Requirement{
	ID:    "aiact.annex04.1.g",
	Ref:   law.Ref{Act: law.AIAct, Path: "anx_IV/1/g"},
	Whose: "provider",
	Elements: []require.Element{
		{ID: "screens", Query: []require.Query{
			{Lang: "en", Terms: []string{
				"user interface", "graphical interface", "screen", "home screen", "start screen", "display shows", "display",
				"dashboard", "window", "tab", "side panel", "panel", "menu", "button", "slider", "click", "tap", "swipe", "icon",
				"colour", "coloured", "red", "amber", "green", "orange", "grey", "traffic light", "badge", "bar", "overlay",
				"heat map", "list view", "worklist", "timeline", "chart", "pop-up", "notification", "banner", "shown next to",
				"cursor", "keyboard", "mouse", "screenshot", "viewer", "large figures", "trend curve", "screens",
				"user interfaces", "arrow", "circle", "dot", "bold", "left", "right", "centre", "displayed", "appears", "toggle",
				"input field", "dialog", "alert", "sound", "beep", "graph", "zoom", "layout", "drag", "outline", "underneath",
				"page", "turns red", "turns green", "key", "lights up", "flashes", "touch",
			}},
			{Lang: "de", Terms: []string{
				"Benutzeroberfläche", "Bedienoberfläche", "Oberfläche", "Bildschirm", "Startbildschirm", "Anzeige", "zeigt",
				"Dashboard", "Fenster", "Reiter", "Seitenleiste", "Menü", "Schaltfläche", "Knopf", "Schieberegler", "klicken",
				"tippen", "wischen", "Wischen", "Symbol", "farbig", "rot", "gelb", "grün", "orange", "grau", "Ampel", "Balken",
				"Überlagerung", "Heatmap", "Liste", "Arbeitsliste", "Verlauf", "Diagramm", "Kurve", "Meldung", "Maus",
				"Bildschirmfoto", "Ansicht", "Punkt", "Bildschirme", "Bedienung", "Benutzerschnittstelle", "erscheint",
				"angezeigt", "Pfeil", "Kreis", "umrandet", "verschieben", "darunter", "links", "rechts", "Mitte", "Eingabefeld",
				"Ton", "Grafik", "Zoom", "Foto", "Finger", "blinkt", "Leiste", "ausgeblendet", "Hinweisfenster", "färbt sich",
				"Rand", "Bildschirm läuft", "leuchtet", "Taste",
			}},
			{Lang: "fr", Terms: []string{
				"interface utilisateur", "interface graphique", "écran", "écran d'accueil", "affichage", "affiche",
				"tableau de bord", "fenêtre", "onglet", "panneau", "menu", "bouton", "curseur", "cliquer", "clic", "toucher",
				"icône", "couleur", "rouge", "orange", "vert", "gris", "pastille", "bandeau", "barre", "superpose",
				"carte de chaleur", "liste", "liste de travail", "courbe", "notification", "souris", "capture d'écran",
				"visionneuse", "écrans", "IHM", "ergonomie", "apparaît", "affiché", "flèche", "cercle", "gauche", "droite",
				"centre", "champ de saisie", "alerte sonore", "graphique", "zoom", "glisser", "au-dessous", "vignette", "page",
				"devient rouge", "s'allume", "touche", "clignote",
			}},
		}},
	},
}

// Annex IV, point 1(h): the instructions for use.
var annex04Point1h = require.Requirement{
	ID:    "aiact.annex04.1.h",
	Ref:   law.Ref{Act: law.AIAct, Path: "anx_IV/1/h"},
	Whose: "provider",
	Elements: []require.Element{
		{ID: "manual", Query: []require.Query{
			{Lang: "en", Terms: []string{
				"instructions for use", "IFU", "user manual", "operator manual", "user guide", "quick guide",
				"quick start guide", "administrator guide", "handbook", "electronic instructions", "eIFU",
				"information supplied", "information for deployers", "accompanying documents",
			}},
			{Lang: "de", Terms: []string{
				"Gebrauchsanweisung", "Gebrauchsanleitung", "Bedienungsanleitung", "Benutzerhandbuch", "Handbuch",
				"Kurzanleitung", "Anleitung", "Gebrauchsinformation", "Anwenderhandbuch",
			}},
			{Lang: "fr", Terms: []string{
				"=notice", "=notice d'utilisation", "mode d'emploi", "instructions d'utilisation", "manuel d'utilisation",
				"manuel", "guide d'utilisation", "guide rapide", "=notice électronique",
			}},
		}},
		{ID: "content", Query: []require.Query{
			{Lang: "en", Terms: []string{
				"chapter", "excerpt", "pages", "languages", "warning", "warnings", "caution", "precautions", "do not",
				"does not exclude", "does not mean", "before you", "make sure", "always check", "in case of", "step #n", "read",
				"open", "close", "press", "select", "clean", "contact support", "interpret the result", "tells the user",
				"explains how", "contains sections", "training material", "maintenance",
			}},
			{Lang: "de", Terms: []string{
				"Kapitel", "Auszug", "Seiten", "Sprachen", "Warnhinweis", "Warnung", "Vorsicht", "Hinweise", "nicht verwenden",
				"schließt nicht aus", "bevor Sie", "stellen Sie sicher", "prüfen Sie", "achten Sie", "Schritt #n", "lesen Sie",
				"öffnen Sie", "schließen Sie", "drücken Sie", "wählen Sie", "reinigen Sie", "wenden Sie sich",
				"Ergebnis interpretieren", "erläutert wie", "enthält Abschnitte", "Wartung", "bedeutet nicht",
			}},
			{Lang: "fr", Terms: []string{
				"chapitre", "extrait", "pages", "langues", "avertissement", "mise en garde", "précautions", "ne pas",
				"n'exclut pas", "avant chaque", "avant de", "assurez-vous", "vérifiez", "étape #n", "lisez", "ouvrez", "fermez",
				"appuyez", "sélectionnez", "nettoyez", "adressez", "interpréter le résultat", "explique comment", "entretien",
				"en cas de doute",
			}},
		}},
	},
}
