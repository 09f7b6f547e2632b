// Command schema writes the JSON Schema of a report as JSON to shared/report/testdata/report.schema.json.
//
//	go run ./scripts/schema
package main

import (
	"encoding/json"
	"fmt"
	"os"

	"github.com/invopop/jsonschema"
)

// file is where the schema stands, seen from the root of the repository.
const file = "shared/report/testdata/report.schema.json"

func main() {
	b, err := schema()
	if err == nil {
		err = os.WriteFile(file, b, 0o644)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "schema:", err)
		os.Exit(1)
	}
}

// schema is the schema as a file: every key is wanted, and no other may stand there.
func schema() ([]byte, error) {
	r := jsonschema.Reflector{Anonymous: true, ExpandedStruct: true}
	s := r.Reflect(&report{})
	s.Title = "A report of cecheck"
	s.Description = "What EU law asks of a medical device with AI. Ids and codes stand for words; what each part means stands in shared/RATIONALE.md."
	b, err := json.MarshalIndent(s, "", "  ")
	return append(b, '\n'), err
}
