package api

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"io"
	"net/http"

	"github.com/cecheck/cecheck/functions/internal/web"
	"github.com/cecheck/cecheck/functions/order"
	"github.com/cecheck/cecheck/shared/wire"
)

const (
	maxBody     = 64 << 10 // bytes of a JSON body
	maxQuestion = 16 << 10 // bytes of a state string
)

// get gives the order of the request's path.
func (a *API) get(r *http.Request) (order.Order, error) {
	id := r.PathValue("id")
	if !order.ValidID(id) {
		return order.Order{}, web.New("no_order", "")
	}
	o, err := a.Table.Get(r.Context(), id)
	return o, known(err)
}

// known turns what a port says into a problem with a better name.
func known(err error) error {
	if errors.Is(err, order.ErrNotFound) {
		return web.New("no_order", "")
	}
	return err
}

func notOpen(s order.State) error {
	return web.New("not_open", "It is "+string(s)+".")
}

func (a *API) create(w http.ResponseWriter, r *http.Request) error {
	body, err := web.Body(w, r, maxBody, "application/json")
	if err != nil {
		return err
	}
	var ask struct {
		Question string `json:"question"`
	}
	if len(body) > 0 {
		if err := decode(body, &ask); err != nil {
			return err
		}
	}
	if err := checkQuestion(ask.Question); err != nil {
		return err
	}
	now := a.Clock.Now().UTC()
	o := order.Order{ID: order.NewID(), State: order.Open, Question: ask.Question, Created: now, Changed: now}
	if err := a.Table.Put(r.Context(), &o); err != nil {
		return err
	}
	w.Header().Set("Location", Base+"/orders/"+o.ID)
	web.JSON(w, http.StatusCreated, view(&o))
	return nil
}

// decode reads a JSON object and nothing after it.
func decode(body []byte, v any) error {
	d := json.NewDecoder(bytes.NewReader(body))
	d.DisallowUnknownFields()
	err := d.Decode(v)
	if err == nil {
		if _, more := d.Token(); more != io.EOF {
			err = errors.New("more than one value")
		}
	}
	if err != nil {
		return web.New("bad_request", "The body must be one JSON object of the form the documentation gives.")
	}
	return nil
}

// checkQuestion accepts what can be a state string. What it means is found out
// when the check begins.
func checkQuestion(q string) error {
	if len(q) > maxQuestion {
		return web.New("bad_state", "It is too long.")
	}
	for _, c := range []byte(q) {
		if c <= ' ' || c >= 0x7f {
			return web.New("bad_state", "It holds characters that should be percent-encoded.")
		}
	}
	// A string that cannot be assessed is refused before anything is uploaded for it. One without a day is
	// read as of the day of the order.
	var refused struct{ Error struct{ Code string } }
	if q != "" && json.Unmarshal([]byte(wire.Assess(q)), &refused) == nil && refused.Error.Code != "" && refused.Error.Code != "no_day" {
		return web.New("bad_state", "It cannot be assessed: "+refused.Error.Code+".")
	}
	return nil
}

func (a *API) show(w http.ResponseWriter, r *http.Request) error {
	o, err := a.get(r)
	if err != nil {
		return err
	}
	web.JSON(w, http.StatusOK, view(&o))
	return nil
}

// start hands the order to the workers. It can be repeated, also at once: the
// order begins once, and who asks again gets it as it stands.
func (a *API) start(w http.ResponseWriter, r *http.Request) error {
	if _, err := a.get(r); err != nil {
		return err
	}
	begun := false
	o, err := order.Update(r.Context(), a.Table, a.Clock, r.PathValue("id"), func(o *order.Order) error {
		begun = false
		switch o.State {
		case order.Open:
			if len(o.Files) == 0 {
				return web.New("no_files", "")
			}
			o.State, o.Progress = order.Reading, order.Progress{Files: len(o.Files)}
			begun = true
		case order.Reading, order.Checking, order.Done:
			return errBegun
		default:
			return notOpen(o.State)
		}
		return nil
	})
	if err != nil && !errors.Is(err, errBegun) {
		return known(err)
	}
	if begun {
		// Should the program end right here, the housekeeping sends it: order.Sweep.
		// The client going away must not keep it from being sent.
		if err := a.Queue.Send(context.WithoutCancel(r.Context()), order.Read, o.ID); err != nil {
			return err
		}
	}
	web.JSON(w, http.StatusAccepted, view(&o))
	return nil
}

var errBegun = errors.New("has begun already")

func (a *API) findings(w http.ResponseWriter, r *http.Request) error {
	o, err := a.get(r)
	if err != nil {
		return err
	}
	switch o.State {
	case order.Done:
	case order.Deleted:
		return web.New("deleted", "")
	case order.Failed:
		return web.Of(*o.Problem)
	default:
		return web.New("not_done", "It is "+string(o.State)+".")
	}
	f, err := a.Blobs.Get(r.Context(), order.FindingsName(o.ID))
	if errors.Is(err, order.ErrNotFound) {
		return web.New("deleted", "") // between our look at the order and here
	}
	if err != nil {
		return err
	}
	defer f.Close()
	b, err := io.ReadAll(f)
	if err != nil {
		return err
	}
	web.Raw(w, http.StatusOK, b)
	return nil
}

func (a *API) erase(w http.ResponseWriter, r *http.Request) error {
	if _, err := a.get(r); err != nil {
		return err
	}
	// A deletion that was asked for goes on when the client does not wait for it.
	o, err := order.Erase(context.WithoutCancel(r.Context()), a.Blobs, a.Table, a.Clock, r.PathValue("id"))
	if err != nil {
		return known(err)
	}
	web.JSON(w, http.StatusOK, view(&o))
	return nil
}
