package eval

import (
	"context"
	"fmt"
	"time"
)

// grace is how long an evaluation that looks at the clock may take to stop when its time is over.
const grace = 250 * time.Millisecond

// within gives up on an evaluation when its time is over: some built-ins look at no clock, and work for years on what a user's
// own rule asks of them. What is given up goes on until it ends, or the program does. A panic is an error.
func within[T any](ctx context.Context, evaluate func() (T, error)) (T, error) {
	type result struct {
		value T
		err   error
	}
	done := make(chan result, 1)
	go func() {
		var r result
		defer func() {
			if broke := recover(); broke != nil {
				r.err = fmt.Errorf("the evaluator broke: %v", broke)
			}
			done <- r
		}()
		r.value, r.err = evaluate()
	}()
	select {
	case r := <-done:
		return r.value, r.err
	case <-ctx.Done():
	}
	select {
	case r := <-done:
		return r.value, r.err
	case <-time.After(grace):
		var none T
		return none, ctx.Err()
	}
}
