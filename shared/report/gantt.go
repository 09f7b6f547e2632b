package report

import (
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/roadmap"
	"github.com/cecheck/cecheck/shared/rule"
)

// How the picture of a roadmap is laid out, in points.
const (
	ganttWidth  = 760
	ganttNames  = 262 // for the names of the steps
	ganttRow    = 19
	ganttBar    = 9
	ganttHead   = 26 // for the years
	ganttFlag   = 13 // for each line of last days below the steps
	ganttMargin = 8
)

// The colours of the picture.
const (
	ink       = "1b1b1f"
	faint     = "5b5d66"
	grid      = "d5d7de"
	tint      = "f3f4f8"
	deep      = "1f3a6e" // on the critical path
	pale      = "8fa6cf" // not on it
	whisker   = "5b5d66"
	alarm     = "a8321c" // last days of the law
	wantedDay = "2f7d4f"
)

// critical is from how many thousandths of the runs a step counts as on the critical path.
const critical = 500

// gantt draws a roadmap: a bar a step from its likely start to its likely finish, a thin line on to the day by which nine of ten runs are
// done, and the last days of the law across.
func gantt(p *roadmap.Plan, w Words) *Drawing {
	g := &ganttChart{w: w, p: p, from: p.Start, to: p.Finish.Late}
	g.to = max(g.to, roadmap.AddDays(p.Start, 180))
	if p.Market != nil {
		g.to = max(g.to, p.Market.Wanted)
	}
	// A last day far beyond the plan would press the plan together; the table below the picture has it.
	beyond := roadmap.AddDays(g.to, roadmap.Between(g.from, g.to)/2)
	for i := range p.Deadlines {
		if d := p.Deadlines[i].Day; d > g.from && d <= beyond {
			g.flags = append(g.flags, &p.Deadlines[i])
			g.to = max(g.to, d)
		}
	}
	g.to = roadmap.AddDays(g.to, roadmap.Between(g.from, g.to)/40+7)
	g.bottom = ganttHead + len(p.Steps)*ganttRow + 4
	g.d = &Drawing{Width: ganttWidth}
	g.years()
	for i := range p.Steps {
		g.step(i)
	}
	g.lastDays()
	g.legend()
	return g.d
}

type ganttChart struct {
	w        Words
	p        *roadmap.Plan
	d        *Drawing
	from, to law.Date
	flags    []*roadmap.Deadline
	bottom   int // of the steps
	end      int // of the last days
}

func (g *ganttChart) add(s ...Shape) { g.d.Shapes = append(g.d.Shapes, s...) }

// x is where a day stands.
func (g *ganttChart) x(d law.Date) int {
	width := ganttWidth - ganttNames - ganttMargin
	return ganttNames + roadmap.Between(g.from, min(max(d, g.from), g.to))*width/roadmap.Between(g.from, g.to)
}

// years are the lines of time: each year, and each quarter where there is room.
func (g *ganttChart) years() {
	first, _, _ := g.from.Parts()
	last, _, _ := g.to.Parts()
	quarters := g.x(law.Date((first+1)*10000+401))-g.x(law.Date((first+1)*10000+101)) >= 14
	for y := first; y <= last; y++ {
		for m := 1; m <= 12; m += 3 {
			d := law.Date(y*10000 + m*100 + 1)
			if d < g.from || d > g.to || m > 1 && !quarters {
				continue
			}
			g.add(Shape{Kind: Stroke, X: g.x(d), Y: ganttHead - 6, H: g.bottom - ganttHead + 6, Stroke: grid, Dashed: m > 1})
		}
		from, to := g.x(max(law.Date(y*10000+101), g.from)), g.x(min(law.Date((y+1)*10000+101), g.to))
		if to-from >= 30 {
			g.add(Shape{Kind: Label, X: from + 3, Y: 2, W: to - from - 3, H: 16, Text: itoa(y), Size: 9, Bold: true, Fill: faint})
		}
	}
}

func (g *ganttChart) step(i int) {
	s := &g.p.Steps[i]
	y := ganttHead + i*ganttRow
	if i%2 == 0 {
		g.d.Shapes = append([]Shape{{X: 0, Y: y, W: ganttWidth, H: ganttRow, Fill: tint}}, g.d.Shapes...)
	}
	name := Shape{Kind: Label, X: 4, Y: y, W: ganttNames - 10, H: ganttRow, Text: short(g.w.Get(s.Step.ID), 52), Size: 9, Fill: ink, Bold: s.Critical >= critical}
	colour := pale
	if s.Critical >= critical {
		colour = deep
	}
	from, to, late := g.x(s.Start.Likely), g.x(s.Finish.Likely), g.x(s.Finish.Late)
	bar := Shape{X: from, Y: y + (ganttRow-ganttBar)/2, W: max(2, to-from), H: ganttBar, Fill: colour}
	if s.Applies == rule.Open {
		bar.Fill, bar.Stroke, bar.Dashed = "ffffff", colour, true
	}
	g.add(name)
	if late > to {
		g.add(Shape{Kind: Stroke, X: to, Y: y + ganttRow/2, W: late - to, Stroke: whisker},
			Shape{Kind: Stroke, X: late, Y: y + ganttRow/2 - 3, H: 6, Stroke: whisker})
	}
	g.add(bar)
	if s.LatestFinish > g.from {
		g.add(Shape{Kind: Lozenge, X: g.x(s.LatestFinish) - 3, Y: y + ganttRow/2 - 3, W: 6, H: 6, Fill: wantedDay})
	}
}

// lastDays draws the last days of the law, and the day on the market, as lines down to their names.
func (g *ganttChart) lastDays() {
	y := g.bottom
	flag := func(day law.Date, text, colour string) {
		x := g.x(day)
		g.add(Shape{Kind: Stroke, X: x, Y: ganttHead - 6, H: y - ganttHead + 6 + ganttFlag/2, Stroke: colour})
		text += ", " + g.w.date(day)
		if x > ganttWidth/2 {
			g.add(Shape{Kind: Label, X: 4, Y: y, W: x - 8, H: ganttFlag, Text: text, Size: 8, Align: Right, Fill: colour})
		} else {
			g.add(Shape{Kind: Label, X: x + 4, Y: y, W: ganttWidth - x - 8, H: ganttFlag, Text: text, Size: 8, Fill: colour})
		}
		y += ganttFlag
	}
	for _, d := range g.flags {
		flag(d.Day, g.w.Get(d.ID), alarm)
	}
	if g.p.Market != nil && g.p.Market.Wanted > g.from {
		flag(g.p.Market.Wanted, g.w.Get("report.road.wanted"), wantedDay)
	}
	g.end = y
}

// legend says what is what.
func (g *ganttChart) legend() {
	y := g.end + 8
	x := 4
	entry := func(text string, shapes ...Shape) {
		width := 26 + len([]rune(text))*9/2
		if x+width > ganttWidth {
			x, y = 4, y+14
		}
		for _, s := range shapes {
			s.X, s.Y = s.X+x, s.Y+y
			g.add(s)
		}
		g.add(Shape{Kind: Label, X: x + 22, Y: y, W: width - 22, H: 12, Text: text, Size: 8, Fill: faint})
		x += width + 10
	}
	entry(g.w.Get("report.road.critical"), Shape{Y: 3, W: 16, H: 7, Fill: deep})
	entry(g.w.Get("report.road.other"), Shape{Y: 3, W: 16, H: 7, Fill: pale})
	entry(g.w.Get("report.road.perhaps"), Shape{Y: 3, W: 16, H: 7, Fill: "ffffff", Stroke: pale, Dashed: true})
	entry(g.w.Get("report.road.late"), Shape{Kind: Stroke, Y: 6, W: 16, Stroke: whisker}, Shape{Kind: Stroke, X: 16, Y: 3, H: 6, Stroke: whisker})
	if g.p.Market != nil {
		entry(g.w.Get("report.road.latest"), Shape{Kind: Lozenge, X: 5, Y: 3, W: 6, H: 6, Fill: wantedDay})
	}
	if len(g.flags) > 0 {
		entry(g.w.Get("report.road.lastday"), Shape{Kind: Stroke, X: 8, H: 12, Stroke: alarm})
	}
	g.d.Height = y + 18
}

// short cuts a text that is too long for its place.
func short(s string, n int) string {
	r := []rune(s)
	if len(r) <= n {
		return s
	}
	return string(r[:n-1]) + "…"
}
