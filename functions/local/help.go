package main

import (
	"context"
	"fmt"
	"strings"

	"github.com/cecheck/cecheck/shared/text"
)

const helpText = `cecheck tells what EU law asks of a medical device with AI, and checks documents for it.

  cecheck serve         the site, for a browser on this machine
  cecheck assess        the assessment of a state string
  cecheck questions     every question and its options
  cecheck requirements  what is asked of a product, and where it goes in the documentation
  cecheck roadmap       the way to the CE mark: steps, days, costs
  cecheck report        the report, the empty technical file, the declaration and other documents
  cecheck check         evidence in documents
  cecheck version       what this is
  cecheck help NAME     more about a command

Flags may stand before or after the other arguments. Nothing is sent anywhere, unless
check or serve is told to ask a model.
`

var langs = strings.Join(text.Languages, "|")

var helps = map[string]string{
	"serve": `cecheck serve [--addr HOST:PORT] [--data DIR] [--site DIR] [--ocr] [--model-url URL --model NAME …]

Prints its address and serves the site, the API and the document check until it
is interrupted. Checks that were not finished go on at the next start.

  --addr   where to listen (127.0.0.1:8080, or the next free port)
  --data   where uploads and findings are kept, for 24 hours (data)
  --site   the built site (dist/site)
  --ocr    read scanned pages with Tesseract, which must be installed

` + modelHelp + `
Visitors are told which model judges, and where its server is, before they upload.
`,
	"assess": `cecheck assess STATE [--on YYYY-MM-DD]

Prints the assessment of a state string as JSON; "-" reads the string from the
input. A string without a day is assessed as of today (in UTC).

  --on     the day whose law is asked for, instead of the string's

Exit status: 0 all of the string counts; 1 it was assessed, but something in it does
not count (see "problems"); 2 it cannot be assessed (see "error").
`,
	"questions": `cecheck questions [--lang ` + langs + `]

Prints every question as a JSON array: fact, options, wording.
`,
	"requirements": `cecheck requirements STATE
cecheck requirements --all

Prints as JSON what the law asks of the product: each requirement with its provision,
from when it binds, where it goes in the one technical documentation and what has to
be shown; the standards on it; what the AI Act adds to the file of a device; and the
codes for a notified body. "-" reads the string from the input. In the string,
plan.file=mdr|ivdr names a file that exists already, plan.sme=yes a small enterprise.

  --all    every requirement of the catalogue, for no product in particular

Exit status: 0 all of the string counts; 1 something in it does not (see "problems");
2 it cannot be assessed (see "error").
`,
	"roadmap": `cecheck roadmap STATE [--format json|ics|csv|md] [--lang ` + langs + `]

Prints the steps to the CE mark with their days and costs as ranges, the critical path,
the last days of the law and what comes round again. "-" reads the string from the
input. In the string, plan.start and plan.market are days, plan.weeks.STEP and
plan.cost.STEP are low-likely-high, and seed is a number.

  --format  json; ics for a calendar, csv for a spreadsheet, md for a list to tick
  --lang    the language of ics, csv and md, instead of the string's

Exit status: 0 all of the string counts; 1 something in it does not (see "problems", or
the error output); 2 it cannot be planned.
`,
	"report": `cecheck report STATE [--kind KIND] [--format FORMAT] [--lang ` + langs + `] [--out FILE]

Writes a document. "-" reads the state string from the input. The string stands in the
document: the same string gives the same document again, byte for byte.

  --kind    report         the conclusions and what they rest on (without --kind)
            techdoc        the one technical documentation, still empty
            declaration    the draft of an EU declaration of conformity
            justification  of the classification
            application    checklist for applying to a notified body
            roadmap        the way to the CE mark
  --format  html, md, json, csv or docx; of the roadmap also ics. Without it, the
            ending of FILE, or json
  --lang    the language, instead of the string's
  --out     the file to write; without it, the output
  --site    an address that the QR code leads to, with the string after a #

Exit status: 0 all of the string counts; 1 written, but something in the string does not
count (said on the error output); 2 it could not be written.
`,
	"check": `cecheck check FILE… [--format json|table] [--state STATE] [--lang ` + langs + `] [--ocr]
cecheck check FILE… --model-url URL --model NAME […]

Looks in documents for evidence of what the law asks a technical documentation to
hold, and prints the passages that may show it. Whether they do, a person decides.
Files: PDF, DOCX, ODT, XLSX, ODS, HTML, Markdown, text, or ZIP archives of them.

  --format  table or json; without it, a table on a terminal and JSON elsewhere
  --json    the same as --format json
  --state   a state string: leaves out what does not apply to the product
  --lang    the language of the table (en)
  --ocr     read scanned pages with Tesseract, which must be installed; what was
            recognised so may be wrong by a letter, and says that it was

` + modelHelp + `
  --model-cost     print the most that asking may cost, and ask nobody

A model only points at passages: each quotation is looked for in the files, letter by
letter, what is not there is dropped and counted, and the verdict follows from what is
left. A point that no model judged stays at candidate evidence, and that is said.

    cecheck check --state "$STATE" --model-url http://localhost:11434/v1 --model NAME docs/*.pdf

Exit status: 0 there may be evidence for every point that applies; 1 for at least one there is none;
with a model: 0 every point is shown; 1 at least one is not, or was not judged;
2 it could not be done: a wrong call, or no file has text that can be read.
`,
	"version": "cecheck version\n\nPrints the version.\n",
	"help":    "cecheck help [NAME]\n\nPrints what a command does.\n",
}

func helpOf(name string) string { return helps[name] }

// help prints the help of a command, or the list of commands.
func help(_ context.Context, p *program, args []string) (int, error) {
	if len(args) == 0 {
		fmt.Fprint(p.out, helpText)
		return exitOK, nil
	}
	if commandHelp, ok := helps[args[0]]; ok && len(args) == 1 {
		fmt.Fprint(p.out, commandHelp)
		return exitOK, nil
	}
	return exitCant, usage(fmt.Sprintf("there is no command %q", args[0]))
}
