package pdf

import (
	"bytes"
	"reflect"
	"testing"

	"github.com/cecheck/cecheck/functions/internal/unseen"
)

func TestFrames(t *testing.T) {
	t.Parallel()
	p := page{number: 1, marks: true, lines: []line{
		{text: "Größe in mm", left: -5, right: 70000, top: 81200, bottom: 80000, bold: true, gaps: []gap{{8, 300}}},
		{text: "second"},
	}}
	var b bytes.Buffer
	for _, f := range []struct {
		kind byte
		b    []byte
	}{{frameReady, []byte{1}}, {framePages, []byte{1}}, {framePage, p.append(nil)}, {frameEnd, nil}} {
		if err := writeFrame(&b, f.kind, f.b); err != nil {
			t.Fatal(err)
		}
	}
	whole := b.Bytes()
	s := &scan{}
	if ended, err := s.receive(bytes.NewReader(whole), false, func(int, int) {}); err != nil || !ended || !s.ready || !reflect.DeepEqual(s.texts, []page{p}) {
		t.Errorf("%v %v %+v", ended, err, s)
	}
	for n := range whole {
		if ended, err := (&scan{}).receive(bytes.NewReader(whole[:n]), false, func(int, int) {}); ended || err == nil {
			t.Errorf("cut after %d bytes: %v %v", n, ended, err)
		}
	}
	unsealed := bytes.Clone(whole)
	unsealed[5] = 0
	if _, err := (&scan{}).receive(bytes.NewReader(unsealed), false, func(int, int) {}); err != errUnsealed {
		t.Errorf("an unsealed child: %v", err)
	}
	if ended, err := (&scan{}).receive(bytes.NewReader(unsealed), true, func(int, int) {}); !ended || err != nil {
		t.Errorf("an unsealed child that is allowed: %v", err)
	}
}

// A child that was taken over may write anything.
func FuzzReceive(f *testing.F) {
	p := page{number: 1, lines: []line{{text: "some text in columns", top: 1000, gaps: []gap{{5, 300}}}}}
	var b bytes.Buffer
	writeFrame(&b, frameReady, []byte{1})
	writeFrame(&b, framePages, []byte{2})
	writeFrame(&b, framePage, p.append(nil))
	writeFrame(&b, frameFault, []byte("encrypted"))
	f.Add(b.Bytes())
	f.Add([]byte("P\x00\x00\x00\x03\x01\x01\x01"))
	f.Fuzz(func(t *testing.T, b []byte) {
		s := &scan{}
		s.receive(bytes.NewReader(b), false, func(int, int) {})
		for _, p := range passages(s.texts, &unseen.Found{}) {
			if p.Page < 1 || p.Page > s.pages {
				t.Errorf("page %d of %d", p.Page, s.pages)
			}
		}
		s.problems()
	})
}
