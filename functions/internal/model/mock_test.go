package model

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/cecheck/cecheck/functions/internal/schema"
	"github.com/cecheck/cecheck/functions/order"
)

// The tests ask @copilotkit/aimock, a stand-in for a model's server that is not
// ours: what it takes for the interface does not come from the same head as the
// client. One process serves all tests; each has a model of its own.
var mock struct {
	sync.Once
	url, skip string
	command   *exec.Cmd
}

func TestMain(m *testing.M) {
	code := m.Run()
	if mock.command != nil {
		mock.command.Process.Kill()
		mock.command.Wait()
	}
	os.Exit(code)
}

// server gives the address of the stand-in, or skips the test.
func server(t *testing.T) string {
	t.Helper()
	mock.Do(func() {
		cli := filepath.Join("testdata", "mock", "node_modules", "@copilotkit", "aimock", "dist", "cli.js")
		if _, err := os.Stat(cli); err != nil {
			mock.skip = "the stand-in for a model's server is not installed: make setup"
			return
		}
		node, err := exec.LookPath("node")
		if err != nil {
			mock.skip = "there is no node to run the stand-in for a model's server"
			return
		}
		mock.command = exec.Command(node, cli, "-p", "0", "--strict", "-f", filepath.Join("testdata", "mock", "none.json"))
		out, err := mock.command.StdoutPipe()
		if err == nil {
			err = mock.command.Start()
		}
		if err != nil {
			mock.command, mock.skip = nil, err.Error()
			return
		}
		for lines := bufio.NewScanner(out); lines.Scan(); {
			if _, url, ok := strings.Cut(lines.Text(), "listening on "); ok {
				mock.url = url
				go io.Copy(io.Discard, out) // what it says of each request would fill the pipe
				return
			}
		}
		mock.skip = "the stand-in for a model's server did not start"
	})
	if mock.skip != "" {
		t.Skip(mock.skip)
	}
	return mock.url
}

// fixture is what the stand-in answers; the model's name is put in.
type fixture map[string]any

var models atomic.Int64

// model makes the stand-in answer a model of the test's own, and gives its name.
// The fixtures are used in turn where they say so by "sequenceIndex".
func model(t *testing.T, fixtures ...fixture) string {
	t.Helper()
	url := server(t)
	name := fmt.Sprintf("%s-%d", strings.ReplaceAll(strings.ToLower(t.Name()), "/", "-"), models.Add(1))
	for _, f := range fixtures {
		match, _ := f["match"].(map[string]any)
		if match == nil {
			match = map[string]any{}
			f["match"] = match
		}
		match["model"] = name
	}
	b, err := json.Marshal(map[string]any{"fixtures": fixtures})
	if err != nil {
		t.Fatal(err)
	}
	resp, err := http.Post(url+"/__aimock/fixtures", "application/json", bytes.NewReader(b))
	if err != nil {
		t.Fatal(err)
	}
	defer resp.Body.Close()
	if resp.StatusCode != 200 {
		var b bytes.Buffer
		b.ReadFrom(resp.Body)
		t.Fatalf("the stand-in does not take the fixtures: %s", &b)
	}
	return name
}

// nth matches the request with that number, from 0.
func nth(i int) map[string]any { return map[string]any{"sequenceIndex": i} }

// asked is a request in the journal of the stand-in.
type asked struct {
	Timestamp int64 // milliseconds
	Headers   map[string]string
	Body      struct {
		Model    string
		Messages []struct{ Role, Content string }
		Format   *struct {
			Type   string
			Schema struct {
				Name   string
				Strict bool
				Schema json.RawMessage
			} `json:"json_schema"`
		} `json:"response_format"`
		Temperature *float64
		MaxTokens   int `json:"max_tokens"`
		NewTokens   int `json:"max_completion_tokens"`
		Stream      bool
	}
	Response struct{ Status int }
}

// journal gives the requests for a model, oldest first.
func journal(t *testing.T, name string) (mine []asked) {
	t.Helper()
	resp, err := http.Get(server(t) + "/__aimock/journal")
	if err != nil {
		t.Fatal(err)
	}
	defer resp.Body.Close()
	var all []json.RawMessage
	if err := json.NewDecoder(resp.Body).Decode(&all); err != nil {
		t.Fatal(err)
	}
	for _, raw := range all {
		var a asked
		if json.Unmarshal(raw, &a) == nil && a.Body.Model == name {
			mine = append(mine, a)
		}
	}
	return mine
}

// client asks a model of the stand-in.
func client(t *testing.T, name string, change func(*Options)) *Client {
	t.Helper()
	o := Options{BaseURL: server(t) + "/v1", Model: name, Key: "sk-test-0123456789", Schema: schema.Of, Operator: true,
		Timeout: 5 * time.Second, Total: 20 * time.Second, MaxOutput: 500}
	if change != nil {
		change(&o)
	}
	c, err := New(o)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// question is one with the ids that good answers use.
func question() order.Question {
	return order.Question{
		System: "Say what the passages show.", User: "[p1] Events are logged with a time.",
		Form: order.FormEvidence, IDs: map[string][]string{"element": {"e1"}, "passage": {"p1", "p2"}},
	}
}

const good = `{"elements":[{"element":"e1","quotations":[{"passage":"p1","text":"Events are logged with a time.","stance":"shows"}],"missing":[]}],"queries":[]}`

// says is an answer with the usual end.
func says(content string) fixture {
	return fixture{"response": map[string]any{"content": content, "model": "served-model-7", "usage": map[string]any{"prompt_tokens": 120, "completion_tokens": 40}}}
}

// refuses is an answer that is an HTTP error.
func refuses(status int, code, message string) fixture {
	return fixture{"response": map[string]any{"status": status, "error": map[string]any{"message": message, "type": "error", "code": code}}}
}

// at says when a fixture is used.
func (f fixture) at(match map[string]any) fixture {
	f["match"] = match
	return f
}

// having adds what else a fixture has.
func (f fixture) having(key string, value any) fixture {
	f[key] = value
	return f
}

func statuses(all []asked) string {
	var s []string
	for _, a := range all {
		s = append(s, fmt.Sprint(a.Response.Status))
	}
	return strings.Join(s, " ")
}
