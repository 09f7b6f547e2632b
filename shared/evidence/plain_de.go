package evidence

// plainDE are the everyday words of the German query terms; see plain.
const plainDE = `
	A10 Abbildungen Abgleichdienst Abhilfe Ablage Abmessungen Absicht Abstürze Akzeptanzkriterium Alltag Analysegerät Angreifer Angriff Angriffe Anmelden
	Anmeldung Annahmen Anschluss Anwenderinformation Apotheker Arbeitgeber Archiv Artikelnummer Auffrischung Aufnahme Augenärzte Ausfall Ausgänge Ausnahme
	Ausschluss Aussetzer Auswahlfeld Auswertung Azure Basis Bauart Bausatz Bausteinen Bedienungshinweise Bedingungen Bedrohung Bedrohungen Begleit
	Beiblatt Beinahe Beipackzettel Benutzerkonten Berechtigungen Berichtsnummer Bescheinigung Beschriftung Beschwerde Besprechung Bestandteil
	Bestellnummer Bestätigung Bettplatzrechner Bewegung Bewohner Bewohnerinnen Bildqualität Bildschirmgröße Blatt Blick Blockschaltbild Bodenplatte
	Bootvorgang Brand Broschüre Buchse Buchsen Bäume Büro Chargennummer Chirurgen Client Computer Darstellung Datei Dateiaustausch Dateiformat Dateigröße
	Datenaugmentierung Datenschutz Datenträger Deckel Decoder Dekodierer Denken Dermatologen Detektionsrate Dichtung Diebstahl Dienstleister
	Dokumentationssystem Drehknopf Drittel Dritter Drittgerät Dunkelheit Durchlauf Durchschnittsalter Durchsicht Edge Einbruch Eingriff Einladungscode
	Einplatinenrechner Einrichtung Einsatzbereich Einstellungen Einstufung Einträge Einweisung Einzellizenz Elektroden Empfänger Enddiagnose
	Entscheidungsbäumen Entscheidungshilfe Entscheidungsunterstützung Erfahrungen Ersatz Experiment Experimente Falltest Faltblatt Farbe Farben Fehlalarm
	Fehlermeldung Fehlermeldungen Fehlermöglichkeiten Fehlmeldungen Feldbeobachtung Fernwartung Filter Fingerabdruck Firefox Firmwarestand Flash Folge
	Formel Fotos Fragebogen Freigabeordner Freiwillige Fremdgerät Galaxy Gebrauchstauglichkeit Gefahrenliste Gegenanzeigen Gegenmaßnahme Gegenmaßnahmen
	Gegenzug Gerätemodelle Gerätewechsel Geräts Geräusch Geschlechtern Geschäftsführung Gesellschaft Gewöhnung Grenze Grenzwert Größe Gründe Gutachter
	Hacker Hand Handy Hardwarestand Hausschlüssel Haut Heime Heimen Hilfetext Hochschulcluster Hochschule Häkchen Hälfte Häuser Häusern Infektion
	Installationsdatei Intel Internetverbindung Interview Inverkehrbringer Irrtum Jugendliche Jüngere Kandidaten Kanäle Kanälen Kardiologen Karte
	Kennnummer Kernen Kilowattstunden Kindern Klinikarchiv Koffer Kompromiss Konkordanz Konstruktion Kontur Kopplung Krankenhausserver Kreuzprüfung Kunden
	Kundenportal Kurzinformation Kästchen Kühlkörper L4 L40 Laborgerät Laborprüfung Laborwert Lampe Lastenheft Latenz Laufzeit Leasing Leistungsspektrum
	Leiter Leiterplatte Leitfaden Lenovo Leuchte Licht Lizenzen Logdateien Lärm Lösung Lösungen Lüfter Mai Managementbewertung Markt Marktbeobachtungsplan
	Maßzahl Maßzahlen Mbit Median Medizinprodukt Meinung Meldestelle Mensch Menschen Merkblatt Messabweichung Messgerät Messgröße Messung Messungen
	Messwerte Meta Microsoft Mietserver Mikrofon Missbrauch Missverständnis Mitmachen Modelldatei Montag Muttersprache Männern Nachbar Nachlernen Nacht
	Nachteile Nachverfolgung Netzanschluss Netzteil Neugeborene Neuinstallation Neurologen Normenverzeichnis Notaus Nutzergruppe Nächte Ob Obergrenze
	Oberseite Objektspeicher Onkologen Orientierung Patches Pathologen Pathologiebericht Patientenmonitore Pflege Pflegefachperson Pflichtenheft Phantom
	Phase Physiotherapeuten Pilot Pilotfassung Pilotversion Plattform Platz Plausibilität Plugin Ports Postfach Praxis Produkte Produktversion
	Programmbibliotheken Prokurist Protokolle Prozesse Prozessorkerne Präparate Prüfstand Prüfstandtest Psychiater Psychologen Puffer Punkte
	Qualitätskontrolle Quartal R1 Rechenaufwand Regel Regeln Regulatory Reihenfolge Reklamation Repository Rettungsdienst Revision Rezensionen Ring
	Ringpuffer Risikoakte Risikomanager Rollator Rollen Rollenspiel Röntgenbilder Röntgengerät Rückläufern Rücksendungen Safari Scan Schadsoftware Schicht
	Schnellstart Schnitte Schnittstellendienst Schrauben Schrift Schulung Schwachstellenanalyse Schwangeren Schwäche Schärfe Scrum Security Serviceanrufe
	Servicetechniker Sicherheitsberichte Sicherheitsbewertung Sicherheitsfirma Sicherheitsfirmen Sicherheitsklasse Sicherheitsmitteilung Sicherheitstests
	Sicherungen Sichtkontrolle Signalqualität Signalton Signatur Simulator Sitzung Sitzungen Skizze Spalte Speicherplatz Spektrum Sprints
	Standardabweichung Standards Standort Start Startseite Startup Station Statistiker Stecker Steckkarte Stichproben Stiftsymbol Stimmen Stolperfalle
	Stopptaste Straße Stromschlag Studienschwestern Studierende Stufen Stunde Störung Symbole Säuglinge Task Tasten Teilnehmern Temperatur Terminsystem
	Testlauf Testplan Therapeuten Titel Tod Tracker Trainieren Trainingsmaterial Treffer Trägheit Typenschilds Täuschung Ultraschallgerät Uneinigkeit
	Unsicherheit Unterauftragnehmer Untergrenze Unternehmen Unterseite Updates Urteil Usability Verbindung Verbrennung Verfahrensanweisung Verlust
	Versicherung Versionsprüfung Vertauschte Vertrauensbereich Vertrauensintervall Verwechslungen Verwendung Vibration Videos Virenscanner Virenschutz
	Virtualisierung Voraussetzung Vorkommnis Vorlaufzeit Vorläufer Vorschau Vorsitzende Vorversion Vorversuch Warnzeichen Wartungsfenster Wasserfall
	Watchdog Watt Webbrowser Weboberfläche Webseite Wiederanlernen Wiedereinspielung Workshops Wort Würde Zahl Zahnärzte Zeile Zeilen Zentrum Ziffern
	Zubehör Zugangscode Zugriff Zugänge Zulieferer Zusammenwirken Zusatzmodul Zustandsautomat Zweck Zweifel Zwischenfälle abgelegt abgeleitet abgemeldet
	abgenommen abgesenkt abgesprochen abgetrennt abgewogen abgezeichnet ablehnen absichtlich abstimmen aktualisiert alt anderes andernfalls angefangen
	angehoben angeschlossen anmeldet arbeitet aufbauend aufgefrischt aufgesetzt aufspielen ausgegeben ausgelesen ausgesetzt ausgesondert ausprobiert
	aussagen außer beachten befolgen befragen behalten beide beiliegend beim belohnen belohnt bemerkten benannten benutzen beobachten beobachteten beruht
	berücksichtigt besonders bestanden betrachtet beurteilbar beziehen bezogen bilden bildet blass bleiben bleibt blendet blind brauchbare brauchbaren
	braucht daneben darauf daraus darin davon dazu derselbe doppelt doppelte dritte drückt dunkel dunkle durchgegangen durchgehört eigene eigener eigenes
	einbrechen einfrieren eingeblendet eingefrorenes eingeleitet eingelesen eingesetzt eingespielt eingewilligt eingezeichnet einig einlesen einstellen
	einzubrechen empfiehlt entdeckt entgeht erfüllt erhältlich erklärbar erkrankt erlaubt erlaubte erneuert ersetzen erst erstmals eröffnet fallen fand
	fehlend fehlerhaft fehlerhafte fehlten fest festgehalten festlegen filtern fixieren folgten frei freien freier frühere fällt führte fünffach fünffache
	gebaut geben gebildet gedacht gefolgt gefährdet gegengezeichnet gegenprüfen gehackt geheim geht gekoppelt gekoppelte geladen gelangen gelangt gelassen
	gelehrt gelernt gelesen gemacht gemessen gemietet gemietete gemieteten genau genehmigt genügt gerechnet gesagt geschnitten geschrieben gesehen
	gesondert gestohlen gestrichen gestört gesunken getrennt getrenntes getäuscht gewechselt gewollt gezählt gleiche hatten heißt helfen herausgebracht
	herausgeschnitten herausgeworfen hergestellt hinausgeworfen hinnehmbar installieren jemand kleiner kommen komplett konstruktiv kopiert kostenlos kurz
	kürzer laden lagen landen landet laufen lautes legen legt lehnt leicht leiden letzte letztes lief linear lädt länger lückenhaft macht man
	manipulationssicher manipuliert medizinischer melden missbraucht missversteht mitgeliefert nachgefragt nachgewiesen nachher nachladen nachprüfen
	nachvollziehbar nahmen nehmen neues nie niemals nützlich offline passen passt pausieren per pro protokolliert prüft pseudonym quantisiert rechnet
	regelmäßig richtet richtig rufen ruhende sagen schalten scharf schaut schicken schickt schiebt schief schiefgehen schlimm schlimmster schreibt
	schriftlich schutzbedürftig schwächen scrollen sehen selben setzen sieht signierte simulierte sitzen soll sortieren spricht startet statisch
	stattdessen steht steigt stilllegen stirbt stoppen stumm summativ summiert tauschen tippt tragen tritt täuschen täuscht umgerechnet uneinig unfair
	ungenau ungenauer ungeprüft unkritisch unnötige uns unterdrückt untergeschoben unterschreibt unterstellt unterstützen verbleibende verbleibenden
	verbleibendes vereinbart verfügbar verfügbare vergiftet vergleichbar vergleicht verhindert verkaufen verknüpft verlangt verletzt vermehrt vermehrten
	vermieden verpasst versagen verschlossen verschoben versehentlich versiegelt verstand verständlich versucht vertauscht verträglich verwackelt
	verwendbar verworfene verzichten vibriert vollumfänglich vorausgesetzt vorher vorheriges wahrscheinlich warten warum was weggefallen weggelassen
	weggenommen weiterreicht wenig weniger wichtig wiederholen wirksam wissen worauf wäre zerlegt zueinander zugesehen zugestimmt zugänglich zulässig
	zulässige zumutbar zurück zurückgegeben zurückgehalten zurückgehaltene zurückgelegt zurückgelegten zurückgesandte zurückgezogen zusammengesetzt
	zuverlässig zählen Ärztin Ärztinnen Überbehandlung Übergangswiderstand Übergewicht älterer öffentlich öffnet überarbeitet überlappen übersahen
	überschreiben überschreibt überschreitet überschritten übersteigt überwacht überwiegt üblich`
