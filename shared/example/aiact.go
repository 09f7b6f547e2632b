package example

// aiAct is the examples that are taken from the AI Act itself. Of the device it says nothing: where
// there is none, the example starts from that.
var aiAct = []Case{{
	ID: "WE-157", Base: plain, Source: AIAct, At: "Annex III 5(a)",
	Answers: "product.function=not_individual&product.medical_purpose=no&aiact.use=itself&aiact.other_product=none&aiact.listed_use=yes&aiact.practice=none&aiact.annex03_use=public_services",
	States:  noDevice + "&aiact.status=high_risk",
}, {
	ID: "WE-158", Base: plain, Source: AIAct, At: "Annex III 5(c)",
	Answers: "product.function=not_individual&product.medical_purpose=no&aiact.use=itself&aiact.other_product=none&aiact.listed_use=yes&aiact.practice=none&aiact.annex03_use=insurance&aiact.minor_task=no",
	States:  noDevice + "&aiact.status=high_risk",
}, {
	ID: "WE-159", Base: plain, Source: AIAct, At: "Annex III 5(d)",
	Answers: "product.function=not_individual&product.medical_purpose=no&aiact.use=itself&aiact.other_product=none&aiact.listed_use=yes&aiact.practice=none&aiact.annex03_use=emergency&aiact.minor_task=no",
	States:  noDevice + "&aiact.status=high_risk",
}, {
	ID: "WE-160", Base: plain, Source: AIAct, At: "Annex III 1(c), Art. 5(1)(f), Art. 50(3)",
	Answers: "product.medical_purpose=no&aiact.use=itself&aiact.other_product=none&aiact.listed_use=yes&aiact.practice=none&aiact.annex03_use=emotion_recognition&aiact.minor_task=no&aiact.generates=no",
	States:  noDevice + "&aiact.status=high_risk&aiact.deployer_informs=biometrics",
}, {
	ID: "WE-161", Base: plain, Source: AIAct, At: "Art. 5(1)(f)",
	Answers: "product.function=not_individual&product.medical_purpose=no&aiact.use=itself&aiact.other_product=none&aiact.listed_use=yes&aiact.practice=emotions_at_work",
	States:  noDevice + "&aiact.status=prohibited",
}, {
	ID: "WE-162", Base: plain, AI: itself, Source: AIAct, At: "recital 18",
	States: "aiact.high_risk_use=no",
}, {
	ID: "WE-163", Base: plain, AI: itself, Source: AIAct, At: "Annex III 1(a), Art. 3(36), recital 54",
	Answers: "product.function=not_individual&product.medical_purpose=no",
	States:  noDevice + "&aiact.status=not_high_risk",
}, {
	ID: "WE-164", Base: plain, AI: itself, Source: AIAct, At: "Art. 50(1); MDCG 2019-11 rev.1, §3.1",
	Answers: "product.function=not_individual&product.medical_purpose=no&aiact.interacts=yes",
	States:  isNone + "&aiact.status=not_high_risk&aiact.informs=yes",
}, {
	ID: "WE-165", Base: hard, Source: AIAct, At: "Art. 6(1a), 3(14)",
	Answers: "mdr.active=yes&aiact.use=component&aiact.safety_purpose=no&aiact.failure_endangers=no&aiact.only_convenience=yes&aiact.host_third_party=yes&aiact.listed_use=no",
	States:  aDevice + "&aiact.status=not_high_risk",
}, {
	ID: "WE-166", Source: AIAct, At: "Art. 3(14), 6(1), 6(1b), recitals 47 and 50",
	Answers: "product.software=yes&product.relation=drives_without_purpose&product.partner=medical_device&product.supply=market&aiact.use=component&aiact.safety_purpose=yes&aiact.failure_endangers=yes&aiact.only_convenience=no&aiact.host_third_party=yes&aiact.listed_use=no",
	States:  "~mdr.qualification=part_of_device&~product.regulation=mdr&aiact.status=high_risk",
}, {
	ID: "WE-167", Source: AIAct, At: "Art. 2(6), 2(8)",
	Answers: "product.software=yes&product.supply=research&aiact.use=itself",
	States:  "aiact.status=out_of_scope",
}}

// What the examples of the AI Act start from.
const (
	noDevice = "~mdr.qualification=not_device&~product.regulation=none"
	aDevice  = "~mdr.qualification=hardware&~product.regulation=mdr"
)
