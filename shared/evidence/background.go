package evidence

import "strings"

// A small documentation has no frequencies worth the name: in three pages "hazard"
// may stand in every paragraph or in none, and a verdict must not turn on that. So
// the weight of a word comes from this fixed table of how common it is in the
// technical documentation of medical software at large: four bands out of 10,000
// chunks; a word in none of them is rare.
//
//	band  in chunks  ln((N-n+.5)/(n+.5)+1), the rare word being 1000
//	  0      9000       20
//	  1      3000      227
//	  2      1000      435
//	  3       300      662
//	  rare     50     1000
var weights = [5]int{20, 227, 435, 662, 1000}

const (
	maxTerm = 1800 // a phrase weighs no more than this
	// classWeight is the weight of #n, #v and #d, which alone say little.
	classWeight = 160
)

// bands lists words as they are written; they are compared as stems.
var bands = [langs][4]string{
	langEN: {
		`a an the of to in on at by for from with without and or not no is are was were be been it its that this which as into up out over than more most least
		 has have do does may must can cannot will would should if when where who what each every all any some other only also after before between about per one two
		 we i you our your they them their there under such`,
		`system device software data user patient use used using product medical clinical model information test result document process version image value requirement
		 show shows provide provided include included based given set new time part made make number high low first second case order different same state support
		 level type input output function study hospital performance analysis report record`,
		`risk training training trained design development validation measure change review quality safety control plan method standard service application component
		 module interface score accuracy threshold monitoring management hardware update release manufacturer provider physician clinician doctor nurse diagnosis
		 treatment evaluation assessment evaluated assessed analysed file page chapter step read open close select stop limits because since chosen selected adult
		 child age women men group day month year week available appropriate suitable reached accepted added removed replaced changed reduced produce calculate
		 compute predict classify detect algorithm network layer feature approval signed dated certificate protocol export connected server memory screen display
		 button menu window red green blue color label marking list origin site centre collected included excluded acceptable effect findings found considered
		 observed judged therefore participants integrated modified adapted installed delivery distribution download worse reason
		 help assists identifies description scope placed market responsible company name current previous compared build connected connects interacts receives sends transmits transferred
		 external laboratory structured store later higher minimum third within skip delivered shipped supplied offered package portal forms options variants sold main power home start traffic icon
		 bar chart next large appears left right centre circle dot field graph bold alert excerpt languages sure always check press contact tells explains sections material maintenance life cycle
		 search procedure early fine source tool unchanged code continuous literature team work scientists principle pattern combined averaged cut joins chose preferred instead rather choice assumed
		 rejected alternatives cost gives gained lost point miss classes categories expected index grade recommendation consists composed sequence passes flow run hours node resources took energy
		 public criteria female male follow range share reference confirmed double settled experts human text staff hide understood necessary needed asked sessions outcome turned decided determined
		 advance adjusted once twice come former body verified move beyond area positive absolute error interval negative agreement independent unit never separate comparison against equal domain
		 role access single key lower unreliable fails causes known found conditions frequent delayed wrong sent adverse could lead might final status delete correct edit mode distance complete
		 frequency primary addition alone says above relevant counts why matters policy overall protective table situation cause consequence danger priority history notes initial introduced fixed
		 improved now lifecycle extended full fully technical official director executive behalf real world live routine programme serious again usage survey annually daily action six withdraw owner
		 weeks working years practices automatic conformity general legal registered office build image scan port camera phones devices memory card space photo picture view front rear back side inside
		 battery internal environment register older meant drawing home four combined reported detect
		 head first then cases births stays grade classifies measures warns alerts interprets brought doubled learned new agreement person persons key touch detected recognised enough yet trained out one`,
		`intended purpose hazard severity probability likelihood harm misuse sensitivity specificity dataset cohort annotation architecture database queue
		 container cloud processor firmware driver operating metric residual mitigation encryption authentication vulnerability complaint incident feedback
		 drift trend oversight override interpretability retraining verification robustness subgroup limitation cleaning duplicates provenance weight
		 calibration iterations phases prototype library third-party screening triage radiologists clinicians physicians overlay tab click panel
		 sample registry scans recordings images admissions examinations records studies modality scanner sensor`,
	},
	langDE: {
		`der die das den dem des ein eine einer eines einem einen und oder nicht ist sind war wurde wurden wird werden zu zur zum in im an am auf aus bei mit nach von vom vor
		 für durch über unter als wie auch nur noch so daß dass wenn weil da es er sie sich wir ich ihr ihre kein keine sein seine haben hat kann können muss müssen darf
		 je jede jeder jedes alle ab bis um sowie dabei hier diese dieser dieses`,
		`System Gerät Software Daten Anwender Benutzer Patient Patienten Produkt medizinisch klinisch Modell Information Test Ergebnis Dokument Prozess Version Bild Wert
		 Anforderung zeigt enthält erfolgt Zeit Teil neu hoch niedrig erste zweite Fall Zustand Art Eingabe Ausgabe Funktion Studie Klinik Leistung Analyse Bericht
		 Person Personen Liste Seite verwendet`,
		`Risiko Training trainiert Entwurf Entwicklung Validierung Maßnahme Maßnahmen Änderung Änderungen Prüfung Qualität Sicherheit Kontrolle Plan Verfahren Norm Dienst
		 Komponente Modul Module Schnittstelle Genauigkeit Schwelle Schwellenwert Überwachung Management Hersteller Anbieter Arzt Ärzte Diagnose Behandlung Bewertung
		 bewertet untersucht Akte Kapitel Schritt lesen öffnen prüfen wählen Grenzen gewählt Erwachsene Kinder Alter Frauen Männer Gruppe Tag Monat Jahr Woche
		 geeignet angemessen erreichte betrug ersetzt ergänzt entfernt geändert reduziert berechnet liefert Algorithmus Netz Schichten Merkmale Freigabe Protokoll
		 Server Speicher Telefon Bildschirm Anzeige Knopf Fenster rot grün gelb grau Kennzeichnung Herkunft Zentren erhoben ausgewählt verbunden Export Rechner
		 Fassung Ausgabe Anpassung angepasst Ergebnis daher deshalb festgestellt beobachtet verantwortlich erklären erklärt Warnung Hinweise Auszug Sprachen
		 verworfen statt ausgewertet Analyse Verlauf Punkt Symbol Meldung Ansicht Register Bilder Stichprobe aufgenommen Wirksamkeit
		 vorgesehen bestimmt dient unterstützt erkennt wertet schätzt hilft ermittelt einordnen meldet markiert Gegenstand Verdacht ausgeschlossen Sitz Firma entwickelt gegenüber unverändert löst
		 Anschrift empfängt sendet übergibt überträgt tauscht liest andere Umgebung Integration ausgetauscht übertragen bezieht Uhr höher mindestens Stand installiert automatisch Download Image Ort
		 geliefert bereitgestellt Bereitstellung vertrieben angeboten eingebaut verkauft verteilt Paket Auslieferung Varianten läuft Foto Abbildung Zeichnung Kennzeichen Zeichen Vorderseite Rückseite
		 Oberfläche Reiter Menü tippen erscheint angezeigt Kreis darunter links rechts Mitte Ton Grafik Leiste Anleitung Handbuch bevor stellen achten schließen drücken wenden erläutert Abschnitte
		 Wartung bedeutet verwenden Phasen Zyklen Grund Vorgehen Erprobung Dritten übernommen verändert Werkzeuge freie fremde sagt voraus vier ergibt erzeugt zugeordnet Annahme angenommen Kosten bewusst
		 entschieden gegen gewonnen sonst Begründung Alternativen gibt Index Stufe Empfehlung gemeldet Note Fläche besteht setzt zusammen weiter gehen leitet Teile Stunden Anspruch dauerte Infrastruktur
		 stammen gesammelt öffentliche mittleres Signale Einrichtungen Praxen lernen zwischen Anteil Umfang Jahrgänge zwei gesichert Experten Abweichungen entschied fehlende Kontrolle Überprüfung verlassen
		 verstanden bestätigen Augen abschalten Nutzer befragt ergab erforderlich gehalten beurteilt notwendig Beobachtungen ging hervor Versuch hinzugefügt eingeführt einmal zweimal höchstens mehr ohne
		 Benannte innerhalb Bereich darüber hinaus Fehler Rate positiver negativ lag externe geprüft getestet Vergleich Unterschied Geschlecht freigegeben digital Schlüssel kritische behoben bekannte
		 geringere erkennen erwartete klein schlechter misst Folgen führen könnte bestätigt entscheidet Entscheidung anhalten Vorschlag löschen ändern Format vollständig Abstand benötigt primäre wichtigste
		 kommt zählt hängt begründet gesamten Ermittlung Gefahren Ursache Häufigkeit verbessert erweitert Korrektur ganz teilweise Abschnitt Ausgabe technische hiermit Datum Namen Anhang Betrieb Einsatz Feld
		 Verkauf Literatur erneut Support täglich jährlich liegt angehalten sechs gestoppt Konformität Verordnung Inverkehrbringen Beispiele Verfahren Szenarien Kamera Rechner Signal verglichen Umfrage
		 zugelassene Möglichkeit Wischen erprobt Arbeitsschritte
		 misst warnt bewertet Fälle Grundlage gilt erhält Rechner Taste Rand Abgleich brachte hinzu unnötig festgelegt durch erfasst krank neu anderen`,
		`Zweckbestimmung Gefährdung Schweregrad Schwere Wahrscheinlichkeit Schaden Fehlgebrauch Sensitivität Spezifität Datensatz Kohorte Architektur Datenbank Container
		 Prozessor Firmware Treiber Kennzahl Restrisiko Verschlüsselung Rückmeldungen Drift Trend Aufsicht Robustheit Einschränkung Herkunft Gewichte Kalibrierung
		 Prototyp Bibliothek Radiologen Aufnahmen Untersuchungen Aufzeichnungen Sensor Anwender Klassen Kliniken Vorhersage`,
	},
	langFR: {
		`le la les l de d des du un une et ou ne pas n est sont a ont été être en dans sur au aux par pour avec sans que qui ce cette ces se s il elle on nous vous son sa ses
		 leur plus moins si afin comme entre sous chaque tout tous toute aucun aucune autre autres y c avant après`,
		`système dispositif logiciel données utilisateur patient patients produit médical clinique modèle information test résultat document processus version image images
		 valeur exigence montre contient permet temps partie nouveau premier deuxième cas état type entrée sortie fonction étude hôpital performance analyse rapport page
		 pages liste utilisé`,
		`risque risques apprentissage entraîné conception développement validation mesure mesures modification modifications changement revue qualité sécurité contrôle
		 plan méthode norme service composant module modules interface exactitude précision seuil surveillance gestion fabricant fournisseur médecin médecins diagnostic
		 traitement évaluation évalué dossier chapitre étape lisez limites choisi retenu adulte enfants âge femmes hommes femme homme groupe jour mois année semaine
		 approprié adapté atteint remplacé ajouté supprimé modifié calcule produit fournit classe détecte algorithme réseau couches caractéristiques approbation
		 signé daté certificat protocole serveur mémoire écran bouton menu fenêtre rouge vert gris couleur étiquette marquage provenance centres inclus exclu
		 participants donc observé jugé intégré adresse langues extrait car responsable essai essais proposé société correction rappel référence avant arrière
		 usage prévu prévus sert aide assiste identifie signale estime outil réservé description présentation exclus repère mise marché numéro actuelle édition précédente décrite reçoit envoie transmet échange
		 relié connecté laboratoire tiers interaction environnement arrivent repartent minimum récent requises prises charge version antérieure niveau installée programme forme livré distribué fourni mise
		 disposition site portail modes vendu livraison diffusion carte poste travail photo figure dessin vue face série interne intérieur accueil affichage affiche apparaît gauche droite centre barre
		 cercle page liste courbe guide manuel rapide explique comment vérifiez doute entretien phases cycle sélection code équipe recherche réglage transfert source libre repris tiers quatre principe
		 compare obtient avons choix plutôt lieu prix détriment préféré écarté point mention indice niveau recommandation catégories attendu comprend chaîne alimente file base moteur flux heures occupé
		 ressources collectées recueillies publique critères comité répartition tranche nombre issues deux experts double vérité terrain établissements cabinets texte compris mal confirmer contrôle
		 conclu nécessaire utile constaté ressort résulte décidé situations avance évolutions peut fois an retour nouvelle organisme délà plage procédure aire positive erreur moyenne intervalle faux jamais
		 comparaison compte rendu était atteignait tombe différence externe journal accès rôles mot somme numérique connues bonne baisse peu conséquences tort conduire pourrait effacer annuler format
		 distance complètes principale grave justifié reflète dit dangers cause réduction global historique notes introduit amélioré technique officiel règlement directeur président fait nom annexe réelle
		 routine vente enquête rend action six trimestre hebdomadaire mensuel annuel suspendu personnes groupes extérieure automatique naturellement code appareils disque lecture seules analyse
		 prévoit essais conformité déclare suivi part cœurs alerte
		 cas dossiers touche mesure évalue concerne nouveau passage moyenne`,
		`destination danger gravité probabilité dommage sensibilité spécificité cohorte annotation architecture conteneur processeur pilote indicateur résiduel
		 chiffrement authentification vulnérabilité réclamations incidents dérive tendance supervision robustesse sous-groupes limitation nettoyage poids calibration
		 prototype bibliothèque radiologues enregistrements examens échantillon registre matériel tablette téléphone réentraîné phototypes concordance métrique`,
	},
}

// plain are everyday words of the query terms, which stand in texts of every kind. They
// belong to the second band: alone they say little, together or in a phrase more.
var plain = [langs]string{langEN: plainEN, langDE: plainDE, langFR: plainFR}

// background answers how common a word is. Keys are stems.
type background struct {
	band    [langs]map[string]int
	english map[string]int // by the word as it is written, for documents in other languages
}

func newBackground(s *stemmer) background {
	b := background{english: map[string]int{}}
	for l := langEN; l < langs; l++ {
		b.band[l] = map[string]int{}
		for band := range bands[l] {
			b.put(s, l, bands[l][band], band)
		}
		b.put(s, l, plain[l], 1)
	}
	return b
}

// put adds words of language l. A stem in two bands is as common as its commonest word.
func (b *background) put(s *stemmer, l language, words string, band int) {
	for _, w := range strings.Fields(words) {
		if _, ok := b.english[fold(w)]; !ok && l == langEN {
			b.english[fold(w)] = band
		}
		key, _ := s.keys(l, strings.ToLower(w))
		if _, ok := b.band[l][key]; !ok {
			b.band[l][key] = band
		}
	}
}

// weight gives the weight of a query word of language of in documents of language
// l, by its stem there.
func (b *background) weight(l, of language, key, folded string) int {
	band, ok := b.band[l][key]
	if !ok && of != l {
		// An English word inside German or French: English habits apply.
		band, ok = b.english[folded]
	}
	if !ok {
		return weights[4]
	}
	return weights[band]
}

func containsWord(list, word string) bool {
	for rest := list; ; {
		i := strings.Index(rest, word)
		if i < 0 {
			return false
		}
		end := i + len(word)
		before := i == 0 || rest[i-1] <= ' '
		after := end == len(rest) || rest[end] <= ' '
		if before && after {
			return true
		}
		rest = rest[end:]
	}
}
