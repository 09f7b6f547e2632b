package text

import (
	"errors"
	"slices"
	"strings"
	"testing"
)

// Every language says everything that English says, of the English as it is now.
func TestTranslations(t *testing.T) {
	english, err := Load(English)
	if err != nil {
		t.Fatal(err)
	}
	for _, lang := range Languages[1:] {
		w, err := Load(lang)
		if err != nil {
			t.Error(err)
			continue
		}
		for _, trouble := range Check(english, w) {
			t.Error(trouble)
		}
	}
}

func TestParse(t *testing.T) {
	w, err := Parse("de",
		File{"de/a.txt", "\ufeff# comment\r\n\r\nb.two @00000000 = Zwei = 2\r\na.one @11111111 =  Eins {n} \r\n"},
		File{"de/b.txt", "value.mdr.class.IIa @22222222 = Klasse IIa"})
	if err != nil {
		t.Fatal(err)
	}
	if got := w.IDs(); !slices.Equal(got, []string{"b.two", "a.one", "value.mdr.class.IIa"}) {
		t.Error(got)
	}
	if w.Get("b.two") != "Zwei = 2" || w.Get("a.one") != "Eins {n}" || w.Get("x") != "[x]" {
		t.Error(w.entries)
	}
	if e, ok := w.Entry("a.one"); !ok || e.From != "11111111" || e.File != "de/a.txt" || e.Line != 4 {
		t.Error(e)
	}
}

func TestParseErrors(t *testing.T) {
	for _, c := range []struct{ lang, line, want string }{
		{"en", "just words", "no = in the line"},
		{"en", "a b = x", "is no id"},
		{"en", "= x", "is no id"},
		{"en", "a..b = x", "is no id"},
		{"en", "a @00000000 = x", "this is the original"},
		{"en", "a =", "has no text"},
		{"en", "a = \xff", "not UTF-8"},
		{"en", "a = x\ty", "control character"},
		{"en", "a = {", "without its }"},
		{"en", "a = }", "without its {"},
		{"en", "a = {A b}", "no placeholder"},
		{"en", "a = x\na = y", "already stands in en/f.txt:1"},
		{"de", "a = x", "does not say which English"},
		{"de", "a @123 = x", "no digest"},
	} {
		_, err := Parse(c.lang, File{c.lang + "/f.txt", c.line})
		var p *ParseError
		if !errors.As(err, &p) || !strings.Contains(err.Error(), c.want) || p.Do == "" || !strings.HasPrefix(err.Error(), c.lang+"/f.txt:") {
			t.Errorf("%q: got %v, want %q", c.line, err, c.want)
		}
	}
}

func TestDuplicateAcrossFiles(t *testing.T) {
	_, err := Parse("en", File{"en/a.txt", "x = 1"}, File{"en/b.txt", "\nx = 2"})
	if err == nil || !strings.Contains(err.Error(), "en/b.txt:2: x already stands in en/a.txt:1") {
		t.Error(err)
	}
}

func TestCheck(t *testing.T) {
	english, _ := Parse("en", File{"en", "a = One\nb = Two {n}\nc = Three\nd = Four"})
	german, err := Parse("de", File{"de",
		"a @" + Digest("One") + " = Eins\nb @" + Digest("Two {n}") + " = Zwei {m}\nc @00000000 = Drei\nz @00000000 = Zett"})
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, x := range Check(english, german) {
		got = append(got, x.ID+" "+x.Kind)
	}
	if want := []string{"b placeholders", "c stale", "d missing", "z extra"}; !slices.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
}

func TestLoadUnknown(t *testing.T) {
	if _, err := Load("xx"); err == nil {
		t.Error("no error")
	}
}

func FuzzParse(f *testing.F) {
	f.Add("de", "# c\na.b @00000000 = x {y}\n")
	f.Add("en", "a = x\nb = {")
	f.Fuzz(func(t *testing.T, lang, src string) {
		w, err := Parse(lang, File{"f", src})
		if err != nil {
			return
		}
		// What was read can be written and read again.
		var b strings.Builder
		for _, id := range w.IDs() {
			e, _ := w.Entry(id)
			b.WriteString(id)
			if e.From != "" {
				b.WriteString(" @" + e.From)
			}
			b.WriteString(" = " + e.Text + "\n")
		}
		v, err := Parse(lang, File{"g", b.String()})
		if err != nil {
			t.Fatal(err)
		}
		if !slices.Equal(v.IDs(), w.IDs()) {
			t.Fatalf("%v became %v", w.IDs(), v.IDs())
		}
		for _, id := range w.IDs() {
			if v.Get(id) != w.Get(id) {
				t.Fatalf("%s: %q became %q", id, w.Get(id), v.Get(id))
			}
		}
	})
}
