package techdoc

// Section is a heading of the one file, and what goes there: ids of requirements, each with all
// whose ids it begins. Where several fit, the longest counts.
type Section struct {
	ID    string
	Holds []string
}

// Sections is the file in its order: that of MDR Annex II, which a notified body expects, with the points of AI Act Annex IV where
// a reader of the device's file would look for them, and at the end what the device's file has no place for.
//
// Annex I stands in section 4, where its list is kept, but for the risk management system (5.2) and for label and instructions (2), which
// are documents of the file themselves.
var Sections = []Section{
	{"techdoc.1", nil},
	{"techdoc.1.1", []string{
		"mdr.annex02.1.1.a", "mdr.annex02.1.1.c",
		"ivdr.annex02.1.1.a", "ivdr.annex02.1.1.c",
		"aiact.annex04.1.a",
	}},
	{"techdoc.1.2", []string{
		"mdr.annex02.1.1.b", "mdr.article027",
		"ivdr.annex02.1.1.b", "ivdr.article024",
		"aiact.annex04.1.c",
	}},
	{"techdoc.1.3", []string{
		"mdr.annex02.1.1.d", "mdr.annex02.1.1.g", "mdr.annex02.1.1.j", "mdr.annex02.1.1.k", "mdr.annex02.1.1.l",
		"ivdr.annex02.1.1.d", "ivdr.annex02.1.1.g", "ivdr.annex02.1.1.h", "ivdr.annex02.1.1.i", "ivdr.annex02.1.1.j", "ivdr.annex02.1.1.k",
		"aiact.annex04.1.f",
	}},
	{"techdoc.1.4", []string{
		"mdr.annex02.1.1.e", "mdr.annex02.1.1.f",
		"ivdr.annex02.1.1.e", "ivdr.annex02.1.1.f",
		"aiact.article006.4",
	}},
	{"techdoc.1.5", []string{
		"mdr.annex02.1.1.h", "mdr.annex02.1.1.i",
		"ivdr.annex02.1.1.l", "ivdr.annex02.1.1.m",
		"aiact.annex04.1.b", "aiact.annex04.1.d", "aiact.annex04.1.e",
	}},
	{"techdoc.1.6", []string{"aiact.annex04.1.g"}},
	{"techdoc.1.7", []string{"mdr.annex02.1.2", "ivdr.annex02.1.2"}},

	{"techdoc.2", nil},
	{"techdoc.2.1", []string{
		"mdr.annex02.2", "mdr.annex01.23.1", "mdr.annex01.23.2", "mdr.annex01.23.3", "mdr.annex01.10.4.5", "mdr.article018",
		"ivdr.annex02.2", "ivdr.annex01.20.1", "ivdr.annex01.20.2", "ivdr.annex01.20.3",
	}},
	{"techdoc.2.2", []string{
		"mdr.annex02.2.instructions", "mdr.annex01.23.4",
		"ivdr.annex02.2.b", "ivdr.annex01.20.4",
		"aiact.annex04.1.h", "aiact.article013.3", "aiact.article015.3",
	}},

	{"techdoc.3", nil},
	{"techdoc.3.1", []string{"mdr.annex02.3.a", "ivdr.annex02.3.1", "aiact.annex04.2.a"}},
	{"techdoc.3.2", []string{"ivdr.annex02.3.1.d", "aiact.annex04.2.b"}},
	{"techdoc.3.3", []string{"ivdr.annex02.3.1.b", "ivdr.annex02.3.1.c", "aiact.annex04.2.c"}},
	{"techdoc.3.4", []string{"mdr.annex02.3.b", "ivdr.annex02.3.2.a"}},
	{"techdoc.3.5", []string{"mdr.annex02.3.c", "ivdr.annex02.3.2.b"}},

	{"techdoc.4", []string{"mdr.annex01", "ivdr.annex01"}},
	{"techdoc.4.1", []string{"mdr.annex02.4", "ivdr.annex02.4", "aiact.article008"}},
	{"techdoc.4.2", []string{
		"mdr.annex01.1", "mdr.annex01.2", "mdr.annex01.4", "mdr.annex01.5", "mdr.annex01.6", "mdr.annex01.7", "mdr.annex01.8", "mdr.annex01.9",
		"ivdr.annex01.1", "ivdr.annex01.2", "ivdr.annex01.4", "ivdr.annex01.5", "ivdr.annex01.6", "ivdr.annex01.7", "ivdr.annex01.8",
	}},
	{"techdoc.4.3", []string{"mdr.annex01.15", "ivdr.annex01.9", "ivdr.annex01.14"}},
	{"techdoc.4.4", []string{"mdr.annex01.10", "ivdr.annex01.10"}},
	{"techdoc.4.5", []string{"mdr.annex01.11", "ivdr.annex01.11"}},
	{"techdoc.4.6", []string{"mdr.annex01.12", "mdr.annex01.13", "ivdr.annex01.12"}},
	{"techdoc.4.7", []string{"mdr.annex01.14", "ivdr.annex01.13"}},
	{"techdoc.4.8", []string{"mdr.annex01.16", "ivdr.annex01.15"}},
	{"techdoc.4.9", []string{"mdr.annex01.17", "ivdr.annex01.16"}},
	{"techdoc.4.10", []string{"mdr.annex01.18", "mdr.annex01.19", "ivdr.annex01.17"}},
	{"techdoc.4.11", []string{"mdr.annex01.20", "ivdr.annex01.18"}},
	{"techdoc.4.12", []string{"mdr.annex01.21"}},
	{"techdoc.4.13", []string{"mdr.annex01.22", "ivdr.annex01.19"}},

	{"techdoc.5", nil},
	{"techdoc.5.1", []string{"mdr.annex02.5.a", "ivdr.annex02.5.a"}},
	{"techdoc.5.2", []string{
		"mdr.annex02.5.b", "mdr.annex01.3",
		"ivdr.annex02.5.b", "ivdr.annex01.3",
		"aiact.annex04.5", "aiact.article009",
	}},

	{"techdoc.6", nil},
	{"techdoc.6.1", []string{
		"mdr.annex02.6", "mdr.annex02.6.1.a", "mdr.annex02.6.1.b",
		"ivdr.annex02.6",
		"aiact.article009.6", "aiact.article009.8",
	}},
	{"techdoc.6.2", []string{"aiact.annex04.2.d", "aiact.article010"}},
	{"techdoc.6.3", []string{"aiact.annex04.2.g", "aiact.annex04.4", "aiact.article015"}},
	{"techdoc.6.4", []string{"mdr.annex02.6.1.b.software", "mdr.annex02.6.1.b.embedded", "ivdr.annex02.6.4"}},
	{"techdoc.6.5", []string{"aiact.annex04.2.h", "aiact.article015.5"}},
	{"techdoc.6.6", []string{
		"mdr.annex02.6.1.b.biocompatibility", "mdr.annex02.6.1.b.characterisation", "mdr.annex02.6.1.b.electrical",
	}},
	{"techdoc.6.7", []string{"mdr.annex02.6.1.b.stability", "ivdr.annex02.6.3"}},
	{"techdoc.6.8", []string{"ivdr.annex02.6.1"}},
	{"techdoc.6.9", []string{
		"mdr.annex02.6.1.c", "mdr.article061", "mdr.article032",
		"ivdr.annex02.6.2", "ivdr.article056", "ivdr.article029",
	}},
	{"techdoc.6.10", []string{"mdr.annex02.6.2", "ivdr.annex02.6.5"}},

	{"techdoc.7", nil},
	{"techdoc.7.1", []string{"aiact.annex04.3"}},
	{"techdoc.7.2", []string{"aiact.annex04.2.e", "aiact.article014"}},
	{"techdoc.7.3", []string{"aiact.article013"}},
	{"techdoc.7.4", []string{"aiact.article012"}},

	{"techdoc.8", []string{"mdr.annex03", "ivdr.annex03"}},
	{"techdoc.8.1", []string{
		"mdr.annex03.1", "mdr.article083", "mdr.article084",
		"ivdr.annex03.1", "ivdr.article078", "ivdr.article079",
		"aiact.annex04.9", "aiact.article072",
	}},
	{"techdoc.8.2", []string{"mdr.annex02.6.1.d", "mdr.annex14"}},
	{"techdoc.8.3", []string{
		"mdr.annex03.2", "mdr.article085", "mdr.article086",
		"ivdr.annex03.2", "ivdr.article080", "ivdr.article081",
	}},

	{"techdoc.9", []string{
		"mdr.article019",
		"ivdr.article017",
		"aiact.annex04.8", "aiact.article047", "aiact.annex05",
	}},

	{"techdoc.10", nil},
	{"techdoc.10.1", []string{"aiact.annex04.6"}},
	{"techdoc.10.2", []string{"aiact.annex04.2.f"}},
	{"techdoc.10.3", []string{"aiact.annex04.7"}},
	{"techdoc.10.4", []string{"mdr.annex02", "ivdr.annex02", "aiact.article011", "aiact.article018"}},
}

// SectionOf is where a requirement goes, "" for what the file does not hold.
func SectionOf(id string) string { return place(places(), id) }

// places is the section of each id that [Sections] names.
func places() map[string]string {
	at := map[string]string{}
	for _, s := range Sections {
		for _, id := range s.Holds {
			at[id] = s.ID
		}
	}
	return at
}

// place looks for the longest beginning of an id that has a place.
func place(at map[string]string, id string) string {
	for id != "" {
		if s := at[id]; s != "" {
			return s
		}
		id = parent(id)
	}
	return ""
}

// parent is an id without its last part, "" where it has one part only.
func parent(id string) string {
	for i := len(id) - 1; i > 0; i-- {
		if id[i] == '.' {
			return id[:i]
		}
	}
	return ""
}
