package main

import (
	"bytes"
	"flag"
	"fmt"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"
)

var update = flag.Bool("update", false, "rewrite what the scripts compare the output with")

// TestMain makes the test binary the program itself when a script runs it.
func TestMain(m *testing.M) {
	if os.Getenv("CHECKER_SCRIPT") != "" {
		os.Exit(run(os.Args[1:], stdio()))
	}
	os.Exit(m.Run())
}

// TestScript runs the scripts of testdata/script: the command line, end to end. They are written in the language of
// testscript: "checker ARGS", "! checker ARGS", stdout, stderr, cmp, cp, stdin, env, exists; "exits N checker ARGS"
// wants an exit code. $MOON is a made-up jurisdiction, whose law does not change with the library.
func TestScript(t *testing.T) {
	scripts, err := filepath.Glob("../../testdata/script/*.txtar")
	if err != nil || len(scripts) == 0 {
		t.Fatalf("no scripts: %v", err)
	}
	for _, file := range scripts {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txtar"), func(t *testing.T) {
			t.Parallel()
			archive, err := txtar.ParseFile(file)
			if err != nil {
				t.Fatal(err)
			}
			s := newScript(t, archive)
			for i, line := range strings.Split(string(archive.Comment), "\n") {
				if err := s.line(line); err != nil {
					t.Fatalf("%s:%d: %s\n%v\n[stdout]\n%s[stderr]\n%s", filepath.Base(file), i+1, line, err, s.stdout.String(), s.stderr.String())
				}
			}
			if s.updated {
				if err := os.WriteFile(file, txtar.Format(archive), 0o644); err != nil {
					t.Fatal(err)
				}
			}
		})
	}
}

// script is one script under way.
type script struct {
	dir            string
	env            map[string]string
	stdin          []byte
	stdout, stderr bytes.Buffer
	archive        *txtar.Archive
	updated        bool
}

func newScript(t *testing.T, archive *txtar.Archive) *script {
	t.Helper()
	dir := t.TempDir()
	for _, f := range archive.Files {
		to := filepath.Join(dir, filepath.FromSlash(f.Name))
		if err := os.MkdirAll(filepath.Dir(to), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(to, f.Data, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	moon, err := filepath.Abs("../../testdata/policy/moon")
	if err != nil {
		t.Fatal(err)
	}
	return &script{dir: dir, archive: archive, env: map[string]string{"MOON": moon, "WORK": dir, "HOME": dir, "CHECKER_SCRIPT": "1"}}
}

var scriptWord = regexp.MustCompile(`'[^']*'|[^\s']+`)

// line runs one line. Quotation marks keep words together, and what is in them stays as it is.
func (s *script) line(line string) error {
	line, _, _ = strings.Cut(line, "# ")
	if strings.HasPrefix(line, "#") || strings.TrimSpace(line) == "" {
		return nil
	}
	var words []string
	for _, word := range scriptWord.FindAllString(line, -1) {
		if quoted, ok := strings.CutPrefix(word, "'"); ok {
			words = append(words, strings.TrimSuffix(quoted, "'"))
		} else {
			words = append(words, os.Expand(word, func(name string) string { return s.env[name] }))
		}
	}
	negated := words[0] == "!"
	if negated {
		words = words[1:]
	}
	return s.command(words[0], words[1:], negated)
}

func (s *script) command(name string, args []string, negated bool) error {
	switch name {
	case "checker":
		if code := s.run(args); (code == 0) == negated {
			return fmt.Errorf("exit code %d", code)
		}
		return nil
	case "exits":
		want, err := strconv.Atoi(args[0])
		if err != nil || len(args) < 2 || args[1] != "checker" {
			return fmt.Errorf("usage: exits N checker ARGS")
		}
		if code := s.run(args[2:]); code != want {
			return fmt.Errorf("got exit code %d, want %d", code, want)
		}
		return nil
	case "stdout", "stderr":
		re, err := regexp.Compile("(?m)" + args[0])
		if err != nil {
			return err
		}
		if re.Match(s.read(name)) == negated {
			return fmt.Errorf("%s matches: %t", name, negated)
		}
		return nil
	case "cmp":
		return s.compare(args[0], args[1], negated)
	case "cp":
		return os.WriteFile(filepath.Join(s.dir, args[1]), s.read(args[0]), 0o644)
	case "stdin":
		s.stdin = s.read(args[0])
		return nil
	case "env":
		key, value, _ := strings.Cut(args[0], "=")
		s.env[key] = value
		return nil
	case "exists":
		if _, err := os.Stat(filepath.Join(s.dir, args[0])); (err == nil) == negated {
			return fmt.Errorf("exists: %v", err == nil)
		}
		return nil
	}
	return fmt.Errorf("unknown command %q", name)
}

func (s *script) compare(name, with string, negated bool) error {
	got, want := s.read(name), s.read(with)
	if bytes.Equal(got, want) != negated {
		return nil
	}
	i := slices.IndexFunc(s.archive.Files, func(f txtar.File) bool { return f.Name == with })
	if *update && !negated && i >= 0 {
		s.archive.Files[i].Data, s.updated = slices.Clone(got), true
		return nil
	}
	return fmt.Errorf("got:\n%s\nwant:\n%s", got, want)
}

func (s *script) read(name string) []byte {
	switch name {
	case "stdout":
		return s.stdout.Bytes()
	case "stderr":
		return s.stderr.Bytes()
	}
	src, err := os.ReadFile(filepath.Join(s.dir, filepath.FromSlash(name)))
	if err != nil {
		return []byte(err.Error())
	}
	return src
}

// run runs the program in the script's folder and returns its exit code.
func (s *script) run(args []string) int {
	s.stdout.Reset()
	s.stderr.Reset()
	cmd := exec.Command(os.Args[0], args...)
	cmd.Dir, cmd.Stdin, cmd.Stdout, cmd.Stderr = s.dir, bytes.NewReader(s.stdin), &s.stdout, &s.stderr
	for _, key := range slices.Sorted(maps.Keys(s.env)) {
		cmd.Env = append(cmd.Env, key+"="+s.env[key])
	}
	s.stdin = nil
	if err := cmd.Run(); err != nil && cmd.ProcessState == nil {
		return -1
	}
	return cmd.ProcessState.ExitCode()
}
