package pdf

import (
	"regexp"
	"slices"
	"strconv"
	"strings"
)

const edge = 3 // lines at the top and at the bottom of a page that may repeat

// withoutRepeats leaves out the lines that stand at the edge of most pages:
// headers, footers, page numbers. Each is kept where it comes first, because it
// often carries the document's number, version and status.
func withoutRepeats(pages []page) []page {
	count := map[string]int{}
	withText := 0
	at := make([]map[int][2]string, len(pages))
	for i, p := range pages {
		if len(p.lines) == 0 {
			continue
		}
		withText++
		at[i] = edges(p.number, p.lines)
		seen := map[string]bool{}
		for _, both := range at[i] {
			for _, k := range both {
				if !seen[k] {
					seen[k] = true
					count[k]++
				}
			}
		}
	}
	out := make([]page, 0, len(pages))
	first := map[string]bool{}
	for i, p := range pages {
		q := page{number: p.number, marks: p.marks}
		for j, l := range p.lines {
			both, edged := at[i][j]
			k := both[0]
			if count[both[1]] > count[k] {
				k = both[1]
			}
			if edged && withText >= 2 && pageNumber.MatchString(l.text) {
				continue // nobody quotes a page number
			}
			if edged && withText >= 3 && count[k]*10 > withText*6 {
				if first[k] {
					continue
				}
				first[k] = true
			}
			q.lines = append(q.lines, l)
		}
		out = append(out, q)
	}
	return out
}

var pageWords = regexp.MustCompile(`(?i)\b(?:page|seite|blatt|sheet|p\.|s\.)\s*\d+(?:\s*(?:/|of|von|de|sur)\s*\d+)?`)

// edges gives the lines at the top and bottom of a page, by index, in the form
// two forms in which they are compared: as they are, and without the page's
// number. Other numbers count: a report with one test on each page begins each
// page alike.
func edges(number int, lines []line) map[int][2]string {
	order := make([]int, len(lines))
	for i := range order {
		order[i] = i
	}
	// By place and not by order of drawing: many programs draw the footer first.
	slices.SortStableFunc(order, func(a, b int) int { return int(lines[b].top) - int(lines[a].top) })
	own := strconv.Itoa(number)
	keys := map[int][2]string{}
	for n, i := range order {
		if n >= edge && n < len(order)-edge {
			continue
		}
		words := strings.Fields(strings.ToLower(pageWords.ReplaceAllString(lines[i].text, "#")))
		plain := strings.Join(words, " ")
		for k, w := range words {
			if w == own {
				words[k] = "#"
			}
		}
		keys[i] = [2]string{plain, strings.Join(words, " ")}
	}
	return keys
}
