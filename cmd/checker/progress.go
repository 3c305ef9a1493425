package main

import (
	"fmt"
	"os"
	"strconv"
	"time"
)

// progress tells a person at a terminal how far a long run is. It stays silent for the first second, and where the
// errors do not go to a terminal.
type progress struct {
	s       streams
	enabled bool
	began   time.Time
	last    time.Time
	shown   bool
}

func newProgress(s streams, _ string) *progress {
	f, ok := s.err.(*os.File)
	now := time.Now()
	return &progress{s: s, enabled: ok && isTerminal(f), began: now, last: now}
}

func (p *progress) tick(done, all int) {
	if !p.enabled || done == all {
		return
	}
	now := time.Now()
	if now.Sub(p.began) < time.Second || now.Sub(p.last) < 200*time.Millisecond {
		return
	}
	p.last, p.shown = now, true
	fmt.Fprintf(p.s.err, "\r\x1b[Kchecked %d of %d proposals", done, all)
}

func (p *progress) clear() {
	if p.shown {
		fmt.Fprint(p.s.err, "\r\x1b[K")
	}
}

// noColorWanted honours the NO_COLOR convention.
func noColorWanted() bool { return os.Getenv("NO_COLOR") != "" || os.Getenv("TERM") == "dumb" }

// terminalWidth is what the shell says, within what reads well.
func terminalWidth() int {
	n, err := strconv.Atoi(os.Getenv("COLUMNS"))
	if err != nil {
		return 100
	}
	return min(max(n, 60), 120)
}
