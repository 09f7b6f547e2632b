package main

import (
	"strings"
	"testing"

	"github.com/cecheck/cecheck/shared/text"
)

// Every term has a name and a meaning, and every provision it names exists.
func TestTable(t *testing.T) {
	for _, lang := range text.Languages {
		table, err := Table(lang)
		if err != nil {
			t.Error(err)
		}
		if strings.Contains(table, "[glossary.") {
			t.Errorf("%s: a term without a meaning", lang)
		}
		for _, row := range strings.Split(strings.TrimSpace(table), "\n") {
			if strings.Count(row, "|") != 4 {
				t.Errorf("%s: a row that is no row: %s", lang, row)
			}
		}
	}
}
