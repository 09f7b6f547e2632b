package example

// quiet is what an active device does not do that neither treats nor diagnoses nor administers anything.
const quiet = "&mdr.special_use=no&mdr.medicines=no&mdr.substances=no"

// mdcg2021 is the examples of MDCG 2021-24, on classification of medical devices.
var mdcg2021 = []Case{{
	ID: "WE-059", Base: plain, AI: itself, Source: MDCG2021_24, At: "Rule 11",
	Answers: "product.function=stores_or_transmits", States: isNone + thenNot,
}, {
	ID: "WE-115", Base: machine, Leans: true, Source: MDCG2021_24, At: "Rule 10",
	Answers: "mdr.diagnoses=direct_or_vital&mdr.monitors_vital=yes&mdr.immediate_danger=no&mdr.energy=no&mdr.controls=none&mdr.ionising=no" + quiet,
	States:  isHard + "&mdr.class=IIa", By: "mdr.rule10",
}, {
	ID: "WE-116", Base: machine, Source: MDCG2021_24, At: "Rule 10",
	Answers: "mdr.diagnoses=direct_or_vital&mdr.monitors_vital=yes&mdr.immediate_danger=yes&mdr.energy=no&mdr.controls=none&mdr.ionising=no" + quiet,
	States:  isHard + "&mdr.class=IIb", By: "mdr.rule10",
}, {
	ID: "WE-117", Base: machine, Source: MDCG2021_24, At: "Rule 10",
	Answers: "mdr.diagnoses=direct_or_vital&mdr.monitors_vital=yes&mdr.immediate_danger=yes&mdr.energy=no&mdr.controls=none&mdr.ionising=no" + quiet,
	States:  isHard + "&mdr.class=IIb", By: "mdr.rule10",
}, {
	ID: "WE-118", Base: machine, Source: MDCG2021_24, At: "Rule 10",
	Answers: "mdr.diagnoses=energy_absorbed&mdr.energy=no&mdr.controls=none&mdr.ionising=no" + quiet,
	States:  isHard + "&mdr.class=IIa", By: "mdr.rule10",
}, {
	ID: "WE-119", Base: machine, Source: MDCG2021_24, At: "Rule 10",
	Answers: "mdr.diagnoses=energy_absorbed&mdr.energy=no&mdr.controls=none&mdr.ionising=emits" + quiet,
	States:  isHard + "&mdr.class=IIb", By: "mdr.rule10",
}, {
	ID: "WE-120", Base: machine, Source: MDCG2021_24, At: "Rule 10",
	Answers: "mdr.diagnoses=tracer_image&mdr.energy=no&mdr.controls=none&mdr.ionising=no" + quiet,
	States:  isHard + "&mdr.class=IIa", By: "mdr.rule10",
}, {
	ID: "WE-121", Base: machine, AI: harmless, Source: MDCG2021_24, At: "Rule 10",
	Answers: "mdr.diagnoses=visible_light&mdr.energy=no&mdr.controls=none&mdr.ionising=no&mdr.reusable_instrument=no&mdr.sterile=no&mdr.measuring=no" + quiet,
	States:  isHard + "&mdr.class=I" + thenNot, By: "mdr.rule10",
}, {
	ID: "WE-122", Base: hard, Source: MDCG2021_24, At: "Rule 22",
	Answers: "mdr.active=yes&mdr.invasiveness=non_invasive&mdr.energy=hazardous&mdr.special_use=yes&mdr.contraception=no&mdr.closed_loop=yes&mdr.ionising=no&mdr.medicines=no&mdr.substances=no",
	States:  isHard + "&mdr.class=III", By: "mdr.rule22",
}, {
	ID: "WE-123", Base: hard, Source: MDCG2021_24, At: "Rule 22",
	Answers: "mdr.active=yes&mdr.special_use=yes&mdr.contraception=no&mdr.closed_loop=yes&mdr.ionising=no&mdr.medicines=hazardous",
	States:  isHard + "&mdr.class=III", By: "mdr.rule22",
}, {
	ID: "WE-124", Base: hard, Source: MDCG2021_24, At: "Rule 22",
	Answers: "mdr.active=yes&mdr.special_use=yes&mdr.contraception=no&mdr.closed_loop=yes&mdr.ionising=no&mdr.medicines=no&mdr.substances=no",
	States:  isHard + "&mdr.class=III", By: "mdr.rule22",
}, {
	ID: "WE-125", Base: hard, Source: MDCG2021_24, At: "Rule 22",
	Answers: "mdr.active=yes&mdr.invasiveness=implantable&mdr.heart_or_nerves=contact&mdr.special_use=yes&mdr.contraception=no&mdr.closed_loop=yes&mdr.ionising=no&mdr.medicines=no&mdr.substances=no",
	States:  isHard + "&mdr.class=III", By: "mdr.rule22",
}, {
	ID: "WE-126", Base: hard, Source: MDCG2021_24, At: "Rule 22",
	Answers: "mdr.active=yes&mdr.special_use=yes&mdr.contraception=no&mdr.closed_loop=yes&mdr.ionising=no&mdr.medicines=hazardous",
	States:  isHard + "&mdr.class=III", By: "mdr.rule22",
}, {
	ID: "WE-127", Base: hard, Source: MDCG2021_24, At: "Rule 22",
	Answers: "mdr.active=yes&mdr.invasiveness=non_invasive&mdr.special_use=yes&mdr.contraception=no&mdr.closed_loop=yes&mdr.ionising=no&mdr.medicines=hazardous",
	States:  isHard + "&mdr.class=III", By: "mdr.rule22",
}, {
	ID: "WE-128", Base: machine, Source: MDCG2021_24, At: "Rule 9",
	Answers: "mdr.controls=active_implantable&mdr.ionising=no" + quiet,
	States:  isHard + "&mdr.class=III", By: "mdr.rule9",
}, {
	ID: "WE-129", Base: machine, Source: MDCG2021_24, At: "Rule 9",
	Answers: "mdr.energy=hazardous&mdr.controls=none&mdr.ionising=emits&mdr.diagnoses=no" + quiet,
	States:  isHard + "&mdr.class=IIb", By: "mdr.rule9",
}, {
	ID: "WE-130", Base: hard, Leans: true, Source: MDCG2021_24, At: "Rule 12",
	Answers: "mdr.active=yes&mdr.invasiveness=non_invasive&mdr.own_program=no&mdr.in_vitro_substance=no&mdr.controls=none&mdr.ionising=no&mdr.special_use=no&mdr.medicines=hazardous" +
		"&mdr.special_matter=yes&mdr.medicinal_substance=no&mdr.disinfects=no&mdr.records_xray=no&mdr.tissue=no&mdr.nano=no&mdr.substance_device=no",
	States: isHard + "&mdr.class=IIb", By: "mdr.rule12",
}, {
	ID: "WE-131", Base: machine, Leans: true, Source: MDCG2021_24, At: "Rule 12",
	Answers: "mdr.energy=no&mdr.diagnoses=no&mdr.controls=none&mdr.ionising=no&mdr.special_use=no&mdr.medicines=no&mdr.substances=ordinary",
	States:  isHard + "&mdr.class=IIa", By: "mdr.rule12",
}, {
	ID: "WE-132", Base: machine, Leans: true, Source: MDCG2021_24, At: "Rule 9",
	Answers: "mdr.energy=ordinary&mdr.diagnoses=no&mdr.controls=none&mdr.ionising=no" + quiet,
	States:  isHard + "&mdr.class=IIa", By: "mdr.rule9",
}, {
	ID: "WE-133", Base: machine, Source: MDCG2021_24, At: "Rule 9",
	Answers: "mdr.energy=hazardous&mdr.diagnoses=no&mdr.controls=none&mdr.ionising=no" + quiet,
	States:  isHard + "&mdr.class=IIb", By: "mdr.rule9",
}, {
	ID: "WE-134", Base: machine, AI: harmless, Source: MDCG2021_24, At: "Rule 13",
	Answers: "mdr.energy=no&mdr.diagnoses=no&mdr.controls=none&mdr.ionising=no&mdr.reusable_instrument=no&mdr.sterile=no&mdr.measuring=no" + quiet,
	States:  isHard + "&mdr.class=I" + thenNot, By: "mdr.rule13",
}, {
	ID: "WE-135", Base: machine, Source: MDCG2021_24, At: "Rule 15",
	Answers: "mdr.energy=no&mdr.controls=none&mdr.ionising=no&mdr.special_use=yes&mdr.emergency_diagnosis=no&mdr.contraception=yes&mdr.closed_loop=no&mdr.medicines=no&mdr.substances=no",
	States:  isHard + "&mdr.class=IIb", By: "mdr.rule15",
}}
