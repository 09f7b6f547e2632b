package evidence

// What is said of a product.
type What string

const (
	Purpose  What = "purpose"  // what it is intended for
	User     What = "user"     // who is meant to use it
	Patients What = "patients" // on whom
	Class    What = "class"    // which class is claimed
	Software What = "software" // that it is software
)

// Stated is something that the documentation says of the product itself. Fact and Option are set by the caller
// where the words certainly are an answer.
type Stated struct {
	What         What
	Value        string // of a class: "IIa", "C"; of a user: "self_test", "near_patient"; else ""
	Fact, Option string
	Quotation    Quotation
}
