package aiact_test

import (
	"testing"

	"github.com/cecheck/cecheck/shared/aiact"
	"github.com/cecheck/cecheck/shared/fact"
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/rule"
	"github.com/cecheck/cecheck/shared/rule/ruletest"
)

// dated takes the two ways of being high-risk as answers and decides the day.
func dated(s *rule.Set, day law.Date) ruletest.Trial {
	return ruletest.Trial{
		Book: &rule.Book{Sets: []*rule.Set{s}, Vocabulary: []*fact.Fact{
			&aiact.ProductRoute, &aiact.UseRoute, &aiact.Placed, &aiact.Changed, &aiact.PublicAuthority,
		}},
		Day: day,
		Second: func(get func(string) string) []string {
			return []string{secondDutiesFrom(get, int(day), get(aiact.ProductRoute.ID), get(aiact.UseRoute.ID))}
		},
	}
}

// duties is the set without its scope, which the two ways stand for.
func duties() *rule.Set {
	s := aiact.DutiesSet
	s.Scope = rule.Any{rule.Is{Fact: &aiact.ProductRoute, Option: fact.Yes}, rule.Is{Fact: &aiact.UseRoute, Option: fact.Yes}}
	return &s
}

func TestDutiesFromExhaustively(t *testing.T) {
	for _, day := range wordings {
		tried, err := dated(duties(), day).Partial()
		if err != nil {
			t.Fatalf("on %s: %v", day, err)
		}
		t.Logf("on %s: %d partial answers", day, tried)
	}
}

func TestDutiesFromMutants(t *testing.T) {
	tried := 0
	for j, r := range aiact.DutiesSet.Rules {
		ruletest.Mutants(r, &aiact.DutiesFrom, func(name string, m *rule.Rule) {
			tried++
			s := duties()
			s.Rules = append([]*rule.Rule(nil), s.Rules...)
			s.Rules[j] = m
			_, err1 := dated(s, wordings[0]).Whole()
			_, err2 := dated(s, wordings[1]).Whole()
			if err1 == nil && err2 == nil && equivalent[name] == "" {
				t.Errorf("not caught: %s (in force from %s)", name, r.InForce.From)
			}
		})
	}
	t.Logf("%d mutants", tried)
}
