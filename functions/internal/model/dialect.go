package model

import (
	"encoding/json"
	"math"
	"net/http"
	"strings"

	openai "github.com/sashabaranov/go-openai"

	"github.com/cecheck/cecheck/functions/order"
)

// dialect is how a server is spoken to. Servers call themselves compatible and
// differ in what they know; one that refuses a word is asked without it.
type dialect struct {
	form      form
	newTokens bool // "max_completion_tokens", not "max_tokens"
	swapped   bool // the other of the two was refused
	noHeat    bool // no "temperature"
	noUsage   bool // no "stream_options"
}

// form is how the form of the reply is asked for.
type form int

const (
	bySchema form = iota // the server holds the model to the schema
	byObject             // the server sees that it is a JSON object; the schema stands in the text
	byText               // the schema stands in the text
)

func (d dialect) mode() string { return [...]string{"json_schema", "json_object", "text"}[d.form] }

// firstDialect is how a model is spoken to at first, by its name.
func firstDialect(name string) dialect {
	if i := strings.LastIndexByte(name, '/'); i >= 0 {
		name = name[i+1:]
	}
	// Models that think before they answer take no temperature and count what they
	// think. The library refuses to ask some of them otherwise.
	for _, p := range []string{"o1", "o3", "o4", "gpt-5", "gpt-6"} {
		if strings.HasPrefix(name, p) {
			return dialect{newTokens: true, noHeat: true}
		}
	}
	return dialect{}
}

// after is how to ask when a question was refused with f; false if there is no other way.
func (d dialect) after(f *fault) (dialect, bool) {
	said := strings.ToLower(f.param + " " + f.message)
	switch {
	case strings.Contains(said, "temperature") && !d.noHeat:
		d.noHeat = true
	case (strings.Contains(said, "max_tokens") || strings.Contains(said, "max_completion_tokens")) && !d.swapped:
		d.newTokens, d.swapped = !d.newTokens, true
	case strings.Contains(said, "stream_options") && !d.noUsage:
		d.noUsage = true
	case d.form == byText, f.status == http.StatusNotFound && !containsAny(said, []string{"response_format", "schema", "parameter", "structured"}):
		return d, false
	default:
		// Not every server says what it does not like, so without the schema it is
		// asked whatever it said.
		d.form++
	}
	return d, true
}

// request is a question in this dialect.
func (d dialect) request(o Options, q order.Question, schema []byte, more []openai.ChatCompletionMessage) openai.ChatCompletionRequest {
	system := q.System
	if d.form != bySchema {
		system += "\n\nReply with one JSON object of this JSON schema, and nothing before or after it:\n" + string(schema)
	}
	r := openai.ChatCompletionRequest{
		Model: o.Model,
		Messages: append([]openai.ChatCompletionMessage{
			{Role: openai.ChatMessageRoleSystem, Content: system},
			{Role: openai.ChatMessageRoleUser, Content: q.User},
		}, more...),
	}
	switch d.form {
	case bySchema:
		r.ResponseFormat = &openai.ChatCompletionResponseFormat{
			Type:       openai.ChatCompletionResponseFormatTypeJSONSchema,
			JSONSchema: &openai.ChatCompletionResponseFormatJSONSchema{Name: q.Form, Schema: json.RawMessage(schema), Strict: true},
		}
	case byObject:
		r.ResponseFormat = &openai.ChatCompletionResponseFormat{Type: openai.ChatCompletionResponseFormatTypeJSONObject}
	}
	if d.newTokens {
		r.MaxCompletionTokens = o.MaxOutput
	} else {
		r.MaxTokens = o.MaxOutput
	}
	if !d.noHeat {
		// 0 would be left out, and the server would take its own.
		r.Temperature = math.SmallestNonzeroFloat32
	}
	if o.Stream {
		r.Stream = true
		if !d.noUsage {
			r.StreamOptions = &openai.StreamOptions{IncludeUsage: true}
		}
	}
	return r
}
