package check_test

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"checker/internal/check"
	"checker/internal/finding"
)

// reading is a block whose text is read from a file.
func reading(name string) string {
	return "question \"q\" {\n  text = file(\"" + name + "\")\n}\n"
}

func TestStdin(t *testing.T) {
	o := law(t)
	o.Stdin = strings.NewReader(good + reading("a.txt"))
	got, _ := run(t, o, "", check.Stdin, check.Stdin)
	if want := "-: Invalid function argument\n"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
	o.Stdin = strings.NewReader(good)
	if got, _ = run(t, o, "", check.Stdin); got != "-: pass xx.office.size\n" {
		t.Errorf("got %s, want a pass", got)
	}
	o.Stdin = nil
	if got, _ = run(t, o, "", check.Stdin); got != "-: there is no standard input\n" {
		t.Errorf("got %s, want none", got)
	}
}

// breaking breaks the program when it is read.
type breaking struct{}

func (breaking) Read([]byte) (int, error) { panic("read") }

// TestBroken goes on with the other files when the program breaks on one, and says so.
func TestBroken(t *testing.T) {
	o := law(t)
	o.Stdin = breaking{}
	root := folder(t, map[string]string{"a.hcl": good})
	got, totals := run(t, o, root, "a.hcl", check.Stdin)
	want := "-: the program broke on this file: read\na.hcl: pass xx.office.size\n"
	if got != want || totals.Exit != finding.ExitBroken {
		t.Errorf("got\n%sexit %d, want\n%sexit %d", got, totals.Exit, want, finding.ExitBroken)
	}
	loaded := check.LoadAll(o, []string{check.Stdin})
	if len(loaded) != 1 || loaded[0].Proposal != nil || !loaded[0].File.ToolFault {
		t.Errorf("got %+v, want one fault", loaded)
	}
}

// TestRunEnds ends when it is told to, and when nobody takes the results.
func TestRunEnds(t *testing.T) {
	files := map[string]string{}
	for i := range 50 {
		files[fmt.Sprintf("%d.hcl", i)] = good
	}
	root := folder(t, files)
	full := errors.New("no more room")
	tests := []struct {
		name string
		sink func(cancel func()) error
		want error
	}{
		{"cancelled", func(cancel func()) error { cancel(); return nil }, context.Canceled},
		{"no room", func(func()) error { return full }, full},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			ctx, cancel := context.WithCancel(t.Context())
			defer cancel()
			ended := make(chan error, 1)
			c := check.New(law(t))
			go func() {
				_, err := c.Run(ctx, []string{root}, func(*finding.File) error { return tt.sink(cancel) }, nil)
				ended <- err
			}()
			select {
			case err := <-ended:
				if !errors.Is(err, tt.want) {
					t.Errorf("got %v, want %v", err, tt.want)
				}
			case <-time.After(30 * time.Second):
				t.Fatal("it does not end")
			}
			if e, err := c.Engine(t.Context(), "xx"); e == nil || err != nil {
				t.Errorf("the law does not survive: %v", err)
			}
		})
	}
}

// TestLoadedLaw looks at the law that is loaded while other files still load theirs.
func TestLoadedLaw(t *testing.T) {
	root := folder(t, map[string]string{"a.hcl": good, "b.hcl": good, "c.hcl": good})
	c := check.New(law(t))
	_, err := c.Run(t.Context(), []string{root}, func(*finding.File) error {
		c.Libraries()
		if _, ok := c.Rule("xx.office.size"); !ok {
			return errors.New("no rule")
		}
		if _, ok := c.Authority("act"); !ok {
			return errors.New("no authority")
		}
		return nil
	}, nil)
	if err != nil {
		t.Fatal(err)
	}
	if list := c.Libraries(); len(list) != 1 || list[0].Jurisdiction != "xx" || list[0].Rules != 1 {
		t.Errorf("got %+v, want the law of xx", list)
	}
}
