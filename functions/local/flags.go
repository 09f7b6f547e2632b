package main

import (
	"fmt"
	"strings"
)

// usage is an error in how a command was called.
type usage string

func (u usage) Error() string { return string(u) }

// flags are the flags that a command takes. A flag may stand anywhere among the
// arguments, as --name value, --name=value or -name; after "--" nothing is a flag.
type flags struct {
	values   map[string]*string // take a value
	switches map[string]*bool   // take none
}

// parse sets the flags and gives the other arguments.
func (f flags) parse(args []string) (rest []string, err error) {
	for i := 0; i < len(args); i++ {
		a := args[i]
		if a == "--" {
			return append(rest, args[i+1:]...), nil
		}
		if a == "-" || !strings.HasPrefix(a, "-") {
			rest = append(rest, a)
			continue
		}
		name, value, has := strings.Cut(strings.TrimPrefix(strings.TrimPrefix(a, "-"), "-"), "=")
		if s := f.switches[name]; s != nil {
			if has {
				return nil, usage(fmt.Sprintf("--%s takes no value", name))
			}
			*s = true
			continue
		}
		v := f.values[name]
		if v == nil {
			return nil, usage(fmt.Sprintf("there is no flag %q", a))
		}
		if !has {
			if i++; i == len(args) {
				return nil, usage(fmt.Sprintf("--%s needs a value", name))
			}
			value = args[i]
		}
		*v = value
	}
	return rest, nil
}
