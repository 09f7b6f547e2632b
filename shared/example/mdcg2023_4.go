package example

// mdcg2023 is the examples of MDCG 2023-4, on software that works with hardware, and of MDCG 2024-11, on
// what is an in vitro diagnostic device.
var mdcg2023 = []Case{{
	ID: "WE-142", Base: machine, Source: MDCG2024_11, At: "§2.3",
	Answers: "mdr.energy=no&mdr.controls=none&mdr.ionising=no" + quiet, States: isHard,
}, {
	ID: "WE-143", Base: machine, Source: MDCG2024_11, At: "§2.3",
	Answers: "mdr.diagnoses=direct_or_vital&mdr.monitors_vital=yes&mdr.energy=no&mdr.controls=none&mdr.ionising=no" + quiet, States: isHard,
}, {
	ID: "WE-144", AI: itself, Source: MDCG2024_11, At: "§2.13",
	Answers: "product.software=no&product.kind=own_purpose&product.medical_purpose=no&product.supply=market", States: isNone + thenNot,
}, {
	ID: "WE-145", Base: mdsw, AI: itself, Source: MDCG2023_4, At: "§3 A",
	Answers: "mdr.special_use=yes&mdr.monitors=yes&mdr.monitors_vital=yes&mdr.emergency_diagnosis=no&mdr.contraception=no&mdr.closed_loop=no", States: isMDSW,
}, {
	ID: "WE-146", AI: itself, Source: MDCG2023_4, At: "§4 option 3",
	Answers: "product.software=no&product.kind=own_purpose&product.medical_purpose=no&product.supply=market", States: isNone + thenNot,
}}
