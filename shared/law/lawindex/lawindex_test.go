package lawindex

import (
	"strings"
	"testing"

	"github.com/cecheck/cecheck/shared/law"
)

func TestLookup(t *testing.T) {
	for _, c := range []struct {
		act      law.Act
		in, full string
	}{
		{law.MDR, "anx_VIII", "anx_VIII"},
		{law.MDR, "anx_VIII/3.5", "anx_VIII/3.5"},
		{law.MDR, "anx_VIII/chp_II/3.5", "anx_VIII/3.5"},
		{law.MDR, "anx_VIII/6.3/1/-2", "anx_VIII/6.3/1/-2"},
		{law.MDR, "anx_VIII/6.3/-2", "anx_VIII/6.3/1/-2"},
		{law.MDR, "anx_VIII/6.3/3", "anx_VIII/6.3/3"},
		{law.MDR, "anx_VIII/6.3/4", ""},
		{law.MDR, "anx_VIII/6.4/1", "anx_VIII/6.4"},
		{law.MDR, "anx_VIII/6.4/1/1", ""},
		{law.MDR, "art_2/1", "art_2/1"},
		{law.MDR, "art_2/1/1/-3", "art_2/1/1/-3"},
		{law.MDR, "art_2/1/-3", "art_2/1/1/-3"},
		{law.MDR, "art_2/1/-1", ""}, // the first or the second paragraph's?
		{law.MDR, "art_2/1/2/-1", "art_2/1/2/-1"},
		{law.MDR, "art_52/4/2/b", "art_52/4/2/b"},
		{law.MDR, "art_52/7/a", "art_52/7/a"},
		{law.MDR, "art_52/7/1/a", "art_52/7/a"},
		{law.MDR, "art_52/a", ""}, // a numbered paragraph is never left out
		{law.MDR, "art_120/3c/d", "art_120/3c/d"},
		{law.AIAct, "art_3/14", "art_3/14"},
		{law.AIAct, "art_3/14a", "art_3/14a"},
		{law.AIAct, "art_5/1/ba", "art_5/1/1/ba"},
		{law.AIAct, "art_5/1/h/ii", "art_5/1/1/h/ii"},
		{law.AIAct, "art_6/1/a", "art_6/1/a"},
		{law.AIAct, "art_6/1a", "art_6/1a"},
		{law.AIAct, "art_6/3/a", "art_6/3/2/a"},
		{law.AIAct, "art_113/3/c/ii", "art_113/3/c/ii"},
		{law.AIAct, "anx_I/11", "anx_I/11"},
		{law.AIAct, "anx_I/sct_A/11", "anx_I/11"},
		{law.AIAct, "anx_III/5/a", "anx_III/5/a"},
		{law.AIAct, "anx_IV/2/b", "anx_IV/2/b"},
		{law.AIAct, "anx_VIII/3", ""},
		{law.AIAct, "anx_VIII/sct_B/3", "anx_VIII/sct_B/3"},
		{law.AIAct, "anx_XIV/2/a/AIP0111", "anx_XIV/2/a/2/AIP0111"},
		{law.AIAct, "rct_51", "rct_51"},
		{law.AIAct, "rct", ""},
		{law.AIAct, "rct_999", ""},
		{law.AIAct, "", ""},
		{law.AIAct, "/", ""},
		{law.IVDR, "anx_VIII/1.9", "anx_VIII/1.9"},
		{law.IVDR, "anx_VIII/2.3/m", "anx_VIII/2.3/m"},
		{0, "art_1", ""},
	} {
		p, ok := Lookup(law.Ref{Act: c.act, Path: c.in})
		if ok != (c.full != "") || ok && p.Ref != (law.Ref{Act: c.act, Path: c.full}) {
			t.Errorf("%s/%s: got %s, %v; want %q", c.act, c.in, p.Ref, ok, c.full)
		}
	}
}

func TestProvision(t *testing.T) {
	p, _ := Lookup(law.Ref{Act: law.MDR, Path: "anx_VIII/6.3/1/-2"})
	if p.Title != "Rule 11" || p.ELI != "http://data.europa.eu/eli/reg/2017/745/anx_VIII/2026-07-19" || len(p.Digest) != 8 {
		t.Errorf("%+v", p)
	}
	p, _ = Lookup(law.Ref{Act: law.AIAct, Path: "art_113"})
	if p.Title != "Entry into force and application" || len(p.Digest) != 64 {
		t.Errorf("%+v", p)
	}
}

func TestLookupOn(t *testing.T) {
	for _, c := range []struct {
		act  law.Act
		path string
		day  law.Date
		ok   bool
		from law.Date
	}{
		{law.AIAct, "art_6/1a", 20260727, true, 20260727},
		{law.AIAct, "art_6/1a", 20260726, false, 0},
		{law.AIAct, "art_6/1/a", 20260726, true, 20240801},
		{law.AIAct, "anx_I/1", 20260726, true, 20240801}, // machinery moved to Section B
		{law.AIAct, "anx_I/1", 20260727, false, 0},
		{law.AIAct, "art_1", 20240731, false, 0},
		{law.AIAct, "anx_III/5/a", 20270101, true, 20240801},
		{law.MDR, "art_52/4", 20260718, false, 0}, // the wording before (EU) 2026/1359 was not read
		{law.MDR, "art_52/4", 20260719, true, 20260719},
		{law.MDR, "art_51/1", 20200101, true, 20170525},
	} {
		p, ok := LookupOn(law.Ref{Act: c.act, Path: c.path}, c.day)
		if ok != c.ok || p.From != c.from {
			t.Errorf("%s/%s on %s: %v from %s; want %v from %s", c.act, c.path, c.day, ok, p.From, c.ok, c.from)
		}
	}
}

func TestNotes(t *testing.T) {
	for path, want := range map[string]Note{
		"anx_I":            Later, // the annex contains such a place
		"anx_I/10.4.1":     Later,
		"anx_I/10.4.1/2/b": Later,
		"anx_I/10.4.1/2/a": Current,
		"anx_I/17.2":       Current,
		"art_59/1":         Later,
		"art_120/8":        Deleted,
		"art_120/3c":       Current,
		"anx_III/1":        Corrected,
		"anx_VIII/6.3":     Current,
	} {
		if p, ok := Lookup(law.Ref{Act: law.MDR, Path: path}); !ok || p.Note != want {
			t.Errorf("mdr/%s: %s, want %s", path, p.Note, want)
		}
	}
}

// Every address that All gives leads back to the same place, and no place shares
// its address with another of the same wording.
func TestAllRoundTrip(t *testing.T) {
	all := All()
	if len(all) < 9000 {
		t.Errorf("only %d places", len(all))
	}
	seen := map[law.Ref]int{}
	for i, p := range all {
		if j, ok := seen[p.Ref]; ok && all[j].Until == p.Until {
			t.Errorf("%s twice", p.Ref)
		}
		seen[p.Ref] = i
		q, ok := LookupOn(p.Ref, p.From)
		if p.Until != 0 {
			q, ok = LookupOn(p.Ref, p.Until.Prev())
		}
		if !ok || q.Ref != p.Ref || q.Digest != p.Digest {
			t.Errorf("%s from %s: found %v %s", p.Ref, p.From, ok, q.Ref)
		}
	}
}

func TestParseErrors(t *testing.T) {
	zero := strings.Repeat("0", 64)
	head := "@mdr\tmdr\t20170525\t0\nart_1\t20170525\toj\t-\tTitle\t" + zero + "\n"
	for in, want := range map[string]string{
		"art_1\t20170525\toj\t-\tT\t" + zero:               "before any act",
		"@mdr\tmdr\t20170525":                              "4 fields",
		"@xyz\tmdr\t20170525\t0":                           "unknown act",
		"@mdr\tmdr\t20170532\t0":                           "no day",
		head + "art_1\t20170525\toj\t-\tT\t" + zero:        "twice",
		head + "art_2\t20170525\toj\t-\tT\tabc":            "no SHA-256",
		head + "art_2\t20170525\toj\tx\tT\t" + zero:        "unknown note",
		head + "art_2\t20170525\toj\t-\t=":                 "no earlier wording",
		head + " 1:0000000":                                "no digest",
		head + " 1:00000000 1:00000000":                    "twice",
		head + " 1:00000000(a:00000000":                    "without an end",
		head + " 1:00000000[x":                             "without an end",
		head + " ~x:00000000":                              "no number",
		head + " 1:00000000)":                              "unexpected",
		strings.Replace(head, "\t-\t", "\tlater 1/a\t", 1): "concerns 1/a",
		head + "\n 1:00000000":                             "without a provision",
		head + " " + strings.Repeat("a:00000000(", 30):     "deeper",
	} {
		if _, err := Parse(in); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: got %v, want an error with %q", in, err, want)
		}
	}
}

func FuzzParse(f *testing.F) {
	f.Add(embedded[:4000])
	f.Add("@mdr\tmdr\t20170525\t0\nart_1\t20170525\toj\tlater 1/a\tT\t" + strings.Repeat("0", 64) + "\n 1:00000000[x](~1:00000000 ~2:00000000)")
	f.Fuzz(func(t *testing.T, src string) {
		ix, err := Parse(src)
		if err != nil {
			return
		}
		for _, p := range ix.All() {
			ix.Lookup(p.Ref)
			ix.LookupOn(p.Ref, p.From)
		}
	})
}

func FuzzLookup(f *testing.F) {
	f.Add("anx_VIII/6.3/1/-2")
	f.Add("rct_1/1")
	f.Fuzz(func(t *testing.T, path string) {
		p, ok := Lookup(law.Ref{Act: law.MDR, Path: path})
		if !ok {
			return
		}
		if q, ok := Lookup(p.Ref); !ok || q != p {
			t.Errorf("%q leads to %s, and that to %s", path, p.Ref, q.Ref)
		}
	})
}

func TestCite(t *testing.T) {
	for _, c := range []struct{ ref, en, de, fr string }{
		{"mdr/anx_VIII/6.3/1/-2", "MDR Annex VIII, section 6.3, first paragraph, second indent", "MDR Anhang VIII Abschnitt 6.3 Abs. 1 Gedankenstrich 2", "MDR, annexe VIII, section 6.3, al. 1, tiret 2"},
		{"mdr/art_52/4/2/b", "MDR Art. 52(4), second subparagraph, point (b)", "MDR Art. 52 Abs. 4 UAbs. 2 Buchst. b", "MDR, art. 52, par. 4, al. 2, point b)"},
		{"mdr/art_2/1", "MDR Art. 2, point (1)", "MDR Art. 2 Nr. 1", "MDR, art. 2, point 1"},
		{"mdr/art_2/65/a", "MDR Art. 2, point (65)(a)", "MDR Art. 2 Nr. 65 Buchst. a", "MDR, art. 2, point 65, point a)"},
		{"mdr/art_2/1/2/-1", "MDR Art. 2, point (1), second subparagraph, first indent", "MDR Art. 2 Nr. 1 UAbs. 2 Gedankenstrich 1", "MDR, art. 2, point 1, al. 2, tiret 1"},
		{"aiact/art_6/3/a", "AI Act Art. 6(3), second subparagraph, point (a)", "KI-Verordnung Art. 6 Abs. 3 UAbs. 2 Buchst. a", "Règlement sur l’IA, art. 6, par. 3, al. 2, point a)"},
		{"aiact/art_113/3/c/ii", "AI Act Art. 113, third paragraph, point (c)(ii)", "KI-Verordnung Art. 113 Abs. 3 Buchst. c Ziff. ii", "Règlement sur l’IA, art. 113, al. 3, point c) ii)"},
		{"aiact/anx_IV/2/b", "AI Act Annex IV, point 2(b)", "KI-Verordnung Anhang IV Nr. 2 Buchst. b", "Règlement sur l’IA, annexe IV, point 2, point b)"},
		{"aiact/anx_VIII/sct_B/3", "AI Act Annex VIII, Section B, point 3", "KI-Verordnung Anhang VIII Abschnitt B Nr. 3", "Règlement sur l’IA, annexe VIII, section B, point 3"},
		{"aiact/anx_I/11", "AI Act Annex I, point 11", "KI-Verordnung Anhang I Nr. 11", "Règlement sur l’IA, annexe I, point 11"},
		{"ivdr/rct_5", "IVDR recital 5", "IVDR Erwägungsgrund 5", "IVDR, considérant 5"},
		{"mdr/art_999", "mdr/art_999", "mdr/art_999", "mdr/art_999"},
	} {
		ref, ok := ParseRef(c.ref)
		if !ok {
			t.Fatal(c.ref)
		}
		if en, de, fr := Cite(ref, "en"), Cite(ref, "de"), Cite(ref, "fr"); en != c.en || de != c.de || fr != c.fr {
			t.Errorf("%s:\n got  %s | %s | %s\n want %s | %s | %s", c.ref, en, de, fr, c.en, c.de, c.fr)
		}
	}
	for _, s := range []string{"", "mdr", "mdr/", "xyz/art_1"} {
		if r, ok := ParseRef(s); ok {
			t.Errorf("%q: %v", s, r)
		}
	}
}
