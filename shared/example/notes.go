package example

// Note is what has to be known of the answers to an example: what was left out and why, and which of several readings of a
// description was taken. It is "" for most. It is for the tables that people read; no module in a browser carries it.
func Note(id string) string {
	switch id {
	case "WE-014":
		return "A melanoma that is missed may be fatal; the source itself speaks of cancer diagnosis."
	case "WE-015":
		return "The source counts information on the risk of illness, before there is one, as information for decisions, and sees neither of the graver effects."
	case "WE-017", "WE-070":
		return "The class of the driven device is that of the tables of MDCG 2021-24 where they name it (infusion pump: IIb; a robot for surgery is not named)."
	case "WE-020":
		return "Whether an agent of a dangerous disease is meant, and whether a life hangs on the result, depends on the claim: left open, as the source leaves it."
	case "WE-021", "WE-064", "WE-145":
		return "How grave a wrong alert is, the source does not say in this place: left open."
	case "WE-023", "WE-026", "WE-032":
		return "Software that treats by itself: whether its output also serves decisions is not described, and is left open."
	case "WE-024":
		return "Whether its own findings steer the treatment (a closed loop) is left open: the source has examples either way."
	case "WE-027":
		return "It influences the use of an inhaler, whose class (IIa or IIb) is not said."
	case "WE-029":
		return "The source lists it among software that also drives a device. By the question, to receive and interpret data is not to drive; taken as independent."
	case "WE-030":
		return "The cuff is an electronic blood-pressure device, class IIa in MDCG 2021-24; self-monitoring is no immediate danger there."
	case "WE-033", "WE-039", "WE-061", "WE-063", "WE-066", "WE-067", "WE-076", "WE-079":
		return "The worst effect of a decision is not stated and depends on the claim: left open."
	case "WE-035", "WE-073", "WE-075":
		return "For which conditions is not described: the uses of Rules 1 to 3 are left open."
	case "WE-036":
		return "Where the glucose values come from, a sensor in the body or a sample, is not described; so the regulation stays open."
	case "WE-038":
		return "A lay person uses it with a self-test; that is enough for class C, whatever else it is for."
	case "WE-054":
		return "The source takes it out because the results can be understood without it; the question counts showing results in another form as no more than showing."
	case "WE-060", "WE-078":
		return "It directly influences a source of ionising radiation; therapeutic accelerators are in class IIb (MDCG 2021-24, Rule 9). The worst effect of a decision is left open."
	case "WE-069":
		return "Of the two in the description the first, which drives a pump; its class is not said."
	case "WE-072":
		return "“Patient data” does not say whether data from samples drive the result: left open, though the source lists it under in vitro diagnostics."
	case "WE-082":
		return "The program looked at by itself; the source says that it can be independent although it is part of the oximeter."
	case "WE-085":
		return "HIV is among the agents that MDCG 2020-16 names for the second indent of Rule 1."
	case "WE-087":
		return "MDCG 2020-16, Annex 1, puts the analyser that it drives in class A."
	case "WE-093", "WE-096":
		return "A test with its software, taken together; the software alone would come to the same."
	case "WE-097":
		return "An analyser that measures directly, without a separate test, is judged like a test (MDCG 2020-16, Rule 5(b))."
	case "WE-102", "WE-103", "WE-105":
		return "Whether it also meets Rule 3 is left open: class C by either."
	case "WE-106":
		return "MDCG 2020-16 rev.4 does not count SARS-CoV-2 among the agents of Rule 1."
	case "WE-108":
		return "An infection, but none of those of Rule 3: the source leaves it to Rule 6."
	case "WE-115":
		return "For check-ups and self-monitoring: a change of the values is no immediate danger (MDCG 2021-24, Rule 10, note 3)."
	case "WE-116", "WE-117":
		return "An alarm when a measured value leaves its limits is taken as showing the value, not as a finding of its own: the source puts it under Rule 10 alone."
	case "WE-119":
		return "What emits the radiation does not come under Rule 17 (MDCG 2021-24, Rule 17, note 1)."
	case "WE-122":
		return "Its program finds out whether a shock helps, and so decides what the machine does. Whether that is also information for somebody’s decision is left open: class III by Rule 22 alone."
	case "WE-123", "WE-124", "WE-126":
		return "How far it enters the body is not described: left open."
	case "WE-128":
		return "Taken as a product of its own; as an accessory of an active implant it would be in class III too."
	case "WE-130":
		return "Three devices in one line: what only some of them do is left open."
	case "WE-135":
		return "It works out fertile days, on which no decision about diagnosis or treatment rests, as with the app for conception that MDCG 2021-24 leaves in class I."
	case "WE-142":
		return "Which of the kinds of diagnosis it is for is not described: left open."
	case "WE-143":
		return "For whom it is meant, and so whether a change is an immediate danger, is not described."
	case "WE-147", "WE-151", "WE-152":
		return "The table starts from the class. A product is taken that has it: software that informs no decision; software that only drives an instrument; an instrument."
	case "WE-148":
		return "The table starts from the class and from one of three features; of these, sterile is taken."
	case "WE-149":
		return "The table starts from the class. Taken: software that informs decisions; how grave they are stays open, and with it IIa to III."
	case "WE-150":
		return "The group of Annex XVI is not said: left open, and so is the class."
	case "WE-153":
		return "The table starts from the class. Taken: software on data from samples; its use stays open, and with it B to D."
	case "WE-154":
		return "Under which of the two regulations is left open, as in the source. Annex III is not spoken of."
	case "WE-155":
		return "On what data it works is not described, so the regulation stays open; high-risk it is under either."
	case "WE-156", "WE-158", "WE-159", "WE-160":
		return "The description gives the listed use itself as the whole task, so none of the conditions of Art. 6(3) is fulfilled."
	case "WE-157":
		return "Whether Art. 6(3) takes it out is left open, as in the list of examples."
	case "WE-161", "WE-163":
		return "That it is no device is where the example starts; the AI Act does not say it."
	case "WE-162":
		return "Whether it is a device depends on the purpose and is left open: the recital only says that it is no emotion recognition. For research alone it would be outside the AI Act."
	case "WE-165", "WE-166":
		return "No example of guidance, but one made from the Act. The class of the device is left open; that it needs a notified body is where the example starts."
	case "WE-167":
		return "Only the AI Act is spoken of; whether it would be a device is left open."
	}
	return ""
}
