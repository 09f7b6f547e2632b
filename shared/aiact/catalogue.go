package aiact

import (
	"slices"

	"github.com/cecheck/cecheck/shared/require"
)

// Catalogue is everything that the AI Act asks: its duties with what shows that they are met, the articles that
// a reviewer checks point by point, and the annexes that a documentation answers point by point.
//
// It is a function so that the module every visitor loads carries none of it.
func Catalogue() []require.Requirement {
	return slices.Concat(
		require.With(Duties, shown()),
		Article009(), Article010(), Article012(), Article013(), Article014(), Article015(), Article017(),
		Annex04(), Annex05(), Annex08(),
	)
}

// shown is what a documentation shows of the duties. Of those that are missing no document shows anything:
// the prohibitions (Art. 5), and that somebody has become the provider (Art. 25(1)).
func shown() []require.Shown {
	return slices.Concat(
		article004Shown(), article006Shown(), article008Shown(), article009Shown(), article010Shown(),
		article011Shown(), article012Shown(), article013Shown(), article014Shown(), article015Shown(),
		article016Shown(), article017Shown(), article018Shown(), article019Shown(), article020Shown(),
		article021Shown(), article022Shown(), article023Shown(), article024Shown(), article025Shown(),
		article026Shown(), article027Shown(), article043Shown(), article047Shown(), article048Shown(),
		article049Shown(), article050Shown(), article053Shown(), article055Shown(), article060Shown(),
		article072Shown(), article073Shown(), article086Shown(),
	)
}

// ofHighRisk gives requirements the condition of every duty for high-risk systems, except where they have one of their own.
func ofHighRisk(list []require.Requirement) []require.Requirement {
	for i := range list {
		r := &list[i]
		if r.When == nil {
			r.When = highRisk
		}
		r.Day, r.Whose = &DutiesFrom, "provider"
	}
	return list
}

// elements are things to tick alone: the document check looks for those of Annex IV.
func elements(ids ...string) []require.Element {
	list := make([]require.Element, len(ids))
	for i, id := range ids {
		list[i].ID = id
	}
	return list
}
