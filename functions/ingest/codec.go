package ingest

import (
	"encoding/json"
	"errors"
	"fmt"

	"github.com/cecheck/cecheck/shared/evidence"
)

// stored is the form in which documents lie in the object store between
// reading and checking. v changes when an older program could not read it.
type stored struct {
	V         int                 `json:"v"`
	Documents []evidence.Document `json:"documents"`
}

// Encode writes documents for the object store.
func Encode(docs []evidence.Document) ([]byte, error) {
	b, err := json.Marshal(stored{1, docs})
	if err != nil {
		return nil, fmt.Errorf("encode documents: %w", err)
	}
	return b, nil
}

// Decode reads what Encode wrote. Anything else is an error, and so are
// passages whose offsets do not fit their texts.
func Decode(b []byte) ([]evidence.Document, error) {
	var s stored
	if err := json.Unmarshal(b, &s); err != nil {
		return nil, fmt.Errorf("decode documents: %w", err)
	}
	if s.V != 1 {
		return nil, fmt.Errorf("decode documents: version %d is not known", s.V)
	}
	for _, d := range s.Documents {
		at := 0
		for i, p := range d.Passages {
			if p.Start != at || p.Para != i+1 {
				return nil, errors.New("decode documents: offsets do not fit")
			}
			at += len(p.Text) + 1
		}
	}
	return s.Documents, nil
}
