// Package law names acts, provisions and days.
//
// It holds no statute text. A [Ref] is a path in the style of the European
// Legislation Identifier (ELI), so that the address of the official text can be
// computed from it; whether a path exists is checked against the index in
// package lawindex by a test.
package law

// Act is one legal act.
type Act uint8

const (
	AIAct Act = iota + 1 // Regulation (EU) 2024/1689
	MDR                  // Regulation (EU) 2017/745
	IVDR                 // Regulation (EU) 2017/746
)

// String is the act's short id as it stands at the head of every id: "aiact", "mdr", "ivdr".
func (a Act) String() string {
	switch a {
	case AIAct:
		return "aiact"
	case MDR:
		return "mdr"
	case IVDR:
		return "ivdr"
	}
	return "none"
}

// number is the act's year and number in an ELI.
func (a Act) number() string {
	switch a {
	case AIAct:
		return "2024/1689"
	case MDR:
		return "2017/745"
	case IVDR:
		return "2017/746"
	}
	return ""
}

// Ref cites a provision: an act and a path inside it.
//
// The first part of the path is the article or annex as ELI writes it
// ("art_6", "anx_VIII", "rct_51"); the parts after it are the section,
// paragraph or point as the text numbers them ("anx_VIII/6.3/1/-2" is Annex VIII,
// section 6.3, first paragraph, second indent; "art_6/1a" is Article 6(1a);
// "art_113/3/c/ii" is Article 113, third paragraph, point (c)(ii)).
type Ref struct {
	Act  Act
	Path string
}

// IsZero reports whether r cites nothing.
func (r Ref) IsZero() bool { return r.Act == 0 }

// String is "mdr/anx_VIII/6.3/1/-2".
func (r Ref) String() string { return r.Act.String() + "/" + r.Path }

// ELI is the address of the article or annex in the consolidated wording this
// project has read (see [Act.Consolidated]). Finer parts of the path have no
// address of their own at EUR-Lex.
func (r Ref) ELI() string { return r.ELIOn(r.Act.Consolidated()) }

// ELIOn is the same for the wording of a day: of the AI Act before its amendment that is the text as published. Of the other acts
// the newest consolidated wording is given, for what they lay down here has not changed since.
func (r Ref) ELIOn(day Date) string {
	if r.IsZero() {
		return ""
	}
	head := r.Path
	for i := 0; i < len(head); i++ {
		if head[i] == '/' {
			head = head[:i]
			break
		}
	}
	edition := r.Act.Consolidated().String()
	if r.Act == AIAct && day < r.Act.Consolidated() {
		edition = "oj"
	}
	return "http://data.europa.eu/eli/reg/" + r.Act.number() + "/" + head + "/" + edition
}

// Consolidated is the day of the newest consolidated wording that was read.
func (a Act) Consolidated() Date {
	switch a {
	case AIAct:
		return 20260727
	case MDR:
		return 20260719
	case IVDR:
		return 20250110
	}
	return 0
}
