package evidence

// phrasesDE are the German phrases by stance; see phrases for the signs.
var phrasesDE = [stances]string{
	instructs: `
^beschreiben sie; ^geben sie; ^nennen sie; ^fugen sie; ^verweisen sie; ^erlautern sie; ^erklaren sie; ^listen sie; ^fuhren sie; ^tragen sie
^stellen sie * dar; ^dokumentieren sie; ^begrunden sie; ^legen sie; ^erganzen sie; hier * einfugen; hier * eintragen; hier * beschreiben
ist anzugeben; sind anzugeben; * tabelle anzugeben; ist darzulegen; sind darzulegen; ist * darzulegen; zu beschreiben; aufzufuhren; einzufugen
zu dokumentieren; zu erlautern; ausfullhilfe~; zu loschen; n n; auszufullen; platzhalter; sollte * enthalten; sollte * beschreiben
sollten * enthalten; muss * enthalten; sollte hier; ^beispiel; vorlage; ^bewerten sie; ^wahlen sie aus; ^kreuzen sie; ^streichen; nichtzutreffendes
^zutreffendes; zutreffendes ankreuzen; ^muster; kursiver text; kursive texte; kursiv gesetzt; ^ersetzen sie; ^passen sie; ^kopieren sie; ^fassen sie
^loschen sie; ^verwenden sie * vorlage; ^fur jeden datensatz; ^je datensatz; ^pro datensatz; ^hinweis zum ausfullen; ^formulierungshilfe; ^mustertext
^mindestinhalt; muss festlegen; mussen festlegen; ist hier; sind hier; hier ist; hier sind; einzutragen; beizufugen; darzustellen; anzukreuzen
zu begrunden; anzufragen; ihr produkt; ihres produkts; ihr system; ihres systems; ihr unternehmen`,
	promises: `
wird derzeit; werden derzeit; wird noch; werden noch; ist geplant; sind geplant; geplant fur; ist vorgesehen; in vorbereitung; in arbeit; noch nicht
steht noch aus; stehen noch aus; noch aus; demnachst; wird spater; werden spater; folgt in; folgen in; wird nachgereicht; werden nachgereicht
nachgereicht; soll * werden; sollen * werden; soll * dargestellt; sollen * dargestellt; bis zur * erstellt; wird bis; werden bis
wird vor der * erstellt; wir planen; wir beabsichtigen; beabsichtigt; zu einem spateren; kunftig~ version; nachsten version; nachste version
wird erganzt; werden erganzt; wird erstellt; werden erstellt; wird * nach abschluss; in abstimmung; noch offen; wird erarbeitet; werden erarbeitet
zu gegebener zeit; nicht durchgefuhrt; liegt nicht vor; liegen nicht vor; liegt noch; nicht vorhanden; nicht dokumentiert; nicht verfugbar; fehlt
fehlen; existiert nicht; wird * vorgelegt; zur unterschrift; ausgestellt werden; wird uberarbeitet; werden uberarbeitet; geplant; in planung
angedacht; angestrebt; angestrebte; angestrebten; denken wir nach; denken * nach; wir wollen; wollen wir; mochten wir; wir mochten; wir hoffen
es ist vorgesehen; es ist beabsichtigt; in klarung; noch zu klaren; wird zurzeit; werden zurzeit; wird gerade; werden gerade; derzeit noch
soll * entstehen; sollen * entstehen; soll * stattfinden; sollen * stattfinden; soll * erfolgen; sollen * erfolgen; soll * beginnen; im laufe des
im nachsten; im kommenden; kommenden version; muss noch; mussen noch; noch kein; noch keine; noch keinen; noch zu; bislang nicht; bisher nicht
bislang kein; bislang keine; bisher kein; bisher keine; zukunftig; perspektivisch; mittelfristig; in kurze; folgt$; folgen$; wird * eingefugt
werden * eingefugt; wird * beigelegt; werden * beigelegt; wird * nachgetragen; werden * nachgetragen; wird * unterzeichnet; wird * verfasst
wird * festgelegt sobald; sobald sie vorliegt; sobald er vorliegt; sobald es vorliegt; sobald sie da; vor der freigabe
vor der markteinfuhrung * erstellt; in erarbeitung; noch in; ist beauftragt; wurde beauftragt`,
	cites: `
artikel #n verlangt; artikel #n fordert; artikel #n * muss; artikel #n * mussen; nach artikel; gemass artikel; art #n verlangt; anhang iv verlangt
anhang iv; die verordnung verlangt; die verordnung fordert; sehr wichtig; ist wichtig; von grosser bedeutung; grossen wert; der gesetzgeber
das gesetz verlangt; das gesetz fordert; die norm verlangt; die norm fordert; die mdr verlangt; hersteller mussen; anbieter mussen
hochrisiko ki systeme mussen`,
	announces: `
dieses dokument; dieser abschnitt; dieses kapitel; diese akte enthalt; im folgenden; in diesem kapitel; ist beschrieben in; sind beschrieben in
ist in * beschrieben; sind in * beschrieben; wird in * beschrieben; werden in * beschrieben; ist in * dokumentiert; sind in * dokumentiert
ist dem * zu entnehmen; sind dem * zu entnehmen; ist der * zu entnehmen; sind der * zu entnehmen; zu entnehmen; finden sich in; findet sich in; ^siehe
siehe dokument; siehe abschnitt; siehe kapitel; siehe anlage; siehe anhang; zugrunde; richtet sich nach; gilt das allgemeine; ist geregelt in
sind geregelt in; wird geregelt; dieses dokuments; dieser akte; ersterstellung; rechtschreibung; redaktionell; redaktionelle; tippfehler
kapitel * erganzt; kapitel * angepasst; separates dokument; gesondertes dokument; separaten dokument; gesonderten dokument; an anderer stelle
auf anfrage; kann angefordert; konnen angefordert`,
	assures: `
geeignete massnahmen; angemessene massnahmen; erforderlichen massnahmen; erforderliche massnahmen; technische und organisatorische massnahmen
stand der technik; alle anforderungen; samtliche anforderungen; entspricht den; entsprechen den; im einklang mit; in ubereinstimmung mit
wird sichergestellt; ist sichergestellt; sind sichergestellt; werden sichergestellt; wird gewahrleistet; ist gewahrleistet; sind gewahrleistet
gewahrleistet; sichergestellt; grundlich getestet; umfassend getestet; umfangreich getestet; ausgiebig; sorgfaltig; alle tests; alle prufungen
hohe qualitat; hoher qualitat; hochste qualitat; hochwertig~; hochste prioritat; oberste prioritat; benutzerfreundlich; intuitiv~; einfach zu bedienen
modern~; so weit wie moglich; soweit moglich; einschlagige normen; einschlagigen normen; relevanten normen; verpflichtet; stets durch; stets von
hochste anspruche; innovativ~; vertrauenswurdig~; nach iso; gemass iso; sind angemessen; ist angemessen; sind geeignet; ist geeignet; wurden beachtet
werden beachtet; wird beachtet; gesetzlichen vorgaben; jederzeit; qualifiziertes personal; erwartungen der; uberzeugt; angemessen sind; angemessen ist
geeignet sind; geeignet ist; sichergestellt ist; gewahrleistet ist; selbstverstandlich; wichtiges anliegen; am herzen; legen wir; wir legen
legt grossen; leidenschaft; unternehmenskultur; philosophie; unsere mission; unsere vision; leitbild; qualitatsbewusst; fuhrend; fuhrende; fuhrender
einzigartig; einzigartige; revolutionar; revolutionare; massgeschneidert; massgeschneiderte; ganzheitlich; ganzheitliche; auf ein akzeptables
auf ein vertretbares; erfullt alle; erfullt die; erfullen alle; erfullen die; qualitativ hochwertig; notwendigen informationen
erforderlichen informationen; alle notwendigen; alle erforderlichen; alle relevanten; kontinuierliche verbesserung; kompromisslos; zukunftsweisend
zukunftsweisende; preisgekront; wir sind stolz; stolz; reprasentative und
nach iec; gemass iec; nach en iso; gemass en; nach der norm; gemass der norm; erfolgt nach; erfolgt gemass; erfolgen nach; nach dem stand`,
	comparesTo: `
wettbewerb~; mitbewerber~; konkurrenzprodukt~; andere hersteller; anderer hersteller; anderen herstellern; die autoren; veroffentlichte
studien zeigen; in der literatur; vergleichsprodukt~; ahnliche produkte; aquivalenzprodukt~; anderer anbieter; andere anbieter; anderen projekt
anderes projekt; anderer projekte; anderen produkt; anderes produkt; schwesterprodukt; laut literatur; laut studien; der literatur zufolge; et al
vergleichbaren monitor; vergleichbaren gerat; vergleichbaren produkt; vergleichbare produkte; vergleichbarer produkte; marktfuhrer; im allgemeinen
leitlinien empfehlen; fachtagung; kongress`,
}

// elsewhereDE are the German headings that lead away; see elsewhere.
const elsewhereDE = `
inhalt; inhaltsverzeichnis; abkurzung~; abkurzungsverzeichnis; glossar; begriffe; definitionen; literatur~; quellen; abbildungsverzeichnis
tabellenverzeichnis; stand der technik; wettbewerb~; vergleichsprodukt~; ahnliche produkte; vorwort; rechtsgrundlage~; rechtliche grundlagen; uber uns
dokumentenhistorie; dokumenthistorie; anderungshistorie des dokuments; offene punkte; offene fragen; ausblick; nachste schritte; aufgabenliste
danksagung; pressemitteilung; aktuelles; neuigkeiten; checkliste vor; marktubersicht; uber dieses dokument; hinweise zur vorlage`
