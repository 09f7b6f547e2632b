package aiact

import "github.com/cecheck/cecheck/shared/law"

// Harmonised is an act of Annex I, and where in it the act stands. Under an act of Section A a
// high-risk system has every duty of the AI Act. Under one of Section B next to none: only Art. 6(1), 60a and
// 102 to 112 apply (Art. 2(2)).
//
// No rule reads the list: which acts cover a product, and what they ask of it, are facts. It is here so that
// a change of the annex is one line: the amendment of 2026 struck machinery out of Section A and put it into Section B, and
// it has been proposed to move the MDR and the IVDR as well, COM(2025) 1023. That would be
// a second line for each, and a second wording of the duties.
type Harmonised struct {
	Act     string // as the Union numbers it
	Section string // "A" or "B"
	Point   string
	InForce law.Period
}

// Annex01 is Annex I, in its order.
func Annex01() []Harmonised {
	return []Harmonised{
		{"2006/42/EC", "A", "1", published},      // machinery
		{"2009/48/EC", "A", "2", anyTime},        // toys
		{"2013/53/EU", "A", "3", anyTime},        // recreational craft
		{"2014/33/EU", "A", "4", anyTime},        // lifts
		{"2014/34/EU", "A", "5", anyTime},        // explosive atmospheres
		{"2014/53/EU", "A", "6", anyTime},        // radio equipment
		{"2014/68/EU", "A", "7", anyTime},        // pressure equipment
		{"(EU) 2016/424", "A", "8", anyTime},     // cableways
		{"(EU) 2016/425", "A", "9", anyTime},     // personal protective equipment
		{"(EU) 2016/426", "A", "10", anyTime},    // gas appliances
		{"(EU) 2017/745", "A", "11", anyTime},    // medical devices
		{"(EU) 2017/746", "A", "12", anyTime},    // in vitro diagnostics
		{"(EC) No 300/2008", "B", "13", anyTime}, // aviation security
		{"(EU) No 168/2013", "B", "14", anyTime}, // motorcycles
		{"(EU) No 167/2013", "B", "15", anyTime}, // tractors
		{"2014/90/EU", "B", "16", anyTime},       // marine equipment
		{"(EU) 2016/797", "B", "17", anyTime},    // railways
		{"(EU) 2018/858", "B", "18", anyTime},    // motor vehicles
		{"(EU) 2019/2144", "B", "19", anyTime},   // safety of motor vehicles
		{"(EU) 2018/1139", "B", "20", anyTime},   // aviation
		{"(EU) 2023/1230", "B", "21", amended},   // machinery
	}
}
