package evidence

import "strings"

// domainWords are beginnings of words that a documentation of medical software has in
// every paragraph or two, and one of chairs, of a town or of a ward has not. Folded.
const domainWords = ` software logiciel algorithm neural neuron model firmware micrologiciel device gerat dispositif appareil anwender nutzer utilisateur
 training trainier entrain apprentissage dataset datensatz patient klinisch clinical clinique medizinprodukt sensitiv specific spezifi sensibil
 netz network reseau dicom fhir sensor capteur signal annot recording aufnahme aufzeichn detect erkenn image bild zweckbestimmung gebrauch release firmware classif klassifi
 benannte notified notifie hersteller manufacturer fabricant provider risikomanagement prediction vorhersag `

// domainExact are such words that are beginnings of too many others.
const domainExact = ` ai ki ia app apps user users mdr ivdr udi iud gpu cpu api pacs ecg ekg eeg ct mri mrt irm 62304 14971 62366 13485 `

// domainInside are parts of German compounds: "Herzfrequenzsensor", "Wundbilder".
var domainInside = []string{"software", "modell", "sensor", "gerat", "algorithm", "aufnahme", "bilder", "patient", "netz", "datensatz"}

const (
	// atHome is how many words of the domain in 1,000 make a documentation of medical
	// software, and abroad how many make none.
	atHome = 12
	abroad = 6
	// strange is what is left of a score in a documentation that is abroad.
	strange = 500
	// enoughWords is from how many words on this can be told.
	enoughWords = 250
)

// domain counts the words of the domain in all files together, for a declaration or
// the legend of a drawing has few words of any kind.
type domain struct {
	known   map[string]bool
	in, all int
}

func (d *domain) add(words []string) {
	d.all += len(words)
	for _, w := range words {
		is, ok := d.known[w]
		if !ok {
			is = ofDomain(w)
			d.known[w] = is
		}
		if is {
			d.in++
		}
	}
}

// worth gives what a score is worth in this documentation, in thousandths.
func (d *domain) worth() int {
	if d.all < enoughWords {
		return 1000
	}
	share := min(max(1000*d.in/d.all, abroad), atHome)
	return strange + (1000-strange)*(share-abroad)/(atHome-abroad)
}

func ofDomain(w string) bool {
	if containsWord(domainExact, w) {
		return true
	}
	for n := 4; n <= len(w); n++ {
		if containsWord(domainWords, w[:n]) {
			return true
		}
	}
	if len(w) > 8 {
		for _, part := range domainInside {
			if strings.Contains(w, part) {
				return true
			}
		}
	}
	return false
}
