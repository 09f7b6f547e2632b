package techdoc

import (
	"slices"

	"github.com/cecheck/cecheck/shared/assess"
	"github.com/cecheck/cecheck/shared/fact"
	"github.com/cecheck/cecheck/shared/ivdr"
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/mdr"
	"github.com/cecheck/cecheck/shared/product"
	"github.com/cecheck/cecheck/shared/require"
)

// towards is what the device regulations will ask of devices that still come to the market by their transition (MDR Art. 120(3), IVDR Art. 110(3)): what they
// would ask if the device came to the market by the regulation today, and do not ask while the transition lasts.
//
// It binds from the day on which the device comes to the market by the regulation; From is the last day on which that can begin, the day after the transition.
func towards(a *assess.Assessment, all []require.Requirement, bound []assess.Duty) (list []assess.Duty) {
	q, legacy := byRegulation(a.Query)
	if !legacy {
		return nil
	}
	days := afterTransition(a)
	if days == nil {
		return nil
	}
	then, err := assess.Conclude(q)
	if err != nil {
		return nil // the wording that this needs is not held
	}
	today := map[string]bool{}
	for _, d := range bound {
		today[d.Requirement.ID] = true
	}
	for _, d := range then.Binding(all) {
		if d.Requirement.Ref.Act == law.AIAct || today[d.Requirement.ID] {
			continue
		}
		d.From = nil
		for _, day := range days {
			d.From = append(d.From, max(day, d.Requirement.From).String())
		}
		d.From = slices.Compact(d.From)
		list = append(list, d)
	}
	return list
}

// afterTransition is the days after those on which the transition of a legacy device may end; nil where no module is in one, or may be.
func afterTransition(a *assess.Assessment) (days []law.Date) {
	for _, f := range []*fact.Fact{&mdr.Transition, &ivdr.Transition} {
		for _, d := range a.Binding([]require.Requirement{{Day: f}}) {
			for _, from := range d.From {
				if day, ok := law.ParseDate(from); ok {
					days = append(days, nextYear(day))
				}
			}
		}
	}
	slices.Sort(days)
	return slices.Compact(days)
}

// nextYear is the day after the last of a year, on which every transition ends.
func nextYear(d law.Date) law.Date {
	y, _, _ := d.Parts()
	return law.Date((y+1)*10000 + 101)
}

// byRegulation is the same product without its transition, and whether any module was said to be in one.
func byRegulation(q assess.Query) (_ assess.Query, legacy bool) {
	q.Modules = slices.Clone(q.Modules)
	for i := range q.Modules {
		m := &q.Modules[i]
		m.Answers = slices.Clone(m.Answers)
		for j := range m.Answers {
			if x := &m.Answers[j]; x.Fact == &product.Supply && x.Index == product.Supply.Index(product.Legacy) {
				x.Index, legacy = product.Supply.Index(product.Market), true
			}
		}
	}
	return q, legacy
}

// merge puts both lists into the order of the catalogue, and says which come of the second.
func merge(all []require.Requirement, bound, towards []assess.Duty) (list []assess.Duty, second map[string]bool) {
	second = map[string]bool{}
	for i := range all {
		r := &all[i]
		switch {
		case len(bound) > 0 && bound[0].Requirement == r:
			list, bound = append(list, bound[0]), bound[1:]
		case len(towards) > 0 && towards[0].Requirement == r:
			list, towards = append(list, towards[0]), towards[1:]
			second[r.ID] = true
		}
	}
	return list, second
}
