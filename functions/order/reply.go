package order

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"reflect"
	"strings"
	"unicode/utf8"
)

// The forms of replies. The schemas are generated from the types below, in the
// order of their fields: a model writes what it has seen before what it thinks of
// it. No field may be left out, none may be null, and there are no maps.
const (
	FormEvidence = "evidence" // Reply; ids: "element", "passage"
	FormReview   = "review"   // Review; ids: "finding"
	FormFacts    = "facts"    // Facts; ids: "fact", "option", "passage"
)

// Forms are the types of the replies, by form.
var Forms = map[string]any{FormEvidence: Reply{}, FormReview: Review{}, FormFacts: Facts{}}

// Reply says what passages show of one requirement.
type Reply struct {
	Elements []ElementReply `json:"elements" jsonschema_description:"One entry for every element, in the order given."`
	Queries  []string       `json:"queries" jsonschema_description:"Words to search the rest of the documentation for, in its language, where something is missing; none if nothing is."`
}

// ElementReply says what passages show of one element of a requirement.
type ElementReply struct {
	Element    string           `json:"element"`
	Quotations []ReplyQuotation `json:"quotations" jsonschema_description:"The strongest first; none if no passage says anything about this system."`
	Missing    []string         `json:"missing" jsonschema_description:"What the element asks for and no passage says, one short sentence each."`
}

// ReplyQuotation is words that a model says stand in a passage.
type ReplyQuotation struct {
	Passage string `json:"passage"`
	Text    string `json:"text" jsonschema_description:"Copied from the passage letter by letter, in its language: one sentence, or one row of a table."`
	Stance  string `json:"stance" jsonschema:"enum=shows,enum=mentions,enum=contradicts" jsonschema_description:"shows: concrete content about this system; mentions: the subject is named without content; contradicts: the opposite is said."`
}

// Review is what a second model thinks of findings of a first.
type Review struct {
	Findings []ReviewedFinding `json:"findings" jsonschema_description:"One entry for every finding, in the order given."`
}

// ReviewedFinding is what a second model thinks of one quotation.
type ReviewedFinding struct {
	Finding string `json:"finding"`
	Reason  string `json:"reason" jsonschema_description:"One short sentence: what the quotation says of the element, or why it says nothing."`
	Stance  string `json:"stance" jsonschema:"enum=shows,enum=mentions,enum=contradicts,enum=nothing" jsonschema_description:"shows: concrete content about this system; mentions: the subject is named without content; contradicts: the opposite is said; nothing: it does not speak of the element."`
}

// Facts are answers to the questionnaire that a document seems to give.
type Facts struct {
	Facts []ReplyFact `json:"facts" jsonschema_description:"Only facts of which a passage speaks."`
}

// ReplyFact is one answer that a document seems to give.
type ReplyFact struct {
	Fact    string `json:"fact"`
	Passage string `json:"passage"`
	Text    string `json:"text" jsonschema_description:"Copied from the passage letter by letter, in its language."`
	Option  string `json:"option" jsonschema_description:"The answer that these words give."`
}

// DecodeReply reads a reply in FormEvidence; see Decode.
func DecodeReply(reply string) (r Reply, err error) {
	err = Decode(reply, &r)
	return r, err
}

// InForm reports what is wrong with a reply to a question in a form; nil: nothing is.
func InForm(form, reply string) error {
	t, ok := Forms[form]
	if !ok {
		return fmt.Errorf("there is no form %q", form)
	}
	return Decode(reply, reflect.New(reflect.TypeOf(t)).Interface())
}

const maxDepth = 16 // of a reply; the forms need 6

// Decode reads a reply into one of the types above, strictly: exactly one value,
// no field unknown, missing, null or given twice, names in the letters of the
// form, valid UTF-8. It does not know which ids may stand in it.
func Decode(reply string, into any) error {
	if !utf8.ValidString(reply) {
		return errors.New("it is not UTF-8")
	}
	d := json.NewDecoder(strings.NewReader(reply))
	if err := onceEach(d, 0); err != nil {
		return err
	}
	if _, err := d.Token(); err != io.EOF {
		return errors.New("something follows the JSON value")
	}
	d = json.NewDecoder(strings.NewReader(reply))
	d.DisallowUnknownFields()
	if err := d.Decode(into); err != nil {
		return err
	}
	// What is missing or null, or named in other letters, would not come out as it
	// went in.
	out, err := json.Marshal(into)
	if err != nil {
		return err
	}
	a, err := shape([]byte(reply))
	if err != nil {
		return err
	}
	b, err := shape(out)
	if err != nil {
		return err
	}
	if !bytes.Equal(a, b) {
		return errors.New("a field is missing or named in other letters")
	}
	return nil
}

// onceEach reads one value and refuses names that occur twice in an object.
func onceEach(d *json.Decoder, depth int) error {
	if depth > maxDepth {
		return errors.New("it is nested too deeply")
	}
	t, err := d.Token()
	if err != nil {
		return err
	}
	if t == nil {
		return errors.New("a value is null")
	}
	open, is := t.(json.Delim)
	if !is {
		return nil
	}
	seen := map[string]bool{}
	for d.More() {
		if open == '{' {
			name, err := d.Token()
			if err != nil {
				return err
			}
			s := name.(string)
			if seen[s] {
				return fmt.Errorf("%.40q is given twice", s)
			}
			seen[s] = true
		}
		if err := onceEach(d, depth+1); err != nil {
			return err
		}
	}
	_, err = d.Token()
	return err
}

// shape is a JSON value in one way of writing it.
func shape(b []byte) ([]byte, error) {
	var v any
	if err := json.Unmarshal(b, &v); err != nil {
		return nil, err
	}
	return json.Marshal(v)
}
