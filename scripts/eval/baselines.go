package main

import (
	"math"
	"os"
	"regexp"
	"sort"
	"strings"
	"unicode"

	"github.com/blevesearch/snowballstem"
	"github.com/blevesearch/snowballstem/english"
	"github.com/blevesearch/snowballstem/french"
	"github.com/blevesearch/snowballstem/german"

	"github.com/cecheck/cecheck/shared/aiact"
	"github.com/cecheck/cecheck/shared/evidence"
)

// scored is a passage with a baseline's score.
type scored struct {
	text  string
	score float64
}

// thresholded makes a method of a ranking: the threshold on the first score is the
// one with the best macro-F1 on the tuning half, and five passages are shown
// whatever their score, which only helps its hits.
func thresholded(name string, set []pack, rank func(p pack) [][]scored) method {
	ranked := map[string][][]scored{}
	for _, p := range set {
		ranked[p.name] = rank(p)
	}
	at := func(limit float64) method {
		return method{name: name, find: func(p pack) []answer {
			var out []answer
			for _, list := range ranked[p.name] {
				a := answer{present: len(list) > 0 && list[0].score >= limit}
				for i := 0; i < len(list) && i < 5; i++ {
					a.texts = append(a.texts, list[i].text)
				}
				out = append(out, a)
			}
			return out
		}}
	}
	var limits []float64
	for _, p := range set {
		if !p.frozen {
			for _, list := range ranked[p.name] {
				if len(list) > 0 {
					limits = append(limits, list[0].score)
				}
			}
		}
	}
	sort.Float64s(limits)
	best, bestF1 := 0.0, -1.0
	for _, limit := range limits {
		var t tally
		m := at(limit)
		for _, p := range set {
			if !p.frozen {
				t.add(measure(p, m.find(p)))
			}
		}
		if f := t.macroF1(); f > bestF1 {
			best, bestF1 = limit, f
		}
	}
	return at(best)
}

// passages are what a baseline may show: no headings, no guidance.
func passages(p pack) []string {
	var out []string
	for _, d := range p.docs {
		for _, ps := range d.Passages {
			if ps.Kind != evidence.Heading && !ps.Guidance {
				out = append(out, ps.Text)
			}
		}
	}
	return out
}

// keywords ranks passages by how many of a point's few obvious words they have.
func keywords(set []pack) method {
	return thresholded("baseline (b): keyword lists", set, func(p pack) [][]scored {
		texts := passages(p)
		out := make([][]scored, len(aiact.Annex04()))
		for i, r := range aiact.Annex04() {
			words := strings.Split(obvious[strings.TrimPrefix(r.ID, "aiact.annex04.")], ",")
			for _, t := range texts {
				low, n := strings.ToLower(t), 0.0
				for _, w := range words {
					if strings.Contains(low, w) {
						n++
					}
				}
				if n > 0 {
					out[i] = append(out[i], scored{t, n})
				}
			}
			sort.SliceStable(out[i], func(a, b int) bool { return out[i][a].score > out[i][b].score })
		}
		return out
	})
}

// obvious are the words that first come to mind, in the three languages.
var obvious = map[string]string{
	"1.a": "intended purpose,intended use,intended to,provider,manufacturer,version,zweckbestimmung,hersteller,anbieter,usage prévu,destiné,fabricant,fournisseur",
	"1.b": "interface,interact,hl7,fhir,dicom,api,schnittstelle,interagi,pacs",
	"1.c": "firmware,operating system,update,android,windows,betriebssystem,aktualisierung,mise à jour,micrologiciel",
	"1.d": "download,app store,api,cloud,embedded,container,herunterladen,bereitgestellt,télécharge",
	"1.e": "hardware,cpu,gpu,ram,server,memory,prozessor,arbeitsspeicher,matériel,mémoire,serveur",
	"1.f": "photograph,figure,illustration,marking,foto,abbildung,kennzeichnung,photographie,marquage",
	"1.g": "user interface,screen,display,button,benutzeroberfläche,bildschirm,anzeige,interface utilisateur,écran",
	"1.h": "instructions for use,user manual,ifu,gebrauchsanweisung,handbuch,notice,mode d'emploi",
	"2.a": "development,pre-trained,third-party,developed,entwicklung,vortrainiert,développement,préentraîné",
	"2.b": "algorithm,logic,design,optimis,trade-off,algorithmus,entwurf,logik,algorithme,conception,seuil",
	"2.c": "architecture,component,module,gpu,architektur,baustein,komponente,composant",
	"2.d": "training data,data set,dataset,label,annotat,trainingsdaten,datensatz,données d'apprentissage,jeu de données",
	"2.e": "human oversight,oversight,automation bias,override,aufsicht,contrôle humain,supervision",
	"2.f": "pre-determined,predetermined,planned change,retrain,vorab festgelegt,prédéterminé,réentraîn",
	"2.g": "validation,test,accuracy,sensitivity,specificity,auc,validierung,prüfung,sensitivität,sensibilité,spécificité,essai",
	"2.h": "cybersecurity,encrypt,tls,authenticat,penetration,cybersicherheit,verschlüssel,chiffr,cybersécurité",
	"3":   "limitation,accuracy,unintended,input data,monitoring,genauigkeit,grenzen,eingabedaten,limites,données d'entrée",
	"4":   "metric,appropriate,sensitivity,chosen,kennzahl,metrik,angemessen,métrique,approprié",
	"5":   "risk management,hazard,residual risk,iso 14971,risikomanagement,gefährdung,restrisiko,gestion des risques,danger",
	"6":   "change,release,version,history,änderung,fassung,modification,historique",
	"7":   "standard,en iso,iec,harmonised,norm,harmonisiert,harmonisée",
	"8":   "declaration of conformity,sole responsibility,konformitätserklärung,alleinige,déclaration de conformité,seule responsabilité",
	"9":   "post-market,monitoring plan,complaint,drift,inverkehrbringen,überwachung,après commercialisation,surveillance",
}

// statute ranks passages by BM25 with the wording of the point as the query.
func statute(set []pack, legal []string) method {
	return thresholded("baseline (a): the legal text as query, BM25", set, func(p pack) [][]scored {
		texts := passages(p)
		docs := make([]map[string]float64, len(texts))
		df := map[string]float64{}
		total := 0.0
		for i, t := range texts {
			docs[i] = map[string]float64{}
			for _, w := range stems(t) {
				docs[i][w]++
				total++
			}
			for w := range docs[i] {
				df[w]++
			}
		}
		n := float64(len(texts))
		mean := total / math.Max(n, 1)
		out := make([][]scored, len(legal))
		for q, text := range legal {
			query := unique(stems(text))
			for i, tf := range docs {
				length := 0.0
				for _, c := range tf {
					length += c
				}
				s := 0.0
				for _, w := range query {
					if tf[w] > 0 {
						idf := math.Log(1 + (n-df[w]+0.5)/(df[w]+0.5))
						s += idf * tf[w] * 2.2 / (tf[w] + 1.2*(0.25+0.75*length/mean))
					}
				}
				if s > 0 {
					out[q] = append(out[q], scored{texts[i], s})
				}
			}
			sort.SliceStable(out[q], func(a, b int) bool { return out[q][a].score > out[q][b].score })
		}
		return out
	})
}

// legalTexts reads the wording of the 23 points from the consolidated text, if it
// stands beside the project; it is never part of it.
func legalTexts(path string) ([]string, error) {
	b, err := os.ReadFile(path)
	if os.IsNotExist(err) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	by := map[string]string{}
	point := regexp.MustCompile(`^- (\d)\. (.*)$`)
	letter := regexp.MustCompile(`^\s+- \(([a-h])\) (.*)$`)
	number := ""
	for _, line := range strings.Split(string(b), "\n") {
		if m := point.FindStringSubmatch(line); m != nil {
			number = m[1]
			by[number] = m[2]
		} else if m := letter.FindStringSubmatch(line); m != nil {
			by[number+"."+m[1]] = m[2]
		}
	}
	var out []string
	for _, r := range aiact.Annex04() {
		out = append(out, by[strings.TrimPrefix(r.ID, "aiact.annex04.")])
	}
	return out, nil
}

const stop = " the of and to in is that for it with as on by or a an its how be are including der die das und ist mit von zu im le la les des et de du un une "

// stems are a text's words, stemmed in its language, without the smallest words.
func stems(text string) []string {
	env := snowballstem.NewEnv("")
	stem := english.Stem
	low := strings.ToLower(text)
	switch {
	case strings.Contains(low, " der ") || strings.Contains(low, " und ") || strings.Contains(low, " die "):
		stem = german.Stem
	case strings.Contains(low, " les ") || strings.Contains(low, " des ") || strings.Contains(low, " et "):
		stem = french.Stem
	}
	var out []string
	for _, w := range strings.FieldsFunc(low, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }) {
		if strings.Contains(stop, " "+w+" ") {
			continue
		}
		env.SetCurrent(w)
		stem(env)
		out = append(out, env.Current())
	}
	return out
}

func unique(words []string) []string {
	seen := map[string]bool{}
	var out []string
	for _, w := range words {
		if !seen[w] {
			seen[w] = true
			out = append(out, w)
		}
	}
	return out
}
