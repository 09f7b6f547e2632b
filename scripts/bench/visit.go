package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

// visit is a first visit in Chromium with nothing in any cache: until the first question
// can be read, and until the first conclusion stands beside it; once as this machine
// is, once as a telephone with a quarter of its speed on slow 4G.
func visit() (rows []row, err error) {
	dir, err := os.MkdirTemp("", "cecheck-bench")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(dir)
	program := filepath.Join(dir, "cecheck")
	if out, err := exec.Command("go", "build", "-o", program, "./functions/local").CombinedOutput(); err != nil {
		return nil, fmt.Errorf("first visit: %w\n%s", err, out)
	}
	server := exec.Command(program, "serve", "--data", filepath.Join(dir, "data"))
	said, err := server.StdoutPipe()
	if err != nil {
		return nil, err
	}
	if err := server.Start(); err != nil {
		return nil, err
	}
	defer func() {
		server.Process.Kill()
		server.Wait()
	}()
	address, err := bufio.NewReader(said).ReadString('\n')
	if err != nil {
		return nil, fmt.Errorf("first visit: the server did not start (make site): %w", err)
	}
	out, err := exec.Command("node", "scripts/bench/visit.mjs", strings.TrimSpace(address)).Output()
	if err != nil {
		return nil, fmt.Errorf("first visit: %w (make setup)", err)
	}
	var times []struct {
		Name                 string
		Question, Conclusion float64
	}
	if err := json.Unmarshal(out, &times); err != nil {
		return nil, err
	}
	for _, t := range times {
		rows = append(rows, row{"first visit, " + t.Name, fmt.Sprintf("%.0f ms", t.Question), 0, fmt.Sprintf("to the first question; to the first conclusion after one answer %.0f ms (the answer is given as soon as it can be)", t.Conclusion)})
	}
	return rows, nil
}
