// Package schema writes the JSON schema of what a model is to reply, from the Go
// types of the replies, by github.com/invopop/jsonschema.
package schema

import (
	"encoding/json"
	"fmt"
	"maps"
	"slices"

	"github.com/invopop/jsonschema"

	"github.com/cecheck/cecheck/functions/order"
)

// The most that servers with strict schemas take: values of all enums together,
// and letters of one enum that has more than manyValues.
const (
	maxValues  = 1000
	manyValues = 250
	maxLetters = 15000
)

// Of gives the schema of the reply to q: its form, with the ids of q as enums. The
// same question gives the same bytes.
//
// It is what servers call strict: every object has all its properties in
// "required" and no others, and nothing occurs but type, enum, items, properties
// and description.
func Of(q order.Question) ([]byte, error) {
	form, ok := order.Forms[q.Form]
	if !ok {
		return nil, fmt.Errorf("schema: there is no form %q", q.Form)
	}
	r := jsonschema.Reflector{DoNotReference: true, ExpandedStruct: true, Anonymous: true}
	s := r.Reflect(form)
	s.Version = "" // strict servers know no "$schema"
	f := filler{ids: q.IDs, used: map[string]bool{}}
	if err := f.fill(s, ""); err != nil {
		return nil, fmt.Errorf("schema of %q: %w", q.Form, err)
	}
	for _, name := range slices.Sorted(maps.Keys(q.IDs)) {
		if !f.used[name] {
			return nil, fmt.Errorf("schema of %q: no field is named %q", q.Form, name)
		}
	}
	if f.values > maxValues {
		return nil, fmt.Errorf("schema of %q: %d ids, more than the %d that servers take", q.Form, f.values, maxValues)
	}
	return json.Marshal(s)
}

// idFields are the fields that hold an id, in whatever form they occur.
var idFields = map[string]bool{"element": true, "passage": true, "finding": true, "fact": true, "option": true}

type filler struct {
	ids    map[string][]string
	used   map[string]bool
	values int // of all enums
}

// fill puts the ids into the schema of a field and those below it.
func (f *filler) fill(s *jsonschema.Schema, name string) error {
	if idFields[name] {
		ids := f.ids[name]
		if len(ids) == 0 {
			return fmt.Errorf("no ids for %q", name)
		}
		letters := 0
		for i, id := range ids {
			if slices.Contains(ids[:i], id) {
				return fmt.Errorf("%q stands twice among the ids for %q", id, name)
			}
			letters += len(id)
			s.Enum = append(s.Enum, id)
		}
		if len(ids) > manyValues && letters > maxLetters {
			return fmt.Errorf("%d ids for %q are too many for strict servers", len(ids), name)
		}
		f.used[name] = true
	}
	f.values += len(s.Enum)
	if s.Items != nil {
		if err := f.fill(s.Items, ""); err != nil {
			return err
		}
	}
	if s.Properties == nil {
		return nil
	}
	for p := s.Properties.Oldest(); p != nil; p = p.Next() {
		if err := f.fill(p.Value, p.Key); err != nil {
			return err
		}
	}
	return nil
}
