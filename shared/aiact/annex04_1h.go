package aiact

import (
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/require"
)

// Annex IV, point 1(h): the instructions for use.
var annex04Point1h = require.Requirement{
	ID:    "aiact.annex04.1.h",
	Ref:   law.Ref{Act: law.AIAct, Path: "anx_IV/1/h"},
	Whose: "provider",
	Elements: []require.Element{
		{ID: "manual", Query: []require.Query{
			{Lang: "en", Terms: []string{
				"instructions for use", "IFU", "user manual", "operator manual", "user guide", "quick guide", "quick start guide",
				"administrator guide", "handbook", "electronic instructions", "eIFU", "information supplied",
				"information for deployers", "accompanying documents", "leaflet", "booklet", "manual", "instructions", "guide",
				"quick card", "pocket card", "help pages", "online help", "training", "user training", "instruction leaflet",
				"read me", "user instructions", "instruction manual", "@leaflet", "@instructions", "@instructions for use",
				"@manual", "@user guide", "@for users", "@how to use", "@using", "@before you start", "@safe use",
				"@operating instructions", "@warnings", "@maintenance", "@training", "@quick start", "@getting started",
				"@leaflet for",
			}},
			{Lang: "de", Terms: []string{
				"Gebrauchsanweisung", "Gebrauchsanleitung", "Bedienungsanleitung", "Benutzerhandbuch", "Handbuch", "Kurzanleitung",
				"Anleitung", "Gebrauchsinformation", "Anwenderhandbuch", "Merkblatt", "Faltblatt", "Beiblatt", "Broschüre",
				"Bedienungshinweise", "Hilfetext", "Schulung", "Schnellstart", "Einweisung", "Beipackzettel", "Kurzinformation",
				"Anwenderinformation", "@gebrauchsanweisung", "@gebrauchsanleitung", "@handbuch", "@bedienung", "@anwendung",
				"@anleitung", "@bevor sie", "@vor dem start", "@erste schritte", "@warnhinweise", "@wartung", "@reinigung",
				"@hinweise für", "@merkblatt", "@so benutzen", "@so verwenden",
			}},
			{Lang: "fr", Terms: []string{
				"=notice", "=notice d'utilisation", "mode d'emploi", "instructions d'utilisation", "manuel d'utilisation", "manuel",
				"guide d'utilisation", "guide rapide", "=notice électronique", "dépliant", "livret", "brochure", "fiche",
				"aide en ligne", "formation", "aide-mémoire", "carte mémo", "consignes", "mode opératoire", "@notice",
				"@notice d'utilisation", "@mode d'emploi", "@manuel", "@guide", "@avant de commencer", "@utilisation",
				"@faire une mesure", "@entretien", "@avertissements", "@précautions", "@consignes", "@premiers pas",
				"@prise en main", "@nettoyage",
			}},
		}},
		{ID: "content", Query: []require.Query{
			{Lang: "en", Terms: []string{
				"chapter", "excerpt", "pages", "languages", "warning", "warnings", "caution", "precautions", "do not",
				"does not exclude", "does not mean", "before you", "make sure", "always check", "in case of", "step #n", "read",
				"open", "close", "press", "select", "clean", "contact support", "interpret the result", "tells the user",
				"explains how", "contains sections", "training material", "maintenance", "call", "switch off", "switch on",
				"turn on", "wait", "charge", "replace", "remove", "place", "put", "wash", "wipe", "store", "wear", "check that",
				"don't", "never", "if you", "your", "means", "please", "reads", "tells", "says", "explains", "page one",
				"four-page", "who should not", "side effects", "troubleshooting", "error message", "settings", "tap on",
				"repeat the", "weekly", "contains",
			}},
			{Lang: "de", Terms: []string{
				"Kapitel", "Auszug", "Seiten", "Sprachen", "Warnhinweis", "Warnung", "Vorsicht", "Hinweise", "nicht verwenden",
				"schließt nicht aus", "bevor Sie", "stellen Sie sicher", "prüfen Sie", "achten Sie", "Schritt #n", "lesen Sie",
				"öffnen Sie", "schließen Sie", "drücken Sie", "wählen Sie", "reinigen Sie", "wenden Sie sich",
				"Ergebnis interpretieren", "erläutert wie", "enthält Abschnitte", "Wartung", "bedeutet nicht", "Sie",
				"schalten Sie", "warten Sie", "legen Sie", "setzen Sie", "nehmen Sie", "laden Sie", "ersetzen Sie",
				"wiederholen Sie", "rufen Sie", "melden Sie", "verwenden Sie", "benutzen Sie", "beachten Sie", "wischen Sie",
				"tragen Sie", "Seite", "erklärt", "heißt", "bedeutet", "niemals", "Fehlermeldung", "Störung", "Einstellungen",
				"vor jeder", "im Zweifel", "beiliegend", "steht darin", "Gegenanzeigen",
			}},
			{Lang: "fr", Terms: []string{
				"chapitre", "extrait", "pages", "langues", "avertissement", "mise en garde", "précautions", "ne pas",
				"n'exclut pas", "avant chaque", "avant de", "assurez-vous", "vérifiez", "étape #n", "lisez", "ouvrez", "fermez",
				"appuyez", "sélectionnez", "nettoyez", "adressez", "interpréter le résultat", "explique comment", "entretien",
				"en cas de doute", "allumez", "éteignez", "attendez", "fixez", "placez", "retirez", "remplacez", "recommencez",
				"inspirez", "soufflez", "chargez", "posez", "tenez", "retournez", "contactez", "appelez", "suivez", "utilisez",
				"n'utilisez", "n'utilisez pas", "évitez", "essuyez", "arrêtez", "en cas de", "votre", "veuillez", "signifie",
				"explique", "jamais", "message d'erreur", "réglages", "étalonnage", "reste juge", "rangez", "ne dépassez",
			}},
		}},
	},
}
