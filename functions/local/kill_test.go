package main

import (
	"bufio"
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"
)

// launch starts "cecheck serve" as a program of its own.
func launch(t *testing.T, data, site string) (client, *exec.Cmd) {
	t.Helper()
	cmd := exec.Command(os.Args[0], "serve", "--addr", "127.0.0.1:0", "--site", site, "--data", data)
	cmd.Env = append(os.Environ(), "CECHECK_TEST_RUN=1")
	cmd.Stderr = os.Stderr
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if cmd.ProcessState == nil {
			cmd.Process.Kill()
			cmd.Wait()
		}
	})
	line, err := bufio.NewReader(out).ReadString('\n')
	if err != nil || !strings.HasPrefix(line, "http://127.0.0.1:") {
		t.Fatalf("%q, %v", line, err)
	}
	return client{t, strings.TrimSuffix(strings.TrimSpace(line), "/")}, cmd
}

// TestKilled kills the server again and again while it reads and checks. The
// findings are the same as without.
func TestKilled(t *testing.T) {
	if testing.Short() {
		t.Skip("starts programs")
	}
	site := t.TempDir()
	if err := os.WriteFile(filepath.Join(site, "index.html"), []byte("home"), 0o600); err != nil {
		t.Fatal(err)
	}
	files := documentation(t, "chest-xray-en")
	for i := range 40 {
		files[fmt.Sprintf("part%d.md", i)] = []byte(fmt.Sprintf("# Part %d\n\nThe model was trained on %d images of hospital %d.\n", i, i*100, i))
	}
	files["paper.pdf"] = makePDF("Events are logged with a time stamp.", "The limits of performance are stated.")

	data := filepath.Join(t.TempDir(), "data")
	c, cmd := launch(t, data, site)
	id := c.begin(files)
	killed := map[string]int{}
	last := 0
	for range 6 {
		// Wait for some progress, so that each life gets somewhere, and kill in the midst of it.
		o := c.order("GET", "/api/v1/orders/"+id, nil, 200)
		for end := time.Now().Add(30 * time.Second); o.State != "done" && o.State != "failed" && time.Now().Before(end); {
			if done := o.Progress.FilesDone + o.Progress.PointsDone; done > last+7 {
				break
			}
			o = c.order("GET", "/api/v1/orders/"+id, nil, 200)
		}
		if done := o.Progress.FilesDone + o.Progress.PointsDone; done < last {
			t.Errorf("progress went back from %d to %d", last, done)
		} else {
			last = done
		}
		if o.State == "done" || o.State == "failed" {
			break
		}
		killed[o.State]++
		if err := cmd.Process.Kill(); err != nil {
			t.Fatal(err)
		}
		cmd.Wait()
		c, cmd = launch(t, data, site)
	}
	if killed["reading"] == 0 {
		t.Errorf("was not killed in the midst: %v", killed)
	}
	t.Logf("killed while %v", killed)
	if o := c.until(id, "done", "failed"); o.State != "done" || o.Progress.FilesDone != len(files) || o.Progress.PointsDone != o.Progress.Points {
		t.Errorf("%+v", o)
	}
	_, got := c.do("GET", "/api/v1/orders/"+id+"/findings", nil)

	// The same files in a server that lives, in the order in which they were sent.
	o := c.order("GET", "/api/v1/orders/"+id, nil, 200)
	calm := startDesk(t, filepath.Join(t.TempDir(), "data"))
	other := calm.order("POST", "/api/v1/orders", nil, 201).ID
	for _, f := range o.Files {
		calm.do("PUT", "/api/v1/orders/"+other+"/files/"+f.Name, files[f.Name])
	}
	calm.order("POST", "/api/v1/orders/"+other+"/start", nil, 202)
	calm.until(other, "done", "failed")
	if _, want := calm.do("GET", "/api/v1/orders/"+other+"/findings", nil); !bytes.Equal(got, want) {
		t.Errorf("the findings differ:\n%.300s\n%.300s", got, want)
	}

	// Told to end, it ends by itself and says so with its status.
	if err := cmd.Process.Signal(syscall.SIGTERM); err != nil {
		t.Fatal(err)
	}
	if err := cmd.Wait(); err != nil {
		t.Errorf("SIGTERM: %v", err)
	}
}
