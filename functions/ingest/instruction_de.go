package ingest

import "regexp"

// What an author is told to do in German: the polite imperative, the bare
// infinitive at the end of a short sentence, and sections that should say
// something.
var (
	tellsDE = regexp.MustCompile(`(?i)^(?:\W*)(?:(?:bitte|hier|in diesem (?:abschnitt|kapitel|dokument)|an dieser stelle|außerdem|ggf\.?|gegebenenfalls|falls (?:zutreffend|vorhanden|relevant),?)\s+)*(?:(?:beschreiben|erläutern|begründen|skizzieren|benennen|spezifizieren|charakterisieren|nennen|dokumentieren|definieren|verweisen|listen|beziffern|belegen|ergänzen|konkretisieren) sie\b|geben sie [^.]*\ban\b|führen sie [^.]*\b(?:auf|an)\b[^\pL]*$|stellen sie [^.]*\bdar\b|fassen sie [^.]*\bzusammen\b|legen sie [^.]*\bdar\b|gehen sie [^.]*\bein\b[^\pL]*$|` +
		`(?:fügen|tragen|setzen) sie (?:hier |bitte |an dieser stelle |den namen |die bezeichnung |ihre[nrs]? |eine (?:beschreibung|abbildung|tabelle|liste|übersicht) |ein (?:diagramm|schaubild|bild) |den text )|(?:löschen|entfernen|ersetzen|passen) sie (?:diese[nrs]?|den (?:text|hinweis|abschnitt)|alle (?:hinweise|platzhalter|kommentare)|nicht zutreffendes|die (?:platzhalter|hinweise|beispiele|kursiven?)))`)
	infDE   = regexp.MustCompile(`(?i)(?:^|\s)(?:beschreiben|angeben|eintragen|einfügen|ergänzen|ausfüllen|aufführen|auflisten|erläutern|begründen|nennen|darstellen|darlegen|anpassen|löschen|benennen|einsetzen|verweisen)[^\pL]*$`)
	finite  = regexp.MustCompile(`(?i)\b(?:werden|wird|wurde|wurden|ist|sind|war|waren|kann|können|konnte|konnten|muss|müssen|musste|soll|sollen|sollte|sollten|darf|dürfen|möchte|möchten|lässt|lassen|haben|hat|hatte|hatten|zu|wir|er|es|die \pL+ (?:beschreiben|nennen|darstellen)|dass|welche|um)\b`)
	frameDE = regexp.MustCompile(`(?i)\b(?:diese[srm]?|jede[srm]?|folgende[srm]?|nachfolgende[srm]?) (?:abschnitt|kapitel|dokument|tabelle|absatz|feld|vorlage|unterkapitel|plan|bericht|text)\b[^.]*\b(?:soll|sollte|sollen|sollten|muss|müssen|ist|sind|dient|kann|hat|haben)\b[^.]*\b(?:beschreiben|beschrieben werden|zu beschreiben|enthalten|aufführen|aufgeführt werden|auflisten|darstellen|dargestellt werden|darzustellen|erläutern|erläutert werden|zu erläutern|nennen|zu nennen|genannt werden|angeben|anzugeben|angegeben werden|eintragen|einzutragen|ausfüllen|auszufüllen|ausgefüllt werden|anpassen|angepasst werden|anzupassen|ergänzen|zu ergänzen|löschen|zu löschen|gelöscht werden|dokumentieren|zu dokumentieren|eingehen|einzugehen)`)
	voiceDE = regexp.MustCompile(`(?i)^(?:\W*)(?:(?:z\. ?B\.|zum Beispiel:|Beispiel:)|(?:zutreffendes|passendes) (?:bitte )?(?:ankreuzen|auswählen)|(?:hier|an dieser stelle) (?:ist|sind|soll|sollen|sollte|sollten|muss|müssen|können sie|kann|bitte|wird|werden)\b[^.]*\b(?:beschreiben|beschrieben|einzutragen|einzufügen|anzugeben|angegeben|aufzuführen|aufgeführt|darzustellen|dargestellt|zu erläutern|erläutert|zu nennen|genannt|eingefügt|eingetragen|ergänzt|zu ergänzen|ausfüllen|eintragen|einfügen|angeben|stehen)|bitte\b[^.]*\b(?:ausfüllen|ergänzen|eintragen|einfügen|angeben|beschreiben|anpassen|löschen|auswählen|nennen|erläutern|begründen|ersetzen|aufführen|beachten sie beim ausfüllen)\b|(?:ausfüllhinweise?|ausfüllanleitung|hinweis(?:e)? (?:an|für) (?:den |die )?(?:autor|verfasser|bearbeiter|ersteller)\pL*|bearbeitungshinweis|vorlagenhinweis|redaktioneller hinweis|mustertext|beispieltext)\s*[:–-]?|(?:dies|dieses dokument|diese datei) ist (?:eine vorlage|ein platzhalter|ein mustertext|ein beispieltext)|(?:nicht zutreffendes|unzutreffendes) (?:bitte )?(?:streichen|löschen)|(?:text|texte|passagen|hinweise|angaben) in (?:blau|grau|rot|kursiv|eckigen klammern|spitzen klammern|klammern)\w*\s(?:ist|sind|muss|müssen|bitte|durch))`)
	laterDE = regexp.MustCompile(`(?i)\b(?:wird|werden)\b[^.]*\b(?:später|noch|in einer (?:späteren|künftigen|zukünftigen|kommenden|nächsten) (?:version|fassung|revision|ausgabe)|im nächsten (?:release|schritt))\b[^.]*\b(?:ergänzt|beschrieben|nachgereicht|eingefügt|hinzugefügt|erstellt|festgelegt|ausgearbeitet|definiert)`)
)

func instructionDE(s, lower string) bool {
	if has(lower, " sie ") && tellsDE.MatchString(s) || words(s) >= 2 && words(s) <= 16 && infDE.MatchString(s) && !finite.MatchString(s) {
		return !toUser.MatchString(s)
	}
	return voiceDE.MatchString(s) ||
		has(lower, "abschnitt", "kapitel", "dokument", "tabelle", "absatz", "feld", "vorlage", "plan", "bericht", "text") && frameDE.MatchString(s) ||
		has(lower, "wird", "werden") && laterDE.MatchString(s)
}
