package pdf

import (
	"slices"
	"strings"
)

// markTables gives the lines of each row of a table one number, so that a cell
// of several lines is not torn from its row.
func markTables(lines []line) {
	markRows(lines)
	id := 0
	for i := 0; i < len(lines); i++ {
		if !lines[i].row {
			continue
		}
		from, to := i, i+1
		for j := i + 1; j < min(len(lines), to+8) && fits(&lines[from], &lines[j-1], &lines[j]); j++ {
			if lines[j].row {
				to = j + 1
			}
		}
		if from > 0 && headerAbove(&lines[from-1], &lines[from]) && lines[from-1].table == 0 {
			from--
		}
		id = number(lines[from:to], id)
		i = to - 1
	}
}

// fits tells whether a line may belong to the table that begins with first and
// has a as its last line so far.
func fits(first, a, b *line) bool {
	if !b.row && b.right-b.left > (first.right-first.left)*7/10 {
		return false // as wide as a paragraph
	}
	h := max(a.height(), b.height())
	return near(a.height(), b.height()) && b.left >= first.left-200 && a.bottom-b.top < 2*h && !looksNumberedHeading(b)
}

func looksNumberedHeading(l *line) bool { return l.bold && len(l.gaps) == 0 && looksNumbered(l.text) }

// headerAbove tells whether a line is the head of a table whose columns are too
// close together there to be seen as such.
func headerAbove(a, first *line) bool {
	d := a.left - first.left
	return a.bold && !first.bold && max(d, -d) < 300 && near(a.height(), first.height()) && a.bottom-first.top < first.height() && !looksNumbered(a.text)
}

// number tells the rows of one table apart by the room between lines: there is
// more between rows than inside a cell. Where it is the same everywhere, each
// line is a row.
func number(lines []line, id int) int {
	order := make([]int, len(lines))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int { return int(lines[b].top) - int(lines[a].top) })
	// room[k] is the room above the k-th line from the top; level says that
	// the line stands beside the one above it.
	room, level := make([]int32, len(order)), make([]bool, len(order))
	least, most := int32(1<<30), int32(-1<<30)
	bottom := lines[order[0]].bottom
	for k := 1; k < len(order); k++ {
		l, above := &lines[order[k]], &lines[order[k-1]]
		level[k] = above.top-l.top < l.height()/4
		room[k] = bottom - l.top
		if !level[k] {
			least, most = min(least, room[k]), max(most, room[k])
		}
		bottom = min(bottom, l.bottom)
	}
	uniform := most-least < lines[order[0]].height()/6
	for k, i := range order {
		if k == 0 || !level[k] && (uniform || room[k] > (least+most)/2) {
			id++
		}
		lines[i].table = id
	}
	return id
}

// cells writes the lines of a row as "a | b".
func cells(lines []line) string {
	var b strings.Builder
	last := int32(0) // where the cell being written begins
	for i := range lines {
		l := &lines[i]
		if i > 0 {
			if l.left > last+300 {
				b.WriteString(" | ")
			} else {
				b.WriteByte(' ')
			}
		}
		at := 0
		last = l.left
		for _, g := range l.gaps {
			b.WriteString(strings.TrimSpace(l.text[at:g.at]) + " | ")
			at, last = g.at, g.x
		}
		b.WriteString(strings.TrimSpace(l.text[at:]))
	}
	return b.String()
}
