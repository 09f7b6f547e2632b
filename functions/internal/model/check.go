package model

import (
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/cecheck/cecheck/functions/order"
)

// check reports what is wrong with a reply: its form, or a word where the schema
// lists others (notListed).
func check(form string, schema []byte, reply string) error {
	if err := order.InForm(form, reply); err != nil {
		return err
	}
	var s node
	if err := json.Unmarshal(schema, &s); err != nil {
		return err
	}
	var v any
	if err := json.Unmarshal([]byte(reply), &v); err != nil {
		return err
	}
	return s.listed(v, "it")
}

// node is of a schema what lists words.
type node struct {
	Enum       []string
	Items      *node
	Properties map[string]*node
}

// notListed says that a word stands where the schema lists others.
type notListed struct{ where, word string }

func (e notListed) Error() string {
	return fmt.Sprintf("%.60q is none of the values that %s may have", e.word, e.where)
}

func (n *node) listed(v any, where string) error {
	switch v := v.(type) {
	case string:
		if n.Enum != nil && !slices.Contains(n.Enum, v) {
			return notListed{where, v}
		}
	case []any:
		for _, one := range v {
			if n.Items != nil {
				if err := n.Items.listed(one, where); err != nil {
					return err
				}
			}
		}
	case map[string]any:
		for _, name := range slices.Sorted(maps.Keys(v)) {
			if p := n.Properties[name]; p != nil {
				if err := p.listed(v[name], fmt.Sprintf("%q", name)); err != nil {
					return err
				}
			}
		}
	}
	return nil
}

// bare takes off what models put around JSON though they were asked not to: what
// they thought before, and the fence of a block of code. What is left is read strictly.
func bare(s string) string {
	s = strings.TrimSpace(s)
	if rest, ok := strings.CutPrefix(s, "<think>"); ok {
		if _, after, ok := strings.Cut(rest, "</think>"); ok {
			s = strings.TrimSpace(after)
		}
	}
	if rest, ok := strings.CutPrefix(s, "```"); ok {
		if inside, ok := strings.CutSuffix(rest, "```"); ok {
			s = strings.TrimSpace(strings.TrimPrefix(inside, "json"))
		}
	}
	return s
}
