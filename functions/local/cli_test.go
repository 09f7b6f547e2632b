package main

import (
	"bytes"
	"context"
	"encoding/json"
	"net"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/cecheck/cecheck/shared/wire"
)

// cli runs the program with arguments and an input.
func cli(in string, args ...string) (status int, out, errs string) {
	return cliContext(context.Background(), in, args...)
}

func cliContext(ctx context.Context, in string, args ...string) (status int, out, errs string) {
	var o, e bytes.Buffer
	status = run(ctx, &program{in: strings.NewReader(in), out: &o, err: &e}, args)
	return status, o.String(), e.String()
}

// write makes a file in a new folder and gives its path.
func write(t *testing.T, name string, b []byte) string {
	t.Helper()
	p := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(p, b, 0o600); err != nil {
		t.Fatal(err)
	}
	return p
}

func TestCommands(t *testing.T) {
	md := write(t, "a.md", []byte("# Logs\n\nEvents are logged.\n"))
	for _, test := range []struct {
		args   string
		status int
		says   string // on the error output
	}{
		{"", 2, "cecheck serve"},
		{"help", 0, ""},
		{"--help", 0, ""},
		{"help check", 0, ""},
		{"check --help", 0, ""},
		{"help nothing", 2, `there is no command "nothing"`},
		{"version", 0, ""},
		{"--version", 0, ""},
		{"clasify", 2, `there is no command "clasify"`},
		{"--json", 2, `there is no command`},
		{"questions", 0, ""},
		{"questions --lang de", 0, ""},
		{"questions --lang fr", 0, ""},
		{"questions --lang=xx", 2, "--lang xx"},
		{"questions x", 2, `what is "x"?`},
		{"assess", 2, "one state string"},
		{"assess a=b c=d", 2, "one state string"},
		{"assess --on tomorrow v=1", 2, "--on tomorrow is no day"},
		{"assess --on", 2, "--on needs a value"},
		{"assess v=1&on=2026-11-20&product.software=yes", 0, ""},
		{"--on 2026-11-20 assess v=1", 2, ""}, // the first word that is no flag is the command
		{"assess v=1&on=2026-11-20&product.software=perhaps", 1, ""},
		{"assess v=1&on=1999-01-01", 2, ""},
		{"assess v=1 --on=1999-01-01", 2, ""},
		{"assess v=9", 2, ""},
		{"requirements", 2, "one state string"},
		{"requirements --all", 0, ""},
		{"requirements --all v=1", 2, "takes no state string"},
		{"requirements v=1&on=2026-11-20&product.software=yes", 0, ""},
		{"requirements v=1&on=2026-11-20&product.software=perhaps", 1, ""},
		{"requirements v=1&on=1999-01-01", 2, ""},
		{"roadmap v=1&on=2026-11-20&product.software=yes", 0, ""},
		{"roadmap v=1&on=2026-11-20&plan.market=soon", 1, ""},
		{"roadmap v=1&on=2026-11-20&plan.market=soon --format md", 1, "plan.market: bad_day"},
		{"roadmap v=1&on=2026-11-20 --format ics", 0, ""},
		{"roadmap v=1&on=2026-11-20 --format csv --lang de", 0, ""},
		{"roadmap v=1&on=2026-11-20 --format html", 2, "--format is one of json, ics, csv, md"},
		{"roadmap v=9", 2, ""},
		{"report", 2, "one state string"},
		{"report v=1&on=2026-11-20", 0, ""},
		{"report v=1&on=2026-11-20 --kind techdoc --format md", 0, ""},
		{"report v=1&on=2026-11-20&lang=it --format md", 2, `the language "it"`},
		{"report v=1&on=2026-11-20&lang=it --format md --lang fr", 0, ""},
		{"report v=1&on=2026-11-20 --lang xx", 2, "--lang is one of en, de, fr"},
		{"report v=1&on=2026-11-20 --kind novel", 2, "--kind is one of"},
		{"report v=1&on=2026-11-20 --format pdf", 2, "--format is one of"},
		{"report v=1&on=2026-11-20 --format ics", 2, "only the roadmap is a calendar"},
		{"report v=1&on=2026-11-20&product.software=perhaps --format csv", 1, "product.software: unknown_option"},
		{"report v=1&on=1999-01-01 --format html", 2, ""},
		{"report v=1&on=2026-11-20 --out no/such/folder/a.html", 2, "no such file"},
		{"check", 2, "at least one file"},
		{"check --format pdf " + md, 2, "--format is json or table"},
		{"check --json --format table " + md, 2, "exclude each other"},
		{"check --nothing " + md, 2, `there is no flag "--nothing"`},
		{"check --json=yes " + md, 2, "--json takes no value"},
		{"check --lang xx " + md, 2, "--lang is one of en, de, fr"},
		{"check --state v=9 " + md, 2, "--state"},
		{"check no-such-file.md", 2, "no such file"},
		{"check " + filepath.Dir(md), 2, "no regular file"},
		{"check " + md, 1, ""},
		{"serve x", 2, `what is "x"?`},
		{"serve --site " + filepath.Dir(md), 2, "make run"},
	} {
		status, out, errs := cli("", strings.Fields(test.args)...)
		if status != test.status || !strings.Contains(errs, test.says) {
			t.Errorf("cecheck %s: %d %q, want %d %q", test.args, status, errs, test.status, test.says)
		}
		if status == 0 && (out == "" || errs != "") {
			t.Errorf("cecheck %s: %q, %q", test.args, out, errs)
		}
		if status == 2 && test.says != "" && test.args != "" && strings.Count(errs, "\n") > 2 {
			t.Errorf("cecheck %s says too much: %q", test.args, errs)
		}
	}
	for name := range commands {
		if status, out, _ := cli("", "help", name); status != 0 || !strings.HasPrefix(out, "cecheck "+name) {
			t.Errorf("help %s: %d %q", name, status, out)
		}
	}
}

func TestAssessCommand(t *testing.T) {
	const state = "v=1&on=2026-11-20&product.software=yes"
	_, want, _ := cli("", "assess", state)
	if want != wire.Assess(state)+"\n" {
		t.Errorf("%.200s", want)
	}
	for _, in := range []string{state, "#" + state, state + "\n"} {
		if _, got, _ := cli(in, "assess", "-"); got != want {
			t.Errorf("%q: %.200s", in, got)
		}
	}
	if status, got, _ := cli("", "assess", "product.software=yes", "--on", "2026-11-20"); status != 0 || got != want {
		t.Errorf("%d %.200s", status, got)
	}
	if _, got, _ := cli("", "assess", "--on", "2026-11-20", "v=1&on=2027-01-01&product.software=yes"); got != want {
		t.Errorf("%.200s", got)
	}
	if got := withDay("product.software=yes", "", time.Date(2026, 11, 20, 0, 0, 0, 0, time.UTC)); wire.Assess(got)+"\n" != want {
		t.Error(got)
	}
	if status, _, errs := cli(strings.Repeat("x", maxState+1), "assess", "-"); status != 2 || !strings.Contains(errs, "too long") {
		t.Errorf("%d %q", status, errs)
	}
}

// The output is the core's; a file is what --out names, in the format of its ending.
func TestPlanCommands(t *testing.T) {
	const state = "v=1&on=2026-11-20&product.software=yes&plan.market=2029-01-01"
	for command, want := range map[string]string{"requirements": wire.Requirements(state), "roadmap": wire.Roadmap(state)} {
		if _, got, _ := cli("#"+state, command, "-"); got != want+"\n" {
			t.Errorf("%s: %.200s", command, got)
		}
	}
	dir := t.TempDir()
	for ending, begins := range map[string]string{"html": "<!doctype html>", "md": "# ", "json": `{"v":1,"kind":"report"`, "csv": "id,", "docx": "PK"} {
		name := filepath.Join(dir, "a."+ending)
		if status, out, errs := cli("", "report", state, "--out", name); status != 0 || out+errs != "" {
			t.Fatalf("%s: %d %q %q", ending, status, out, errs)
		}
		b, err := os.ReadFile(name)
		if err != nil || !strings.HasPrefix(string(b), begins) {
			t.Errorf("%s: %v %.60q", ending, err, b)
		}
		if _, out, _ := cli("", "report", "--format", ending, state); out != string(b) {
			t.Errorf("%s: the output is not the file", ending)
		}
	}
	// The language that is asked for stands in the document, which is then its own origin.
	_, out, _ := cli("", "report", state+"&lang=en", "--format", "json", "--lang", "de")
	var r struct{ Lang, State, Title string }
	if err := json.Unmarshal([]byte(out), &r); err != nil || r.Lang != "de" || !strings.Contains(r.State, "lang=de") || !strings.Contains(r.Title, "EU-Recht") {
		t.Fatalf("%v %+v", err, r)
	}
	if _, again, _ := cli("", "report", r.State); again != out {
		t.Error("another report from the state in it")
	}
	// An address for the code is part of the page, and of nothing else.
	_, page, _ := cli("", "report", state, "--format", "html", "--site", "https://cecheck.example/")
	if !strings.Contains(page, "The code leads to your answers on the site.") {
		t.Error("the code does not lead to the site")
	}
	status, _, errs := cliTTY("report", state, "--format", "docx")
	if status != 2 || !strings.Contains(errs, "--out") {
		t.Errorf("a Word file on a terminal: %d %q", status, errs)
	}
}

// cliTTY runs the program on a terminal.
func cliTTY(args ...string) (status int, out, errs string) {
	var o, e bytes.Buffer
	status = run(context.Background(), &program{in: strings.NewReader(""), out: &o, err: &e, outIsTTY: true}, args)
	return status, o.String(), e.String()
}

// The catalogue has every requirement that a product gets.
func TestCatalogueCommand(t *testing.T) {
	ids := func(out string) (list []string) {
		var r struct{ Requirements []struct{ ID string } }
		if err := json.Unmarshal([]byte(out), &r); err != nil {
			t.Fatal(err)
		}
		for _, x := range r.Requirements {
			list = append(list, x.ID)
		}
		return list
	}
	_, all, _ := cli("", "requirements", "--all")
	have := map[string]bool{}
	for _, id := range ids(all) {
		have[id] = true
	}
	some := ids(wire.Requirements("v=1&on=2026-11-20"))
	for _, id := range some {
		if !have[id] {
			t.Errorf("%s is not in the catalogue", id)
		}
	}
	if len(some) < 300 || !have["mdr.annex02.1.1.a"] || !have["aiact.annex04.2.b"] {
		t.Errorf("%d requirements may apply to a product of which nothing is known", len(some))
	}
}

func TestCheckCommand(t *testing.T) {
	var paths []string
	for name := range documentation(t, "chest-xray-en") {
		paths = append(paths, filepath.Join(set("chest-xray-en"), name))
	}
	pdf := write(t, "a b.pdf", makePDF("Every inference is logged with its time."))
	status, out, errs := cli("", append([]string{"check", pdf}, paths...)...)
	var f findingsView
	if err := json.Unmarshal([]byte(out), &f); err != nil || status != 1 || errs != "" || f.V != 1 || len(f.Files) != len(paths)+1 || f.Files[0].Name != filepath.ToSlash(pdf) || f.Files[0].Pages != 1 {
		t.Fatalf("%d %v %q %.300s", status, err, errs, out)
	}
	// Flags stand anywhere; a file given twice is read once.
	for _, args := range [][]string{{"check", "--json", pdf}, {"check", pdf, "--format=json"}, {"check", pdf, "--", pdf}, {"--json", "check", pdf}} {
		_, got, _ := cli("", append(args, paths...)...)
		if got != out {
			t.Errorf("%q: %.200s", args[:2], got)
		}
	}
	status, table, _ := cli("", append([]string{"check", "--format", "table", pdf}, paths...)...)
	if status != 1 || !strings.Contains(table, "+ aiact/anx_IV/") || !strings.Contains(table, "- aiact/anx_IV/") || strings.Contains(table, "{") {
		t.Errorf("%d %s", status, table)
	}
	// One that cannot be read is said, and the others are checked.
	status, out, errs = cli("", "check", write(t, "broken.pdf", []byte("%PDF-1.7 garbage")), paths[0])
	if err := json.Unmarshal([]byte(out), &f); err != nil || status != 1 || !strings.Contains(errs, "broken.pdf: The file is damaged") {
		t.Errorf("%d %v %q", status, err, errs)
	}
}

// What a document holds must not steer the terminal.
func TestTableIsHarmless(t *testing.T) {
	md := write(t, "a.md", []byte("# Logging\n\nThe system logs\x1b[2J every inference\u202e event with its time stamp, the operator and the model version.\n"))
	_, out, errs := cli("", "check", "--format", "table", md)
	if strings.ContainsAny(out+errs, "\x1b\u202e") {
		t.Errorf("%q %q", out, errs)
	}
}

func TestWrap(t *testing.T) {
	for _, test := range []struct{ in, want string }{
		{"", ""},
		{"one two three", "one two/three"},
		{"one two three four five six", "one two/three …"},
		{"averyverylongword x", "averyver…/x"},
	} {
		if got := strings.Join(wrap(test.in, 9, 2), "/"); got != test.want {
			t.Errorf("%q: %q, want %q", test.in, got, test.want)
		}
	}
}

func TestServeCommand(t *testing.T) {
	site, data := t.TempDir(), filepath.Join(t.TempDir(), "data")
	if err := os.WriteFile(filepath.Join(site, "index.html"), []byte("home"), 0o600); err != nil {
		t.Fatal(err)
	}
	ended, cancel := context.WithCancel(context.Background())
	cancel()
	status, out, errs := cliContext(ended, "", "serve", "--addr", "127.0.0.1:0", "--data", data, "--site", site)
	if status != 0 || errs != "" || !strings.HasPrefix(out, "http://127.0.0.1:") || strings.Count(out, "\n") != 1 {
		t.Errorf("%d %q %q", status, out, errs)
	}
	if i, err := os.Stat(data); err != nil || i.Mode().Perm() != 0o700 {
		t.Errorf("%v, %v", i.Mode(), err)
	}
	d, err := openDesk(data)
	if err != nil {
		t.Fatal(err)
	}
	defer d.close()
	if status, _, errs := cli("", "serve", "--data", data, "--site", site); status != 2 || !strings.Contains(errs, "another cecheck is using") {
		t.Errorf("%d %q", status, errs)
	}
	// An address that was asked for is not exchanged for another.
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	if _, err := listen(l.Addr().String()); err == nil {
		t.Error("listens on a port that is taken")
	}
	first, err := listen("")
	if err != nil {
		t.Fatal(err)
	}
	defer first.Close()
	second, err := listen("")
	if err != nil || second.Addr().String() == first.Addr().String() {
		t.Fatalf("%v, %v", second, err)
	}
	second.Close()
	if hosts := hostsOf(&net.TCPAddr{IP: net.IPv4zero}); hosts != nil {
		t.Errorf("%q", hosts)
	}
}
