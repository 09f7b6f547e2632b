package techdoc

// Annex04 is AI Act Annex IV, point by point, beside Annexes II and III of the device regulations and what Annex I asks a
// manufacturer to set out. A comment says why; where both have the same and the AI Act asks for one thing more, it is [Extends].
var Annex04 = []Pair{
	// 1(a) against MDR Annex II 1.1(a), 1.2(a): name, purpose and earlier generations are there; how the version relates to those before is more than a generation.
	{AIAct: "aiact.annex04.1.a", Relation: Extends,
		MDR:  []string{"mdr.annex02.1.1.a", "mdr.annex02.1.1.c", "mdr.annex02.1.2.a"},
		IVDR: []string{"ivdr.annex02.1.1.a", "ivdr.annex02.1.1.c", "ivdr.annex02.1.2.a"}},

	// 1(b) against MDR Annex II 1.1(h), 6.2(g), IVDR Annex II 1.1(m), 6.5(d): products used together are described and tested; other AI systems and whatever else it can be used with come on top.
	{AIAct: "aiact.annex04.1.b", Relation: Extends,
		MDR:  []string{"mdr.annex02.1.1.h", "mdr.annex02.6.2.g", "mdr.annex01.14.5"},
		IVDR: []string{"ivdr.annex02.1.1.m", "ivdr.annex02.6.5.d", "ivdr.annex01.13.5"}},

	// 1(c) against MDR Annex II 1.1(b), Annex I 17.4: the device's own identification and what it needs to run are there; versions of the software around it and what their updates demand are not.
	{AIAct: "aiact.annex04.1.c", Relation: Extends,
		MDR:  []string{"mdr.annex02.1.1.b", "mdr.annex01.17.4"},
		IVDR: []string{"ivdr.annex02.1.1.b", "ivdr.annex02.1.1.k", "ivdr.annex01.16.4"}},

	// 1(d) against MDR Annex II 1.1(i), IVDR Annex II 1.1(l): the list of configurations and variants that are made available is the same list.
	{AIAct: "aiact.annex04.1.d", Relation: Same,
		MDR: []string{"mdr.annex02.1.1.i"}, IVDR: []string{"ivdr.annex02.1.1.l"}},

	// 1(e) against MDR Annex I 17.4, IVDR Annex I 16.4: the minimum requirements for hardware are set out there.
	{AIAct: "aiact.annex04.1.e", Relation: Same,
		MDR: []string{"mdr.annex01.17.4"}, IVDR: []string{"ivdr.annex01.16.4"}},

	// 1(f) against MDR Annex II 1.1(j), 2: pictures with the key parts, and the label. IVDR Annex II asks for no picture.
	{AIAct: "aiact.annex04.1.f", Relation: Same,
		MDR: []string{"mdr.annex02.1.1.j", "mdr.annex02.2.labels"}},

	// 1(g) against MDR Annex II 1.1(j), Annex I 5: functions and ergonomics are there; a description of the interface by itself is not asked for.
	{AIAct: "aiact.annex04.1.g", Relation: Extends,
		MDR:  []string{"mdr.annex02.1.1.j", "mdr.annex01.5"},
		IVDR: []string{"ivdr.annex02.3.1.c", "ivdr.annex01.5"}},

	// 1(h) against MDR Annex II 2, second indent, IVDR Annex II 2(b): the instructions are part of the file; Art. 13(3) adds to what they say.
	{AIAct: "aiact.annex04.1.h", Relation: Extends,
		MDR:  []string{"mdr.annex02.2.instructions", "mdr.annex01.23.4"},
		IVDR: []string{"ivdr.annex02.2.b", "ivdr.annex01.20.4.1"}},

	// 2(a) against MDR Annex II 3(a), Annex I 17.2, IVDR Annex II 3.1: stages of design by a life cycle are there; pre-trained systems and tools of others are not named.
	{AIAct: "aiact.annex04.2.a", Relation: Extends,
		MDR:  []string{"mdr.annex02.3.a", "mdr.annex02.3.c", "mdr.annex01.17.2"},
		IVDR: []string{"ivdr.annex02.3.1", "ivdr.annex01.16.2"}},

	// 2(b) against MDR Annex II 1.1(d), 3(a), IVDR Annex II 3.1(d): the principle of operation, and of IVD software the algorithm; choices, goal of optimisation, parameters and trade-offs come on top.
	{AIAct: "aiact.annex04.2.b", Relation: Extends,
		MDR:  []string{"mdr.annex02.1.1.d", "mdr.annex02.3.a"},
		IVDR: []string{"ivdr.annex02.1.1.d", "ivdr.annex02.3.1.d"}},

	// 2(c) against MDR Annex II 1.1(j), 3(a), IVDR Annex II 3.1(b), (c): the parts and the system as a whole; what was used to develop, train and test it comes on top.
	{AIAct: "aiact.annex04.2.c", Relation: Extends,
		MDR:  []string{"mdr.annex02.1.1.j", "mdr.annex02.3.a"},
		IVDR: []string{"ivdr.annex02.3.1.b", "ivdr.annex02.3.1.c"}},

	// 2(d): neither Annex II asks where training data come from; clinical data (6.1(c)) answer another question.
	{AIAct: "aiact.annex04.2.d", Relation: New},

	// 2(e): Annex II asks for no assessment of oversight; usability (Annex I 5) is about errors in use.
	{AIAct: "aiact.annex04.2.e", Relation: New},

	// 2(f): Annex II describes the device as it is, and no change beforehand.
	{AIAct: "aiact.annex04.2.f", Relation: New},

	// 2(g) against MDR Annex II 6.1(a), (b), IVDR Annex II 6, 6.2, 6.4: protocols, methods, results; data sets, metrics, groups of persons, signed logs come on top.
	{AIAct: "aiact.annex04.2.g", Relation: Extends,
		MDR:  []string{"mdr.annex02.6.1.a", "mdr.annex02.6.1.b", "mdr.annex02.6.1.b.software"},
		IVDR: []string{"ivdr.annex02.6", "ivdr.annex02.6.2", "ivdr.annex02.6.4"}},

	// 2(h) against MDR Annex I 17.2, 17.4, 18.8, IVDR Annex I 16.2, 16.4: information security and unauthorised access; attacks on data and model (Art. 15(5)) come on top.
	{AIAct: "aiact.annex04.2.h", Relation: Extends,
		MDR:  []string{"mdr.annex01.17.2", "mdr.annex01.17.4", "mdr.annex01.18.8"},
		IVDR: []string{"ivdr.annex01.16.2", "ivdr.annex01.16.4"}},

	// 3 against MDR Annex II 1.1(c), Annex I 23.4(e), (g), IVDR Annex I 9.1: limits of use, performance, residual risks; accuracy by group, effects on fundamental rights, oversight and input data come on top.
	{AIAct: "aiact.annex04.3", Relation: Extends,
		MDR:  []string{"mdr.annex02.1.1.c", "mdr.annex01.23.4"},
		IVDR: []string{"ivdr.annex02.1.1.c", "ivdr.annex01.9.1", "ivdr.annex01.20.4.1.n"}},

	// 4 against IVDR Annex I 9.1, Annex II 6.2: an IVD states the measures of its performance, without a reason for their choice. MDR Annex II has nothing of it.
	{AIAct: "aiact.annex04.4", Relation: Extends,
		IVDR: []string{"ivdr.annex01.9.1", "ivdr.annex02.6.2"}},

	// 5 against MDR and IVDR Annex II 5(b), Annex I 3: the same process (Art. 9(10)); fundamental rights and tests against thresholds come on top.
	{AIAct: "aiact.annex04.5", Relation: Extends,
		MDR:  []string{"mdr.annex02.5.b", "mdr.annex01.3"},
		IVDR: []string{"ivdr.annex02.5.b", "ivdr.annex01.3"}},

	// 6 against MDR and IVDR Annex II 1.2(a): earlier generations, not each change.
	{AIAct: "aiact.annex04.6", Relation: Extends,
		MDR: []string{"mdr.annex02.1.2.a"}, IVDR: []string{"ivdr.annex02.1.2.a"}},

	// 7 against MDR and IVDR Annex II 4(c): standards applied are listed; those for Section 2, or how it is met without, come on top.
	{AIAct: "aiact.annex04.7", Relation: Extends,
		MDR: []string{"mdr.annex02.4.c"}, IVDR: []string{"ivdr.annex02.4.c"}},

	// 8 against MDR Art. 19, IVDR Art. 17: one declaration (AI Act Art. 47(3)), with the particulars of Annex V; a copy belongs in the file.
	{AIAct: "aiact.annex04.8", Relation: Extends,
		MDR: []string{"mdr.article019"}, IVDR: []string{"ivdr.article017"}},

	// 9 against MDR and IVDR Annex III 1: one plan may hold both (Art. 72(4)); compliance with Section 2 and the interplay with other AI systems come on top.
	{AIAct: "aiact.annex04.9", Relation: Extends,
		MDR: []string{"mdr.annex03.1"}, IVDR: []string{"ivdr.annex03.1"}},
}
