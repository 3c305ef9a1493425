package main

import (
	"bytes"
	"os"
	"runtime"
	"strings"
	"testing"
	"time"
)

// TestColor prints colour on a terminal only, and not where somebody does not want it.
func TestColor(t *testing.T) {
	tests := map[string]struct {
		terminal bool
		noColor  string // the variable
		args     []string
		want     bool
	}{
		"a terminal":            {terminal: true, want: true},
		"no terminal":           {},
		"NO_COLOR":              {terminal: true, noColor: "1"},
		"--no-color":            {terminal: true, args: []string{"--no-color"}},
		"compact has no colour": {terminal: true, args: []string{"--format", "compact"}},
		"json has no colour":    {terminal: true, args: []string{"--format", "json"}},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			t.Setenv("NO_COLOR", tt.noColor)
			t.Setenv("TERM", "xterm")
			var out, errs bytes.Buffer
			args := append([]string{"check", "--policy", "../../testdata/policy/moon", "../../testdata/report/several"}, tt.args...)
			if code := run(args, streams{in: strings.NewReader(""), out: &out, err: &errs, terminal: tt.terminal}); code != 1 {
				t.Fatalf("exit code %d: %s", code, errs.String())
			}
			if got := strings.Contains(out.String(), "\x1b["); got != tt.want {
				t.Errorf("got colour %v, want %v:\n%s", got, tt.want, out.String())
			}
		})
	}
}

// silent is an input that nobody writes to.
type silent struct{ asked chan struct{} }

func (s silent) Read([]byte) (int, error) {
	close(s.asked)
	select {}
}

// TestInterrupted waits for a standard input that never comes, and hears the signal.
func TestInterrupted(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("a process of Windows cannot send itself the signal")
	}
	for _, command := range []string{"check", "facts"} {
		t.Run(command, func(t *testing.T) {
			in := silent{make(chan struct{})}
			var out, errs bytes.Buffer
			code := make(chan int)
			go func() {
				code <- run([]string{command, "-"}, streams{in: in, out: &out, err: &errs})
			}()
			<-in.asked
			self, err := os.FindProcess(os.Getpid())
			if err == nil {
				err = self.Signal(os.Interrupt)
			}
			if err != nil {
				t.Fatal(err)
			}
			select {
			case <-code:
			case <-time.After(10 * time.Second):
				t.Fatal("it does not hear the signal")
			}
			if !strings.Contains(out.String()+errs.String(), "interrupted") {
				t.Errorf("got %q and %q, want it to say that it was interrupted", out.String(), errs.String())
			}
		})
	}
}

func TestProgress(t *testing.T) {
	var out bytes.Buffer
	now := time.Date(2026, 11, 3, 0, 0, 0, 0, time.UTC)
	p := newProgress(streams{err: &out, errTerminal: true}, func() time.Time { return now })
	steps := []struct {
		after time.Duration
		done  int
		want  string
	}{
		{500 * time.Millisecond, 1, ""}, // a short run stays silent
		{600 * time.Millisecond, 2, "\r\x1b[Kchecked 2 of 9 proposals"},
		{100 * time.Millisecond, 3, ""}, // not more often than people can read
		{200 * time.Millisecond, 4, "\r\x1b[Kchecked 4 of 9 proposals"},
		{time.Second, 9, ""}, // the result itself comes now
	}
	for _, s := range steps {
		out.Reset()
		now = now.Add(s.after)
		p.tick(s.done, 9)
		if out.String() != s.want {
			t.Errorf("%d done: got %q, want %q", s.done, out.String(), s.want)
		}
	}
	out.Reset()
	p.clear()
	p.clear()
	if out.String() != "\r\x1b[K" {
		t.Errorf("cleared with %q", out.String())
	}
}

func TestProgressNeedsATerminal(t *testing.T) {
	var out bytes.Buffer
	now := time.Now()
	p := newProgress(streams{err: &out}, func() time.Time { return now })
	now = now.Add(time.Minute)
	p.tick(1, 2)
	p.clear()
	if out.Len() > 0 {
		t.Errorf("got %q", out.String())
	}
}
