package example

// What the sources say so often that it has a name.
const (
	isMDSW   = "mdr.qualification=mdsw&product.regulation=mdr"
	isIVDSW  = "mdr.qualification=mdsw&product.regulation=ivdr"
	isPart   = "mdr.qualification=part_of_device|accessory"
	isHard   = "mdr.qualification=hardware&product.regulation=mdr"
	isIVD    = "mdr.qualification=hardware&product.regulation=ivdr"
	isNone   = "mdr.qualification=not_device&product.regulation=none"
	thenHigh = "&+aiact.status=high_risk"
	thenNot  = "&+aiact.status=no_ai_system|out_of_scope|not_high_risk"
)

// mdcg2019 is the examples of MDCG 2019-11 rev.1, on qualification and classification of software.
var mdcg2019 = []Case{{
	ID: "WE-014", Base: driving, AI: itself, Source: MDCG2019_11, At: "§4.1",
	Answers: "mdr.driven_class=IIa&mdr.informs_decisions=yes&mdr.worst_impact=death_or_irreversible&mdr.special_use=no",
	States:  isMDSW + "&mdr.class=III" + thenHigh, By: "mdr.rule11:6.3/1/-1", Also: "mdr.rule3.3.floor",
}, {
	ID: "WE-015", Base: mdsw, Leans: true, AI: itself, Source: MDCG2019_11, At: "§4.2.1",
	Answers: "mdr.informs_decisions=yes&mdr.worst_impact=other&mdr.special_use=no",
	States:  isMDSW + "&mdr.class=IIa" + thenHigh, By: "mdr.rule11:6.3/1",
}, {
	ID: "WE-017", Base: driving, AI: itself, Source: MDCG2019_11, At: "§3.2 note 2, §4.2.5; MDCG 2021-24, Rule 22",
	Answers: "mdr.driven_class=IIb&mdr.informs_decisions=yes&mdr.worst_impact=death_or_irreversible&mdr.special_use=yes&mdr.monitors=yes&mdr.emergency_diagnosis=no&mdr.contraception=no&mdr.closed_loop=yes",
	States:  isMDSW + "&mdr.class=III" + thenHigh, By: "mdr.rule22", Also: "mdr.rule3.3.floor",
}, {
	ID: "WE-018", Base: mixed, AI: itself, Source: MDCG2019_11, At: "§3.2 note 1, §5.2, Annex II example 3",
	Answers: "product.specimen=mainly&ivdr.strict_use=no&ivdr.specific_use=yes&ivdr.congenital=foetus",
	States:  isIVDSW + "&ivdr.class=C" + thenHigh, By: "ivdr.rule3:2.3/l",
}, {
	ID: "WE-020", Base: ivdSW, AI: itself, Source: MDCG2019_11, At: "§3.2 note 1, Annex I f.2",
	States: isIVDSW,
}, {
	ID: "WE-021", Base: mdsw, AI: itself, Source: MDCG2019_11, At: "§3.2 note 1",
	Answers: "mdr.informs_decisions=yes&mdr.special_use=yes&mdr.monitors=yes&mdr.monitors_vital=yes&mdr.emergency_diagnosis=no&mdr.contraception=no&mdr.closed_loop=no",
	States:  isMDSW,
}, {
	ID: "WE-023", Base: mdsw, AI: itself, Source: MDCG2019_11, At: "§3.2 note 1",
	Answers: "mdr.special_use=no", States: isMDSW,
}, {
	ID: "WE-024", Base: mdsw, AI: itself, Source: MDCG2019_11, At: "§3.2 note 1",
	Answers: "mdr.informs_decisions=yes", States: isMDSW,
}, {
	ID: "WE-026", Base: mdsw, AI: itself, Source: MDCG2019_11, At: "§3.2 note 1",
	Answers: "mdr.special_use=no", States: isMDSW,
}, {
	ID: "WE-027", Base: driving, AI: itself, Source: MDCG2019_11, At: "§3.2 note 2",
	Answers: "mdr.informs_decisions=yes&mdr.special_use=no", States: isMDSW,
}, {
	ID: "WE-029", Base: mdsw, AI: itself, Source: MDCG2019_11, At: "§3.2 note 2",
	Answers: "mdr.informs_decisions=yes&mdr.special_use=yes&mdr.monitors=yes&mdr.monitors_vital=yes&mdr.contraception=no&mdr.closed_loop=no", States: isMDSW,
}, {
	ID: "WE-030", Base: driving, AI: itself, Source: MDCG2019_11, At: "§3.2 note 2",
	Answers: "mdr.driven_class=IIa&mdr.informs_decisions=yes&mdr.special_use=yes&mdr.monitors=yes&mdr.monitors_vital=yes&mdr.immediate_danger=no&mdr.emergency_diagnosis=no&mdr.contraception=no&mdr.closed_loop=no",
	States:  isMDSW,
}, {
	ID: "WE-032", Base: mdsw, AI: itself, Source: MDCG2019_11, At: "§3.2 note 3",
	Answers: "mdr.special_use=no", States: isMDSW,
}, {
	ID: "WE-033", Base: mdsw, AI: itself, Source: MDCG2019_11, At: "§3.2 note 3",
	Answers: "mdr.informs_decisions=yes&mdr.special_use=no", States: isMDSW,
}, {
	ID: "WE-035", Base: ivdSW, AI: itself, Source: MDCG2019_11, At: "§3.2 note 3", States: isIVDSW,
}, {
	ID: "WE-036", Base: mixed, AI: itself, Source: MDCG2019_11, At: "§3.2 note 4",
	Answers: "mdr.informs_decisions=yes&mdr.special_use=no", States: isMDSW,
}, {
	ID: "WE-038", Base: ivdSW, AI: itself, Source: MDCG2019_11, At: "§3.2 note 4",
	Answers: "ivdr.strict_use=no&ivdr.user=self_test&ivdr.self_test_listed=no", States: isIVDSW,
}, {
	ID: "WE-039", Base: mixed, AI: itself, Source: MDCG2019_11, At: "§3.2 note 4, Annex I c.1",
	Answers: "product.specimen=minor&mdr.informs_decisions=yes&mdr.special_use=no", States: isMDSW,
}, {
	ID: "WE-041", Base: plain, AI: itself, Source: MDCG2019_11, At: "§3.1",
	Answers: "product.function=not_individual&product.medical_purpose=no", States: isNone + thenNot,
}, {
	ID: "WE-042", Base: plain, AI: itself, Source: MDCG2019_11, At: "§3.1",
	Answers: "product.medical_purpose=no", States: isNone + thenNot,
}, {
	ID: "WE-044", Base: plain, AI: itself, Source: MDCG2019_11, At: "§3.3 step 4",
	Answers: "product.function=not_individual", States: isNone + thenNot,
}, {
	ID: "WE-045", Base: plain, AI: itself, Source: MDCG2019_11, At: "Annex I a",
	Answers: "product.function=not_individual&product.medical_purpose=no", States: isNone + thenNot,
}, {
	ID: "WE-047", Base: plain, AI: itself, Source: MDCG2019_11, At: "Annex I c.1.1",
	Answers: "product.function=stores_or_transmits", States: isNone + thenNot,
}, {
	ID: "WE-048", Base: plain, AI: itself, Source: MDCG2019_11, At: "Annex I c.1.2",
	Answers: "product.function=stores_or_transmits", States: isNone + thenNot,
}, {
	ID: "WE-050", Base: plain, AI: itself, Source: MDCG2019_11, At: "Annex I d.1",
	Answers: "product.function=stores_or_transmits", States: isNone + thenNot,
}, {
	ID: "WE-051", Base: plain, AI: itself, Source: MDCG2019_11, At: "Annex I d.1.1",
	Answers: "product.function=stores_or_transmits", States: isNone + thenNot,
}, {
	ID: "WE-053", Base: plain, AI: itself, Source: MDCG2019_11, At: "Annex I f.1",
	Answers: "product.medical_purpose=no", States: isNone + thenNot,
}, {
	ID: "WE-054", Base: plain, AI: itself, Source: MDCG2019_11, At: "Annex I f.1 note",
	Answers: "product.function=stores_or_transmits", States: isNone + thenNot,
}, {
	ID: "WE-056", Base: plain, AI: itself, Source: MDCG2019_11, At: "Annex I f.5",
	Answers: "product.function=stores_or_transmits", States: isNone + thenNot,
}, {
	ID: "WE-057", Base: plain, AI: itself, Source: MDCG2019_11, At: "Annex II example 1",
	Answers: "product.function=not_individual", States: isNone + thenNot,
}, {
	ID: "WE-060", Base: driving, AI: itself, Source: MDCG2019_11, At: "Annex I b",
	Answers: "mdr.driven_class=IIb&mdr.informs_decisions=yes&mdr.special_use=no", States: isMDSW,
}, {
	ID: "WE-061", Base: mixed, AI: itself, Source: MDCG2019_11, At: "Annex I b",
	Answers: "product.specimen=minor&mdr.informs_decisions=yes&mdr.special_use=no", States: isMDSW,
}, {
	ID: "WE-063", Base: mdsw, AI: itself, Source: MDCG2019_11, At: "Annex I c.1",
	Answers: "mdr.informs_decisions=yes&mdr.special_use=no", States: isMDSW,
}, {
	ID: "WE-064", Base: mdsw, AI: itself, Source: MDCG2019_11, At: "Annex I c.1",
	Answers: "mdr.informs_decisions=yes", States: isMDSW,
}, {
	ID: "WE-066", Base: mixed, AI: itself, Source: MDCG2019_11, At: "Annex I c.1.1",
	Answers: "product.specimen=minor&mdr.informs_decisions=yes&mdr.special_use=yes&mdr.monitors=yes&mdr.monitors_vital=yes&mdr.immediate_danger=yes&mdr.contraception=no&mdr.closed_loop=no", States: isMDSW,
}, {
	ID: "WE-067", Base: mdsw, AI: itself, Source: MDCG2019_11, At: "Annex I c.1.2",
	Answers: "mdr.informs_decisions=yes", States: isMDSW,
}, {
	ID: "WE-069", Base: driving, AI: itself, Source: MDCG2019_11, At: "Annex I d.1", States: isMDSW,
}, {
	ID: "WE-070", AI: itself, Source: MDCG2019_11, At: "Annex I d.1.1",
	Answers: "product.software=yes&product.relation=drives_without_purpose&product.partner=medical_device&product.supply=market",
	States:  isPart + "&product.regulation=mdr",
}, {
	ID: "WE-072", Base: mixed, AI: itself, Source: MDCG2019_11, At: "Annex I f.1", States: isIVDSW,
}, {
	ID: "WE-073", Base: ivdSW, AI: itself, Source: MDCG2019_11, At: "Annex I f.2; MDCG 2020-16 rev.4, Rule 3(k)", States: isIVDSW,
}, {
	ID: "WE-075", Base: ivdSW, AI: itself, Source: MDCG2019_11, At: "Annex I f.5", States: isIVDSW,
}, {
	ID: "WE-076", Base: mixed, AI: itself, Source: MDCG2019_11, At: "Annex II example 2",
	Answers: "product.specimen=minor&mdr.informs_decisions=yes", States: isMDSW,
}, {
	ID: "WE-078", Base: driving, AI: itself, Source: MDCG2019_11, At: "§7",
	Answers: "mdr.driven_class=IIb&mdr.informs_decisions=yes&mdr.special_use=no", States: isMDSW,
}, {
	ID: "WE-079", Base: mixed, AI: itself, Source: MDCG2019_11, At: "§6.1",
	Answers: "product.specimen=minor&mdr.informs_decisions=yes&mdr.special_use=no", States: isMDSW,
}, {
	ID: "WE-081", Base: ivdSW, AI: itself, Source: MDCG2019_11, At: "§6.1; MDCG 2020-16 rev.4, Rule 6",
	Answers: "ivdr.strict_use=no&ivdr.specific_use=no&ivdr.user=laboratory", States: isIVDSW,
}, {
	ID: "WE-082", Base: mdsw, AI: itself, Source: MDCG2019_11, At: "§6.2",
	Answers: "mdr.informs_decisions=yes&mdr.special_use=yes&mdr.monitors=yes&mdr.monitors_vital=yes&mdr.contraception=no&mdr.closed_loop=no", States: isMDSW,
}, {
	ID: "WE-084", Base: ivdSW, AI: itself, Source: MDCG2019_11, At: "§5.2",
	Answers: "ivdr.strict_use=no&ivdr.specific_use=yes&ivdr.cancer=yes&ivdr.user=laboratory",
	States:  isIVDSW + "&ivdr.class=C" + thenHigh, By: "ivdr.rule3:2.3/h",
}, {
	ID: "WE-085", Base: ivdSW, AI: itself, Source: MDCG2019_11, At: "§5.2",
	Answers: "ivdr.strict_use=yes&ivdr.high_spread=yes&ivdr.grouping=no&ivdr.user=laboratory",
	States:  isIVDSW + "&ivdr.class=D" + thenHigh, By: "ivdr.rule1",
}, {
	ID: "WE-087", AI: itself, Source: MDCG2019_11, At: "§5.1; MDCG 2020-16 rev.4, Annex 1 example 1",
	Answers: "product.software=yes&product.relation=drives_without_purpose&product.partner=ivd&product.supply=market&ivdr.partner_class=A&ivdr.sterile=no",
	States:  isPart + "&product.regulation=ivdr&ivdr.class=A" + thenNot, By: "ivdr.rule1.4",
}}
