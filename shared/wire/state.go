package wire

import (
	"github.com/cecheck/cecheck/shared/assess"
	"github.com/cecheck/cecheck/shared/fact"
	"github.com/cecheck/cecheck/shared/law"
)

// Version is the newest grammar of the state string that this package reads, and the one it writes.
const Version = "1"

// State is a state string taken apart. Its grammar stands in shared/RATIONALE.md.
type State struct {
	V       string // grammar version as given, "1" where absent
	Rules   string // digest of the rule set the string was made with; "" is the present one
	On      law.Date
	Lang    string
	Mode    assess.Mode
	Modules []assess.Module
	Rest    []Pair // proposed answers, planning inputs and the seed, kept as they are
}

// Pair is one key and its decoded value.
type Pair struct{ Key, Value string }

// Problem is something wrong with a state string that leaves the rest of it standing.
type Problem struct {
	Code  string // "unknown_key", "unknown_option", "concluded_fact", "twice", "bad_day", "bad_value", "dropped_answer", "unknown_module", "no_pair", "bad_escape", "too_long", "too_many"
	Key   string
	Value string
	Hint  []string // what would have been possible
}

// The bounds of a string: modules of one product, bytes, and problems that are still told one by one.
const (
	maxModules  = 20
	maxLength   = 64 << 10
	maxProblems = 50
)

// Parse reads a state string. It never fails: what is wrong is returned as problems
// and the rest counts.
func Parse(s string) (State, []Problem) {
	p := parser{st: State{V: Version, Lang: "en"}}
	if len(s) > maxLength {
		return p.st, []Problem{{Code: "too_long", Key: "state"}}
	}
	if s != "" && s[0] == '#' {
		s = s[1:]
	}
	var answers []Pair
	seen := map[string]bool{}
	for s != "" {
		part := s
		if i := index(s, '&'); i >= 0 {
			part, s = s[:i], s[i+1:]
		} else {
			s = ""
		}
		if part == "" {
			continue
		}
		i := index(part, '=')
		if i < 0 {
			p.problem("no_pair", part, "")
			continue
		}
		key := part[:i]
		value, ok := unescape(part[i+1:])
		switch {
		case !ok:
			p.problem("bad_escape", key, part[i+1:])
		case seen[key]:
			p.problem("twice", key, value)
		default:
			seen[key] = true
			if !p.header(key, value) {
				answers = append(answers, Pair{key, value})
			}
		}
	}
	p.answers(answers)
	return p.st, p.problems
}

type parser struct {
	st       State
	problems []Problem
}

func (p *parser) problem(code, key, value string) { p.add(Problem{code, key, value, nil}) }

func (p *parser) add(x Problem) {
	if len(p.problems) == maxProblems {
		x = Problem{Code: "too_many", Key: x.Key}
	}
	if len(p.problems) <= maxProblems {
		p.problems = append(p.problems, x)
	}
}

// What would have been possible in the header.
var (
	aDay      = []string{"2026-11-20"}
	languages = []string{"en", "de", "fr"}
	modes     = []string{"decide", "document"}
)

// header takes the keys that are no answers.
func (p *parser) header(key, value string) bool {
	switch key {
	case "v":
		p.st.V = value
	case "rules":
		p.st.Rules = value
	case "on":
		day, ok := law.ParseDate(value)
		if !ok {
			p.add(Problem{"bad_day", key, value, aDay})
		}
		p.st.On = day
	case "lang":
		if len(value) != 2 || !lower(value[0]) || !lower(value[1]) {
			p.add(Problem{"bad_value", key, value, languages})
			break
		}
		p.st.Lang = value
	case "mode":
		if value == modes[1] {
			p.st.Mode = assess.Document
		} else if value != modes[0] {
			p.add(Problem{"unknown_option", key, value, modes})
		}
	case "modules":
		p.modules(value)
	case "seed":
		p.st.Rest = append(p.st.Rest, Pair{key, value})
	default:
		if id := trimPrefix(key, "proposed."); id != key {
			if f := find(id); f == nil || value != fact.Unknown && f.Index(value) == 0 {
				p.problem("unknown_key", key, value)
				break
			}
		} else if !hasPrefix(key, "plan.") {
			return false
		}
		p.st.Rest = append(p.st.Rest, Pair{key, value})
	}
	return true
}

// modules reads the names of the modules, which are joined by commas; a comma inside a
// name is escaped twice.
func (p *parser) modules(value string) {
	for value != "" {
		name := value
		if i := index(value, ','); i >= 0 {
			name, value = value[:i], value[i+1:]
		} else {
			value = ""
		}
		if len(p.st.Modules) == maxModules {
			p.problem("bad_value", "modules", name)
			return
		}
		plain, ok := unescape(name)
		if !ok {
			plain = name
		}
		p.st.Modules = append(p.st.Modules, assess.Module{ID: moduleID(len(p.st.Modules)), Name: plain})
	}
}

func moduleID(i int) string { return "m" + itoa(i+1) }

// answers hands the answers to their modules: an answer without a module is one of every
// module that does not say otherwise.
func (p *parser) answers(list []Pair) {
	count := max(1, len(p.st.Modules))
	for _, a := range list {
		if m, _ := splitModule(a.Key); m > count && m <= maxModules {
			count = m
		}
	}
	for i := len(p.st.Modules); i < count; i++ {
		p.st.Modules = append(p.st.Modules, assess.Module{ID: moduleID(i)})
	}
	given := make([]map[*fact.Fact]int, count+1) // by module; 0 is "every module"
	for i := range given {
		given[i] = map[*fact.Fact]int{}
	}
	for _, a := range list {
		m, f, i, ok := p.answer(a)
		if !ok {
			continue
		}
		if f.Product {
			m = 0 // one answer for the whole product, whichever module it stands under
			if was, given := given[0][f]; given && was != i {
				p.problem("twice", a.Key, a.Value)
				continue
			}
		}
		given[m][f] = i
	}
	for m := range p.st.Modules {
		for _, f := range assess.Vocabulary() {
			i, ok := given[m+1][f]
			if !ok {
				i, ok = given[0][f]
			}
			if ok {
				p.st.Modules[m].Answers = append(p.st.Modules[m].Answers, fact.Answer{Fact: f, Index: i})
			}
		}
	}
}

// answer checks one answer; m is 0 for every module.
func (p *parser) answer(a Pair) (m int, f *fact.Fact, i int, ok bool) {
	m, id := splitModule(a.Key)
	if m > maxModules {
		p.problem("unknown_module", a.Key, a.Value)
		return
	}
	code := ""
	switch f = find(id); {
	case f == nil && concluded(id):
		code = "concluded_fact"
	case f == nil:
		code = "unknown_key"
	case a.Value == fact.Unknown:
		return m, f, 0, true
	case f.Index(a.Value) == 0:
		code = "unknown_option"
	default:
		return m, f, f.Index(a.Value), true
	}
	// A string from another rule set may hold what this one no longer knows.
	if code != "concluded_fact" && p.st.Rules != "" && p.st.Rules != assess.Digest() {
		code = "dropped_answer"
	}
	var hint []string
	if f != nil {
		hint = append(append(hint, f.Options...), fact.Unknown)
	} else if len(p.problems) < maxProblems {
		if n := nearest(id); n != "" {
			hint = []string{n}
		}
	}
	p.add(Problem{code, a.Key, a.Value, hint})
	return 0, nil, 0, false
}

// splitModule takes "m2.fact" apart; m is 0 where there is no module.
func splitModule(key string) (m int, id string) {
	if len(key) < 3 || key[0] != 'm' {
		return 0, key
	}
	i := 1
	for ; i < len(key) && i < 5 && key[i] >= '0' && key[i] <= '9'; i++ {
		m = m*10 + int(key[i]-'0')
	}
	if i == 1 || i == len(key) || key[i] != '.' || m == 0 {
		return 0, key
	}
	return m, key[i+1:]
}

func find(id string) *fact.Fact {
	for _, f := range assess.Vocabulary() {
		if f.ID == id {
			return f
		}
	}
	return nil
}

func concluded(id string) bool {
	for _, f := range assess.Conclusions() {
		if f.ID == id {
			return true
		}
	}
	return false
}
