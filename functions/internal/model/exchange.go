package model

import (
	"context"
	"errors"
	"io"
	"strings"

	openai "github.com/sashabaranov/go-openai"

	"github.com/cecheck/cecheck/functions/order"
)

// reply is what a model said.
type reply struct {
	text, refusal string
	model, finish string
	input, output int
}

const maxDialects = 6 // ways of asking one question

// exchange asks, in other words where the server refuses the first, and again where
// an answer breaks off.
func (c *Client) exchange(ctx context.Context, k *call, d *dialect, q order.Question, schema []byte, more []openai.ChatCompletionMessage) (reply, *fault) {
	for ways := 1; ; {
		req := d.request(c.o, q, schema, more)
		r, f := c.once(ctx, req)
		if f == nil {
			if r.input <= 0 { // the server does not count, or not with sense
				r.input = c.size(q, schema)
			}
			if r.output <= 0 {
				r.output = tokens(r.text)
			}
			k.used = k.used.Plus(c.cost(r.input, r.output))
			c.mu.Lock()
			c.learn = *d
			c.mu.Unlock()
			return r, r.fault()
		}
		if next, ok := d.after(f); f.err == order.ErrModelRequest && f.status >= 400 && ok && ways < maxDialects {
			*d = next
			ways++
			continue
		}
		// What went wrong before the answer began was tried again below, in transport.
		if !f.inBody {
			return r, f
		}
		if f = k.again(ctx, f); f != nil {
			return r, f
		}
	}
}

// fault is what is wrong with a reply that came in whole.
func (r reply) fault() *fault {
	switch r.finish {
	case "stop", "eos_token", "stop_sequence", "end_turn": // the last three with some compatible servers
	case "length", "max_tokens":
		return &fault{err: order.ErrModelCutOff, raw: r.text}
	case "content_filter", "refusal":
		return &fault{err: order.ErrModelRefused, message: r.refusal, raw: r.text}
	default:
		return &fault{err: order.ErrModelMalformed, message: "it ended with " + r.finish, raw: r.text}
	}
	if r.refusal != "" {
		return &fault{err: order.ErrModelRefused, message: r.refusal, raw: r.text}
	}
	return nil
}

// once asks one time.
func (c *Client) once(ctx context.Context, req openai.ChatCompletionRequest) (reply, *fault) {
	if req.Stream {
		return c.stream(ctx, req)
	}
	resp, err := c.api.CreateChatCompletion(ctx, req)
	if err != nil {
		return reply{}, ofLibrary(err)
	}
	r := reply{model: resp.Model, input: resp.Usage.PromptTokens, output: resp.Usage.CompletionTokens}
	if len(resp.Choices) > 0 {
		m := resp.Choices[0]
		r.text, r.refusal, r.finish = m.Message.Content, m.Message.Refusal, string(m.FinishReason)
	}
	if r.finish == "" {
		return r, broken("an answer without an end")
	}
	return r, nil
}

// stream asks one time and puts the pieces together. A stream that simply ends looks
// like one that is complete, so it is the reason for its end that counts.
func (c *Client) stream(ctx context.Context, req openai.ChatCompletionRequest) (reply, *fault) {
	s, err := c.api.CreateChatCompletionStream(ctx, req)
	if err != nil {
		return reply{}, ofLibrary(err)
	}
	defer s.Close()
	var r reply
	var said, refused strings.Builder
	for {
		part, err := s.Recv()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return r, ofLibrary(err)
		}
		if part.Model != "" {
			r.model = part.Model
		}
		if part.Usage != nil {
			r.input, r.output = part.Usage.PromptTokens, part.Usage.CompletionTokens
		}
		if len(part.Choices) == 0 || part.Choices[0].Index != 0 {
			continue
		}
		said.WriteString(part.Choices[0].Delta.Content)
		refused.WriteString(part.Choices[0].Delta.Refusal)
		if end := string(part.Choices[0].FinishReason); end != "" {
			r.finish = end
		}
	}
	r.text, r.refusal = said.String(), refused.String()
	if r.finish == "" {
		return r, broken("the stream broke off")
	}
	return r, nil
}

// broken is an answer that began well and is none.
func broken(message string) *fault {
	return &fault{err: order.ErrModelBusy, retry: true, lost: true, inBody: true, message: message}
}

// ofLibrary is what an error of the library means.
func ofLibrary(err error) *fault {
	var f *fault
	if errors.As(err, &f) {
		return f
	}
	var api *openai.APIError
	if errors.As(err, &api) { // inside a stream
		b := broken(api.Message)
		if code, _ := api.Code.(string); containsAny(strings.ToLower(code+" "+api.Message), filtered) {
			b.err, b.retry = order.ErrModelRefused, false
		}
		return b
	}
	for _, own := range []error{
		openai.ErrReasoningModelMaxTokensDeprecated, openai.ErrReasoningModelLimitationsOther, openai.ErrReasoningModelLimitationsLogprobs,
		openai.ErrReasoningSamplingUnsupported, openai.ErrChatCompletionInvalidModel,
	} {
		if errors.Is(err, own) { // nothing was sent
			return &fault{err: order.ErrModelRequest, message: err.Error()}
		}
	}
	return broken("the answer is not what the interface promises: " + err.Error())
}
