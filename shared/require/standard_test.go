package require_test

import (
	"slices"
	"testing"

	"github.com/cecheck/cecheck/shared/aiact"
	"github.com/cecheck/cecheck/shared/ivdr"
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/mdr"
	"github.com/cecheck/cecheck/shared/require"
)

// TestStandards: a standard of the list, or that the catalogues name, is cited under an act, or is called state of the art, unverified or draft; none is
// cited under the AI Act; ids are one standard's alone.
func TestStandards(t *testing.T) {
	byID := map[string]*require.Standard{}
	for _, s := range require.Standards {
		if byID[s.ID] != nil {
			t.Errorf("%s stands twice in the list", s.ID)
		}
		byID[s.ID] = s
	}
	for _, r := range slices.Concat(mdr.Catalogue(), ivdr.Catalogue(), aiact.Catalogue()) {
		for _, c := range r.Related {
			s := c.Standard
			if old := byID[s.ID]; old != nil && old.Name != s.Name {
				t.Errorf("%s is %s and %s", s.ID, old.Name, s.Name)
			}
			byID[s.ID] = s
		}
	}
	for id, s := range byID {
		if (s.Status == require.Cited) != (len(s.Cited) > 0) || slices.Contains(s.Cited, law.AIAct) {
			t.Errorf("%s: %s, cited under %v", id, s.Status, s.Cited)
		}
		if s.Name == "" || s.Status == require.Unverified && s.Sure {
			t.Errorf("%s: %+v", id, s)
		}
	}
}

// TestNamed: whatever a requirement relates to is named, once; a standard of one act too, after those across the acts. [require.Known] has those that nothing names as well.
func TestNamed(t *testing.T) {
	own := require.Standard{ID: "own", Name: "Own"}
	list := []require.Requirement{
		{Related: []require.Clause{{Standard: &own, Number: "1"}, {Standard: &require.ISO14971}}},
		{Related: []require.Clause{{Standard: &require.ISO13485}, {Standard: &own, Number: "2"}}},
	}
	if got, want := require.Named(list), []*require.Standard{&require.ISO13485, &require.ISO14971, &own}; !slices.Equal(got, want) {
		t.Errorf("named: %v, want %v", got, want)
	}
	if got, want := require.Known(list), append(slices.Clone(require.Standards), &own); !slices.Equal(got, want) {
		t.Errorf("known: %v, want %v", got, want)
	}
}

// TestOneValue: what the acts name by one id is one value, so that its status cannot come apart.
func TestOneValue(t *testing.T) {
	byID := map[string]*require.Standard{}
	for _, s := range require.Standards {
		byID[s.ID] = s
	}
	for _, r := range slices.Concat(mdr.Catalogue(), ivdr.Catalogue(), aiact.Catalogue()) {
		for _, c := range r.Related {
			if old := byID[c.Standard.ID]; old != nil && old != c.Standard {
				t.Errorf("%s: %s is declared twice", r.ID, c.Standard.ID)
			}
			byID[c.Standard.ID] = c.Standard
		}
	}
}

// TestWithRefusesUnknown: a note on a duty that there is not, is a mistake of the program.
func TestWithRefusesUnknown(t *testing.T) {
	defer func() {
		if recover() == nil {
			t.Error("a note on mdr.article999 passes")
		}
	}()
	require.With(mdr.Duties, []require.Shown{{ID: "mdr.article999"}})
}
