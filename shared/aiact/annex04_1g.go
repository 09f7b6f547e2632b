package aiact

import (
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/require"
)

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
				"cursor", "keyboard", "mouse", "screenshot", "viewer", "large figures", "trend curve", "screens", "user interfaces",
				"arrow", "circle", "dot", "bold", "left", "right", "centre", "displayed", "appears", "toggle", "input field",
				"dialog", "alert", "sound", "beep", "graph", "zoom", "layout", "drag", "outline", "underneath", "page", "turns red",
				"turns green", "key", "lights up", "flashes", "touch", "shows", "on top", "band", "turns amber", "turns yellow",
				"turns orange", "blinks", "flash", "LED", "lamp", "vibrates", "vibration", "one page", "start page", "first page",
				"the user sees", "the nurse sees", "the doctor sees", "opens", "log in", "logged in", "login", "checkbox",
				"drop-down", "scroll", "ring", "gauge", "dial", "number in", "percentage", "map", "mask", "contour", "preview",
				"thumbnail", "text message", "text size", "font", "@what the user sees", "@what you see", "@what people see",
				"@what the team sees", "@what the care team sees", "@what the doctor sees", "@what the nurse sees", "@the screen",
				"@the screens", "@the app", "@on the screen", "@how it looks", "@operation", "@user sees", "@team sees",
				"@doctor sees", "@nurse sees", "@patient sees", "@screens and",
			}},
			{Lang: "de", Terms: []string{
				"Benutzeroberfläche", "Bedienoberfläche", "Oberfläche", "Bildschirm", "Startbildschirm", "Anzeige", "zeigt",
				"Dashboard", "Fenster", "Reiter", "Seitenleiste", "Menü", "Schaltfläche", "Knopf", "Schieberegler", "klicken",
				"tippen", "wischen", "Wischen", "Symbol", "farbig", "rot", "gelb", "grün", "orange", "grau", "Ampel", "Balken",
				"Überlagerung", "Heatmap", "Liste", "Arbeitsliste", "Verlauf", "Diagramm", "Kurve", "Meldung", "Maus",
				"Bildschirmfoto", "Ansicht", "Punkt", "Bildschirme", "Bedienung", "Benutzerschnittstelle", "erscheint", "angezeigt",
				"Pfeil", "Kreis", "umrandet", "verschieben", "darunter", "links", "rechts", "Mitte", "Eingabefeld", "Ton", "Grafik",
				"Zoom", "Foto", "Finger", "blinkt", "Leiste", "ausgeblendet", "Hinweisfenster", "färbt sich", "Rand",
				"Bildschirm läuft", "leuchtet", "Taste", "sieht man", "man sieht", "sehen", "öffnet sich", "tippt", "tippt man",
				"drückt", "Zeile", "Zeilen", "Spalte", "blass", "Blatt", "Startseite", "Anmelden", "anmeldet", "Ring", "Ziffern",
				"Lampe", "LED", "vibriert", "Vibration", "Signalton", "scrollen", "filtern", "sortieren", "Maske", "Kontur",
				"Vorschau", "Auswahlfeld", "Kästchen", "Häkchen", "Stiftsymbol", "eingeblendet", "blendet", "Hinweis", "Schrift",
				"daneben", "Farbe", "Farben", "@was man sieht", "@was zu sehen", "@was der anwender", "@was die pflege",
				"@was der arzt", "@was die ärztin", "@der bildschirm", "@auf dem bildschirm", "@bedienung", "@ansichten",
				"@die app", "@anzeige",
			}},
			{Lang: "fr", Terms: []string{
				"interface utilisateur", "interface graphique", "écran", "écran d'accueil", "affichage", "affiche",
				"tableau de bord", "fenêtre", "onglet", "panneau", "menu", "bouton", "curseur", "cliquer", "clic", "toucher",
				"icône", "couleur", "rouge", "orange", "vert", "gris", "pastille", "bandeau", "barre", "superpose",
				"carte de chaleur", "liste", "liste de travail", "courbe", "notification", "souris", "capture d'écran",
				"visionneuse", "écrans", "IHM", "ergonomie", "apparaît", "affiché", "flèche", "cercle", "gauche", "droite",
				"centre", "champ de saisie", "alerte sonore", "graphique", "zoom", "glisser", "au-dessous", "vignette", "page",
				"devient rouge", "s'allume", "touche", "clignote", "on voit", "présente", "s'affiche", "s'affichent", "s'ouvre",
				"colonne", "champ", "accueil", "connexion", "se connecter", "en haut", "en bas", "à côté", "dessous", "voyant",
				"diode", "vibre", "vibration", "bip", "défiler", "filtrer", "trier", "masque", "contour", "aperçu", "pourcentage",
				"en grand", "police", "jaune", "bleu", "barré", "@ce que voit", "@ce qu'on voit", "@ce que l'on voit", "@l'écran",
				"@les écrans", "@à l'écran", "@l'application", "@utilisation au quotidien", "@affichage",
			}},
		}},
	},
}
