package law

import "slices"

// Change is one thing that changed in the law, or will: a provision that is new, that reads
// otherwise, or that begins to bind on a day. Its words stand under "change.<id>.title",
// ".says" and, where there is more to it, ".why".
type Change struct {
	ID   string // forever: "aiact.older_systems"; the act it changes, and what
	Day  Date   // from which it has effect, or by which it must be done
	By   *Instrument
	Refs []Ref // what it touches; a product is touched whose assessment rests on one of them or on a part of one

	// Secondary: the wording was not read in the Official Journal or its consolidation, but rests
	// on consistent secondary sources.
	Secondary bool

	// Revised is the day on which what is said of it was last changed in substance; 0 is [Begun].
	Revised Date
}

// Begun is the day on which the list was first written.
const Begun Date = 20261121

// Told is the day on which what is said of the change was last changed in substance.
func (c *Change) Told() Date { return max(c.Revised, Begun) }

// Act is the act that it changes.
func (c *Change) Act() Act { return c.Refs[0].Act }

// Instrument is an act by which the law changes. Its name stands under "instrument.<id>".
type Instrument struct {
	ID      string // "2026-1744"
	ELI     string // address at the Publications Office
	Journal string // where it stands in the Official Journal; without a date where that was not seen
	Force   Date   // the day it entered into force; 0 where that is not held
}

// The instruments, in the order of their days.
var (
	actMDR     = Instrument{"2017-745", "http://data.europa.eu/eli/reg/2017/745/oj", "OJ L 117, 5.5.2017, p. 1", 20170525}
	actIVDR    = Instrument{"2017-746", "http://data.europa.eu/eli/reg/2017/746/oj", "OJ L 117, 5.5.2017, p. 176", 20170525}
	longerMDR  = Instrument{"2023-607", "http://data.europa.eu/eli/reg/2023/607/oj", "OJ L 80, 20.3.2023, p. 24", 20230320}
	longerIVDR = Instrument{"2024-1860", "http://data.europa.eu/eli/reg/2024/1860/oj", "OJ L, 2024/1860, 9.7.2024", 20240709}
	actAI      = Instrument{"2024-1689", "http://data.europa.eu/eli/reg/2024/1689/oj", "OJ L, 2024/1689, 12.7.2024", 20240801}
	substances = Instrument{"2025-2457", "http://data.europa.eu/eli/reg/2025/2457/oj", "OJ L, 2025/2457", 0}
	eudamed    = Instrument{"2025-2371", "http://data.europa.eu/eli/dec/2025/2371/oj", "OJ L, 2025/2371, 27.11.2025", 0}
	listed52   = Instrument{"2026-1359", "http://data.europa.eu/eli/reg_del/2026/1359/oj", "OJ L, 2026/1359", 20260719}
	listed61   = Instrument{"2026-1451", "http://data.europa.eu/eli/reg_del/2026/1451/oj", "OJ L, 2026/1451", 20260719}
	omnibus    = Instrument{"2026-1744", "http://data.europa.eu/eli/reg/2026/1744/oj", "OJ L, 2026/1744, 24.7.2026", 20260727}
)

// Changes is every change, by the day; on one day in the order in which the acts list them.
func Changes() []Change {
	all := slices.Concat(aiactChanges, mdrChanges, ivdrChanges)
	slices.SortStableFunc(all, func(a, b Change) int { return int(a.Day) - int(b.Day) })
	return all
}
