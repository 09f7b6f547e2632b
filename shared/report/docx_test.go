package report_test

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/cecheck/cecheck/shared/report"
)

// parts are the files in a Word file, by name.
func parts(t testing.TB, b []byte) map[string][]byte {
	z, err := zip.NewReader(bytes.NewReader(b), int64(len(b)))
	if err != nil {
		t.Fatal(err)
	}
	all := map[string][]byte{}
	for _, f := range z.File {
		r, err := f.Open()
		if err != nil {
			t.Fatal(err)
		}
		if all[f.Name], err = io.ReadAll(r); err != nil {
			t.Fatal(err)
		}
	}
	return all
}

// stateInDOCX is the text of the paragraph that holds the state.
func stateInDOCX(t testing.TB, b []byte) string {
	p := regexp.MustCompile(`<w:pStyle w:val="State"/></w:pPr><w:r><w:t xml:space="preserve">([^<]*)<`).FindSubmatch(parts(t, b)["word/document.xml"])
	if p == nil {
		t.Fatal("no state in the file")
	}
	var s string
	if err := xml.Unmarshal([]byte("<t>"+string(p[1])+"</t>"), &s); err != nil {
		t.Fatal(err)
	}
	return s
}

// TestPackage: every part is XML, everything that is referred to is there, and the order of parts is that which readers want.
func TestPackage(t *testing.T) {
	for name, state := range states {
		for _, kind := range report.Kinds {
			all := parts(t, write(t, kind, "docx", state, words(t, "en")))
			for part, b := range all {
				if strings.HasSuffix(part, ".png") {
					continue
				}
				for d := xml.NewDecoder(bytes.NewReader(b)); ; {
					if _, err := d.Token(); errors.Is(err, io.EOF) {
						break
					} else if err != nil {
						t.Fatalf("%s, %s: %s: %v", name, kind, part, err)
					}
				}
			}
			body, rels := all["word/document.xml"], all["word/_rels/document.xml.rels"]
			for _, r := range regexp.MustCompile(`r:(?:id|embed)="([^"]+)"`).FindAllSubmatch(body, -1) {
				if !bytes.Contains(rels, []byte(`Id="`+string(r[1])+`"`)) {
					t.Errorf("%s, %s: nothing is related by %s", name, kind, r[1])
				}
			}
			for _, s := range regexp.MustCompile(`w:(?:pStyle|rStyle|tblStyle) w:val="([^"]+)"`).FindAllSubmatch(body, -1) {
				if !bytes.Contains(all["word/styles.xml"], []byte(`w:styleId="`+string(s[1])+`"`)) {
					t.Errorf("%s, %s: there is no style %s", name, kind, s[1])
				}
			}
			for _, a := range regexp.MustCompile(`w:anchor="([^"]+)"`).FindAllSubmatch(body, -1) {
				if !bytes.Contains(body, []byte(`w:name="`+string(a[1])+`"`)) {
					t.Errorf("%s, %s: nothing is marked %s", name, kind, a[1])
				}
			}
			for _, target := range regexp.MustCompile(`Target="([^"]+)"/>`).FindAllSubmatch(rels, -1) {
				if all["word/"+string(target[1])] == nil {
					t.Errorf("%s, %s: there is no part %s", name, kind, target[1])
				}
			}
			ids := map[string]bool{}
			for _, id := range regexp.MustCompile(`<wp:docPr id="(\d+)"`).FindAllSubmatch(body, -1) {
				if ids[string(id[1])] {
					t.Errorf("%s, %s: two drawings are number %s", name, kind, id[1])
				}
				ids[string(id[1])] = true
			}
		}
	}
}

// TestPandoc reads the files with a program that knows nothing of ours.
func TestPandoc(t *testing.T) {
	if _, err := exec.LookPath("pandoc"); err != nil {
		t.Skip("there is no pandoc here")
	}
	for _, c := range []struct {
		kind, lang string
		wants      []string
	}{
		{"report", "en", []string{"# 1 Result", "## 5.1 Steps", "Class IIb", "Rule 11: software", "[MDR Article 10(9)](http://data.europa.eu/eli/reg/2017/745/art_10/2026-07-19)", "Rule set"}},
		{"techdoc", "de", []string{"# 1 ", "## 1.1 ", "### ", "☐", "Meist gezeigt in:"}},
		{"declaration", "fr", []string{"# ", "‹IUD-ID de base›", "Règlement (UE) 2017/745", "Règlement (UE) 2024/1689"}},
		{"roadmap", "en", []string{"## 1.1 Steps", "2026-", "Bars run from the likely start"}},
	} {
		doc := write(t, c.kind, "docx", states["class IIb"]+"&lang="+c.lang, words(t, c.lang))
		cmd := exec.Command("pandoc", "-f", "docx", "-t", "markdown", "--wrap=none", "--track-changes=all")
		cmd.Stdin = bytes.NewReader(doc)
		var errs bytes.Buffer
		cmd.Stderr = &errs
		out, err := cmd.Output()
		if err != nil || errs.Len() > 0 {
			t.Fatalf("%s: %v %s", c.kind, err, errs.String())
		}
		for _, want := range c.wants {
			if !bytes.Contains(out, []byte(want)) {
				t.Errorf("%s: pandoc does not see %q", c.kind, want)
			}
		}
		// The state string is read by it whole, and gives the same file again.
		said := regexp.MustCompile(`(?m)^(v=1&.*)$`).FindString(strings.ReplaceAll(string(out), `\`, ""))
		if again := write(t, c.kind, "docx", said, words(t, c.lang)); !bytes.Equal(again, doc) {
			t.Errorf("%s: %q gives another file", c.kind, said)
		}
	}
}

// TestOffice opens a file with LibreOffice, which says nothing of it but makes pages.
func TestOffice(t *testing.T) {
	office, err := exec.LookPath("soffice")
	if err != nil {
		t.Skip("there is no LibreOffice here")
	}
	if testing.Short() {
		t.Skip("LibreOffice takes seconds")
	}
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "report.docx"), write(t, "report", "docx", states["class IIb"], words(t, "en")), 0o600); err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(office, "-env:UserInstallation=file://"+dir+"/profile", "--headless", "--convert-to", "txt:Text", "--outdir", dir, filepath.Join(dir, "report.docx"))
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("%v %s", err, out)
	}
	got, err := os.ReadFile(filepath.Join(dir, "report.txt"))
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"What EU law asks of this product", "Class IIb", "5.1 Steps", "v=1&rules="} {
		if !bytes.Contains(got, []byte(want)) {
			t.Errorf("LibreOffice does not see %q", want)
		}
	}
}
