package techdoc

// Quality is the aspects of the quality management system of AI Act Art. 17(1) beside those of MDR Art. 10(9) and IVDR Art. 10(8), whose letters
// agree. The system may be one (17(3)).
var Quality = []Pair{
	// (a) against (a): nearly the same words; the procedures of the AI Act and changes of the AI system come on top.
	{AIAct: "aiact.article017.1.a", Relation: Extends,
		MDR: []string{"mdr.article010.9.a"}, IVDR: []string{"ivdr.article010.8.a"}},
	// (b) against (g): design, its control and its verification are part of product realisation.
	{AIAct: "aiact.article017.1.b", Relation: Same,
		MDR: []string{"mdr.article010.9.g"}, IVDR: []string{"ivdr.article010.8.g"}},
	// (c) against (g), (m): development, control and assurance of quality likewise, with the measurement of output.
	{AIAct: "aiact.article017.1.c", Relation: Same,
		MDR: []string{"mdr.article010.9.g", "mdr.article010.9.m"}, IVDR: []string{"ivdr.article010.8.g", "ivdr.article010.8.m"}},
	// (d) against (g), (m): tests before and during development are part of realisation; how often they are repeated, and after it, comes on top.
	{AIAct: "aiact.article017.1.d", Relation: Extends,
		MDR: []string{"mdr.article010.9.g", "mdr.article010.9.m"}, IVDR: []string{"ivdr.article010.8.g", "ivdr.article010.8.m"}},
	// (e) against (b): which requirements apply and how they are met; those of Section 2 and their standards come on top.
	{AIAct: "aiact.article017.1.e", Relation: Extends,
		MDR: []string{"mdr.article010.9.b"}, IVDR: []string{"ivdr.article010.8.b"}},
	// (f): management of data sets has nothing beside it.
	{AIAct: "aiact.article017.1.f", Relation: New},
	// (g) against (e): one process (9(10)); fundamental rights come on top.
	{AIAct: "aiact.article017.1.g", Relation: Extends,
		MDR: []string{"mdr.article010.9.e"}, IVDR: []string{"ivdr.article010.8.e"}},
	// (h) against (i): one system (72(4)); continued compliance with Section 2 comes on top.
	{AIAct: "aiact.article017.1.h", Relation: Extends,
		MDR: []string{"mdr.article010.9.i"}, IVDR: []string{"ivdr.article010.8.i"}},
	// (i) against (k): the process is there; for devices it is infringements of fundamental rights that come on top (73(10)).
	{AIAct: "aiact.article017.1.i", Relation: Extends,
		MDR: []string{"mdr.article010.9.k"}, IVDR: []string{"ivdr.article010.8.k"}},
	// (j) against (j): the authorities of the AI Act and those that give access to data come on top.
	{AIAct: "aiact.article017.1.j", Relation: Extends,
		MDR: []string{"mdr.article010.9.j"}, IVDR: []string{"ivdr.article010.8.j"}},
	// (k) against MDR Art. 10(8), IVDR Art. 10(7): documents are kept; records of data and of logs come on top.
	{AIAct: "aiact.article017.1.k", Relation: Extends,
		MDR: []string{"mdr.article010"}, IVDR: []string{"ivdr.article010"}},
	// (l) against (d): resources and suppliers; security of supply is named on top.
	{AIAct: "aiact.article017.1.l", Relation: Extends,
		MDR: []string{"mdr.article010.9.d"}, IVDR: []string{"ivdr.article010.8.d"}},
	// (m) against (c): who answers for what, in the management and, by the second subparagraph of 10(9) and 10(8), below it; for the aspects that
	// the device regulations do not know, (f) above all, it comes on top.
	{AIAct: "aiact.article017.1.m", Relation: Extends,
		MDR: []string{"mdr.article010.9.c"}, IVDR: []string{"ivdr.article010.8.c"}},
}
