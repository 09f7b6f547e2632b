package report

// Drawing is a picture of simple shapes. Lengths are in points of 1/72 inch, from the upper left corner.
type Drawing struct {
	Width, Height int
	Shapes        []Shape
}

// Shape is a rectangle, a line, a lozenge or a text.
type Shape struct {
	Kind       ShapeKind
	X, Y, W, H int    // of a line, W and H lead to its end; of a text, the box that it stands in
	Fill       string // "1a2b3c"; "" is none
	Stroke     string // "" is none
	Dashed     bool
	Text       string
	Size       int // of the text
	Bold       bool
	Align      Align
}

// ShapeKind is what a shape is.
type ShapeKind uint8

const (
	Rectangle ShapeKind = iota
	Stroke
	Lozenge
	Label
)

// Align is where a text stands in its box.
type Align uint8

const (
	Left Align = iota
	Centre
	Right
)
