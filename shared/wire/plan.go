package wire

import "github.com/cecheck/cecheck/shared/law"

// planInputs is what a person plans with. It counts for nothing in the assessment.
type planInputs struct {
	Start  law.Date    // the day the work begins
	Market law.Date    // the day the product is wanted on the market; 0: none
	Weeks  []planRange // durations given for steps, in whole weeks, in the order of the steps' ids
	Cost   []planRange // costs given for steps, in whole euros, likewise
	File   string      // the documentation that exists: "mdr", "ivdr" or ""
	SME    bool        // a small or medium-sized enterprise or a small mid-cap
	Seed   uint32
}

// planRange is what a person expects of one step. Whether there is such a step the roadmap says.
type planRange struct {
	Step              string // "qms", as the key has it
	Low, Likely, High int    // Low ≤ Likely ≤ High
}

// The bounds of what is planned with. They keep a sum over 40 steps within 31 bits and every day within four digits of a year.
const (
	maxWeeks         = 999
	maxCost          = 50_000_000
	maxSeed          = 999_999_999
	minYear, maxYear = 2000, 2200
	maxPlanned       = 200 // steps of which something is given
)

const (
	planWeeks = "plan.weeks."
	planCost  = "plan.cost."
)

// What would have been possible.
var (
	aRange = []string{"4-8-16"}
	aSeed  = []string{"1"}
	files  = []string{"none", "mdr", "ivdr"}
	yesNo  = []string{"yes", "no"}
)

// plan reads the planning inputs of a state. One that cannot be read is a problem and is left out.
// What comes out does not depend on the order of the pairs.
func (st State) plan() (planInputs, []Problem) {
	in := planInputs{Start: st.On, Seed: 1}
	var problems []Problem
	for _, p := range st.Rest {
		if code, hint := in.take(p); code != "" {
			at := len(problems)
			problems = append(problems, Problem{})
			for ; at > 0 && problems[at-1].Key > p.Key; at-- {
				problems[at] = problems[at-1]
			}
			problems[at] = Problem{code, p.Key, p.Value, hint}
		}
	}
	if len(problems) > maxProblems {
		problems = append(problems[:maxProblems], Problem{Code: "too_many", Key: problems[maxProblems].Key})
	}
	return in, problems
}

// take reads one pair. code is "" where there is nothing wrong with it.
func (in *planInputs) take(p Pair) (code string, hint []string) {
	switch p.Key {
	case "plan.start":
		return takeDay(&in.Start, p.Value)
	case "plan.market":
		return takeDay(&in.Market, p.Value)
	case "plan.file":
		if !among(files, p.Value) {
			return "unknown_option", files
		}
		if p.Value != "none" {
			in.File = p.Value
		}
		return "", nil
	case "plan.sme":
		if !among(yesNo, p.Value) {
			return "unknown_option", yesNo
		}
		in.SME = p.Value == "yes"
		return "", nil
	case "seed":
		n, ok := number(p.Value, maxSeed)
		if !ok {
			return "bad_value", aSeed
		}
		in.Seed = uint32(n)
		return "", nil
	}
	switch {
	case hasPrefix(p.Key, planWeeks):
		return takeRange(&in.Weeks, p.Key[len(planWeeks):], p.Value, maxWeeks)
	case hasPrefix(p.Key, planCost):
		return takeRange(&in.Cost, p.Key[len(planCost):], p.Value, maxCost)
	case hasPrefix(p.Key, "plan."):
		return "unknown_key", nil
	}
	return "", nil // a proposed answer
}

func takeDay(to *law.Date, value string) (code string, hint []string) {
	d, ok := law.ParseDate(value)
	if y, _, _ := d.Parts(); !ok || y < minYear || y > maxYear {
		return "bad_day", aDay
	}
	*to = d
	return "", nil
}

// takeRange reads "low-likely-high" and puts it where the step belongs.
func takeRange(to *[]planRange, step, value string, most int) (code string, hint []string) {
	if step == "" || len(*to) == maxPlanned {
		return "unknown_key", nil
	}
	r := planRange{Step: step}
	for i, part := range []*int{&r.Low, &r.Likely, &r.High} {
		text := value
		if i < 2 {
			j := index(value, '-')
			if j < 0 {
				return "bad_value", aRange
			}
			text, value = value[:j], value[j+1:]
		}
		n, ok := number(text, most)
		if !ok {
			return "bad_value", aRange
		}
		*part = n
	}
	if r.Low > r.Likely || r.Likely > r.High {
		return "bad_value", aRange
	}
	list := append(*to, r)
	i := len(list) - 1
	for ; i > 0 && list[i-1].Step > step; i-- {
		list[i] = list[i-1]
	}
	list[i] = r
	*to = list
	return "", nil
}

// number reads a whole number from 0 to most.
func number(s string, most int) (n int, ok bool) {
	if s == "" || len(s) > 9 {
		return 0, false
	}
	for i := 0; i < len(s); i++ {
		if s[i] < '0' || s[i] > '9' {
			return 0, false
		}
		n = n*10 + int(s[i]-'0')
	}
	return n, n <= most
}

func among(list []string, s string) bool {
	for _, x := range list {
		if x == s {
			return true
		}
	}
	return false
}
