package main

import (
	"errors"
	"flag"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
)

var update = flag.Bool("update", false, "rewrite what the scripts compare the output with")

// TestMain makes the program a command of the scripts, without building it. Results go to a folder of the tests' own.
func TestMain(m *testing.M) {
	if os.Getenv("CHECKER_CACHE_DIR") == "" {
		folder, err := os.MkdirTemp("", "checker-cache-")
		if err != nil {
			panic(err)
		}
		defer os.RemoveAll(folder)
		os.Setenv("CHECKER_CACHE_DIR", folder)
	}
	testscript.Main(m, map[string]func(){
		"checker": func() { os.Exit(run(os.Args[1:], stdio())) },
	})
}

// TestScript runs the scripts of testdata/script: the command line, end to end. "exits N checker ARGS" wants an exit
// code. $MOON is a made-up jurisdiction, whose law does not change with the library; $MEASURES are real proposals.
func TestScript(t *testing.T) {
	moon, err := filepath.Abs("../../testdata/policy/moon")
	if err != nil {
		t.Fatal(err)
	}
	measures, err := filepath.Abs("../../proposals/us_ca")
	if err != nil {
		t.Fatal(err)
	}
	testscript.Run(t, testscript.Params{
		Dir:           "../../testdata/script",
		UpdateScripts: *update,
		Cmds:          map[string]func(*testscript.TestScript, bool, []string){"exits": exits},
		Setup: func(e *testscript.Env) error {
			e.Setenv("MOON", moon)
			e.Setenv("MEASURES", measures)
			e.Setenv("CHECKER_CACHE_DIR", filepath.Join(e.WorkDir, ".cache"))
			return nil
		},
	})
}

// exits is: exits N checker ARGS.
func exits(ts *testscript.TestScript, negated bool, args []string) {
	if negated || len(args) < 2 {
		ts.Fatalf("usage: exits N checker ARGS")
	}
	want, err := strconv.Atoi(args[0])
	ts.Check(err)
	err = ts.Exec(args[1], args[2:]...)
	got := 0
	var exit *exec.ExitError
	if errors.As(err, &exit) {
		got = exit.ExitCode()
	} else if err != nil {
		ts.Fatalf("%v", err)
	}
	if got != want {
		ts.Fatalf("got exit code %d, want %d", got, want)
	}
}
