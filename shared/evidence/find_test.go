package evidence

import (
	"reflect"
	"strings"
	"testing"

	"github.com/cecheck/cecheck/shared/require"
)

// testRequirements are small enough to see through.
var testRequirements = []require.Requirement{
	{ID: "security", Elements: []require.Element{
		{ID: "measures", Query: []require.Query{
			{Lang: "en", Terms: []string{"cybersecurity", "encryption", "penetration test", "locked out", "TLS"}},
			{Lang: "de", Terms: []string{"Cybersicherheit", "Verschlüsselung", "Eindringtest", "Schlüssel", "signiert"}},
			{Lang: "fr", Terms: []string{"cybersécurité", "chiffrées", "test d'intrusion"}},
		}},
	}},
	{ID: "data", Elements: []require.Element{
		{ID: "sets", Query: []require.Query{
			{Lang: "en", Terms: []string{"training data", "recordings", "=specificity", "data cleaning", "male", "@what it learned from"}},
			{Lang: "de", Terms: []string{"Trainingsdaten", "Aufnahmen"}},
		}},
	}},
}

func passagesOf(path []string, lang string, texts ...string) []Document {
	d := document(texts...)
	for i := range d.Passages {
		d.Passages[i].Path, d.Passages[i].Lang = path, lang
	}
	return []Document{*d}
}

// found gives the terms by which requirement i was found, nil where it was not.
func found(docs []Document, i int) []string {
	f := Check(docs, testRequirements)[i]
	if len(f.Quotations) == 0 {
		return nil
	}
	return f.Quotations[0].Why
}

func TestFind(t *testing.T) {
	for _, c := range []struct {
		name string
		docs []Document
		req  int
		want []string
	}{
		{"stems", passagesOf(nil, "en", "All 14 connections are encrypted with TLS 1.3."), 0, []string{"encryption", "TLS"}},
		{"a phrase turned round", passagesOf([]string{"Training data"}, "en", "In cleaning the data, 611 of 8,120 recordings were dropped."), 1, []string{"recordings", "data cleaning"}},
		{"a phrase with a small word stands as it is", passagesOf([]string{"Cybersecurity"}, "en", "After 5 tries the account is locked out for 20 minutes; out of 30 doors 4 are locked."), 0, []string{"locked out"}},
		{"a German compound", passagesOf([]string{"Cybersicherheit"}, "de", "Der 256-Bit-Sitzungsschlüssel wird nach 30 Minuten erneuert, das Modell ist mit ECDSA signiert."), 0, []string{"Schlüssel", "signiert"}},
		{"without umlauts", passagesOf([]string{"Cybersicherheit"}, "de", "Die Verschlusselung nutzt 256 Bit, jede Datei ist mit ECDSA signiert."), 0, []string{"Verschlüsselung", "signiert"}},
		{"French with an elision", passagesOf(nil, "fr", "Un test d’intrusion a eu lieu en 2024, les données sont chiffrées en AES-256."), 0, []string{"chiffrées", "test d'intrusion"}},
		{"English words in German", passagesOf(nil, "de", "Der Penetration Test der Firma Kvant fand 2024 statt, die Verbindung nutzt TLS 1.3 und ist signiert."), 0, []string{"penetration test", "TLS", "signiert"}},
		{"an exact word is not its stem", passagesOf(nil, "en", "The specification of 14 pages and the 3 specific recordings."), 1, nil},
		{"one word without a heading", passagesOf(nil, "en", "The building has 14 rooms and 2 locks with encryption by Acme."), 0, nil},
		{"a heading in plain words", passagesOf([]string{"What it learned from"}, "en", "The 8,120 recordings of NightBox went through data cleaning."), 1, []string{"recordings", "data cleaning"}},
		{"an English word is not a stem in French", passagesOf([]string{"Données"}, "fr", "Les 14 sangles sont mal mises dans 3 cas."), 1, nil},
		{"nothing", passagesOf(nil, "en", "Lunch is served at 12:30 in room 4."), 0, nil},
	} {
		if got := found(c.docs, c.req); !reflect.DeepEqual(got, c.want) {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
}

// The name of a file speaks for what is in it, as a heading does.
func TestFileName(t *testing.T) {
	docs := passagesOf(nil, "en", "The building has 14 rooms and 2 locks with encryption by Acme.")
	if why := found(docs, 0); why != nil {
		t.Fatalf("found without its name: %q", why)
	}
	docs[0].Name = "docs.zip/04_Cybersecurity-v2.pdf"
	if why := found(docs, 0); why == nil {
		t.Error("the name is not read")
	}
}

// In a long text about something else more is asked.
func TestOtherDomains(t *testing.T) {
	text := "All 14 connections are encrypted with TLS 1.3."
	chairs := strings.Repeat("In the year 2025 we made chairs and tables of ash and beech for schools and town halls. ", 20)
	docs := passagesOf(nil, "en", text)
	if found(docs, 0) == nil {
		t.Fatal("the passage itself is not found")
	}
	alone := Check(docs, testRequirements)[0].Quotations[0].Score
	docs = passagesOf(nil, "en", text, chairs)
	if f := Check(docs, testRequirements)[0]; len(f.Quotations) > 0 && f.Quotations[0].Score > alone*2/3 {
		t.Errorf("%d among chairs, %d alone", f.Quotations[0].Score, alone)
	}
	docs = passagesOf(nil, "en", text, strings.Repeat("The software shows the recordings of each patient to the user of the device. ", 30))
	if f := Check(docs, testRequirements)[0]; len(f.Quotations) == 0 || f.Quotations[0].Score != alone {
		t.Errorf("%+v among devices, %d alone", f, alone)
	}
}

func TestNeverEvidence(t *testing.T) {
	text := "All 14 connections are encrypted with TLS 1.3, and a penetration test took place in 2024."
	docs := passagesOf([]string{"Cybersecurity"}, "en", text)
	if found(docs, 0) == nil {
		t.Fatal("the passage itself is not found")
	}
	for name, change := range map[string]func(*Passage){
		"guidance":             func(p *Passage) { p.Guidance = true },
		"a heading":            func(p *Passage) { p.Kind = Heading },
		"a listing":            func(p *Passage) { p.Kind = Code },
		"a competitor's":       func(p *Passage) { p.Path = []string{"Competitors"} },
		"in the contents":      func(p *Passage) { p.Path = []string{"Table of contents"} },
		"a row of empty cells": func(p *Passage) { p.Kind, p.Text = Row, "Encryption | | |" },
	} {
		docs := passagesOf([]string{"Cybersecurity"}, "en", text)
		change(&docs[0].Passages[0])
		if why := found(docs, 0); why != nil {
			t.Errorf("%s is evidence: %q", name, why)
		}
	}
}

// Two passages of the same worth keep the order of the document.
func TestTies(t *testing.T) {
	text := "All 14 connections are encrypted with TLS 1.3."
	docs := append(passagesOf(nil, "en", text, text), passagesOf(nil, "en", text)...)
	docs[1].Name = "second"
	f := Check(docs, testRequirements)[0]
	if len(f.Quotations) != 3 || f.Quotations[0].Para != 1 || f.Quotations[1].Para != 2 || f.Quotations[2].File != "second" {
		t.Errorf("%+v", f.Quotations)
	}
}

// A row is read with the header of its table, and the header is no evidence.
func TestHeaderOfATable(t *testing.T) {
	docs := passagesOf([]string{"3 Training data"}, "en", "Clinic | Recordings | Training data", "Oslo | 8,120 | 2016–2019", "Tartu | 3,305 | 2018–2020")
	for i := range docs[0].Passages {
		docs[0].Passages[i].Kind = Row
	}
	f := Check(docs, testRequirements)[1]
	if len(f.Quotations) != 2 || f.Quotations[0].Para == 1 {
		t.Errorf("%+v", f)
	}
}

// A requirement that the index does not know is found nowhere.
func TestUnknownRequirement(t *testing.T) {
	ix := NewIndex(passagesOf(nil, "en", "All 14 connections are encrypted with TLS 1.3."), testRequirements)
	if f := ix.Find(&require.Requirement{ID: "other"}, 3); f.Verdict != None || f.Quotations != nil {
		t.Errorf("%+v", f)
	}
}
