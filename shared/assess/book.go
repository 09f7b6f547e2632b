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
// regulation, which class, which route, and what the AI Act makes of that. Facts that decide the most stand first.
var Book = rule.Book{
	Vocabulary: []*fact.Fact{
		&product.Software,
		&product.Kind,
		&mdr.PackContents,
		&product.Relation,
		&product.Function,
		&product.MedicalPurpose,
		&product.InVitro,
		&product.OtherLaw,
		&product.Specimen,
		&product.Partner,
		&product.PrincipalPurpose,
		&product.Supply,
		&product.InHouseMet,
		&mdr.DrivenClass,
		&mdr.ActiveImplantable,
		&mdr.InformsDecisions,
		&mdr.Active,
		&mdr.Invasiveness,
		&mdr.Duration,
		&mdr.Implant,
		&mdr.OwnProgram,
		&mdr.WorstImpact,
		&mdr.SpecialUse,
		&mdr.Monitors,
		&mdr.Diagnoses,
		&mdr.MonitorsVital,
		&mdr.ImmediateDanger,
		&mdr.EmergencyDiagnosis,
		&mdr.Contraception,
		&mdr.ClosedLoop,
		&mdr.Energy,
		&mdr.Controls,
		&mdr.Ionising,
		&mdr.Medicines,
		&mdr.Substances,
		&mdr.Channels,
		&mdr.Connected,
		&mdr.Modifies,
		&mdr.InjuredContact,
		&mdr.WoundPurpose,
		&mdr.OrificeSite,
		&mdr.MucosaAbsorbs,
		&mdr.HeartOrNerves,
		&mdr.BiologicalEffect,
		&mdr.ChemicalChange,
		&mdr.InTeeth,
		&mdr.ReusableInstrument,
		&mdr.SpecialMatter,
		&mdr.InVitroSubstance,
		&mdr.MedicinalSubstance,
		&mdr.Disinfects,
		&mdr.RecordsXray,
		&mdr.Tissue,
		&mdr.Nano,
		&mdr.Inhalation,
		&mdr.SubstanceDevice,
		&mdr.Absorption,
		&mdr.SubstanceSite,
		&mdr.AnnexXVIGroup,
		&mdr.WellEstablished,
		&mdr.Sterile,
		&mdr.Measuring,
		&ivdr.Kind,
		&ivdr.CriticalAccessory,
		&ivdr.PartnerClass,
		&ivdr.StrictUse,
		&ivdr.TransfusionSafety,
		&ivdr.HighSpread,
		&ivdr.InfectiousLoad,
		&ivdr.Grouping,
		&ivdr.SpecificUse,
		&ivdr.SexuallyTransmitted,
		&ivdr.AgentInBlood,
		&ivdr.AgentSevere,
		&ivdr.PrenatalImmune,
		&ivdr.InfectiveStatus,
		&ivdr.Companion,
		&ivdr.Staging,
		&ivdr.Cancer,
		&ivdr.Genetic,
		&ivdr.Levels,
		&ivdr.LifeThreatening,
		&ivdr.Congenital,
		&ivdr.ErrorLifeThreatening,
		&ivdr.User,
		&ivdr.SelfTestListed,
		&ivdr.Sterile,
		&aiact.Use,
		&aiact.OtherProduct,
		&aiact.SafetyPurpose,
		&aiact.FailureEndangers,
		&aiact.OnlyConvenience,
		&aiact.HostThirdParty,
		&aiact.ListedUse,
		&aiact.Practice,
		&aiact.AnnexIII,
		&aiact.Profiling,
		&aiact.Minor,
		&aiact.SignificantRisk,
		&product.Placed,
		&aiact.Changed,
		&aiact.PublicAuthority,
		&product.LegacyKind,
		&product.LegacyConditions,
		&product.SignificantChange,
		&product.Role,
		&product.TakesOver,
		&aiact.Interacts,
		&aiact.Generates,
		&aiact.Deployer,
		&aiact.OpenSource,
		&aiact.Model,
		&aiact.ModelPlaced,
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
	Details: []*rule.Set{
		&mdr.TransitionSet,
		&ivdr.TransitionSet,
		&registrationSet,
		&mdr.RoleSet,
		&ivdr.RoleSet,
		&aiact.RoleSet,
		&aiact.AssessmentSet,
		&aiact.RegistrationSet,
		&aiact.InformsSet,
		&aiact.MarksSet,
		&aiact.DeployerInformsSet,
		&aiact.RightsImpactSet,
		&aiact.ModelSet,
		&aiact.LiteracySet,
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

// Conclusions is every fact that is concluded, in the order of the law, details last.
func Conclusions() (list []*fact.Fact) {
	for _, s := range Book.All() {
		list = append(list, s.Concludes)
	}
	return list
}
