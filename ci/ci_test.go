// Package ci holds what repositories of proposals copy, and tests it by running it: the steps of the action, the
// pre-commit hook, the release's extras.
package ci

import (
	"archive/tar"
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"sync"
	"testing"
)

// built is a folder with the program, made once.
var built = sync.OnceValues(func() (string, error) {
	dir, err := os.MkdirTemp("", "checker-built")
	if err != nil {
		return "", err
	}
	out, err := exec.Command("go", "build", "-o", dir+"/", "../cmd/checker").CombinedOutput()
	if err != nil {
		return "", fmt.Errorf("build checker: %w: %s", err, out)
	}
	return dir, nil
})

func TestMain(m *testing.M) {
	code := m.Run()
	if dir, err := built(); err == nil {
		_ = os.RemoveAll(dir)
	}
	os.Exit(code)
}

// A job is where a step of the action runs.
type job struct {
	t    *testing.T
	dir  string // the checkout
	temp string
	path string
	env  []string
}

func newJob(t *testing.T) *job {
	t.Helper()
	j := &job{t: t, dir: t.TempDir(), temp: t.TempDir(), path: os.Getenv("PATH")}
	j.env = []string{
		"HOME=" + t.TempDir(), "RUNNER_TEMP=" + j.temp, "GITHUB_OUTPUT=" + j.temp + "/output", "GITHUB_PATH=" + j.temp + "/path",
		"GITHUB_STEP_SUMMARY=" + j.temp + "/summary", "GOCACHE=" + goEnv(t, "GOCACHE"), "GOMODCACHE=" + goEnv(t, "GOMODCACHE"),
		"GOFLAGS=-buildvcs=false", "XDG_CACHE_HOME=" + t.TempDir(),
		"GIT_AUTHOR_NAME=A", "GIT_AUTHOR_EMAIL=a@example.org", "GIT_COMMITTER_NAME=A", "GIT_COMMITTER_EMAIL=a@example.org",
	}
	return j
}

// withChecker puts the program on the job's path.
func (j *job) withChecker() *job {
	j.t.Helper()
	dir, err := built()
	if err != nil {
		j.t.Fatal(err)
	}
	j.path = dir + ":" + j.path
	return j
}

func goEnv(t *testing.T, name string) string {
	t.Helper()
	out, err := exec.Command("go", "env", name).Output()
	if err != nil {
		t.Fatal(err)
	}
	return strings.TrimSpace(string(out))
}

// run runs a command in the checkout, and returns what it printed and its exit code.
func (j *job) run(env []string, name string, args ...string) (string, int) {
	j.t.Helper()
	cmd := exec.CommandContext(j.t.Context(), name, args...)
	cmd.Dir = j.dir
	cmd.Env = slices.Concat([]string{"PATH=" + j.path}, j.env, env)
	out, err := cmd.CombinedOutput()
	var exit *exec.ExitError
	if errors.As(err, &exit) {
		return string(out), exit.ExitCode()
	}
	if err != nil {
		j.t.Fatalf("%s: %v: %s", name, err, out)
	}
	return string(out), 0
}

// step runs a script of the action.
func (j *job) step(script string, env ...string) (string, int) {
	j.t.Helper()
	path, err := filepath.Abs(filepath.Join("action", script))
	if err != nil {
		j.t.Fatal(err)
	}
	return j.run(env, "sh", path)
}

func (j *job) read(name string) string {
	j.t.Helper()
	src, err := os.ReadFile(filepath.Join(j.temp, name))
	if err != nil {
		j.t.Fatal(err)
	}
	return string(src)
}

// write puts a proposal of the repository into the checkout, and the text that one of them reads beside it.
func (j *job) write(name, proposal string) {
	j.t.Helper()
	to := filepath.Join(j.dir, name)
	if err := os.MkdirAll(filepath.Dir(to), 0o755); err != nil {
		j.t.Fatal(err)
	}
	for from, to := range map[string]string{proposal: to, "lawful_study_commission.txt": filepath.Join(filepath.Dir(to), "lawful_study_commission.txt")} {
		src, err := os.ReadFile(filepath.Join("../proposals/us_ca", from))
		if err == nil {
			err = os.WriteFile(to, src, 0o644)
		}
		if err != nil {
			j.t.Fatal(err)
		}
	}
}

// git commits all that stands in the checkout, and returns the revision.
func (j *job) git(message string) string {
	j.t.Helper()
	for _, args := range [][]string{{"init", "-q", "-b", "main"}, {"add", "-A"}, {"commit", "-q", "-m", message}} {
		if out, code := j.run(nil, "git", args...); code != 0 {
			j.t.Fatalf("git %v: %s", args, out)
		}
	}
	out, _ := j.run(nil, "git", "rev-parse", "HEAD")
	return strings.TrimSpace(out)
}

func TestInstallFromSource(t *testing.T) {
	j := newJob(t)
	source, err := filepath.Abs("..")
	if err != nil {
		t.Fatal(err)
	}
	out, code := j.step("install.sh", "VERSION=", "SOURCE="+source)
	if code != 0 || !strings.Contains(out, "checker devel") {
		t.Fatalf("exit %d: %s", code, out)
	}
	if dir := strings.TrimSpace(j.read("path")); dir != filepath.Join(j.temp, "checker") {
		t.Errorf("the path of later steps is %q", dir)
	}
}

// release serves a release whose program prints its version.
func release(t *testing.T, checksum func(string) string) string {
	t.Helper()
	archive := fmt.Sprintf("checker_1.2.0_%s_%s.tar.gz", runtime.GOOS, runtime.GOARCH)
	script := "#!/bin/sh\necho checker 1.2.0\n"
	var packed bytes.Buffer
	zipped := gzip.NewWriter(&packed)
	files := tar.NewWriter(zipped)
	if err := files.WriteHeader(&tar.Header{Name: "checker", Mode: 0o755, Size: int64(len(script))}); err != nil {
		t.Fatal(err)
	}
	if _, err := files.Write([]byte(script)); err != nil {
		t.Fatal(err)
	}
	for _, end := range []func() error{files.Close, zipped.Close} {
		if err := end(); err != nil {
			t.Fatal(err)
		}
	}
	sum := checksum(fmt.Sprintf("%x", sha256.Sum256(packed.Bytes())))
	mux := http.NewServeMux()
	mux.HandleFunc("/v1.2.0/"+archive, func(w http.ResponseWriter, _ *http.Request) { _, _ = w.Write(packed.Bytes()) })
	mux.HandleFunc("/v1.2.0/checker_1.2.0_checksums.txt", func(w http.ResponseWriter, _ *http.Request) {
		_, _ = fmt.Fprintf(w, "%s  %s\n", sum, archive)
	})
	server := httptest.NewServer(mux)
	t.Cleanup(server.Close)
	return server.URL
}

func TestInstallRelease(t *testing.T) {
	right := func(sum string) string { return sum }
	wrong := func(sum string) string { return strings.Repeat("0", len(sum)) }
	for _, c := range []struct {
		name, version string
		sum           func(string) string
		code          int
		says          string
	}{
		{"right", "1.2.0", right, 0, "checker 1.2.0"},
		{"with a v", "v1.2.0", right, 0, "checker 1.2.0"},
		{"tampered", "1.2.0", wrong, 1, "::error::checker_1.2.0"},
		{"not there", "9.9.9", right, 1, "::error::Release 9.9.9 has no"},
	} {
		t.Run(c.name, func(t *testing.T) {
			j := newJob(t)
			out, code := j.step("install.sh", "VERSION="+c.version, "REPOSITORY=someone/checker", "RELEASES="+release(t, c.sum))
			if code != c.code || !strings.Contains(out, c.says) {
				t.Errorf("exit %d, want %d with %q: %s", code, c.code, c.says, out)
			}
		})
	}
}

func TestCheckStep(t *testing.T) {
	j := newJob(t).withChecker()
	j.write("proposals/exit.hcl", "calexit_2024_as_reported.hcl")
	j.write("proposals/of two words.hcl", "lawful_study_commission.hcl")
	out, code := j.step("check.sh", "PATHS=proposals/exit.hcl\nproposals/of two words.hcl", "ARGUMENTS=--fail-on=blocking\n--jobs=1")
	if code != 0 {
		t.Fatalf("the step ends with %d: %s", code, out)
	}
	if !strings.Contains(out, "::error file=proposals/exit.hcl,") {
		t.Errorf("no annotation: %s", out)
	}
	outputs := j.read("output")
	for _, want := range []string{"exit-code=1\n", "run=" + j.temp + "/checker-run/run.json\n", "sarif=" + j.temp + "/checker-run/findings.sarif\n"} {
		if !strings.Contains(outputs, want) {
			t.Errorf("the outputs have no %q:\n%s", want, outputs)
		}
	}
	if run := j.read("checker-run/run.json"); !strings.Contains(run, `"proposals/of two words.hcl"`) {
		t.Error("the second path was not checked")
	}
	if summary := j.read("summary"); !strings.Contains(summary, "proposals/exit.hcl") {
		t.Errorf("the summary does not name the proposal: %s", summary)
	}
}

// TestCheckStepBroken keeps the exit code of a run that could not begin, for the gate.
func TestCheckStepBroken(t *testing.T) {
	j := newJob(t).withChecker()
	broken := func() {
		t.Helper()
		if out, code := j.step("check.sh", "ARGUMENTS=--nonsense"); code != 0 {
			t.Fatalf("the step ends with %d: %s", code, out)
		}
		if outputs := j.read("output"); outputs != "exit-code=5\n" {
			t.Errorf("outputs %q", outputs)
		}
	}
	broken()
	j.write("exit.hcl", "lawful_study_commission.hcl")
	if out, code := j.step("check.sh"); code != 0 || !strings.Contains(j.read("output"), "sarif=") {
		t.Fatalf("the step ends with %d: %s", code, out)
	}
	if err := os.Remove(filepath.Join(j.temp, "output")); err != nil {
		t.Fatal(err)
	}
	broken() // what an earlier step of the job found is not its own
}

func TestGateStep(t *testing.T) {
	j := newJob(t)
	for _, c := range []struct {
		exit, undecided string
		want            int
	}{
		{"0", "fail", 0},
		{"1", "pass", 1},
		{"2", "fail", 2},
		{"2", "", 2},
		{"2", "pass", 0},
		{"2", "maybe", 5},
		{"3", "pass", 3},
		{"4", "pass", 4},
		{"5", "pass", 5},
		{"", "pass", 4},
	} {
		if out, got := j.step("gate.sh", "EXIT="+c.exit, "UNDECIDED="+c.undecided); got != c.want {
			t.Errorf("exit %q, undecided %q: %d, want %d: %s", c.exit, c.undecided, got, c.want, out)
		}
	}
}

// gh stands for GitHub's program: it notes what it is asked, and knows one comment where told so.
const gh = `#!/bin/sh
echo "$@" >>"$GH_LOG"
case "$*" in *--paginate*) printf '%s' "$GH_COMMENTS" ;; *body=@*) cat "$(echo "$@" | sed 's/.*body=@\([^ ]*\).*/\1/')" >>"$GH_LOG" ;; esac
`

func TestCommentStep(t *testing.T) {
	j := newJob(t).withChecker()
	if err := os.WriteFile(filepath.Join(j.temp, "gh"), []byte(gh), 0o755); err != nil {
		t.Fatal(err)
	}
	j.path = j.temp + ":" + j.path
	j.write("measure.hcl", "lawful_study_commission.hcl")
	base := j.git("A lawful measure")
	j.write("measure.hcl", "calexit_2024_as_reported.hcl")
	head := j.git("Another measure in its place")
	env := []string{"BASE=" + base, "HEAD=" + head, "NUMBER=7", "GITHUB_REPOSITORY=someone/measures", "GH_LOG=" + j.temp + "/gh.log"}

	out, code := j.step("comment.sh", append(env, "GH_COMMENTS=")...)
	log := j.read("gh.log")
	if code != 0 || !strings.Contains(log, "--method POST repos/someone/measures/issues/7/comments") || !strings.Contains(log, "<!-- checker: findings -->") {
		t.Fatalf("exit %d: %s\n%s", code, out, log)
	}
	if !strings.Contains(log, "us.union.no_unilateral_exit") && !strings.Contains(log, "No State leaves the Union") && !strings.Contains(log, "Texas v. White") {
		t.Errorf("the comment does not say what was opened:\n%s", log)
	}
	if out, code := j.step("comment.sh", append(env, "GH_COMMENTS=42")...); code != 0 || !strings.Contains(j.read("gh.log"), "--method PATCH repos/someone/measures/issues/comments/42") {
		t.Errorf("the last comment is not replaced: exit %d: %s", code, out)
	}
}

// TestCommentOfBranch: what the base got since the branch left it is none of the pull request's doing; and what cannot be
// compared is said in the comment, so that none stands that speaks of an earlier push.
func TestCommentOfBranch(t *testing.T) {
	j := newJob(t).withChecker()
	if err := os.WriteFile(filepath.Join(j.temp, "gh"), []byte(gh), 0o755); err != nil {
		t.Fatal(err)
	}
	j.path = j.temp + ":" + j.path
	comment := func(base, head string) string {
		t.Helper()
		_ = os.Remove(filepath.Join(j.temp, "gh.log"))
		out, code := j.step("comment.sh", "BASE="+base, "HEAD="+head, "NUMBER=7", "GITHUB_REPOSITORY=someone/measures", "GH_LOG="+j.temp+"/gh.log", "GH_COMMENTS=")
		if code != 0 {
			t.Fatalf("exit %d: %s", code, out)
		}
		return j.read("gh.log")
	}
	j.write("lawful.hcl", "lawful_study_commission.hcl")
	j.git("A lawful measure")
	j.run(nil, "git", "checkout", "-q", "-b", "branch")
	j.write("mine.hcl", "nationhood_15_0037.hcl")
	head := j.git("Mine")
	j.run(nil, "git", "checkout", "-q", "main")
	j.write("theirs.hcl", "calexit_2024_as_reported.hcl")
	base := j.git("Theirs")
	if log := comment(base, head); !strings.Contains(log, "mine.hcl") || strings.Contains(log, "theirs.hcl") {
		t.Errorf("the comment is not about the branch alone:\n%s", log)
	}

	if err := os.WriteFile(filepath.Join(j.dir, "theirs.hcl"), []byte("proposal {"), 0o644); err != nil {
		t.Fatal(err)
	}
	unread := j.git("Not understood")
	if log := comment(base, unread); !strings.Contains(log, "Not compared") {
		t.Errorf("the comment does not say what was not understood:\n%s", log)
	}
	if err := os.WriteFile(filepath.Join(j.dir, ".checker.hcl"), []byte("fail_on = 1\nnonsense = 2\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	if log := comment(base, unread); !strings.Contains(log, "could not be compared") {
		t.Errorf("the comment does not say that nothing was compared:\n%s", log)
	}
}

// TestPreCommit runs the hook as a repository of proposals would, by pre-commit itself.
func TestPreCommit(t *testing.T) {
	if _, err := exec.LookPath("pre-commit"); err != nil {
		if os.Getenv("CI") != "" {
			t.Fatal("pre-commit is not installed: sh tools/programs.sh pre-commit")
		}
		t.Skip("pre-commit is not installed")
	}
	hooks := newJob(t)
	for _, name := range []string{"go.mod", "go.sum", ".pre-commit-hooks.yaml", "cmd", "internal", "policies"} {
		if out, code := hooks.run(nil, "cp", "-R", filepath.Join(parent(t), name), hooks.dir); code != 0 {
			t.Fatal(out)
		}
	}
	revision := hooks.git("hooks")

	j := newJob(t)
	j.env = append(j.env, "PRE_COMMIT_HOME="+t.TempDir())
	j.write("measures/lawful.hcl", "lawful_study_commission.hcl")
	config := fmt.Sprintf("repos:\n- repo: %s\n  rev: %s\n  hooks:\n  - id: checker\n", hooks.dir, revision)
	if err := os.WriteFile(filepath.Join(j.dir, ".pre-commit-config.yaml"), []byte(config), 0o644); err != nil {
		t.Fatal(err)
	}
	j.git("A lawful measure")
	if out, code := j.run(nil, "pre-commit", "run", "--all-files"); code != 0 || !strings.Contains(out, "Passed") {
		t.Fatalf("a lawful measure: exit %d: %s", code, out)
	}
	j.write("measures/exit.hcl", "calexit_2024_as_reported.hcl")
	j.run(nil, "git", "add", "-A")
	if out, code := j.run(nil, "pre-commit", "run"); code != 1 || !strings.Contains(out, "measures/exit.hcl:") || strings.Contains(out, "measures/lawful.hcl:") {
		t.Errorf("another measure, alone: exit %d: %s", code, out)
	}
}

func parent(t *testing.T) string {
	t.Helper()
	dir, err := filepath.Abs("..")
	if err != nil {
		t.Fatal(err)
	}
	return dir
}

// TestExtras builds what a release carries, twice: the same bytes.
func TestExtras(t *testing.T) {
	script := filepath.Join(parent(t), "ci/release/extras.sh")
	j := newJob(t)
	var before string
	for _, name := range []string{"one", "two"} {
		if out, code := j.run([]string{"SOURCE_DATE_EPOCH=1767225600"}, "sh", script, name); code != 0 {
			t.Fatalf("exit %d: %s", code, out)
		}
		sums, _ := j.run(nil, "sh", "-c", "cd "+name+" && find . -type f | sort | xargs sha256sum")
		if before != "" && sums != before {
			t.Errorf("two builds differ:\n%s\n%s", before, sums)
		}
		before = sums
	}
	for _, want := range []string{"./completions/checker.bash", "./completions/checker.fish", "./man/checker.1", "./man/checker-check.1"} {
		if !strings.Contains(before, want) {
			t.Errorf("no %s in:\n%s", want, before)
		}
	}
	bash, err := os.ReadFile(filepath.Join(j.dir, "one/completions/checker.bash"))
	if err != nil {
		t.Fatal(err)
	}
	if out, code := j.run(nil, "bash", "-n", filepath.Join(j.dir, "one/completions/checker.bash")); code != 0 || len(bash) == 0 {
		t.Errorf("bash cannot read its completion: %s", out)
	}
}
