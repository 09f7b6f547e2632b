// Command cecheck is the whole product on one machine: the site with its API and
// workers, and the checks as commands.
//
//	cecheck serve              the site, for a browser on this machine
//	cecheck assess STATE       the assessment of a state string, as JSON
//	cecheck questions          every question and its options, as JSON
//	cecheck requirements STATE what is asked of a product, as JSON
//	cecheck roadmap STATE      the way to the CE mark, as JSON, calendar or list
//	cecheck report STATE       the report and the other documents
//	cecheck check FILE…        evidence in documents, as a table or JSON
//
// "cecheck help" says more.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"syscall"
)

// The statuses that cecheck exits with.
const (
	exitOK    = 0
	exitFound = 1 // done, and there is something to look at: see the command's help
	exitCant  = 2 // could not be done
)

// program is what a command may use of its surroundings.
type program struct {
	in       io.Reader
	out, err io.Writer
	outIsTTY bool
	errIsTTY bool
}

// command does its work and gives the exit status. An error is printed, and
// the status is exitCant then.
type command func(ctx context.Context, p *program, args []string) (int, error)

var commands = map[string]command{
	"serve":        serve,
	"assess":       assessment,
	"questions":    questions,
	"requirements": requirements,
	"roadmap":      roadmap,
	"report":       writeReport,
	"check":        check,
	"version":      version,
	"help":         help,
}

func main() {
	child()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	p := &program{in: os.Stdin, out: os.Stdout, err: os.Stderr}
	if i, err := os.Stdout.Stat(); err == nil {
		p.outIsTTY = i.Mode()&os.ModeCharDevice != 0
	}
	if i, err := os.Stderr.Stat(); err == nil {
		p.errIsTTY = i.Mode()&os.ModeCharDevice != 0
	}
	// A second signal ends the program at once.
	context.AfterFunc(ctx, stop)
	os.Exit(run(ctx, p, os.Args[1:]))
}

// run finds the command: the first argument that is no flag. What cannot be done
// is said on p.err, in one line.
func run(ctx context.Context, p *program, args []string) int {
	name := ""
	var rest []string
	for i, a := range args {
		if len(a) > 0 && a[0] != '-' {
			name = a
			rest = append(rest, args[i+1:]...)
			break
		}
		rest = append(rest, a)
	}
	for _, a := range rest {
		if a == "--help" || a == "-h" || a == "-help" {
			if name != "" && commands[name] != nil {
				fmt.Fprint(p.out, helpOf(name))
				return exitOK
			}
			name, rest = "help", nil
			break
		}
	}
	switch {
	case name == "" && len(rest) == 0:
		fmt.Fprint(p.err, helpText)
		return exitCant
	case name == "" && len(rest) == 1 && rest[0] == "--version":
		name, rest = "version", nil
	case commands[name] == nil:
		fmt.Fprintf(p.err, "cecheck: there is no command %q; \"cecheck help\" lists them\n", name)
		return exitCant
	}
	status, err := commands[name](ctx, p, rest)
	if err != nil {
		var u usage
		if errors.As(err, &u) {
			fmt.Fprintf(p.err, "cecheck %s: %v; see \"cecheck help %s\"\n", name, err, name)
		} else {
			fmt.Fprintf(p.err, "cecheck %s: %v\n", name, err)
		}
		return exitCant
	}
	return status
}
