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

// TestStandards: a standard of the list, or that the catalogues name, is cited under an act, or is called state of the art or draft; none is
// cited under the AI Act. The source says where, or why not; ids are one standard's alone.
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
		if s.Name == "" || s.Source == "" {
			t.Errorf("%s: name %q, source %q", id, s.Name, s.Source)
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
