package example

import "github.com/cecheck/cecheck/shared/fact"

// AppendJSON adds the nearest examples as JSON, without spaces and with the keys in this order:
//
//	{"v":1,"nearest":[{"conclusion":"mdr.class","example":"WE-014","states":{"mdr.class":"III"},"source":"MDCG 2019-11 rev.1, §4.1",
//	 "differs":[{"fact":"mdr.worst_impact","yours":"other","example":"death_or_irreversible"}]}]}
//
// Options that the source leaves open are joined by "|"; "yours" is "unknown" where the answer is "I don't know".
func AppendJSON(b []byte, list []Near) []byte {
	b = append(b, `{"v":1,"nearest":[`...)
	for i, n := range list {
		b = comma(b, i)
		b = pair(append(b, '{'), "conclusion", n.Conclusion.ID)
		b = pair(append(b, ','), "example", n.Case.ID)
		b = append(b, `,"states":{`...)
		b = pair(b, n.States.Fact, n.States.Value)
		b = pair(append(b, '}', ','), "source", n.Case.Cite())
		b = append(b, `,"differs":[`...)
		for j, d := range n.Differs {
			b = comma(b, j)
			b = pair(append(b, '{'), "fact", d.Fact.ID)
			b = pair(append(b, ','), "yours", option(d.Fact, d.Yours))
			b = pair(append(b, ','), "example", option(d.Fact, d.Example))
			b = append(b, '}')
		}
		b = append(b, ']', '}')
	}
	return append(b, ']', '}')
}

func option(f *fact.Fact, i int) string {
	if i == 0 {
		return fact.Unknown
	}
	return f.Option(i)
}

func comma(b []byte, i int) []byte {
	if i > 0 {
		return append(b, ',')
	}
	return b
}

func pair(b []byte, key, value string) []byte {
	return quote(append(quote(b, key), ':'), value)
}

// quote needs no escapes: what is written here are ids and the names of sources, which hold no quotation mark, backslash or "<" (a test says so).
func quote(b []byte, s string) []byte {
	return append(append(append(b, '"'), s...), '"')
}
