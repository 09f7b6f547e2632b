package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"time"
)

// errNotHere is for a host that is not installed.
var errNotHere = errors.New("not installed")

// starter sends a host to the table. The channel gives how it ended.
type starter func(context.Context, *table) (<-chan error, error)

var starters = map[string]starter{"node": startNode, "chromium": startChromium}

func startNode(ctx context.Context, t *table) (<-chan error, error) {
	bin, err := exec.LookPath("node")
	if err != nil {
		return nil, fmt.Errorf("node is %w", errNotHere)
	}
	// Node reads the script as the page does: from the table, through its input.
	res, err := http.Get(t.url + "/check.mjs")
	if err != nil {
		return nil, err
	}
	defer res.Body.Close()
	cmd := exec.CommandContext(ctx, bin, "--input-type=module", "-", t.url)
	in, err := cmd.StdinPipe()
	if err != nil {
		return nil, err
	}
	ended, err := launch(cmd, os.Stderr)
	if err != nil {
		return nil, err
	}
	_, err = io.Copy(in, res.Body)
	return ended, errors.Join(err, in.Close())
}

func startChromium(ctx context.Context, t *table) (<-chan error, error) {
	bin := ""
	for _, name := range []string{os.Getenv("CHROMIUM"), "chromium", "chromium-browser", "google-chrome"} {
		if path, err := exec.LookPath(name); err == nil {
			bin = path
			break
		}
	}
	if bin == "" {
		return nil, fmt.Errorf("chromium is %w", errNotHere)
	}
	profile, err := os.MkdirTemp("", "parity-")
	if err != nil {
		return nil, err
	}
	args := []string{"--headless=new", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
		"--disable-component-update", "--disable-sync", "--remote-debugging-port=0", "--user-data-dir=" + filepath.Join(profile, "p")}
	if os.Geteuid() == 0 {
		args = append(args, "--no-sandbox") // Chromium refuses to start as root with it
	}
	ended, err := launch(exec.CommandContext(ctx, bin, append(args, t.url)...), io.Discard)
	if err != nil {
		os.RemoveAll(profile)
		return nil, err
	}
	gone := make(chan error, 1)
	go func() {
		err := <-ended
		os.RemoveAll(profile)
		gone <- err
	}()
	return gone, nil
}

// launch starts cmd and ends it politely with its context, so that a browser
// takes its own children along.
func launch(cmd *exec.Cmd, stderr io.Writer) (<-chan error, error) {
	cmd.Stderr = stderr
	cmd.Cancel = func() error { return cmd.Process.Signal(os.Interrupt) }
	cmd.WaitDelay = 5 * time.Second
	if err := cmd.Start(); err != nil {
		return nil, err
	}
	ended := make(chan error, 1)
	go func() { ended <- cmd.Wait() }()
	return ended, nil
}
