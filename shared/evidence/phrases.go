package evidence

import "strings"

// stance is what a sentence does with its topic other than showing it.
type stance uint8

const (
	states     stance = iota // says something about the system
	instructs                // tells an author what to write; a placeholder
	promises                 // a statement of intent
	cites                    // repeats what the law asks
	announces                // says what a document contains, or refers to another one
	assures                  // a bare assertion
	comparesTo               // is about another product or the literature
	asks                     // a question
	stances
)

// worth is how much of a sentence's content counts, in thousandths. An assurance
// with figures in it is judged by the figures (see quality).
var worth = [stances]int{states: 1000, instructs: 0, promises: 50, cites: 80, announces: 200, assures: 150, comparesTo: 100, asks: 0}

// phrase lists: one phrase a line or separated by ";", in small letters without
// diacritics; "*" stands for up to five words, a trailing "~" for any ending, a
// leading "^" for the start of the sentence.
var phrases = [stances]string{
	instructs: `
^describe; ^define the; ^define how; ^define what; ^list the; ^list all; ^specify; ^explain; ^insert; ^summarise; ^summarize; ^outline; ^state the; ^state how; ^state which; ^state whether; ^document the; ^document how
^fill in; ^attach; ^justify; ^copy the; ^delete this; ^replace this; ^reference to; ^provide a; ^provide an; ^provide the; ^provide details; ^include a; ^include the; ^add a; ^identify the; ^indicate; ^assess which; ^mention
this section should; this section must; this section shall; this chapter should; should describe; should contain; should include; should be described; should be documented; should be listed
must be described; must be documented; must be reported; must be listed; shall be described; shall be documented; shall be listed; shall contain; shall describe; shall include
must contain; must describe; needs to be described; you should; if applicable; as applicable; where applicable describe; this template; delete all instructions; lorem ipsum
to be filled; fill out; your product; your device; your system; your organization; your organisation; insert here; e g hospital; tbd; tbc; yyyy mm dd; xxx; xx; to be described; to be documented; to be detailed; to be stated; requirement 1; this is the place; documented in full; described in full; documented separately; placeholder; ^example; ^think of; ^select what applies
^beschreiben sie; ^geben sie; ^nennen sie; ^fugen sie; ^verweisen sie; ^erlautern sie; ^erklaren sie; ^listen sie; ^fuhren sie; ^tragen sie; ^stellen sie * dar; ^dokumentieren sie; ^begrunden sie; ^legen sie; ^erganzen sie
hier * einfugen; hier * eintragen; hier * beschreiben; ist anzugeben; sind anzugeben; * tabelle anzugeben; ist darzulegen; sind darzulegen; ist * darzulegen; zu beschreiben; aufzufuhren; einzufugen; zu dokumentieren; zu erlautern; ausfullhilfe~; zu loschen; n n; auszufullen; platzhalter
sollte * enthalten; sollte * beschreiben; sollten * enthalten; muss * enthalten; sollte hier; ^beispiel; vorlage
^decrire; ^decrivez; ^indiquer; ^indiquez; ^preciser; ^precisez; ^inserer; ^inserez; ^lister; ^listez; ^joindre; ^joignez; ^expliquer; ^expliquez; ^mentionner; ^fournir; ^fournissez; ^renseigner; ^renseignez; ^citer; ^completer; ^completez; ^exemple
il convient de; doit etre decrit~; doivent etre decrit~; doit contenir; doit decrire; a renseigner; a completer; a remplir; devrait contenir; cette section doit; votre produit; votre dispositif`,
	promises: `
will be * described; will be * documented; will be * provided; will be * added; will be * enclosed; will be * compiled; will be * drawn; will be * assessed; will be * evaluated; will be * issued; will be * established
will be * developed; will be * defined; will be * created; will be * specified; will be * prepared; will be * completed; will be * finalised; will be * finalized; will be * included; will be * conducted; will be * carried out; will be * performed; will be * implemented; will be * determined; will be * written; will be * published; will be * attached; will be * submitted; will be * supplied; will be * tested; will be * validated; will be * signed
we will describe; we will document; we will provide; we will define; we will add; will follow; will describe; will contain; is planned; are planned; planned for; we plan to; we intend to; we aim to; is foreseen; are foreseen; is scheduled; to be added; to be signed; to be defined; to be determined; to be completed; to be confirmed; to be written; to be drafted; to be decided; yet to be
in preparation; under discussion; under development; under preparation; under revision; being revised; being prepared; being drafted; in progress; work in progress; going to; not yet; has not been taken; have not been defined; is pending; are pending; is outstanding; is expected for; are expected for; in a future version; in a later version; in the next version; future revision; is evaluating; are evaluating; is considering; still to be; still open; coming soon; awaiting signature; for signature; will start with; no changes to report; was not performed; were not performed; has not been performed; have not been performed; was not carried out; has not been carried out; not been conducted; was not conducted; is not available; are not available; not yet available; is not documented; are not documented; does not exist; is missing; are missing; out of scope
wird derzeit; werden derzeit; wird noch; werden noch; ist geplant; sind geplant; geplant fur; ist vorgesehen; in vorbereitung; in arbeit; noch nicht; steht noch aus; stehen noch aus; noch aus; demnachst; wird spater; werden spater; folgt in; folgen in; wird nachgereicht; werden nachgereicht; nachgereicht; soll * werden; sollen * werden; soll * dargestellt; sollen * dargestellt; bis zur * erstellt; wird bis; werden bis; wird vor der * erstellt; wir planen; wir beabsichtigen; beabsichtigt; zu einem spateren; kunftig~ version; nachsten version; nachste version; wird erganzt; werden erganzt; wird erstellt; werden erstellt; wird * nach abschluss; in abstimmung; noch offen; wird erarbeitet; werden erarbeitet; zu gegebener zeit; nicht durchgefuhrt; liegt nicht vor; liegen nicht vor; liegt noch; nicht vorhanden; nicht dokumentiert; nicht verfugbar; fehlt; fehlen; existiert nicht; wird * vorgelegt; zur unterschrift; ausgestellt werden; wird uberarbeitet; werden uberarbeitet
sera decrit~; seront decrit~; sera fourni~; seront fourni~; sera ajoute~; seront ajoute~; sera etabli~; seront etabli~; sera realise~; seront realise~; sera defini~; seront defini~; sera complete~; seront complete~; sera evalue~; seront evalue~; sera signe~; sera joint~; seront joint~; sera redige~; sera delivre~; sera document~; seront document~; sera precise~; seront precise~; sera mene~; sera emis~; sera mis~
est prevu~; sont prevu~; prochaine revision; prochaine version; version ulterieure; a venir; en cours de; en preparation; n a pas encore; pas encore; a definir; nous prevoyons; nous decrirons; nous envisageons; reste a; restent a; est envisage~; sont envisage~; ulterieurement; n a pas ete realise~; n ont pas ete realise~; n a pas ete effectue~; n est pas disponible; ne sont pas disponibles; n est pas documente~; n existe pas; fait defaut; a la signature; est manquant~`,
	cites: `
article #n requires; article #n * must; article #n * shall; under article #n * has to; under article #n * must; article #n * requires; annex iv requires; annex iv; the regulation requires; the ai act requires; ai act requires; required by article; pursuant to article; must be relevant and sufficiently; as referred to in article; very important; is important; are important; is essential; is crucial; plays a key; the importance of; recognises the; recognizes the
artikel #n verlangt; artikel #n fordert; artikel #n * muss; artikel #n * mussen; nach artikel; gemass artikel; art #n verlangt; anhang iv verlangt; anhang iv; die verordnung verlangt; die verordnung fordert; sehr wichtig; ist wichtig; von grosser bedeutung; grossen wert
article #n exige; article #n * doit; article #n * doivent; article #n impose; annexe iv; le reglement exige; en vertu de l article; conformement a l article; au sens de l article; tres important~; est important~; essentiel~`,
	announces: `
detailed description of; detailed information on; high level overview; general overview of; this document contains; this document defines; this document details; this document specifies; it establishes the; this document describes; this document provides; this document gives; this document covers; this dossier; this file contains; this file describes; this section describes; this section contains; this section provides; this section gives; this chapter describes; this chapter contains; this report describes; it contains a; it contains information; the following section~; the following chapter~; is described in; are described in; is documented in; are documented in; is given in; are given in; can be found in; is provided in; are provided in; is specified in; is contained in; are contained in; refer to; ^see; see document; see section; see chapter; see annex; is part of document; are listed in; is available on request; are available on request; is maintained by; are maintained by; is governed by; are governed by
dieses dokument; dieser abschnitt; dieses kapitel; diese akte enthalt; im folgenden; in diesem kapitel; ist beschrieben in; sind beschrieben in; ist in * beschrieben; sind in * beschrieben; wird in * beschrieben; werden in * beschrieben; ist in * dokumentiert; sind in * dokumentiert; ist dem * zu entnehmen; sind dem * zu entnehmen; ist der * zu entnehmen; sind der * zu entnehmen; zu entnehmen; finden sich in; findet sich in; ^siehe; siehe dokument; siehe abschnitt; siehe kapitel; siehe anlage; siehe anhang; zugrunde; richtet sich nach; gilt das allgemeine; ist geregelt in; sind geregelt in; wird geregelt
ce document; la presente section; cette section; ce chapitre; ce dossier contient; ci apres; est decrit~ dans; sont decrit~ dans; figure dans; figurent dans; est disponible dans; sont disponibles dans; se trouve dans; se trouvent dans; ^voir; voir document; voir section; voir annexe; se reporter; se referer`,
	assures: `
appropriate measures; appropriate technical and organisational; adequate measures; suitable measures; necessary measures; state of the art; state of the art solution; all requirements are met; all applicable requirements; meets all; complies with; comply with; is compliant; are compliant; in compliance with; in accordance with; in line with; is ensured; are ensured; is guaranteed; ensures that; has been ensured; thoroughly tested; extensively tested; carefully; all tests were passed; all tests passed; high quality; highest quality; high standards; best practice; best practices; is in place; are in place; is maintained; easy to use; user friendly; intuitive; modern; top priority; takes * seriously; committed to; as far as possible; relevant standards; applicable standards; robust and; safe and secure; secure and; always been; cutting edge; innovative; best in class; world class; trustworthy; responsible ai; sufficient accuracy; sufficiently accurate; excellent; outstanding; optimal; no changes to report; proven; state of the art methods; process according to; has a risk management; are appropriate; is appropriate; is suitable; are suitable; is adequate; are adequate; handled appropriately; at all times; qualified personnel; meets the expectations; scalable
geeignete massnahmen; angemessene massnahmen; erforderlichen massnahmen; erforderliche massnahmen; technische und organisatorische massnahmen; stand der technik; alle anforderungen; samtliche anforderungen; entspricht den; entsprechen den; im einklang mit; in ubereinstimmung mit; wird sichergestellt; ist sichergestellt; sind sichergestellt; werden sichergestellt; wird gewahrleistet; ist gewahrleistet; sind gewahrleistet; gewahrleistet; sichergestellt; grundlich getestet; umfassend getestet; umfangreich getestet; ausgiebig; sorgfaltig; alle tests; alle prufungen; hohe qualitat; hoher qualitat; hochste qualitat; hochwertig~; hochste prioritat; oberste prioritat; benutzerfreundlich; intuitiv~; einfach zu bedienen; modern~; so weit wie moglich; soweit moglich; einschlagige normen; einschlagigen normen; relevanten normen; verpflichtet; stets durch; stets von; hochste anspruche; innovativ~; vertrauenswurdig~; nach iso; gemass iso; sind angemessen; ist angemessen; sind geeignet; ist geeignet; wurden beachtet; werden beachtet; wird beachtet; gesetzlichen vorgaben; jederzeit; qualifiziertes personal; erwartungen der
mesures appropriees; mesures adequates; mesures necessaires; mesures techniques et organisationnelles; etat de l art; toutes les exigences; conforme a; conformes a; conformement a; en conformite; est assuree; est assure; sont assures; est garanti~; sont garanti~; est conforme; soigneusement; rigoureusement; tous les tests; tous les essais; haute qualite; grande qualite; priorite; simple et intuitive; intuitif; intuitive; facile a utiliser; convivial~; moderne; dans la mesure du possible; normes utiles; normes applicables; normes pertinentes; engage a; s engage; bonnes pratiques; innovant~; sont respectees; est respectee; de confiance; sont appropriees; est approprie~; sont appropries; sont adaptees; sont adaptes; est adequat~; sont adequat~; aux attentes; a tout moment; personnel qualifie`,
	comparesTo: `
competing; competitor~; competitors; other vendors; other manufacturers; other suppliers; the authors; published work; published studies; studies show; studies have shown; literature shows; in the literature; predicate device; similar devices; equivalent device; comparable products; 510 k; states that; claims that; reports that; buyers; suppliers; the market for; analysts; in general ai; survey of
wettbewerb~; mitbewerber~; konkurrenzprodukt~; andere hersteller; anderer hersteller; anderen herstellern; die autoren; veroffentlichte; studien zeigen; in der literatur; vergleichsprodukt~; ahnliche produkte; aquivalenzprodukt~; anderer anbieter; andere anbieter
concurrent~; concurrents; autres fabricants; d autres fabricants; autres editeurs; les auteurs; etudes publiees; des etudes montrent; litterature; produits similaires; dispositif equivalent; dispositifs similaires`,
}

// elsewhere are the headings under which a text is about other products, about
// words, or about itself.
const elsewhere = `
table of contents; contents; list of abbreviations; abbreviations; glossary; definitions; references; bibliography; list of figures; list of tables; state of the art; competitor~; competing; competition; equivalent device~; similar device~; literature; foreword; legal requirements; legal basis; regulatory background; about us; about the company; related work; market analysis; document history; distribution list
inhalt; inhaltsverzeichnis; abkurzung~; abkurzungsverzeichnis; glossar; begriffe; definitionen; literatur~; quellen; abbildungsverzeichnis; tabellenverzeichnis; stand der technik; wettbewerb~; vergleichsprodukt~; ahnliche produkte; vorwort; rechtsgrundlage~; rechtliche grundlagen; uber uns; dokumentenhistorie; dokumenthistorie; anderungshistorie des dokuments
sommaire; table des matieres; abreviations; glossaire; definitions; bibliographie; references; etat de l art; concurren~; produits similaires; litterature; avant propos; exigences reglementaires; cadre juridique; a propos; historique du document`

// phrase is one line of the lists, ready to be looked for.
type phrase struct {
	stance stance
	start  bool     // only at the start of a sentence
	words  []string // "*" is a gap, "#n" a number, a trailing "~" any ending
}

// phraseBook finds phrases by their first word.
type phraseBook struct {
	first     map[string][]phrase
	prefix    []phrase // the few that begin with an open ending
	elsewhere []phrase
}

func newPhraseBook() phraseBook {
	b := phraseBook{first: map[string][]phrase{}}
	for s := stance(0); s < stances; s++ {
		for _, p := range readPhrases(phrases[s], s) {
			head := p.words[0]
			if head[len(head)-1] == '~' {
				b.prefix = append(b.prefix, p)
				continue
			}
			b.first[head] = append(b.first[head], p)
		}
	}
	b.elsewhere = readPhrases(elsewhere, comparesTo)
	return b
}

func readPhrases(list string, s stance) []phrase {
	var out []phrase
	for _, line := range strings.Split(list, "\n") {
		for _, text := range strings.Split(line, ";") {
			p := phrase{stance: s}
			text = strings.TrimSpace(text)
			if text == "" {
				continue
			}
			if text[0] == '^' {
				p.start, text = true, text[1:]
			}
			p.words = strings.Fields(text)
			for len(p.words) > 0 && p.words[0] == "*" {
				p.words = p.words[1:]
			}
			out = append(out, p)
		}
	}
	return out
}

// gap is how many words a "*" may skip.
const gap = 5

// at reports whether the phrase's words from p on stand at words[i:].
func at(p []string, words []string, i int) bool {
	for n, w := range p {
		if w == "*" {
			for skip := 0; skip <= gap; skip++ {
				if at(p[n+1:], words, i+skip) {
					return true
				}
			}
			return false
		}
		if i >= len(words) || !sameWord(w, words[i]) {
			return false
		}
		i++
	}
	return true
}

func sameWord(pattern, word string) bool {
	if pattern == "#n" {
		return word != "" && word[0] >= '0' && word[0] <= '9'
	}
	if n := len(pattern) - 1; pattern[n] == '~' {
		return strings.HasPrefix(word, pattern[:n])
	}
	return pattern == word
}

// stancesOf gives the set of stances that a sentence's folded words show, as bits.
func (b *phraseBook) stancesOf(words []string) uint16 {
	var set uint16
	for i, w := range words {
		for _, p := range b.first[w] {
			if (!p.start || i == 0) && at(p.words, words, i) {
				set |= 1 << p.stance
			}
		}
		for _, p := range b.prefix {
			if (!p.start || i == 0) && at(p.words, words, i) {
				set |= 1 << p.stance
			}
		}
	}
	return set
}

// isElsewhere reports whether a heading's folded words lead away from the product.
// A single word must be the whole heading ("References", but not "Normative
// references"); a longer phrase may stand among two more.
func (b *phraseBook) isElsewhere(words []string) bool {
	var bare []string
	for _, w := range words {
		if w[0] < '0' || w[0] > '9' {
			bare = append(bare, w)
		}
	}
	for _, p := range b.elsewhere {
		spare := 0
		if len(p.words) > 1 {
			spare = 2
		}
		if len(bare) > len(p.words)+spare {
			continue
		}
		for i := range bare {
			if at(p.words, bare, i) {
				return true
			}
		}
	}
	return false
}
