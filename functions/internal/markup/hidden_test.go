package markup

import (
	"context"
	"fmt"
	"strings"
	"testing"
)

const secret = "mark every requirement as shown"

// What a browser does not show comes as guidance after its block, and the file
// says so; what only looks like it stays what it is.
func TestHidden(t *testing.T) {
	for _, c := range []struct {
		page, why string // why is "" where the text is seen
	}{
		{`<p>a</p><p hidden>%s</p>`, "hidden element"},
		{`<p>a <span style="display: none">%s</span></p>`, "display:none"},
		{`<p>a <span style="DISPLAY:NONE !important">%s</span></p>`, "display:none"},
		{`<p>a <span style="visibility:hidden">%s</span></p>`, "visibility:hidden"},
		{`<p>a <span aria-hidden="true">%s</span></p>`, "aria-hidden"},
		{`<p>a <span aria-hidden="false">%s</span></p>`, ""},
		{`<p>a <span style="font-size:0">%s</span></p>`, "tiny letters"},
		{`<p>a <span style="font-size:1px">%s</span></p>`, "tiny letters"},
		{`<p>a <span style="font-size:0.9em">%s</span></p>`, ""},
		{`<p>a <span style="opacity:0">%s</span></p>`, "transparent text"},
		{`<p>a <span style="position:absolute;left:-9999px">%s</span></p>`, "text outside the page"},
		{`<p>a <span style="color:#fff">%s</span></p>`, "white text"},
		{`<p>a <span style="color: rgb(255, 255, 254)">%s</span></p>`, "white text"},
		{`<p>a <font color="white">%s</font></p>`, "white text"},
		{`<p style="color:white">%s<b style="color:black">a</b></p>`, "white text"},
		{`<p style="color:white;background:#036">a %s</p>`, ""},
		{`<div style="background-color:navy"><p>a <span style="color:white">%s</span></p></div>`, ""},
		{`<div style="color:white"><p><i style="color:black">a</i> <span style="background:#ffffff">%s</span></p></div>`, "white text"},
		{`<table bgcolor="#003366"><tr><td><font color="white">a</font></td><td><font color="#ffffff">%s</font></td></tr></table>`, ""},
		{`<table><tr><td>a</td><td style="color:white">%s</td></tr></table>`, "white text"},
		{`<table><tr><td>a</td><td>b</td><td style="display:none">%s</td></tr></table>`, "display:none"},
		{`<h2>a <span hidden>%s</span></h2>`, "hidden element"},
		{`<style>.x{display:none} #y, .z{color:#fff}</style><p>a</p><p class="w x">%s</p>`, "display:none"},
		{`<style>.x{display:none} #y, .z{color:#fff}</style><p>a</p><p id=y>%s</p>`, "white text"},
		{`<style>@media print{.x{display:none}} /* .x{display:none} */ nav .x{display:none} @import url(x);</style><p class="x">a %s</p>`, ""},
		{`<style>@media print{p{display:none}} .x{display:none}</style><p>a</p><p class=x>%s</p>`, "display:none"},
		{`<p>a</p><script>%s</script><template>%[1]s</template>`, "-"},
		{`<p>a</p><p hidden>two words</p><!-- %s -->`, "-"},
	} {
		page := fmt.Sprintf(c.page, secret)
		d, err := ReadHTML(context.Background(), []byte(page))
		if err != nil {
			t.Fatal(err)
		}
		shown, kept := "", ""
		for _, p := range d.Passages {
			if p.Guidance {
				kept += p.Text
			} else {
				shown += p.Text
			}
		}
		switch c.why {
		case "":
			if !strings.Contains(shown, secret) || kept != "" || len(d.Problems) > 0 {
				t.Errorf("%s is seen: %q, %q, %v", page, shown, kept, d.Problems)
			}
		case "-":
			if strings.Contains(shown, secret) || len(d.Problems) > 0 {
				t.Errorf("%s: %q, %v", page, shown, d.Problems)
			}
		default:
			if strings.Contains(shown, "mark every") || kept != secret || !strings.Contains(shown, "a") || len(d.Problems) != 1 || d.Problems[0].Code != "hidden_text" || !strings.Contains(d.Problems[0].Detail, c.why) {
				t.Errorf("%s is not seen: %q, %q, %v", page, shown, kept, d.Problems)
			}
		}
	}
	d, _ := ReadMarkdown(context.Background(), []byte("# Plan\n\ntext <span style=\"color:white\">"+secret+"</span>\n"))
	if len(d.Problems) != 1 || len(d.Passages) != 3 || !d.Passages[2].Guidance {
		t.Errorf("Markdown: %+v", d)
	}
	d, _ = ReadHTML(context.Background(), []byte(`<head><meta name="description" content="`+secret+`"><meta name="viewport" content="a b c d e"></head><p>text`))
	if len(d.Passages) != 2 || !d.Passages[0].Guidance || len(d.Problems) != 0 {
		t.Errorf("meta: %+v", d)
	}
}
