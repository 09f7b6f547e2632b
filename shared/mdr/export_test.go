package mdr

import "github.com/cecheck/cecheck/shared/rule"

// Rule11 is the rule itself, for the tests that try it alone.
func Rule11() *rule.Rule { return &rule11 }
