package example_test

import (
	"testing"

	"github.com/cecheck/cecheck/shared/example"
)

// TestCount: every example stands somewhere in every matter, none is wrong, and what is counted is what was marked.
func TestCount(t *testing.T) {
	var scores []example.Score
	for _, c := range example.All() {
		scores = append(scores, example.Rate(c, assessed(t, c)))
	}
	for _, n := range example.Count(scores) {
		if sum := n.Of() + n.Follow() + n.Premised + n.Unsaid; sum != 115 {
			t.Errorf("%s: %d", n.Matter, sum)
		}
		if n.Stated[example.Wrong]+n.Derived[example.Wrong] > 0 {
			t.Errorf("%s: %+v", n.Matter, n)
		}
		t.Logf("%s: %d stated %v, %d follow %v, %d start from it, %d unsaid", n.Matter, n.Of(), n.Stated[1:], n.Follow(), n.Derived[1:], n.Premised, n.Unsaid)
	}
}
