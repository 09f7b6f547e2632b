package ivdr_test

import (
	"testing"

	"github.com/cecheck/cecheck/shared/fact"
	"github.com/cecheck/cecheck/shared/ivdr"
	"github.com/cecheck/cecheck/shared/product"
	"github.com/cecheck/cecheck/shared/rule"
	"github.com/cecheck/cecheck/shared/rule/ruletest"
)

func roles(s *rule.Set) ruletest.Trial {
	return ruletest.Trial{
		Book: &rule.Book{
			Vocabulary: []*fact.Fact{&product.Regulation, &product.Role, &product.TakesOver},
			Sets:       []*rule.Set{s},
		},
		Day: 20261120,
		Second: func(get func(string) string) []string {
			role := get(product.Role.ID)
			switch {
			case get(product.Regulation.ID) != "ivdr":
				role = ""
			case get(product.TakesOver.ID) != "no":
				role = "manufacturer"
			case ivdr.Role.Index(role) == 0: // users and suppliers are no operators
				role = "none"
			}
			return []string{role}
		},
	}
}

func TestRoleExhaustively(t *testing.T) {
	tried, err := roles(&ivdr.RoleSet).Partial()
	if err != nil {
		t.Fatal(err)
	}
	if want := 4 * 7 * 5; tried != want {
		t.Fatalf("%d partial answers tried, want %d", tried, want)
	}
}

// sameRole is the mutants of Art. 16 that change nothing, and why.
var sameRole = map[string]string{
	"ivdr.article016.1: scope always": "a manufacturer is one already",
}

func TestRoleMutants(t *testing.T) {
	tried := 0
	for i, r := range ivdr.RoleSet.Rules {
		ruletest.Mutants(r, &ivdr.Role, func(name string, m *rule.Rule) {
			tried++
			c := ruletest.With(ivdr.RoleSet, i, m)
			other := ruletest.Turned(c)
			if !refused(roles(&c)) && !refused(roles(&other)) && sameRole[name] == "" {
				t.Errorf("not caught: %s", name)
			}
		})
	}
	t.Logf("%d mutants", tried)
}
