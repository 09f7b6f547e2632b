package require

import "github.com/cecheck/cecheck/shared/law"

// Standard is a technical standard that deals with what a requirement asks. Where its citation stands, or why there is none, is wording: "standard.<id>.source".
type Standard struct {
	ID     string // forever: "en_iso_14971"
	Name   string // as it is cited: "EN ISO 14971:2019 + A11:2021"
	Status Status
	Cited  []law.Act // the acts under which its reference stands in the Official Journal; it gives presumption of conformity under these alone
	Sure   bool      // whether the status was confirmed by three sources or the Journal itself; else by secondary ones. Of [Unverified] there is nothing to confirm
}

// Status is how far a standard has come.
type Status string

const (
	Cited      Status = "cited"            // published, and its reference is in the Official Journal under at least one act
	StateOfArt Status = "state_of_the_art" // published, and cited under no act by the lists that were looked at: it shows the state of the art and no more
	Unverified Status = "unverified"       // published, and whether it is cited was not looked up
	Draft      Status = "draft"            // not yet published
)

// Clause is a part of a standard: "5.4", or "" for the whole of it. Numbers of clauses are given where
// they are known of the edition that is named.
type Clause struct {
	Standard *Standard
	Number   string
}

// The standards that the catalogue names across the acts, with their status as of 20 November 2026, by the lists of references of that year. What one act alone names is declared there.
var (
	ISO13485  = Standard{ID: "en_iso_13485", Name: "EN ISO 13485:2016 + A11:2021", Status: Cited, Cited: []law.Act{law.MDR, law.IVDR}, Sure: true}
	ISO14971  = Standard{ID: "en_iso_14971", Name: "EN ISO 14971:2019 + A11:2021", Status: Cited, Cited: []law.Act{law.MDR, law.IVDR}, Sure: true}
	IEC62304  = Standard{ID: "iec_62304", Name: "EN 62304:2006 + A1:2015", Status: StateOfArt}
	IEC62366  = Standard{ID: "iec_62366_1", Name: "EN 62366-1:2015 + A1:2020", Status: StateOfArt}
	IEC81001  = Standard{ID: "iec_81001_5_1", Name: "EN IEC 81001-5-1:2022", Status: StateOfArt}
	IEC82304  = Standard{ID: "iec_82304_1", Name: "EN 82304-1:2017", Status: StateOfArt}
	ISO15223  = Standard{ID: "en_iso_15223_1", Name: "EN ISO 15223-1:2021", Status: Cited, Cited: []law.Act{law.MDR, law.IVDR}}
	ISO42001  = Standard{ID: "iso_42001", Name: "EN ISO/IEC 42001:2026", Status: StateOfArt}
	EN18286   = Standard{ID: "en_18286", Name: "EN 18286:2026", Status: StateOfArt}
	ISO23894  = Standard{ID: "iso_23894", Name: "ISO/IEC 23894:2023", Status: StateOfArt}
	ISO5259   = Standard{ID: "iso_5259", Name: "ISO/IEC 5259 series (2024 to 2025)", Status: StateOfArt}
	PrEN18228 = Standard{ID: "pren_18228", Name: "prEN 18228", Status: Draft}
	PrEN18282 = Standard{ID: "pren_18282", Name: "prEN 18282", Status: Draft}
	PrEN18283 = Standard{ID: "pren_18283", Name: "prEN 18283", Status: Draft}
	PrEN18284 = Standard{ID: "pren_18284", Name: "prEN 18284", Status: Draft}
)

// Standards is all of them, in the order in which they are shown.
var Standards = []*Standard{
	&ISO13485, &ISO14971, &IEC62304, &IEC62366, &IEC81001, &IEC82304, &ISO15223,
	&ISO42001, &EN18286, &ISO23894, &ISO5259, &PrEN18228, &PrEN18282, &PrEN18283, &PrEN18284,
}

// Named is the standards that requirements name: those of [Standards] first, then what one act alone names, in the order of the requirements.
func Named(list []Requirement) []*Standard {
	named := map[string]bool{}
	for i := range list {
		for _, c := range list[i].Related {
			named[c.Standard.ID] = true
		}
	}
	var out []*Standard
	for _, s := range Known(list) {
		if named[s.ID] {
			out = append(out, s)
		}
	}
	return out
}

// Known is [Standards], and after them what only one act names.
func Known(list []Requirement) []*Standard {
	known := append([]*Standard(nil), Standards...)
	has := map[string]bool{}
	for _, s := range Standards {
		has[s.ID] = true
	}
	for i := range list {
		for _, c := range list[i].Related {
			if !has[c.Standard.ID] {
				has[c.Standard.ID] = true
				known = append(known, c.Standard)
			}
		}
	}
	return known
}
