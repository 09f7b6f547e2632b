package main

import (
	"context"
	"errors"
)

func check(_ context.Context, _ *program, _ []string) (int, error) {
	return exitCant, errors.New("no reader")
}

func child() {}
