package main

import (
	"fmt"
	"strings"

	"github.com/cecheck/cecheck/shared/example"
	"github.com/cecheck/cecheck/shared/fact"
	"github.com/cecheck/cecheck/shared/text"
)

var headings = map[example.Matter]string{
	example.Qualification: "Is it a device, and as what",
	example.Regulation:    "Regulation",
	example.Class:         "Class",
	example.Rules:         "Rule that gives the class",
	example.AIStatus:      "AI Act",
}

const preface = `<!-- Written by scripts/scoreboard. Do not edit. -->

# The official examples, and what we conclude

The 115 examples are those of the guidance (MDCG 2019-11 rev.1, 2020-16 rev.4, 2021-24, 2023-4, 2024-11, 2025-6) and some that the AI Act itself
gives. Guidance is not law, and an example depends on its exact purpose. Each was answered by hand, from its description and its source alone; what neither settles
was left open, and the result is then a range. The answers stand in shared/example, why in its notes.go.

What these figures do not show: the examples were known when the rules were made; whoever answered them knew what their sources say; and 63 sources state no class. They say that the rules
and the questions agree with the guidance, not that an answer given by somebody else will be right.

*Stated* is what the source says in so many words. *Follows* is the AI Act status where the source says nothing of AI: from the class and Art. 6(1), if the product is
taken for an AI system. *Given* is what an example starts from; it is counted nowhere else.
`

// markdown is the whole page.
func markdown(scores []example.Score, w text.Words) string {
	var b strings.Builder
	b.WriteString(preface)
	tallies := example.Count(scores)
	fmt.Fprintf(&b, "\n## Of those of which the source says it\n\n| | Stated | Right | Range with it | Not decidable | Wrong |\n|---|--:|--:|--:|--:|--:|\n")
	for _, t := range tallies {
		row(&b, headings[t.Matter], t.Of(), func(v example.Verdict) int { return t.Stated[v] })
	}
	for _, t := range tallies {
		if t.Follow() > 0 {
			row(&b, headings[t.Matter]+", follows", t.Follow(), func(v example.Verdict) int { return t.Derived[v] })
		}
	}
	fmt.Fprintf(&b, "\n## Of all %d\n\n| | Stated and right | Range with it | Not decidable | Wrong | Follows, and right | Given | Not stated |\n|---|--:|--:|--:|--:|--:|--:|--:|\n", len(scores))
	for _, t := range tallies {
		fmt.Fprintf(&b, "| %s | %s | %d | %d | %d | %d | %d | %d |\n", headings[t.Matter], share(t.Stated[example.Right], len(scores)),
			t.Stated[example.Contains], t.Stated[example.Undecided], t.Stated[example.Wrong]+t.Derived[example.Wrong], t.Derived[example.Right], t.Premised, t.Unsaid)
	}
	if list := leaning(scores); len(list) > 0 {
		fmt.Fprintf(&b, "\nIn %d of the examples whose class is stated and right, it hangs on a judgement that the description does not carry by itself (how hazardous, how grave) and that was taken from where the source puts the example: %s.\n",
			len(list), strings.Join(list, ", "))
	}
	b.WriteString("\n## Ranges, and why\n\n")
	for _, s := range scores {
		for _, m := range example.Matters() {
			if k := s.Marks[m]; k.Verdict > example.Right {
				fmt.Fprintf(&b, "- %s, %s: %s. Open: %s.%s\n", s.Case.ID, strings.ToLower(headings[m]), values(w, k.Fact, k.Got), facts(w, k.Open), after(" ", example.Note(s.Case.ID)))
			}
		}
	}
	b.WriteString("\n## Every example\n\n| Example | Its source says | We conclude | |\n|---|---|---|---|\n")
	for _, s := range scores {
		line(&b, s, w)
	}
	return b.String()
}

// leaning is the examples whose class is right by a judgement of the source's.
func leaning(scores []example.Score) (list []string) {
	for _, s := range scores {
		if k := s.Marks[example.Class]; s.Case.Leans && k.Ground == example.Stated && k.Verdict == example.Right {
			list = append(list, s.Case.ID)
		}
	}
	return list
}

func row(b *strings.Builder, name string, of int, n func(example.Verdict) int) {
	fmt.Fprintf(b, "| %s | %d | %s | %d | %d | %d |\n", name, of, share(n(example.Right), of), n(example.Contains), n(example.Undecided), n(example.Wrong))
}

func share(n, of int) string {
	if of == 0 {
		return fmt.Sprint(n)
	}
	return fmt.Sprintf("%d (%d %%)", n, (200*n+of)/(2*of))
}

// line is one example: what it is and where it stands, what is said of it, what we conclude, and how the two agree.
func line(b *strings.Builder, s example.Score, w text.Words) {
	var said, got, verdicts []string
	for _, m := range example.Matters() {
		k := s.Marks[m]
		if m == example.Rules {
			if k.Ground == example.Stated {
				said = append(said, "by "+strings.Join(k.By, ", "))
				verdicts = append(verdicts, "rule "+k.Verdict.String())
			}
			continue
		}
		if k.Ground != example.Unsaid {
			prefix := map[example.Ground]string{example.Premised: "(given) ", example.Derived: "(follows) "}[k.Ground]
			said = append(said, prefix+values(w, k.Fact, k.Said))
		}
		if k.Verdict != example.NoVerdict && k.Ground != example.Premised {
			verdicts = append(verdicts, fmt.Sprintf("%s %s", m, k.Verdict))
		}
		if k.Fact != nil && k.Got&^fact.None != 0 {
			got = append(got, values(w, k.Fact, k.Got))
		}
	}
	if len(said) == 0 {
		said = []string{"–"}
	}
	fmt.Fprintf(b, "| **%s** %s. *%s*%s | %s | %s | %s |\n", s.Case.ID, w.Get("example."+strings.ToLower(s.Case.ID)+".is"), s.Case.Cite(),
		after("<br>", example.Note(s.Case.ID)), strings.Join(said, "<br>"), strings.Join(got, "<br>"), strings.Join(verdicts, "<br>"))
}

func after(sep, s string) string {
	if s == "" {
		return ""
	}
	return sep + s
}

// values is the options of a set in words.
func values(w text.Words, f *fact.Fact, s fact.Set) string {
	if s&^fact.None == f.All() && len(f.Options) > 3 {
		return "anything"
	}
	var list []string
	for i := range s.Each {
		option := f.Option(i)
		if i == 0 {
			option = "none"
		}
		id := "value." + f.ID + "." + option
		said, ok := w.Lookup(id + ".short")
		if !ok {
			said = w.Get(id)
		}
		list = append(list, said)
	}
	return strings.Join(list, " / ")
}

// facts is the names of facts.
func facts(w text.Words, list []*fact.Fact) string {
	const most = 4
	var names []string
	for i, f := range list {
		if i == most {
			names = append(names, fmt.Sprintf("and %d more", len(list)-most))
			break
		}
		name, ok := w.Lookup("fact." + f.ID + ".name")
		if !ok {
			name = f.ID
		}
		names = append(names, name)
	}
	return strings.Join(names, ", ")
}
