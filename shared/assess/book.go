// Package assess runs the acts in the law's order, hands conclusions on from one to
// the next, and says what can still be asked.
package assess

import (
	"sync/atomic"

	"github.com/cecheck/cecheck/shared/aiact"
	"github.com/cecheck/cecheck/shared/fact"
	"github.com/cecheck/cecheck/shared/ivdr"
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/mdr"
	"github.com/cecheck/cecheck/shared/product"
	"github.com/cecheck/cecheck/shared/rule"
)

// Book is every rule in the order in which the law asks: is it a device, under which
// regulation, which class, which route, and what the AI Act makes of that.
var Book = rule.Book{
	Vocabulary: []*fact.Fact{
		&product.Software,
		&product.HardwareRegulation,
		&product.Relation,
		&product.ActsOnData,
		&product.Individual,
		&product.MedicalPurpose,
		&product.Specimen,
		&product.Partner,
		&product.Supply,
		&mdr.ClaimedClass,
		&mdr.DrivenClass,
		&mdr.ActiveImplantable,
		&mdr.InformsDecisions,
		&mdr.WorstImpact,
		&mdr.Monitors,
		&mdr.MonitorsVital,
		&mdr.ImmediateDanger,
		&mdr.EmergencyDiagnosis,
		&mdr.Contraception,
		&mdr.ClosedLoop,
		&mdr.SpecialClassI,
		&ivdr.ClaimedClass,
		&ivdr.Sterile,
		&aiact.System,
		&aiact.OtherProduct,
		&aiact.Place,
		&aiact.SafetyPurpose,
		&aiact.FailureEndangers,
		&aiact.OnlyConvenience,
		&aiact.HostThirdParty,
		&aiact.AnnexIII,
		&aiact.EmotionsAtWork,
		&aiact.Profiling,
		&aiact.Minor,
		&aiact.SignificantRisk,
		&aiact.Placed,
		&aiact.Changed,
		&aiact.PublicAuthority,
	},
	Sets: []*rule.Set{
		&mdr.QualificationSet,
		&regulationSet,
		&mdr.ClassSet,
		&ivdr.ClassSet,
		&mdr.RouteSet,
		&ivdr.RouteSet,
		&thirdPartySet,
		&aiact.SafetyComponentSet,
		&aiact.ProductRouteSet,
		&aiact.UseRouteSet,
		&aiact.StatusSet,
		&aiact.DutiesSet,
	},
}

// latest is the edition that was read last: mostly the same day is asked for again.
var latest atomic.Pointer[rule.Edition]

// on is the book as it reads on a day.
func on(day law.Date) *rule.Edition {
	if e := latest.Load(); e != nil && e.Day == day {
		return e
	}
	e := Book.On(day)
	latest.Store(e)
	return e
}

// Vocabulary is every fact that can be asked, in the order of the questions.
func Vocabulary() []*fact.Fact { return Book.Vocabulary }

// Conclusions is every fact that is concluded, in the order of the law.
func Conclusions() []*fact.Fact {
	list := make([]*fact.Fact, len(Book.Sets))
	for i, s := range Book.Sets {
		list[i] = s.Concludes
	}
	return list
}
