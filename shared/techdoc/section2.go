package techdoc

import (
	"github.com/cecheck/cecheck/shared/aiact"
	"github.com/cecheck/cecheck/shared/fact"
	"github.com/cecheck/cecheck/shared/product"
	"github.com/cecheck/cecheck/shared/rule"
)

// Section2 is the requirements of AI Act Chapter III, Section 2, and the duties about the file itself, beside Annex I and II of the device
// regulations. What is not named follows the longest beginning of its id.
var Section2 = []Pair{
	// Art. 8 against Annex II 4(a): which requirements apply and how they are met; those of Section 2 come on top, in the same documents if wanted (8(2)).
	{AIAct: "aiact.article008", Relation: Extends,
		MDR: []string{"mdr.annex02.4.a"}, IVDR: []string{"ivdr.annex02.4.a"}},

	// Art. 9 against Annex I 3: may be one process (9(10)).
	{AIAct: "aiact.article009", Relation: Extends,
		MDR: []string{"mdr.annex01.3", "mdr.annex02.5.b"}, IVDR: []string{"ivdr.annex01.3", "ivdr.annex02.5.b"}},
	// 9(2)(a) against 3(b): hazards are identified; those to fundamental rights come on top.
	{AIAct: "aiact.article009.2.a", Relation: Extends,
		MDR: []string{"mdr.annex01.3"}, IVDR: []string{"ivdr.annex01.3"}},
	// 9(2)(b) against 3(c): intended use and foreseeable misuse, in both; here too those to fundamental rights come on top.
	{AIAct: "aiact.article009.2.b", Relation: Extends,
		MDR: []string{"mdr.annex01.3"}, IVDR: []string{"ivdr.annex01.3"}},
	// 9(2)(c) against 3(e): what is learnt after the market, in both; from the monitoring of Art. 72, and of fundamental rights too.
	{AIAct: "aiact.article009.2.c", Relation: Extends,
		MDR: []string{"mdr.annex01.3"}, IVDR: []string{"ivdr.annex01.3"}},
	// 9(2)(d) against 3(d): measures against the risks found, in both; but the risks of 9(2)(a) are more.
	{AIAct: "aiact.article009.2.d", Relation: Extends,
		MDR: []string{"mdr.annex01.3"}, IVDR: []string{"ivdr.annex01.3"}},
	// 9(4): Annex I does not weigh the requirements of Section 2 against each other.
	{AIAct: "aiact.article009.4", Relation: New},
	// 9(5) against 4, 5(b): each and the overall residual risk acceptable, the same three steps, and what users know and can; what remains for fundamental rights comes on top.
	{AIAct: "aiact.article009.5", Relation: Extends,
		MDR: []string{"mdr.annex01.4", "mdr.annex01.5"}, IVDR: []string{"ivdr.annex01.4", "ivdr.annex01.5"}},
	// 9(6) to (8) against Annex II 6: tests are there; tests that choose the measures, against metrics and thresholds set before, come on top.
	{AIAct: "aiact.article009.6", Relation: Extends,
		MDR: []string{"mdr.annex02.6.1.b", "mdr.annex02.6.1.b.software"}, IVDR: []string{"ivdr.annex02.6", "ivdr.annex02.6.4"}},
	{AIAct: "aiact.article009.8", Relation: Extends,
		MDR: []string{"mdr.annex02.6.1.b", "mdr.annex02.6.1.b.software"}, IVDR: []string{"ivdr.annex02.6", "ivdr.annex02.6.4"}},
	// 9(9): minors and other vulnerable groups are not asked about by Annex I.
	{AIAct: "aiact.article009.9", Relation: New},

	// Art. 10: Annex I knows no governance of data.
	{AIAct: "aiact.article010", Relation: New},

	// Art. 11 against Annexes II and III: one set (11(2)); Annex IV comes on top.
	{AIAct: "aiact.article011", Relation: Extends,
		MDR: []string{"mdr.annex02", "mdr.annex03"}, IVDR: []string{"ivdr.annex02", "ivdr.annex03"}},

	// Art. 12: Annex I asks for no log.
	{AIAct: "aiact.article012", Relation: New},

	// Art. 13(1): Annex I asks that scales can be read (MDR 14.6, IVDR 13.7), not that an output can be interpreted. Nor has it settled changes, oversight and logs (13(3)(c), (d), (f)).
	{AIAct: "aiact.article013", Relation: New},
	// 13(3)(a) against MDR Annex I 23.4(a) with 23.2(c), IVDR Annex I 20.4.1(ad): the manufacturer; the authorised representative stands on the label alone (MDR 23.2(d), IVDR 20.2(d)).
	{AIAct: "aiact.article013.3.a", Relation: Extends,
		MDR: []string{"mdr.annex01.23.4"}, IVDR: []string{"ivdr.annex01.20.4.1"}},
	// 13(3)(b) against MDR Annex I 23.4(b), (e), (g), (h), (s), IVDR Annex I 20.4.1(c), (n), (w), (x): purpose, performance, limits, residual risks; robustness, cybersecurity, groups of persons, data and how to read an output come on top.
	{AIAct: "aiact.article013.3.b", Relation: Extends,
		MDR:  []string{"mdr.annex01.23.4"},
		IVDR: []string{"ivdr.annex01.20.4.1.c", "ivdr.annex01.20.4.1.n", "ivdr.annex01.20.4.1.w", "ivdr.annex01.20.4.1.x"}},
	// 13(3)(e) against MDR Annex I 23.4(k), (ab), IVDR Annex I 20.4.1(s), (ah): maintenance and minimum hardware; expected lifetime and updates come on top.
	{AIAct: "aiact.article013.3.e", Relation: Extends,
		MDR: []string{"mdr.annex01.23.4"}, IVDR: []string{"ivdr.annex01.20.4.1.s", "ivdr.annex01.20.4.1.ah"}},

	// Art. 14: Annex I 5 is about errors in use, not about people who oversee and stop a system.
	{AIAct: "aiact.article014", Relation: New},

	// Art. 15(1) against MDR Annex I 15.1, 17.1, IVDR Annex I 9.1, 16.1: accuracy and reliable performance; that it stays so over the life of a model comes on top.
	{AIAct: "aiact.article015.1", Relation: Extends,
		MDR: []string{"mdr.annex01.15.1", "mdr.annex01.17.1"}, IVDR: []string{"ivdr.annex01.9.1", "ivdr.annex01.16.1"}},
	// 15(3) against MDR Annex I 23.4(e), (h), IVDR Annex I 20.4.1(w), (x): performance is declared; the metrics come on top.
	{AIAct: "aiact.article015.3", Relation: Extends,
		MDR: []string{"mdr.annex01.23.4"}, IVDR: []string{"ivdr.annex01.20.4.1.w", "ivdr.annex01.20.4.1.x"}},
	// 15(4) against MDR Annex I 14.2(d), 17.1, IVDR Annex I 13.2(d), 16.1: faults and the IT environment; feedback loops of systems that go on learning come on top.
	{AIAct: "aiact.article015.4", Relation: Extends,
		MDR: []string{"mdr.annex01.14.2", "mdr.annex01.17.1"}, IVDR: []string{"ivdr.annex01.13.2.d", "ivdr.annex01.16.1"}},
	// 15(5) against MDR Annex I 17.2, 17.4, 18.8, IVDR Annex I 16.2, 16.4: security is there; attacks on data and model come on top.
	{AIAct: "aiact.article015.5", Relation: Extends,
		MDR: []string{"mdr.annex01.17.2", "mdr.annex01.17.4", "mdr.annex01.18.8"}, IVDR: []string{"ivdr.annex01.16.2", "ivdr.annex01.16.4"}},

	// Art. 18(1) against MDR Art. 10(8), IVDR Art. 10(7): ten years at least, in both. That documents of the quality management system are kept as long
	// is asked of a device where a notified body approves the system (Annex IX 7, IVDR Annex IX 6), and under 18(1)(b) always.
	{AIAct: "aiact.article018", Relation: Same, More: rule.All{is(&aiact.Status, "high_risk"), not(is(&product.ThirdParty, fact.Yes))},
		MDR: []string{"mdr.article010"}, IVDR: []string{"ivdr.article010"}},

	// Art. 47 against MDR Art. 19, IVDR Art. 17: one declaration (47(3)) with the particulars of Annex V.
	{AIAct: "aiact.article047", Relation: Extends,
		MDR: []string{"mdr.article019"}, IVDR: []string{"ivdr.article017"}},

	// Art. 72 against MDR Art. 83, 84, IVDR Art. 78, 79: may be one system (72(4)).
	{AIAct: "aiact.article072", Relation: Extends,
		MDR: []string{"mdr.article083", "mdr.article084"}, IVDR: []string{"ivdr.article078", "ivdr.article079"}},
}
