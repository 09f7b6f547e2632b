package main

import (
	"errors"
	"fmt"

	"github.com/cecheck/cecheck/shared/law/lawindex"
)

// noted says what the source's remarks on a wording mean for us: a code and the
// places it concerns. The remarks name the amendments; see lawindex.Note.
type noted struct {
	code   lawindex.Note
	places string // space-separated, below the article or annex; "" for all of it
}

var notes = map[string]noted{
	"mdr/annex-I":      {lawindex.Later, "10.4.1/b 10.4.2/d 10.4.3 10.4.4 23.2/h"}, // (EU) 2025/2457; corrigendum
	"mdr/annex-III":    {lawindex.Corrected, ""},
	"mdr/annex-IX":     {lawindex.Later, "2.3 3 3.5 4.3 5.1/h"}, // corrigendum; (EU) 2020/561
	"mdr/annex-VII":    {lawindex.Later, "4.5.2/a"},             // corrigendum
	"mdr/annex-XV":     {lawindex.Corrected, ""},
	"mdr/article-044":  {lawindex.Later, "10"},     // (EU) 2023/502
	"mdr/article-059":  {lawindex.Later, ""},       // (EU) 2020/561
	"mdr/article-078":  {lawindex.Later, "8/c 14"}, // corrigenda; (EU) 2024/1860
	"mdr/article-106":  {lawindex.Later, "14"},     // (EU) 2024/568
	"mdr/article-120":  {lawindex.Deleted, "8"},    // (EU) 2024/1860
	"mdr/article-123":  {lawindex.Deleted, "3/h"},  // (EU) 2024/1860
	"ivdr/annex-III":   {lawindex.Corrected, ""},
	"ivdr/annex-IX":    {lawindex.Later, "2.1 2.3 3 3.5 4.3"}, // corrigendum
	"ivdr/annex-VII":   {lawindex.Later, "4.5.2/a"},           // corrigendum
	"ivdr/article-040": {lawindex.Later, ""},                  // (EU) 2023/503
	"ivdr/article-048": {lawindex.Later, "7 9"},               // corrigendum
	"ivdr/article-074": {lawindex.Later, "14"},                // corrigendum; (EU) 2024/1860
	"ivdr/article-110": {lawindex.Deleted, "8"},               // (EU) 2024/1860, probably this paragraph
	"ivdr/article-112": {lawindex.Later, ""},                  // (EU) 2023/607, (EU) 2024/1860
	"ivdr/article-113": {lawindex.Later, ""},                  // corrigendum, (EU) 2022/112, (EU) 2024/1860
}

// note is the index's note on a provision. A remark without an entry above stops
// the program: somebody has to read what it says.
func note(s source) (noted, error) {
	n, ok := notes[s.ID]
	switch {
	case s.Note == "" && !ok:
		return noted{}, nil
	case s.Note == "":
		return noted{}, errors.New(s.ID + ": the remark in index.json is gone: read the wording and remove the entry in notes.go")
	case !ok:
		return noted{}, fmt.Errorf("%s: a remark that nobody has read yet: %q: add it to notes.go", s.ID, s.Note)
	}
	return n, nil
}
