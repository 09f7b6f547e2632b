package evidence

import "testing"

func TestClassClaimed(t *testing.T) {
	for _, c := range []struct{ head, text, want string }{
		{"", "The device is in class IIa according to Rule 11 of Annex VIII.", "IIa"},
		{"Classification", "NightBox is classified as a class IIb medical device.", "IIb"},
		{"", "Risk class | IIa", "IIa"},
		{"", "Risikoklasse: IIb (Regel 11)", "IIb"},
		{"", "Das Produkt gehört nach Anhang VIII, Regel 11 der MDR zur Klasse III.", "III"},
		{"", "Le dispositif relève de la classe IIa selon la règle 11.", "IIa"},
		{"", "Under Regulation (EU) 2017/746 the software is in class C.", "C"},
		{"IVDR classification", "Class: B", "B"},
		{"MDR", "It is a class I medical device.", "I"},
		{"", "Das Produkt wurde nach Regel 11 in die Klasse IIa eingestuft.", "IIa"},
		{"", "Das Produkt würde nach Regel 11 in die Klasse IIb eingestuft.", ""},
		{"", "Class IIa under rule 10 for the recorder as for the report that goes with it.", "IIa"},
		{"", "We declare that the medical device Box 4.2, class IIb, UDI-DI 0871, conforms to Regulation (EU) 2017/745.", "IIb"},
		{"", "The software safety class is B according to IEC 62304.", ""},
		{"IEC 62304", "Class B", ""},
		{"", "Die Sicherheitsklasse ist C.", ""},
		{"", "Patients in NYHA class III were included.", ""},
		{"", "The device is not in class IIb.", ""},
		{"", "If it drove therapy, it would be in class IIb.", ""},
		{"", "For class III devices the notified body reads every file of the MDR.", ""},
		{"", "The equivalent device is in class IIa.", ""},
		{"", "The device is a class II device (FDA, 510(k) K201234).", ""},
		{"", "Class IIa and class IIb are distinguished by the impact of a wrong output.", ""},
		{"", "Is the device in class IIa?", ""},
		{"Competitors", "The product is in class IIa.", ""},
		{"", "The class of the image is I or II.", ""},
		{"", "The building is in class A.", ""},
	} {
		var path []string
		if c.head != "" {
			path = []string{c.head}
		}
		got := ""
		for _, s := range StatedIn(passagesOf(path, "en", c.text)) {
			if s.What == Class {
				got = s.Value
			}
		}
		if got != c.want {
			t.Errorf("%s: %q, want %q", c.text, got, c.want)
		}
	}
}

func TestStatedIn(t *testing.T) {
	docs := passagesOf([]string{"1 Intended purpose"}, "en", "NightBox is intended to detect apnoea in adults at home.", "The intended users are sleep physicians and nurses of sleep laboratories.")
	docs = append(docs, passagesOf(nil, "de", "Die Patientengruppe sind Erwachsene ab 18 Jahren mit Verdacht auf Schlafapnoe.", "NightBox ist eine eigenständige Software. Es ist nicht zur Eigenanwendung bestimmt.")...)
	docs = append(docs, passagesOf(nil, "en", "The test is intended for self-testing at home.")...)
	docs = append(docs, passagesOf([]string{"Zweckbestimmung"}, "de", "Beschreiben Sie hier die Zweckbestimmung.")...)
	docs[3].Passages[0].Guidance = true
	docs[1].Name, docs[2].Name = "b", "c"
	type key struct {
		what  What
		value string
		file  string
	}
	got := map[key]string{}
	for _, s := range StatedIn(docs) {
		q := s.Quotation
		got[key{s.What, s.Value, q.File}] = q.Text
		for i := range docs {
			if docs[i].Name == q.File && i < 3 && whole(&docs[i])[q.Start:q.End] != q.Text {
				t.Errorf("%q does not stand at its place", q.Text)
			}
		}
	}
	for k, want := range map[key]string{
		{Patients, "", "b"}:      "Die Patientengruppe sind Erwachsene ab 18 Jahren mit Verdacht auf Schlafapnoe.",
		{Software, "", "b"}:      "NightBox ist eine eigenständige Software.",
		{User, "self_test", "c"}: "The test is intended for self-testing at home.",
	} {
		if got[k] != want {
			t.Errorf("%v: %q", k, got[k])
		}
	}
	if _, ok := got[key{User, "self_test", "b"}]; ok {
		t.Error("what it is not is taken for what it is")
	}
	if got[key{Purpose, "", docs[0].Name}] == "" || got[key{User, "", docs[0].Name}] == "" {
		t.Errorf("%v", got)
	}
}
