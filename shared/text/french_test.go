package text

import (
	"regexp"
	"testing"
)

// unfrench is what French typography does not want. The space that does not break is
// U+00A0 throughout: the typeface of the site has no narrow one.
var unfrench = []struct {
	pattern *regexp.Regexp
	do      string
}{
	{regexp.MustCompile(`'`), "write ’"},
	{regexp.MustCompile(`"`), "write « » or “ ”"},
	{regexp.MustCompile(`\.\.\.`), "write …"},
	{regexp.MustCompile(`\x{202F}`), "write U+00A0"},
	{regexp.MustCompile(`[^\x{00A0}][;:!?»]`), "write U+00A0 before ; : ! ? »"},
	{regexp.MustCompile(`«[^\x{00A0}]`), "write U+00A0 after «"},
	{regexp.MustCompile(`  `), "write one space"},
}

func TestFrenchTypography(t *testing.T) {
	w, err := Load("fr")
	if err != nil {
		t.Fatal(err)
	}
	for _, id := range w.IDs() {
		e, _ := w.Entry(id)
		for _, u := range unfrench {
			if found := u.pattern.FindString(e.Text); found != "" {
				t.Errorf("%s:%d: %s has %q; %s", e.File, e.Line, id, found, u.do)
			}
		}
	}
}

func TestUnfrench(t *testing.T) {
	for _, bad := range []string{"l'IA", `le "lien"`, "attendez...", "quoi\u202f?", "quoi ?", "quoi?", "« lien\u00a0»", "«\u00a0lien »", "deux  mots"} {
		found := false
		for _, u := range unfrench {
			found = found || u.pattern.MatchString(bad)
		}
		if !found {
			t.Errorf("%q passes", bad)
		}
	}
}
