package roadmap

import (
	"github.com/cecheck/cecheck/shared/ivdr"
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/mdr"
	"github.com/cecheck/cecheck/shared/rule"
)

// again is what comes round again, as it is asked for.
type again struct {
	id       string
	months   int // 0: when there is reason to
	ref      law.Ref
	when     rule.Cond
	whose    string
	from     string // the step from whose likely finish it counts
	first    int    // months until the first time, where they are not months
	practice bool
	today    bool // of a device in its transition it runs today, not only from its new certificate or declaration on
	place    int
}

func recurring(c *conditions) []again {
	onMDR := rule.All{rule.Any{c.ordinary, c.custom}, c.mdr}
	onIVDR := rule.All{c.ordinary, c.ivdr}
	strictMDR := rule.All{onMDR, rule.Any{is(&mdr.Class, "III"), c.implantable}}
	strictIVDR := rule.All{onIVDR, is(&ivdr.Class, "C", "D")}
	monitored := rule.Any{c.ordinary, c.custom, c.inHouse, c.aiHigh}
	// MDR Art. 120(3d), (3e), IVDR Art. 110(3d), (3e): surveillance after the market, and by the notified body, goes on while the transition lasts.
	legacy := func(act rule.Cond) rule.Cond { return rule.All{c.legacy, act} }
	const maker, body, market, certificate = "manufacturer", "notified_body", "roadmap.market", "roadmap.certificate"
	return []again{
		{id: "recurring.psur", months: 12, ref: m("art_86/1"), when: rule.All{onMDR, is(&mdr.Class, "IIb", "III")}, whose: maker, from: market, today: true},
		{id: "recurring.psur", months: 24, ref: m("art_86/1"), when: rule.All{onMDR, is(&mdr.Class, "IIa")}, whose: maker, from: market, today: true},
		{id: "recurring.psur", months: 12, ref: v("art_81/1"), when: strictIVDR, whose: maker, from: market, today: true},
		{id: "recurring.pms_report", ref: m("art_85"), when: rule.All{onMDR, is(&mdr.Class, "I")}, whose: maker},
		{id: "recurring.pms_report", ref: v("art_80"), when: rule.All{onIVDR, is(&ivdr.Class, "A", "B")}, whose: maker},
		{id: "recurring.pmcf", months: 12, ref: m("art_61/11"), when: strictMDR, whose: maker, from: market},
		{id: "recurring.pmcf", ref: m("anx_XIV/prt_B"), when: rule.All{onMDR, rule.Any{c.legacy, not(strictMDR)}}, whose: maker},
		{id: "recurring.pmpf", ref: v("anx_XIII/prt_B"), when: onIVDR, whose: maker},
		{id: "recurring.clinical_evaluation", ref: m("art_61/11"), when: onMDR, whose: maker},
		{id: "recurring.performance_evaluation", months: 12, ref: v("art_56/6"), when: strictIVDR, whose: maker, from: market},
		{id: "recurring.performance_evaluation", ref: v("art_56/6"), when: rule.All{onIVDR, not(strictIVDR)}, whose: maker},
		{id: "recurring.sscp", months: 12, ref: m("art_61/11"), when: rule.All{c.summarised, c.mdr}, whose: maker, from: market},
		{id: "recurring.ssp", ref: v("art_56/6"), when: rule.All{c.summarised, c.ivdr}, whose: maker},
		{id: "recurring.ai_monitoring", ref: a("art_72"), when: rule.All{monitored, c.highRisk}, whose: maker},
		{id: "recurring.management_review", months: 12, ref: m("art_10/9"), when: rule.All{onMDR}, whose: maker, from: market, practice: true, today: true},
		{id: "recurring.management_review", months: 12, ref: v("art_10/8"), when: onIVDR, whose: maker, from: market, practice: true, today: true},
		{id: "recurring.management_review", months: 12, ref: a("art_17"), when: rule.All{c.aiHigh, c.highRisk}, whose: maker, from: market, practice: true},
		{id: "recurring.actor_data", months: 24, first: 12, ref: m("art_31/5"), when: rule.All{c.ordinary, c.mdr}, whose: maker, from: "roadmap.actor_registration"},
		{id: "recurring.actor_data", months: 24, first: 12, ref: v("art_28/5"), when: rule.All{c.ordinary, c.ivdr}, whose: maker, from: "roadmap.actor_registration"},
		{id: "recurring.actor_data", months: 24, first: 12, ref: m("art_31/5"), when: is(&mdr.Role, "authorised_representative"), whose: "authorised_representative", from: "roadmap.representative_registration"},
		{id: "recurring.actor_data", months: 24, first: 12, ref: v("art_28/5"), when: is(&ivdr.Role, "authorised_representative"), whose: "authorised_representative", from: "roadmap.representative_registration"},
		{id: "recurring.actor_data", months: 24, first: 12, ref: m("art_31/5"), when: is(&mdr.Role, "importer"), whose: "importer", from: "roadmap.importer_registration"},
		{id: "recurring.actor_data", months: 24, first: 12, ref: v("art_28/5"), when: is(&ivdr.Role, "importer"), whose: "importer", from: "roadmap.importer_registration"},
		{id: "recurring.legacy_surveillance", months: 12, ref: m("art_120/3e"), when: legacy(c.mdr), whose: body, from: "roadmap.purpose", practice: true, today: true},
		{id: "recurring.legacy_surveillance", months: 12, ref: v("art_110/3e"), when: legacy(c.ivdr), whose: body, from: "roadmap.purpose", practice: true, today: true},
		{id: "recurring.surveillance_audit", months: 12, ref: m("anx_IX/3.3"), when: rule.All{c.body, c.mdr}, whose: body, from: certificate},
		{id: "recurring.surveillance_audit", months: 12, ref: v("anx_IX/3.3"), when: rule.All{c.body, c.ivdr}, whose: body, from: certificate},
		{id: "recurring.unannounced_audit", months: 60, ref: m("anx_IX/3.4"), when: rule.All{c.body, c.mdr}, whose: body, from: certificate},
		{id: "recurring.unannounced_audit", months: 60, ref: v("anx_IX/3.4"), when: rule.All{c.body, c.ivdr}, whose: body, from: certificate},
		{id: "recurring.renewal", months: validity, first: validity - 2*renewal, ref: m("art_56/2"), when: rule.All{c.body, c.mdr}, whose: maker, from: certificate, practice: true},
		{id: "recurring.renewal", months: validity, first: validity - 2*renewal, ref: v("art_51/2"), when: rule.All{c.body, c.ivdr}, whose: maker, from: certificate, practice: true},
		{id: "recurring.in_house_review", ref: m("art_5/5/h"), when: rule.All{c.inHouse, c.mdr}, whose: "health_institution"},
		{id: "recurring.in_house_review", ref: v("art_5/5/i"), when: rule.All{c.inHouse, c.ivdr}, whose: "health_institution"},
	}
}

// rounds writes into the plan what comes round again; legacy: the product is in its transition for certain.
func (p *Plan) rounds(list []again, x *asked, legacy bool) {
	for _, r := range list {
		got := x.got[r.place]
		if got.Applies == rule.False {
			continue
		}
		n := Recurring{ID: r.id, Months: r.months, Ref: r.ref, Whose: r.whose, Applies: got.Applies, Practice: r.practice}
		if i := p.place(r.from); i >= 0 {
			first := r.first
			if first == 0 {
				first = r.months
			}
			from := p.Steps[i].Finish.Likely
			if r.today && legacy {
				from = p.Start
			}
			n.First = addMonths(from, first)
		}
		p.Recurring = append(p.Recurring, n)
	}
}
