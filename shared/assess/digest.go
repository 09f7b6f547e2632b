package assess

import "github.com/cecheck/cecheck/shared/rule"

var digest = rule.Digest(&Book)

// Digest is eight hex digits over every fact, rule, case and date of the book: a
// state string names the rule set it was made with.
func Digest() string { return digest }
