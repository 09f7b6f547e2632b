package mdr_test

import (
	"testing"

	"github.com/cecheck/cecheck/shared/fact"
	"github.com/cecheck/cecheck/shared/mdr"
	"github.com/cecheck/cecheck/shared/product"
	"github.com/cecheck/cecheck/shared/rule"
	"github.com/cecheck/cecheck/shared/rule/ruletest"
)

// roles is a trial of the roles; set may be a changed one.
func roles(set *rule.Set) ruletest.Trial {
	return ruletest.Trial{
		Book: &rule.Book{Vocabulary: []*fact.Fact{&product.Regulation, &product.Role, &product.TakesOver}, Sets: []*rule.Set{set}},
		Day:  today,
		Second: func(get func(string) string) []string {
			role := get(product.Role.ID)
			switch {
			case get(product.Regulation.ID) != "mdr":
				return []string{""}
			case get(product.TakesOver.ID) != fact.No:
				return []string{"manufacturer"}
			case role == "deployer", role == "supplier":
				return []string{"none"}
			}
			return []string{role}
		},
	}
}

func TestRoleExhaustively(t *testing.T) {
	tried, err := roles(&mdr.RoleSet).Partial()
	if err != nil {
		t.Fatal(err)
	}
	t.Logf("%d partial answers", tried)
	if err := overlap(roles(&mdr.RoleSet)); err != nil {
		t.Error(err)
	}
}

func TestRoleMutants(t *testing.T) {
	for i, r := range mdr.RoleSet.Rules {
		ruletest.Mutants(r, &mdr.Role, func(name string, m *rule.Rule) {
			s := ruletest.With(mdr.RoleSet, i, m)
			if !caught(roles(&s)) && roleEquivalent[name] == "" {
				t.Errorf("not caught: %q", name)
			}
		})
	}
}

// roleEquivalent is the mutants that change nothing, and why.
var roleEquivalent = map[string]string{
	"mdr.article016.1: scope always": "a manufacturer who takes over is the manufacturer",
}
