package wire

import (
	"github.com/cecheck/cecheck/shared/assess"
	"github.com/cecheck/cecheck/shared/require"
	"github.com/cecheck/cecheck/shared/techdoc"
)

// Catalogue is everything that the three acts ask of any product, as JSON: the requirements as [Requirements] gives them, without
// what depends on a product, and the standards that they name.
func Catalogue() string {
	all := techdoc.Catalogue()
	w := &writer{b: make([]byte, 0, 256<<10)}
	w.open('{')
	w.num("v", 1)
	w.str("rules", assess.Digest())
	w.list("requirements", len(all), func(i int) {
		r := &all[i]
		w.open('{')
		w.str("id", r.ID)
		w.str("ref", r.Ref.String())
		w.str("eli", r.Ref.ELI())
		w.str("whose", r.Whose)
		w.flag("judged", r.Judged)
		w.str("section", techdoc.SectionOf(r.ID))
		w.list("elements", len(r.Elements), func(i int) { w.text(r.Elements[i].ID) })
		w.list("evidence", len(r.Evidence), func(i int) { w.text(string(r.Evidence[i])) })
		w.related(r.Related)
		w.close('}')
	})
	standards := require.Known(all)
	w.list("standards", len(standards), func(i int) { w.standard(standards[i]) })
	w.close('}')
	return string(w.b)
}
