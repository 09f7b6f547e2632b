package example

// mdcg2025 is the examples of MDCG 2025-6 (AIB 2025-1), on the MDR, the IVDR and the AI Act together. Its table starts from a class and tells for it
// whether the conditions of Art. 6(1) of the AI Act are fulfilled, and nothing of Annex III.
var mdcg2025 = []Case{{
	ID: "WE-147", Base: mdsw, Source: MDCG2025_6, At: "question 2, table 1",
	Answers: "mdr.informs_decisions=no&mdr.special_use=no&mdr.sterile=no&mdr.measuring=no&aiact.use=itself&aiact.other_product=none",
	States:  isMDSW + "&~mdr.class=I&aiact.high_risk_product=no",
}, {
	ID: "WE-148", Base: machine, Source: MDCG2025_6, At: "question 2, table 1",
	Answers: "mdr.energy=no&mdr.diagnoses=no&mdr.controls=none&mdr.ionising=no&mdr.sterile=yes" + quiet + "&aiact.use=itself",
	States:  isHard + "&~mdr.class=I&aiact.high_risk_product=yes",
}, {
	ID: "WE-149", Base: mdsw, Source: MDCG2025_6, At: "question 2, table 1",
	Answers: "mdr.informs_decisions=yes&aiact.use=itself",
	States:  isMDSW + "&~mdr.class=IIa|IIb|III&aiact.high_risk_product=yes",
}, {
	ID: "WE-150", Source: MDCG2025_6, At: "question 2, table 1 note 10; question 3",
	Answers: "product.software=no&product.kind=annex_xvi&product.supply=market&mdr.active=yes&aiact.use=itself",
	States:  "mdr.qualification=annex_xvi&product.regulation=mdr&aiact.high_risk_product=yes",
}, {
	ID: "WE-151", Source: MDCG2025_6, At: "question 2, table 1",
	Answers: "product.software=yes&product.relation=drives_without_purpose&product.partner=ivd&product.supply=market&ivdr.partner_class=A&ivdr.sterile=no&aiact.use=itself&aiact.other_product=none",
	States:  "product.regulation=ivdr&~ivdr.class=A&aiact.high_risk_product=no",
}, {
	ID: "WE-152", Base: ivd, Source: MDCG2025_6, At: "question 2, table 1",
	Answers: "ivdr.kind=instrument&ivdr.user=laboratory&ivdr.sterile=yes&aiact.use=itself",
	States:  isIVD + "&~ivdr.class=A&aiact.high_risk_product=yes",
}, {
	ID: "WE-153", Base: ivdSW, Source: MDCG2025_6, At: "question 2, table 1",
	Answers: "aiact.use=itself",
	States:  isIVDSW + "&~ivdr.class=B|C|D&aiact.high_risk_product=yes",
}, {
	ID: "WE-154", Source: MDCG2025_6, At: "question 2, table 1; question 35",
	Answers: "product.software=yes&product.relation=independent&product.function=individual&product.medical_purpose=yes&product.supply=in_house&product.in_house_met=yes&aiact.use=itself&aiact.other_product=none",
	States:  "mdr.qualification=mdsw&product.regulation=mdr|ivdr&aiact.high_risk_product=no",
}, {
	ID: "WE-155", Base: mixed, Source: MDCG2025_6, At: "question 27",
	Answers: "mdr.informs_decisions=yes&aiact.use=itself&aiact.listed_use=yes&aiact.practice=none&aiact.annex03_use=emergency",
	States:  isMDSW + "&aiact.status=high_risk",
}, {
	ID: "WE-156", Base: plain, Source: MDCG2025_6, At: "question 27",
	Answers: "product.function=not_individual&product.medical_purpose=no&aiact.use=itself&aiact.other_product=none&aiact.listed_use=yes&aiact.practice=none&aiact.annex03_use=biometric_categorisation&aiact.minor_task=no",
	States:  "~mdr.qualification=not_device&product.regulation=none&aiact.status=high_risk",
}}
