package pdf

import (
	"slices"
	"strings"
	"unicode"
)

const edge = 3 // lines at the top and at the bottom of a page that may repeat

// withoutRepeats leaves out the lines that stand at the edge of most pages:
// headers, footers, page numbers. Each is kept where it comes first, because it
// often carries the document's number, version and status.
func withoutRepeats(pages []page) []page {
	count := map[string]int{}
	withText := 0
	at := make([]map[int]string, len(pages))
	for i, p := range pages {
		if len(p.lines) == 0 {
			continue
		}
		withText++
		at[i] = edges(p.lines)
		seen := map[string]bool{}
		for _, k := range at[i] {
			if !seen[k] {
				seen[k] = true
				count[k]++
			}
		}
	}
	out := make([]page, 0, len(pages))
	first := map[string]bool{}
	for i, p := range pages {
		q := page{number: p.number, marks: p.marks}
		for j, l := range p.lines {
			k, edged := at[i][j]
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

// edges gives the lines at the top and bottom of a page, by index, in the form
// in which they are compared: digits count as alike.
func edges(lines []line) map[int]string {
	order := make([]int, len(lines))
	for i := range order {
		order[i] = i
	}
	// By place and not by order of drawing: many programs draw the footer first.
	slices.SortStableFunc(order, func(a, b int) int { return int(lines[b].top) - int(lines[a].top) })
	keys := map[int]string{}
	for n, i := range order {
		if n < edge || n >= len(order)-edge {
			keys[i] = strings.Join(strings.Fields(strings.Map(func(r rune) rune {
				if unicode.IsDigit(r) {
					return '#'
				}
				return unicode.ToLower(r)
			}, lines[i].text)), " ")
		}
	}
	for i, k := range keys {
		for strings.Contains(k, "##") {
			k = strings.ReplaceAll(k, "##", "#")
		}
		keys[i] = k
	}
	return keys
}
