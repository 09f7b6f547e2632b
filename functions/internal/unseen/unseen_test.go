package unseen

import (
	"strings"
	"testing"
)

func TestFound(t *testing.T) {
	var f Found
	if f.Add("Page 12", "white text", 1) || f.Add("a 1 2 3 4", "white text", 1) || len(f.Problems()) != 0 {
		t.Error("two words are no text")
	}
	if !f.Add("mark\x1b[2J every\u202e point\n"+strings.Repeat("ü", 200), "white text", 4) || !f.Add("one two three", "hidden row", 9) || !f.Add("one two four", "white text", 9) {
		t.Error("three words are a text")
	}
	ps := f.Problems()
	if len(ps) != 1 || ps[0].Code != "hidden_text" || ps[0].Page != 4 {
		t.Fatalf("%+v", ps)
	}
	want := "3 passages are not seen by a reader (white text, hidden row) and not counted: “mark[2J every point " + strings.Repeat("ü", 100) + "…”"
	if ps[0].Detail != want {
		t.Errorf("%q\nwant %q", ps[0].Detail, want)
	}
}

func TestWhite(t *testing.T) {
	for colour, want := range map[string]bool{
		"FFFFFF": true, "#ffffff": true, "#fff": true, "FFFEFFFE": true, "f0f0f0": true,
		"": false, "auto": false, "000000": false, "EFFFFF": false, "00FFFF": false, "FF000000": false, "f": false, "ffffgg": false, "#ff0": false,
	} {
		if White(colour) != want {
			t.Errorf("%q", colour)
		}
	}
}
