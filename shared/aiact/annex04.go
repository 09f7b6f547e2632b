package aiact

import (
	"slices"

	"github.com/cecheck/cecheck/shared/require"
)

// Annex04 is what the technical documentation of a high-risk system must hold:
// Annex IV, point by point, in the order of the annex (Art. 11(1)).
//
// The query terms are ours: words that a text which shows the point is likely
// to use, rather than those of the provision, which tables of contents and
// templates repeat. In a term, #n stands for a number, #v for a version such as
// 3.2.1 and #d for a date; =specificity is that word alone, whose stem it shares
// with "specification".
// A term with @ before it is words of a heading only, each of which stands in every
// text: "@what it talks to". Beside the words of the trade stand those of people who
// write as they speak. An element without terms is something to tick alone: where a
// passage has to touch two elements (package evidence says where), the words of its
// neighbour would count twice.
//
// It is a function so that the module every visitor loads, which asks for none of it,
// carries none of it.
func Annex04() []require.Requirement {
	list := []require.Requirement{
		annex04Point1a,
		annex04Point1b,
		annex04Point1c,
		annex04Point1d,
		annex04Point1e,
		annex04Point1f,
		annex04Point1g,
		annex04Point1h,
		annex04Point2a,
		annex04Point2b,
		annex04Point2c,
		annex04Point2d,
		annex04Point2e,
		annex04Point2f,
		annex04Point2g,
		annex04Point2h,
		annex04Point3,
		annex04Point4,
		annex04Point5,
		annex04Point6,
		annex04Point7,
		annex04Point8,
		annex04Point9,
	}
	related := annex04Related()
	for i := range list {
		r := &list[i]
		r.When, r.Day = highRisk, &DutiesFrom
		r.Judged = slices.Contains(annex04WhereApplicable, r.ID)
		for _, s := range related {
			if s.ID == r.ID {
				r.Evidence, r.Related = s.Evidence, s.Related
			}
		}
	}
	return list
}

// annex04WhereApplicable is the points that the annex asks for only where they are applicable or relevant, and no question
// settles it: other products it works with, a product it is part of, training with data, changes settled beforehand.
var annex04WhereApplicable = []string{
	"aiact.annex04.1.b", "aiact.annex04.1.f", "aiact.annex04.2.d", "aiact.annex04.2.f",
}
