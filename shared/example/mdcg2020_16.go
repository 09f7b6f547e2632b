package example

// mdcg2020 is the examples of MDCG 2020-16 rev.4, on classification of in vitro diagnostic devices.
var mdcg2020 = []Case{{
	ID: "WE-088", Base: ivdSW, AI: itself, Source: MDCG2020_16, At: "Rule 2",
	Answers: "ivdr.strict_use=yes&ivdr.transfusion_safety=no&ivdr.high_spread=no&ivdr.infectious_load=no&ivdr.grouping=other_marker",
	States:  isIVDSW + "&ivdr.class=C" + thenHigh, By: "ivdr.rule2",
}, {
	ID: "WE-090", Base: ivdSW, Leans: true, AI: itself, Source: MDCG2020_16, At: "Rule 3(g)",
	Answers: "ivdr.strict_use=no&ivdr.specific_use=yes&ivdr.staging=yes&ivdr.error_life_threatening=yes",
	States:  isIVDSW + "&ivdr.class=C" + thenHigh, By: "ivdr.rule3:2.3/g",
}, {
	ID: "WE-091", Base: ivdSW, Leans: true, AI: itself, Source: MDCG2020_16, At: "Rule 3(g)",
	Answers: "ivdr.strict_use=no&ivdr.specific_use=yes&ivdr.staging=yes&ivdr.error_life_threatening=yes",
	States:  isIVDSW + "&ivdr.class=C" + thenHigh, By: "ivdr.rule3:2.3/g",
}, {
	ID: "WE-093", Base: ivd, AI: itself, Source: MDCG2020_16, At: "Rule 3(l)",
	Answers: "ivdr.kind=test&ivdr.strict_use=no&ivdr.specific_use=yes&ivdr.genetic=yes&ivdr.congenital=foetus",
	States:  isIVD + "&ivdr.class=C" + thenHigh, By: "ivdr.rule3:2.3/l ivdr.rule3:2.3/i",
}, {
	ID: "WE-094", Base: ivdSW, AI: itself, Source: MDCG2020_16, At: "Rule 3(k)",
	Answers: "ivdr.strict_use=no&ivdr.specific_use=yes&ivdr.life_threatening=yes",
	States:  isIVDSW + "&ivdr.class=C" + thenHigh, By: "ivdr.rule3:2.3/k",
}, {
	ID: "WE-096", Base: ivd, AI: itself, Source: MDCG2020_16, At: "Rule 3(f)",
	Answers: "ivdr.kind=test&ivdr.strict_use=no&ivdr.specific_use=yes&ivdr.companion=yes",
	States:  isIVD + "&ivdr.class=C" + thenHigh, By: "ivdr.rule3:2.3/f",
}, {
	ID: "WE-097", Base: ivd, Source: MDCG2020_16, At: "Annex 1 example 2",
	Answers: "ivdr.kind=test&ivdr.strict_use=no&ivdr.specific_use=yes&ivdr.levels=yes&ivdr.error_life_threatening=yes",
	States:  isIVD + "&ivdr.class=C", By: "ivdr.rule3:2.3/j",
}, {
	ID: "WE-099", Base: ivd, AI: harmless, Source: MDCG2020_16, At: "Annex 1 example 2",
	Answers: "ivdr.kind=instrument&ivdr.user=laboratory&ivdr.sterile=no",
	States:  isIVD + "&ivdr.class=A" + thenNot, By: "ivdr.rule5",
}, {
	ID: "WE-100", Base: ivd, AI: harmless, Source: MDCG2020_16, At: "Rule 5(b)",
	Answers: "ivdr.kind=instrument&ivdr.user=laboratory&ivdr.sterile=no",
	States:  isIVD + "&ivdr.class=A" + thenNot, By: "ivdr.rule5",
}, {
	ID: "WE-102", Base: ivd, Source: MDCG2020_16, At: "Rule 4(a)",
	Answers: "ivdr.kind=test&ivdr.strict_use=no&ivdr.user=self_test&ivdr.self_test_listed=no",
	States:  isIVD + "&ivdr.class=C", By: "ivdr.rule4",
}, {
	ID: "WE-103", Base: ivd, Source: MDCG2020_16, At: "Rule 4(a)",
	Answers: "ivdr.kind=test&ivdr.strict_use=no&ivdr.user=self_test&ivdr.self_test_listed=no",
	States:  isIVD + "&ivdr.class=C", By: "ivdr.rule4",
}, {
	ID: "WE-105", Base: ivd, Source: MDCG2020_16, At: "Rule 4(a)",
	Answers: "ivdr.kind=test&ivdr.strict_use=no&ivdr.user=self_test&ivdr.self_test_listed=no",
	States:  isIVD + "&ivdr.class=C", By: "ivdr.rule4",
}, {
	ID: "WE-106", Base: ivd, Leans: true, Source: MDCG2020_16, At: "Rule 4(a)",
	Answers: "ivdr.kind=test&ivdr.strict_use=no&ivdr.user=self_test&ivdr.self_test_listed=no",
	States:  isIVD + "&ivdr.class=C", By: "ivdr.rule4",
}, {
	ID: "WE-108", Base: ivd, Leans: true, Source: MDCG2020_16, At: "Rule 4(b)",
	Answers: "ivdr.kind=test&ivdr.strict_use=no&ivdr.specific_use=yes&ivdr.sexually_transmitted=no&ivdr.agent_in_blood=no&ivdr.agent_severe=no&ivdr.prenatal_immune=no&ivdr.infective_status=yes" +
		"&ivdr.companion=no&ivdr.staging=no&ivdr.cancer=no&ivdr.genetic=no&ivdr.levels=no&ivdr.life_threatening=no&ivdr.congenital=no&ivdr.error_life_threatening=no&ivdr.user=near_patient",
	States: isIVD + "&ivdr.class=B", By: "ivdr.rule6",
}, {
	ID: "WE-109", Base: ivd, Leans: true, Source: MDCG2020_16, At: "Rule 4(b)",
	Answers: "ivdr.kind=test&ivdr.strict_use=no&ivdr.specific_use=yes&ivdr.levels=yes&ivdr.error_life_threatening=yes&ivdr.user=near_patient",
	States:  isIVD + "&ivdr.class=C", By: "ivdr.rule3:2.3/j",
}, {
	ID: "WE-111", Base: ivd, Source: MDCG2020_16, At: "Rule 1",
	Answers: "ivdr.kind=test&ivdr.strict_use=yes&ivdr.transfusion_safety=yes&ivdr.high_spread=yes",
	States:  isIVD + "&ivdr.class=D", By: "ivdr.rule1:2.1/-1",
}, {
	ID: "WE-112", Base: ivd, Source: MDCG2020_16, At: "Rule 2",
	Answers: "ivdr.kind=test&ivdr.strict_use=yes&ivdr.grouping=listed_marker",
	States:  isIVD + "&ivdr.class=D", By: "ivdr.rule2",
}, {
	ID: "WE-114", Base: ivd, Source: MDCG2020_16, At: "Rule 4(a)",
	Answers: "ivdr.kind=test&ivdr.strict_use=no&ivdr.specific_use=no&ivdr.user=self_test&ivdr.self_test_listed=yes",
	States:  isIVD + "&ivdr.class=B", By: "ivdr.rule4",
}}
