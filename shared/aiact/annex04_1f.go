package aiact

import (
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/require"
)

// Annex IV, point 1(f): pictures of the product it is part of.
var annex04Point1f = require.Requirement{
	ID:    "aiact.annex04.1.f",
	Ref:   law.Ref{Act: law.AIAct, Path: "anx_IV/1/f"},
	Whose: "provider",
	Elements: []require.Element{
		{ID: "picture", Query: []require.Query{
			{Lang: "en", Terms: []string{
				"photograph", "photo", "figure #n", "figure shows", "illustration", "drawing", "picture", "image shows",
				"exploded view", "picture #n", "view of", "view from", "image #n", "photos", "photographs", "shown in", "depicts",
				"pictured", "images of", "drawings", "diagram of the device", "seen in", "shows the device", "shows the",
				"@what it looks like", "@pictures", "@photos", "@drawings", "@appearance", "@photographs",
			}},
			{Lang: "de", Terms: []string{
				"Foto", "Fotografie", "Abbildung #n", "Abbildung zeigt", "Bild #n", "Bild zeigt", "Zeichnung", "Abb #n",
				"Explosionszeichnung", "Illustration", "Fotos", "Bild", "Skizze", "Darstellung", "Abbildungen", "zu sehen",
				"zeigt das Gerät", "Aufnahme zeigt", "@wie es aussieht", "@aussehen", "@bilder", "@fotos", "@abbildungen",
				"@äußeres",
			}},
			{Lang: "fr", Terms: []string{
				"photographie", "photo", "figure #n", "figure montre", "illustration", "dessin", "schéma", "vue éclatée", "photos",
				"cliché", "croquis", "dessins", "montrent", "représente", "on voit", "on y voit", "@aspect", "@photos",
				"@à quoi il ressemble", "@apparence", "@illustrations",
			}},
		}},
		{ID: "outside", Query: []require.Query{
			{Lang: "en", Terms: []string{
				"front", "rear", "back side", "external view", "=housing", "enclosure", "=casing", "=label", "type plate",
				"nameplate", "=marking", "CE mark", "CE =marking", "serial number", "connectors", "internal layout", "inside",
				"main board", "circuit board", "battery", "power button", "external features", "rating plate", "CE sign",
				"cover removed", "seen from", "trigger", "compute board", "housing", "top view", "bottom", "underside", "lid",
				"gasket", "LED", "lamp", "socket", "sockets", "knob", "buttons", "ports", "outputs", "inlet", "mains", "heat sink",
				"fan", "symbols", "symbol", "REF", "LOT", "UDI carrier", "UDI", "IP22", "IP54", "warning sign", "printed circuit",
				"PCB", "base plate", "labelling", "artwork",
			}},
			{Lang: "de", Terms: []string{
				"Vorderseite", "Rückseite", "Außenansicht", "Gehäuse", "Typenschild", "Kennzeichnung", "CE-Kennzeichen",
				"CE-Zeichen", "Seriennummer", "Anschlüsse", "Innenaufbau", "Innenansicht", "Innere", "Platine", "Hauptplatine",
				"Akku", "Batterie", "Etikett", "Aufkleber", "von vorn", "von hinten", "Ansicht von", "geöffnet", "Oberseite",
				"Unterseite", "Deckel", "Dichtung", "LED", "Leuchte", "Buchse", "Buchsen", "Stecker", "Tasten", "Taste",
				"Drehknopf", "Ausgänge", "Netzanschluss", "Kühlkörper", "Lüfter", "Symbole", "UDI", "Chargennummer", "LOT", "IP22",
				"IP54", "Abmessungen", "Schrauben", "Typenschilds", "Bodenplatte", "Leiterplatte", "Beschriftung", "Warnzeichen",
				"abgenommen",
			}},
			{Lang: "fr", Terms: []string{
				"face avant", "face arrière", "arrière", "vue extérieure", "boîtier", "coque", "étiquette", "plaque signalétique",
				"marquage CE", "marquage", "numéro de série", "connecteurs", "intérieur", "disposition interne", "carte mère",
				"carte électronique", "batterie", "vue de face", "vue de dos", "vue arrière", "capot", "dessus", "dessous",
				"couvercle", "joint", "voyant", "LED", "prises", "touches", "interrupteur", "sorties", "dissipateur", "ventilateur",
				"symboles", "symbole", "IUD", "numéro de lot", "IP22", "IP54", "socle", "circuit imprimé", "coque supérieure",
				"coque inférieure", "étiquetage", "constitution",
			}},
		}},
		{ID: "marking"},
		{ID: "inside"},
	},
}
