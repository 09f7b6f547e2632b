package lawindex

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/cecheck/cecheck/shared/law"
)

// TestCitations: every provision that the project cites exists. In Go it looks at
// every literal of law.Ref, however it is written, and at every other string that
// has the form of a path; in texts and test vectors at everything of the form
// "mdr/anx_VIII/6.3".
func TestCitations(t *testing.T) {
	const root = "../../.."
	c := &citations{}
	err := filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		name := d.Name()
		if d.IsDir() {
			if path != root && (name[0] == '.' || name[0] == '_' || name == "node_modules" || name == "lawindex") {
				return filepath.SkipDir
			}
			return nil
		}
		switch filepath.Ext(name) {
		case ".go":
			return c.goFile(path)
		case ".txt", ".md":
			// Texts elsewhere may quote what does not exist; those under shared may not.
			if strings.HasPrefix(filepath.ToSlash(path), root+"/shared/") {
				return c.textFile(path)
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range c.errs {
		t.Error(strings.TrimPrefix(e, root+"/"))
	}
	t.Logf("%d citations", c.n)
}

type citations struct {
	n    int
	errs []string
}

// The acts by the name of their constant in package law and by their package.
var (
	actOf     = map[string]law.Act{"AIAct": law.AIAct, "MDR": law.MDR, "IVDR": law.IVDR}
	actByName = map[string]law.Act{"aiact": law.AIAct, "mdr": law.MDR, "ivdr": law.IVDR}
)

var (
	pathLike = regexp.MustCompile(`^(art_\d+[a-z]*|anx_[IVX]+|rct_\d+)(/[A-Za-z0-9._-]+)*$`)
	inText   = regexp.MustCompile(`\b(aiact|mdr|ivdr)/((?:art_\d|anx_[IVX]|rct_\d)[A-Za-z0-9./_-]*)`)
)

func (c *citations) check(where string, act law.Act, path string) {
	c.n++
	ref := law.Ref{Act: act, Path: path}
	if _, ok := Lookup(ref); !ok {
		c.errs = append(c.errs, fmt.Sprintf("%s: %s does not exist%s", where, ref, hint(load(), ref)))
	}
}

func (c *citations) textFile(path string) error {
	b, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	for i, line := range strings.Split(string(b), "\n") {
		for _, m := range inText.FindAllStringSubmatch(line, -1) {
			c.check(fmt.Sprintf("%s:%d", path, i+1), actByName[m[1]], strings.TrimRight(m[2], "./-"))
		}
	}
	return nil
}

func (c *citations) goFile(path string) error {
	src, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	fset := token.NewFileSet()
	f, err := parser.ParseFile(fset, path, src, 0)
	if err != nil {
		return err
	}
	c.goSource(fset, f, actByName[f.Name.Name], strings.HasSuffix(path, "_test.go"))
	return nil
}

// goSource checks a parsed file. home is the act that the package is about, or 0.
func (c *citations) goSource(fset *token.FileSet, f *ast.File, home law.Act, test bool) {
	at := func(n ast.Node) string {
		p := fset.Position(n.Pos())
		return fmt.Sprintf("%s:%d", p.Filename, p.Line)
	}
	for _, i := range f.Imports {
		if i.Name != nil && strings.HasSuffix(i.Path.Value, "/shared/law\"") {
			c.errs = append(c.errs, at(i)+": package law under another name: its citations would not be found")
		}
	}
	done := map[ast.Node]bool{} // strings already checked as part of a Ref
	ast.Inspect(f, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.CompositeLit:
			c.literal(at, n, n.Type, home, done)
		case *ast.BasicLit:
			// A path outside a Ref, passed to a helper or kept in a table: of the
			// package's own act, or else of any.
			s, err := strconv.Unquote(n.Value)
			if n.Kind != token.STRING || done[n] || err != nil || !pathLike.MatchString(s) || test && home == 0 {
				return true
			}
			if home != 0 {
				c.check(at(n), home, s)
				return true
			}
			for _, a := range actOf {
				if _, ok := Lookup(law.Ref{Act: a, Path: s}); ok {
					c.n++
					return true
				}
			}
			c.errs = append(c.errs, fmt.Sprintf("%s: %q has the form of a provision and exists in no act", at(n), s))
		}
		return true
	})
}

// literal checks one composite literal of the type typ, which may have been left
// out because the literal around it gives it: []law.Ref{{law.MDR, "art_2"}}.
func (c *citations) literal(at func(ast.Node) string, n *ast.CompositeLit, typ ast.Expr, home law.Act, done map[ast.Node]bool) {
	if star, ok := typ.(*ast.StarExpr); ok {
		typ = star.X
	}
	var elem ast.Expr
	switch typ := typ.(type) {
	case *ast.ArrayType:
		elem = typ.Elt
	case *ast.MapType:
		elem = typ.Value
	case *ast.SelectorExpr:
		if x, ok := typ.X.(*ast.Ident); ok && x.Name == "law" && typ.Sel.Name == "Ref" {
			c.ref(at, n, home, done)
		}
		return
	default:
		return
	}
	for _, e := range n.Elts {
		if kv, ok := e.(*ast.KeyValueExpr); ok {
			if key, ok := kv.Key.(*ast.CompositeLit); ok && key.Type == nil {
				if m, ok := typ.(*ast.MapType); ok {
					c.literal(at, key, m.Key, home, done)
				}
			}
			e = kv.Value
		}
		if lit, ok := e.(*ast.CompositeLit); ok && lit.Type == nil {
			c.literal(at, lit, elem, home, done)
		}
	}
}

// ref checks a literal of law.Ref. In the packages of the acts both parts have to
// be plain constants, so that what is cited can be read here.
func (c *citations) ref(at func(ast.Node) string, n *ast.CompositeLit, home law.Act, done map[ast.Node]bool) {
	var act law.Act
	var path ast.Expr
	for i, e := range n.Elts {
		field := [...]string{"Act", "Path"}[i%2]
		if kv, ok := e.(*ast.KeyValueExpr); ok {
			field, e = kv.Key.(*ast.Ident).Name, kv.Value
		}
		if field == "Path" {
			path = e
		} else if sel, ok := e.(*ast.SelectorExpr); ok {
			act = actOf[sel.Sel.Name]
		}
	}
	lit, ok := path.(*ast.BasicLit)
	if !ok || act == 0 {
		if home != 0 && len(n.Elts) > 0 {
			c.errs = append(c.errs, fmt.Sprintf("%s: a citation that is not written out: use law.Ref{Act: law.MDR, Path: \"…\"} with constants", at(n)))
		}
		return
	}
	done[lit] = true
	s, err := strconv.Unquote(lit.Value)
	if err != nil {
		c.errs = append(c.errs, fmt.Sprintf("%s: %v", at(n), err))
		return
	}
	c.check(at(n), act, s)
}

// hint names the existing provision nearest to one that does not exist.
func hint(ix *Index, ref law.Ref) string {
	best, dist := "", 1<<30
	for _, p := range ix.All() {
		if p.Ref.Act != ref.Act {
			continue
		}
		if d := distance(p.Ref.Path, ref.Path); d < dist {
			best, dist = p.Ref.String(), d
		}
	}
	if best == "" {
		return ""
	}
	return "; nearest: " + best
}

// distance counts the edits between two paths, after what they have in common at
// the start: of two equally near provisions the one in the same place wins.
func distance(a, b string) int {
	i := 0
	for i < len(a) && i < len(b) && a[i] == b[i] {
		i++
	}
	x, y := a[i:], b[i:]
	row := make([]int, len(y)+1)
	for j := range row {
		row[j] = j
	}
	for k := range len(x) {
		diag := row[0]
		row[0] = k + 1
		for j := range len(y) {
			d := diag
			if x[k] != y[j] {
				d++
			}
			diag = row[j+1]
			row[j+1] = min(d, row[j]+1, row[j+1]+1)
		}
	}
	return row[len(y)]*64 - min(i, 63)
}

// The test itself: nothing may slip through.
func TestCitationForms(t *testing.T) {
	const src = `package mdr
var _ = law.Ref{law.MDR, "anx_VIII/6.33"}
var _ = &law.Ref{Path: "art_52/44", Act: law.MDR}
var _ = []law.Ref{{law.MDR, "art_0"}, {Act: law.IVDR, Path: "anx_VIII/9.9"}}
var _ = map[string][]law.Ref{"x": {{law.AIAct, "art_6/1d"}}}
var _ = map[law.Ref]int{{law.MDR, "art_2/999"}: 1}
var _ = []*law.Ref{{law.MDR, "anx_VIII/8"}}
var _ = ref("anx_VIII/6.34")
var _ = law.Ref{law.MDR, "anx_" + x}
var _ = law.Ref{act, "art_1"}
var _ = Case{Ref: law.Ref{law.MDR, "anx_VIII/6.3/1/-3"}, Refs: [...]law.Ref{0: {law.MDR, "rct_1000"}}}
var _ = []law.Ref{{law.MDR, "art_2/1"}, {law.AIAct, "art_6/1a"}}
`
	fset := token.NewFileSet()
	f, err := parser.ParseFile(fset, "x.go", src, 0)
	if err != nil {
		t.Fatal(err)
	}
	c := &citations{}
	c.goSource(fset, f, law.MDR, false)
	got := strings.Join(c.errs, "\n")
	for _, want := range []string{
		"x.go:2: mdr/anx_VIII/6.33 does not exist; nearest: mdr/anx_VIII/6.3",
		"x.go:3: mdr/art_52/44 does not exist; nearest: mdr/art_52/4",
		"x.go:4: mdr/art_0 ", "x.go:4: ivdr/anx_VIII/9.9 ", "x.go:5: aiact/art_6/1d does not exist; nearest: aiact/art_6/1",
		"x.go:6: mdr/art_2/999 ", "x.go:7: mdr/anx_VIII/8 ", "x.go:8: mdr/anx_VIII/6.34 ",
		"x.go:9: a citation that is not written out", "x.go:10: a citation that is not written out",
		"x.go:11: mdr/anx_VIII/6.3/1/-3 ", "x.go:11: mdr/rct_1000 ",
	} {
		if !strings.Contains(got, want) {
			t.Errorf("missed %s", want)
		}
	}
	if strings.Contains(got, "x.go:12") {
		t.Error("existing provisions were refused")
	}
	if t.Failed() {
		t.Log(got)
	}
}
