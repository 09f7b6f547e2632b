package evidence

import "testing"

// qualityOf gives the best sentence of a paragraph.
func qualityOf(ix *Index, text string) int {
	toks := tokens(text)
	best := 0
	for _, s := range ix.sentences(text, toks, foldAll(text, toks), Prose, langEN) {
		best = max(best, s.quality)
	}
	return best
}

func TestQuality(t *testing.T) {
	ix := NewIndex(nil, nil)
	for _, text := range []string{
		// Instructions.
		"Describe the security measures, for instance encryption and penetration tests.",
		"If you used pre-trained models, explain how. This section should describe the methods and steps.",
		"Beschreiben Sie hier die Zweckbestimmung und die Version des Systems.",
		"Die Trainingsdaten sind nach Herkunft, Umfang und Auswahl zu beschreiben (z. B. 12.000 Aufnahmen aus drei Kliniken).",
		"Il convient de préciser ici l'origine des données, leur étiquetage et leur nettoyage.",
		// Intentions.
		"A post-market monitoring plan will be drawn up before placing on the market.",
		"Die Risikoanalyse wird derzeit überarbeitet und folgt in der nächsten Ausgabe.",
		"La méthode de développement sera décrite dans une prochaine révision.",
		"Der Hersteller wird nach dem Inverkehrbringen aus allen 14 Kliniken Daten sammeln und auswerten.",
		"Die Validierung soll an mindestens drei Zentren mit je 50 Patienten stattfinden.",
		"We are in the process of choosing a partner for a penetration test of version 3.2.",
		// Infinitives that instruct.
		"Blockdiagramm einfügen und den Datenfluss zwischen den 4 Komponenten erläutern.",
		// What signs mean.
		"S = severity (1 to 5), P = probability (1 to 5).",
		// Assertions.
		"Cybersecurity is ensured by appropriate technical and organisational measures.",
		"Datenschutz und Datensicherheit haben bei uns höchste Priorität.",
		"La gestion des risques est conforme à la norme ISO 14971.",
		// The law, questions, other makers.
		"Article 15 requires an appropriate level of accuracy, robustness and cybersecurity.",
		"Which versions of the operating system and which hardware does the product need?",
		"A competing product was trained on 91,232 recordings of 53,549 patients.",
		// Topics.
		"Foreseeable unintended outcomes and risks",
	} {
		if q := qualityOf(ix, text); q > 250 {
			t.Errorf("%d for %q", q, text)
		}
	}
	for _, text := range []string{
		"The server needs 8 cores, 32 GB of memory and one NVIDIA T4.",
		"The reader sees a coloured dot in the worklist, and a click on it opens the heat map over the image.",
		"Ein Netz wurde vorgezogen, weil sich die Parameter bei 30 % der Probanden nicht schätzen ließen.",
		"Les images floues et les doublons ont été supprimés, soit 3 044 images.",
		"Bei jeder der 14 Aufnahmen kann der Arzt das Ergebnis verwerfen und den Grund dafür eintragen.",
		"Connections are encrypted with TLS 1.3 in accordance with BSI TR-02102 and 256-bit keys.",
	} {
		if q := qualityOf(ix, text); q < 500 {
			t.Errorf("%d for %q", q, text)
		}
	}
}

func TestPlaceholders(t *testing.T) {
	for _, text := range []string{"Version: [X.Y.Z]", "<Product name> is intended for <user group>.", "Document no. ____", "{{ system_name }}", "Prozessor | …", "[ ] download [ ] API", "[Insert photographs here]", "We, [Firma], declare that [Gerät] conforms."} {
		if !isPlaceholder(text) {
			t.Errorf("%q is taken for content", text)
		}
	}
	for _, text := range []string{"a tube voltage < 100 kVp or > 140 kVp", "p<0.05 and n>30", "The interval [0.91, 0.95] holds.", "as shown in [12]", "the [manual](manual.pdf) and the [label](label.pdf)"} {
		if isPlaceholder(text) {
			t.Errorf("%q is taken for a placeholder", text)
		}
	}
}

// A row about the document, an example and a line of a checklist show nothing.
func TestRows(t *testing.T) {
	ix := NewIndex(nil, nil)
	quality := func(text string) int {
		toks := tokens(text)
		return ix.sentences(text, toks, foldAll(text, toks), Row, langEN)[0].quality
	}
	for _, text := range []string{"R1 (example) | False negative | 4 | 3 | Warning | acceptable", "17.4 Cybersecurity | yes | security file", "0.2 | 2025-09-18 | spelling, first draft of this document"} {
		if q := quality(text); q > 350 {
			t.Errorf("%d for %q", q, text)
		}
	}
	for _, text := range []string{"R1 | False negative | 4 | 3 | Second reader | 4 | 1", "6.2 | 2025-09-18 | wider field of view"} {
		if q := quality(text); q < 500 {
			t.Errorf("%d for %q", q, text)
		}
	}
}

func TestContents(t *testing.T) {
	for _, text := range []string{"3. Training data, provenance ..... 5", "1 Product 2 Architecture 3 Data 4 Testing 5 Risk management 6 Cybersecurity"} {
		if !isContents(text, tokens(text)) {
			t.Errorf("%q is taken for content", text)
		}
	}
	if text := "Of 4 sites, 2 had 3 scanners and 1 had 5."; isContents(text, tokens(text)) {
		t.Errorf("%q is taken for a table of contents", text)
	}
}

func TestTokens(t *testing.T) {
	for _, c := range []struct {
		text string
		want []string
		form form // of the first
	}{
		{"3.2.1 (build 8841)", []string{"3.2.1", "build", "8841"}, isNumber | isVersion},
		{"2025-03-14", []string{"2025-03-14"}, isNumber | isDate},
		{"14.03.2025.", []string{"14.03.2025"}, isNumber | isDate},
		{"12,406 later", []string{"12,406", "later"}, isNumber},
		{"2014–2021", []string{"2014", "2021"}, isNumber},
		{"DenseNet-121", []string{"DenseNet", "121"}, isName | isCapital},
		{"l’âge", []string{"l", "âge"}, 0},
	} {
		toks := tokens(c.text)
		var got []string
		for _, tk := range toks {
			got = append(got, c.text[tk.start:tk.end])
		}
		if len(got) != len(c.want) {
			t.Errorf("%q: %q", c.text, got)
			continue
		}
		for i := range got {
			if got[i] != c.want[i] {
				t.Errorf("%q: %q", c.text, got)
			}
		}
		if toks[0].form != c.form {
			t.Errorf("%q: form %b, want %b", c.text, toks[0].form, c.form)
		}
	}
}

func FuzzNewIndex(f *testing.F) {
	f.Add("# 1 A\nb | c\n3.2.1 <x> [y] … ____", "fr")
	f.Add("1.1.1.1.1-2-3,,..", "")
	f.Add("\xff\xfe1-", "de")
	reqs := testRequirements
	f.Fuzz(func(t *testing.T, text, lang string) {
		d := Document{Passages: []Passage{{Text: text, Lang: lang}, {Text: text, Kind: Row}, {Text: text, Kind: Row, Path: []string{text}}}}
		for _, fd := range Check([]Document{d}, reqs) {
			for _, q := range fd.Quotations {
				if q.Text != text {
					t.Fatalf("%q is quoted as %q", text, q.Text)
				}
			}
		}
	})
}
