package api

import (
	"time"

	"github.com/cecheck/cecheck/functions/internal/web"
	"github.com/cecheck/cecheck/functions/order"
	"github.com/cecheck/cecheck/shared/evidence"
)

// The order as the outside sees it.
type orderView struct {
	ID       string        `json:"id"`
	State    order.State   `json:"state"`
	Created  time.Time     `json:"created"`
	Files    []fileView    `json:"files"`
	Progress progressView  `json:"progress"`
	Problem  *web.Problem  `json:"problem"`
	Deleted  *deletionView `json:"deleted"`
}

type fileView struct {
	Name     string         `json:"name"`
	Size     int64          `json:"size"`
	Digest   string         `json:"digest"`
	Pages    int            `json:"pages,omitempty"`
	Problems []*web.Problem `json:"problems,omitempty"`
}

type progressView struct {
	Files      int `json:"files"`
	FilesDone  int `json:"filesDone"`
	Pages      int `json:"pages"`
	PagesDone  int `json:"pagesDone"`
	Points     int `json:"points"`
	PointsDone int `json:"pointsDone"`
}

type deletionView struct {
	At       time.Time `json:"at"`
	Objects  int       `json:"objects"`
	Bytes    int64     `json:"bytes"`
	Verified bool      `json:"verified"`
}

func view(o *order.Order) orderView {
	v := orderView{ID: o.ID, State: o.State, Created: o.Created.Truncate(time.Second), Files: []fileView{}, Progress: progressView(o.Progress)}
	for i := range o.Files {
		v.Files = append(v.Files, viewFile(&o.Files[i]))
	}
	if v.Progress.Files == 0 {
		v.Progress.Files = len(o.Files)
	}
	if o.Problem != nil {
		v.Problem = web.Of(*o.Problem)
	}
	if d := o.Deleted; d != nil {
		v.Deleted = &deletionView{d.At.Truncate(time.Second), d.Objects, d.Bytes, d.Verified}
	}
	return v
}

func viewFile(f *order.File) fileView {
	return fileView{f.Name, f.Size, f.Digest, f.Pages, viewProblems(f.Problems)}
}

func viewProblems(ps []evidence.Problem) []*web.Problem {
	var out []*web.Problem
	for _, p := range ps {
		out = append(out, web.Of(p))
	}
	return out
}
