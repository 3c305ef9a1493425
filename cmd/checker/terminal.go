package main

import (
	"context"
	"errors"
	"io"
	"os"
	"strconv"

	"golang.org/x/term"

	"checker/internal/report"
)

// streams are what a command reads and writes.
type streams struct {
	in          io.Reader
	out, err    io.Writer
	terminal    bool // out is a terminal
	errTerminal bool
	width       int
}

// An awaited input is not waited for any longer when the run is interrupted: perhaps nobody writes to it.
type awaited struct {
	ctx context.Context
	in  io.Reader
}

func (a awaited) Read(p []byte) (int, error) {
	type result struct {
		bytes []byte
		err   error
	}
	done := make(chan result, 1)
	go func() {
		bytes := make([]byte, len(p)) // p belongs to the caller again when this one is left behind
		n, err := a.in.Read(bytes)
		done <- result{bytes[:n], err}
	}()
	select {
	case r := <-done:
		return copy(p, r.bytes), r.err
	case <-a.ctx.Done():
		return 0, errors.New("interrupted")
	}
}

func stdio() streams {
	terminal := term.IsTerminal(int(os.Stdout.Fd()))
	return streams{
		in: os.Stdin, out: os.Stdout, err: os.Stderr,
		terminal: terminal, errTerminal: term.IsTerminal(int(os.Stderr.Fd())), width: terminalWidth(terminal),
	}
}

// style is how a text for people looks on the output.
func (s streams) style(noColor bool) report.Style {
	return report.Style{Color: s.terminal && !noColor && !noColorWanted(), Width: s.width}
}

// noColorWanted honours the NO_COLOR convention.
func noColorWanted() bool { return os.Getenv("NO_COLOR") != "" || os.Getenv("TERM") == "dumb" }

// terminalWidth is the terminal's, within what reads well; without a terminal it is 100, or what COLUMNS says.
func terminalWidth(terminal bool) int {
	n, err := strconv.Atoi(os.Getenv("COLUMNS"))
	if terminal && err != nil {
		n, _, err = term.GetSize(int(os.Stdout.Fd()))
	}
	if err != nil || n <= 0 {
		return 100
	}
	return min(max(n, 60), 120)
}
