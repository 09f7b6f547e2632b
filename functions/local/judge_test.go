package main

import (
	"bufio"
	"context"
	"encoding/json"
	"io"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/cecheck/cecheck/functions/order"
	"github.com/cecheck/cecheck/shared/text"
)

// mock starts @copilotkit/aimock, a stand-in for a model's server, with fixtures that it tries in turn,
// and gives the address of its interface.
func mock(t *testing.T, fixtures ...map[string]any) string {
	t.Helper()
	cli, err := filepath.Abs(filepath.Join("..", "internal", "model", "testdata", "mock", "node_modules", "@copilotkit", "aimock", "dist", "cli.js"))
	if err != nil {
		t.Fatal(err)
	}
	node, err := exec.LookPath("node")
	if _, missing := os.Stat(cli); missing != nil || err != nil {
		t.Skip("the stand-in for a model's server is not installed: make setup")
	}
	b, err := json.Marshal(map[string]any{"fixtures": fixtures})
	if err != nil {
		t.Fatal(err)
	}
	c := exec.Command(node, cli, "-p", "0", "--strict", "-f", write(t, "fixtures.json", b))
	out, err := c.StdoutPipe()
	if err == nil {
		err = c.Start()
	}
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		c.Process.Kill()
		c.Wait()
	})
	for lines := bufio.NewScanner(out); lines.Scan(); {
		if _, url, ok := strings.Cut(lines.Text(), "listening on "); ok {
			go io.Copy(io.Discard, out) // what it says of each request would fill the pipe
			return url + "/v1"
		}
	}
	t.Fatal("the stand-in for a model's server did not start")
	return ""
}

// says is a fixture: what is answered where the question holds some words.
func says(words string, reply any) map[string]any {
	b, err := json.Marshal(reply)
	if err != nil {
		panic(err)
	}
	match := map[string]any{"model": "small"}
	if words != "" {
		match["userMessage"] = words
	}
	return map[string]any{"match": match, "response": map[string]any{"content": string(b), "model": "served-small", "usage": map[string]any{"prompt_tokens": 100, "completion_tokens": 20}}}
}

const (
	changesText = "Version 2.1 of 4 March 2026 replaced the threshold for pneumothorax after the retrospective validation; the change record names the reason and the date of each change."
	invented    = "All changes were approved by the notified body on 1 January 2020."
)

// judging is a stand-in that finds one passage for one point, invents another, and nothing else.
func judging(t *testing.T) string {
	t.Helper()
	words, err := text.Load(text.English)
	if err != nil {
		t.Fatal(err)
	}
	title, _ := words.Lookup("req.aiact.annex04.6.title")
	quote := func(s string) order.ReplyQuotation {
		return order.ReplyQuotation{Passage: "1.2", Text: s, Stance: "shows"}
	}
	none := order.Reply{Elements: []order.ElementReply{}, Queries: []string{}}
	return mock(t,
		says("Requirement: "+title+"\n", order.Reply{Elements: []order.ElementReply{{Element: "history", Quotations: []order.ReplyQuotation{quote(changesText), quote(invented)}, Missing: []string{}}}, Queries: []string{}}),
		says("Facts: purpose", order.Facts{Facts: []order.ReplyFact{}}),
		says("", none),
	)
}

type judgedView struct {
	Mode  string
	Model struct {
		Name     string
		Judged   int
		Unjudged []struct{ Requirement, Why string }
		Tokens   int
		Micros   int
	}
	Findings []struct {
		Requirement, Verdict, Unjudged string
		Dropped                        int
		Quotations                     []struct{ Text, Element, Stance string }
	}
}

func judgedOf(t *testing.T, out string) (v judgedView) {
	t.Helper()
	if err := json.Unmarshal([]byte(out), &v); err != nil {
		t.Fatalf("%v: %.300s", err, out)
	}
	return v
}

// changesFile is a documentation that speaks of one point.
func changesFile(t *testing.T) string {
	return write(t, "changes.md", []byte("# Changes over the lifecycle\n\n"+changesText+"\n"))
}

func TestCheckWithAModel(t *testing.T) {
	url, file := judging(t), changesFile(t)
	prices := write(t, "prices.json", []byte(`{"currency":"EUR","models":{"small":{"input":1,"output":2}}}`))
	args := []string{"check", file, "--model-url", url, "--model", "small", "--model-prices", prices}
	status, out, errs := cli("", append(args, "--json")...)
	v := judgedOf(t, out)
	if status != exitFound || v.Mode != "model" || v.Model.Name != "served-small" || v.Model.Judged == 0 || v.Model.Tokens == 0 || v.Model.Micros == 0 {
		t.Fatalf("%d %q %+v", status, errs, v.Model)
	}
	if !strings.Contains(errs, "small took ") || !strings.Contains(errs, " EUR") || strings.Contains(errs, "stay at candidate evidence") {
		t.Errorf("%q", errs)
	}
	found := false
	for _, f := range v.Findings {
		if f.Requirement != "aiact.annex04.6" {
			if f.Verdict == "shown" {
				t.Errorf("%+v", f)
			}
			continue
		}
		found = true
		if f.Verdict != "shown" || f.Dropped != 1 || len(f.Quotations) != 1 || !strings.HasPrefix(changesText, f.Quotations[0].Text) || f.Quotations[0].Stance != "shows" {
			t.Errorf("%+v", f)
		}
	}
	if !found || strings.Contains(out, invented) {
		t.Error("the point was not judged, or something invented is passed on")
	}
	// The table says the same for people.
	_, table, _ := cli("", append(args, "--format", "table")...)
	for _, want := range []string{"+ aiact/anx_IV/6", "* The changes over its life, with date and reason: ", "      | Version 2.1 of 4 March 2026", "1\n"} {
		if !strings.Contains(table, want) {
			t.Errorf("the table lacks %q: %s", want, table)
		}
	}
	// What it may cost is told without asking anybody: nobody listens there.
	status, out, errs = cli("", "check", file, "--model-cost", "--model-url", "http://127.0.0.1:1/v1", "--model", "small", "--model-prices", prices)
	if status != exitOK || errs != "" || !strings.HasSuffix(out, " EUR\n") || strings.HasPrefix(out, "0 ") {
		t.Errorf("%d %q %q", status, out, errs)
	}
	if status, _, errs := cli("", "check", file, "--model-cost"); status != exitCant || !strings.Contains(errs, "--model-cost needs --model") {
		t.Errorf("%d %q", status, errs)
	}
	// A budget that allows nothing leaves everything at candidate evidence.
	_, out, errs = cli("", append(args, "--json", "--model-tokens", "10")...)
	if v := judgedOf(t, out); v.Model.Tokens != 0 || len(v.Model.Unjudged) == 0 || !strings.Contains(errs, "the budget is spent") {
		t.Errorf("%q %+v", errs, v.Model)
	}
}

// Where no model answers, the findings are those without a model, and it is said.
func TestCheckWithoutAnAnswer(t *testing.T) {
	file := changesFile(t)
	refuses := mock(t, map[string]any{"match": map[string]any{"model": "small"}, "response": map[string]any{"status": 401, "error": map[string]any{"message": "no such key", "type": "error"}}})
	_, plain, _ := cli("", "check", file, "--json")
	status, out, errs := cli("", "check", file, "--json", "--model-url", refuses, "--model", "small")
	v, without := judgedOf(t, out), judgedOf(t, plain)
	if status != exitFound || v.Mode != "model" || v.Model.Name != "" || !strings.Contains(errs, "points stay at candidate evidence: no model answered") || !strings.Contains(errs, "401") {
		t.Errorf("%d %q %+v", status, errs, v.Model)
	}
	for i, f := range v.Findings {
		if f.Verdict != without.Findings[i].Verdict || len(f.Quotations) != len(without.Findings[i].Quotations) || f.Verdict == "candidate" && f.Unjudged != "unreachable" {
			t.Errorf("%+v is not %+v", f, without.Findings[i])
		}
	}
}

// The server tells who judges before anything is uploaded; a model's answers go with the order.
func TestServeWithAModel(t *testing.T) {
	url, data := judging(t), filepath.Join(t.TempDir(), "data")
	a, err := modelFlags{url: url, name: "small"}.open(func(string) string { return "" })
	if err != nil {
		t.Fatal(err)
	}
	d, err := openDesk(data)
	if err != nil {
		t.Fatal(err)
	}
	d.asking = a
	ctx, stop := context.WithCancel(context.Background())
	worked := d.work(ctx)
	s := httptest.NewServer(handler(d, fstest.MapFS{"index.html": {Data: []byte("home")}}, nil))
	defer func() {
		s.Close()
		stop()
		<-worked
		d.close()
	}()
	c := client{t, s.URL}
	if _, b := c.do("GET", "/api/v1/limits", nil); !strings.Contains(string(b), `"model":{"name":"small","second":"","host":"`+strings.TrimSuffix(strings.TrimPrefix(url, "http://"), "/v1")+`","currency":""}`) {
		t.Errorf("%s", b)
	}
	id := c.begin(map[string][]byte{"changes.md": []byte("# Changes over the lifecycle\n\n" + changesText + "\n")})
	if o := c.until(id, "done", "failed"); o.State != "done" {
		t.Fatalf("%+v", o)
	}
	_, b := c.do("GET", "/api/v1/orders/"+id+"/findings", nil)
	v := judgedOf(t, string(b))
	if v.Mode != "model" || v.Model.Name != "served-small" {
		t.Errorf("%+v", v.Model)
	}
	if kept, err := d.blobs.List(ctx, order.AskedPrefix(id)); err != nil || len(kept) == 0 {
		t.Errorf("no answer was kept: %v", err)
	}
	if o := c.order("DELETE", "/api/v1/orders/"+id, nil, 200); o.Deleted == nil || !o.Deleted.Verified {
		t.Errorf("%+v", o)
	}
	for _, word := range []string{"pneumothorax", "served-small"} {
		if onDisk(t, data, word) {
			t.Errorf("%q is still on the disk", word)
		}
	}
}
