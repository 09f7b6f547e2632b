package evidence

// Outline keeps the headings above the place that a reader of a file has come
// to. The zero value stands at the start of a file.
type Outline struct {
	levels []int
	path   []string
}

// Path gives the headings above the present place, outermost first, as a
// Passage wants them. The result is shared between passages and must not be
// changed.
func (o *Outline) Path() []string { return o.path }

// Enter goes under a heading of the given level, 1 being the outermost, and
// leaves the headings of the same or a deeper level. It gives the path above
// the heading itself.
func (o *Outline) Enter(level int, title string) []string {
	n := len(o.levels)
	for n > 0 && o.levels[n-1] >= level {
		n--
	}
	above := o.path[:n:n]
	// A full slice expression makes append copy, so that paths already handed
	// out keep their titles.
	o.levels = append(o.levels[:n:n], level)
	o.path = append(above, title)
	return above
}
