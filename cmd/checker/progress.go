package main

import (
	"fmt"
	"io"
	"time"
)

// progress tells a person at a terminal how far a long run is. It stays silent for the first second, and where the
// errors do not go to a terminal.
type progress struct {
	w     io.Writer
	quiet bool
	now   func() time.Time
	began time.Time
	last  time.Time
	shown bool
}

func newProgress(s streams, now func() time.Time) *progress {
	return &progress{w: s.err, quiet: !s.errTerminal, now: now, began: now(), last: now()}
}

func (p *progress) tick(done, all int) {
	if p.quiet || done == all {
		return
	}
	now := p.now()
	if now.Sub(p.began) < time.Second || now.Sub(p.last) < 200*time.Millisecond {
		return
	}
	p.last, p.shown = now, true
	fmt.Fprintf(p.w, "\r\x1b[Kchecked %d of %d proposals", done, all)
}

// clear takes the line away, so that what is printed next stands alone.
func (p *progress) clear() {
	if p.shown {
		fmt.Fprint(p.w, "\r\x1b[K")
		p.shown = false
	}
}
