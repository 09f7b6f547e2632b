package ocr

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"time"
)

func TestFind(t *testing.T) {
	tess, err := Find(context.Background())
	if err != nil {
		t.Skip("SKIPPED: " + err.Error())
	}
	if !strings.HasPrefix(tess.Name(), "tesseract/") || len(tess.Name()) < 13 || tess.Languages() == "" {
		t.Errorf("%q %q", tess.Name(), tess.Languages())
	}
	// White paper has no text, and that is no failure.
	lines, err := tess.Read(context.Background(), []byte(strings.Repeat("\xff", 300*200)), 300, 200, 300)
	if err != nil || len(lines) != 0 {
		t.Errorf("%v %v", lines, err)
	}
	t.Setenv("PATH", t.TempDir())
	if _, err := Find(context.Background()); !errors.Is(err, errNone) {
		t.Errorf("%v", err)
	}
}

const head = "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext\n"

func TestParse(t *testing.T) {
	word := func(line int, box, conf, text string) string {
		return fmt.Sprintf("5\t1\t1\t1\t%d\t1\t%s\t%s\t%s\n", line, strings.ReplaceAll(box, " ", "\t"), conf, text)
	}
	in := head + "4\t1\t1\t1\t1\t0\t10\t10\t200\t20\t-1\t\n" +
		word(1, "10 10 50 20", "96.1", "The") + word(1, "70 14 50 16", "91", "alarm") + word(1, "130 10 5 5", "12.5", "~") + word(1, "140 10 5 5", "95", " ") +
		word(2, "10 50 60 20", "80", "sounds.") + word(3, "10 100 400 60", "80", "Title") + word(4, "10 180 400 12", "80", "on") +
		word(5, "-4 0 1 1", "90", "before") + word(5, "999999 9 99999999 9", "90", "beyond") + word(6, "1 2 3", "90", "short") + word(6, "1 2 3 x", "90", "no number") + word(7, "1 2 3 4", "high", "x") + word(8, "1 2 3 4", "99", "\xff\xfe") + "5\t1"
	var got []string
	for _, l := range parse([]byte(in), 500, 300) {
		s := ""
		for _, w := range l.Words {
			s += w.Text + " "
		}
		got = append(got, fmt.Sprintf("%s%d,%d-%d,%d", s, l.Left, l.Top, l.Right, l.Bottom))
	}
	if want := "The alarm 10,10-120,30|sounds. 10,50-70,70|Title 10,100-410,160|on 10,172-410,192|beyond 500,0-500,18"; strings.Join(got, "|") != want {
		t.Errorf("%s\nwant %s", strings.Join(got, "|"), want)
	}
}

// fake is a program in the place of Tesseract.
func fake(t *testing.T, script string) *Tesseract {
	t.Helper()
	if runtime.GOOS != "linux" {
		t.Skip("SKIPPED: the limits are those of Linux")
	}
	path := filepath.Join(t.TempDir(), "tesseract")
	if err := os.WriteFile(path, []byte("#!/bin/sh\n"+script), 0o700); err != nil {
		t.Fatal(err)
	}
	return &Tesseract{path: path, langs: "eng", version: "0"}
}

// Tesseract knows nothing of our environment, and has limits before it has the
// picture; one that was taken over can neither fill the memory nor stay.
func TestConfined(t *testing.T) {
	t.Setenv("SECRET_OF_OURS", "x")
	row := `printf '5\t1\t1\t1\t1\t1\t1\t1\t1\t1\t99\t%s\n' `
	lines, err := fake(t, "cat >/dev/null\n"+row+`"$(/usr/bin/env | /usr/bin/cut -d= -f1 | /usr/bin/grep -v -x -e PWD -e _ -e SHLVL -e OLDPWD | /usr/bin/sort | /usr/bin/tr '\n' ' ') $(ulimit -v) $(ulimit -f) $(ulimit -c) $(ulimit -n)"`).Read(context.Background(), make([]byte, 12), 4, 3, 300)
	if err != nil || len(lines) != 1 {
		t.Fatalf("%v %v", lines, err)
	}
	if got, want := lines[0].Words[0].Text, "LC_ALL OMP_THREAD_LIMIT  1572864 65536 0 64"; got != want {
		t.Errorf("%q, want %q", got, want)
	}
	for name, script := range map[string]string{
		"fails":       "exit 3",
		"much output": "cat >/dev/null; /usr/bin/yes 'a line of text'",
		"much memory": `cat >/dev/null; exec /usr/bin/tail /dev/zero`,
		"large file":  `cat >/dev/null; /usr/bin/head -c 200000000 /dev/zero >"$0.large"`,
	} {
		start := time.Now()
		if lines, err := fake(t, script).Read(context.Background(), make([]byte, 12), 4, 3, 300); !errors.Is(err, ErrFailed) {
			t.Errorf("%s: %v %v", name, lines, err)
		}
		t.Logf("%s: %s", name, time.Since(start).Round(time.Millisecond))
	}
	ctx, cancel := context.WithTimeout(context.Background(), 300*time.Millisecond)
	defer cancel()
	start := time.Now()
	if _, err := fake(t, "exec /usr/bin/sleep 60").Read(ctx, make([]byte, 12), 4, 3, 300); !errors.Is(err, context.DeadlineExceeded) || time.Since(start) > 20*time.Second {
		t.Errorf("%v after %s", err, time.Since(start))
	}
}

func TestSizes(t *testing.T) {
	none := &Tesseract{path: "/nowhere"}
	for _, c := range [][3]int{{0, 0, 0}, {12, 4, 4}, {12, -4, -3}, {MaxPixels + 1, 1, MaxPixels + 1}} {
		if _, err := none.Read(context.Background(), make([]byte, c[0]), c[1], c[2], 300); !errors.Is(err, ErrFailed) {
			t.Errorf("%v: %v", c, err)
		}
	}
	if _, err := none.Read(context.Background(), make([]byte, 12), 4, 3, 300); err == nil || errors.Is(err, ErrFailed) {
		t.Errorf("a program that is not there: %v", err)
	}
}
