package memo_test

import (
	"bytes"
	"flag"
	"io/fs"
	"os"
	"path/filepath"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"sync"
	"testing"

	"checker/internal/check"
	"checker/internal/document"
	"checker/internal/document/documenttest"
	"checker/internal/document/html"
	"checker/internal/document/markdown"
	"checker/internal/finding"
	"checker/internal/memo"
	"checker/internal/policy"
	"checker/internal/report"
	"checker/internal/vocabulary"
	"checker/policies"
)

var update = flag.Bool("update", false, "rewrite the renderings")

// library is the checker of the embedded library; what it loads is shared by the tests.
var library = sync.OnceValues(func() (check.Options, error) {
	v, err := vocabulary.Load(policies.FS)
	return check.Options{Vocabulary: v, Trees: []policy.Tree{{FS: policies.FS}}}, err
})

var checker = sync.OnceValues(func() (*check.Checker, error) {
	o, err := library()
	return check.New(o), err
})

// input checks a proposal, and gathers what its memorandum is made of.
func input(t *testing.T, path string) *memo.Input {
	t.Helper()
	o, err := library()
	if err != nil {
		t.Fatal(err)
	}
	c, err := checker()
	if err != nil {
		t.Fatal(err)
	}
	var file *finding.File
	if _, err := c.Run(t.Context(), []string{path}, func(f *finding.File) error { file = f; return nil }, nil); err != nil {
		t.Fatal(err)
	}
	in := &memo.Input{
		Run: finding.Header{Tool: "checker test", Notice: report.Notice()}, File: file, Reference: c, Libraries: c.Libraries(),
		Vocabulary: o.Vocabulary, Date: "2026-11-25", Command: "checker report " + path,
	}
	if file.Proposal == nil {
		return in
	}
	loaded := check.LoadAll(o, []string{path})
	in.Proposal = loaded[0].Proposal
	if in.Law, err = c.Engine(t.Context(), file.Proposal.Jurisdiction); err != nil {
		t.Fatal(err)
	}
	if err := in.Law.TryCures(t.Context(), in.Proposal, file.Proposal.AsOf, file.Findings); err != nil {
		t.Fatal(err)
	}
	return in
}

// measures are the real proposals, and the decided measures.
func measures(t *testing.T) []string {
	t.Helper()
	var list []string
	for _, root := range []string{"../../proposals", "../../testdata/docket"} {
		err := filepath.WalkDir(root, func(path string, entry fs.DirEntry, err error) error {
			if err == nil && !entry.IsDir() && filepath.Ext(path) == ".hcl" {
				list = append(list, path)
			}
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	if len(list) < 20 {
		t.Fatalf("got %d measures, want the proposals and the docket", len(list))
	}
	return list
}

// TestEveryMeasure: each finding stands in the memorandum once, each link leads somewhere, and nothing stands twice.
func TestEveryMeasure(t *testing.T) {
	for _, path := range measures(t) {
		t.Run(filepath.Base(path), func(t *testing.T) {
			in := input(t, path)
			d := memo.Compose(in)
			ids, links := targets(d)
			for id, n := range ids {
				if n != 1 {
					t.Errorf("%q is the name of %d places", id, n)
				}
			}
			for _, to := range links {
				if id, ok := strings.CutPrefix(to, "#"); ok && ids[id] == 0 {
					t.Errorf("a link leads to %q, which is nowhere", to)
				}
			}
			for _, x := range in.File.Findings {
				if ids["f-"+x.Identity] != 1 {
					t.Errorf("%s on %s (%s) stands %d times", x.Rule, x.Subject, x.Outcome, ids["f-"+x.Identity])
				}
			}
			numbers(t, d)
			words(t, d)
			cited(t, in, d)
		})
	}
}

// targets counts the names of places, and lists where links lead.
func targets(d *document.Document) (map[string]int, []string) {
	ids := map[string]int{}
	var links []string
	document.Walk(d.Body, func(b document.Block, in document.Inline) {
		for _, id := range document.IDs(b, in) {
			ids[id]++
		}
		if link, ok := in.(document.Link); ok {
			links = append(links, link.To)
		}
	})
	return ids, links
}

// numbers holds the sections to their order: 1, 2, 3, each with something in it, and no level left out.
func numbers(t *testing.T, d *document.Document) {
	t.Helper()
	last := 0
	for _, h := range document.Outline(d.Body, 9) {
		if h.Level > last+1 {
			t.Errorf("%q is of level %d, after level %d", document.String(h.Text), h.Level, last)
		}
		last = h.Level
	}
	document.Walk(d.Body, func(b document.Block, _ document.Inline) {
		if s, ok := b.(document.Section); ok && len(s.Body) == 0 {
			t.Errorf("the section %q is empty", s.ID)
		}
	})
}

// slip is what a text has when its parts were joined badly.
var slip = regexp.MustCompile(`[^.]\.\.(?:$|[^.])|\?\.| [.,;:](?: |$)|  |\(\)|\( | \)|,,|^[,;]|%!|<nil>|map\[`)

// words looks for sentences that were put together badly. Words of the measure and of the law are their own.
func words(t *testing.T, d *document.Document) {
	t.Helper()
	document.Walk(d.Body, func(b document.Block, _ document.Inline) {
		p, ok := b.(document.Paragraph)
		if !ok {
			return
		}
		s := spoken(p.Text)
		if strings.TrimSpace(s) == "" {
			t.Error("an empty paragraph")
		}
		if at := slip.FindString(s); at != "" {
			t.Errorf("%q in: %s", at, s)
		}
	})
}

// spoken is running text, where code is one word.
func spoken(text []document.Inline) string {
	var b strings.Builder
	for _, in := range text {
		if _, ok := in.(document.Code); ok {
			b.WriteString("code")
			continue
		}
		b.WriteString(document.Words(in) + spoken(document.Within(in)))
	}
	return b.String()
}

// cited holds the table of authorities to the findings: each authority that one cites has its entry, once.
func cited(t *testing.T, in *memo.Input, d *document.Document) {
	t.Helper()
	entries := map[string]int{}
	document.Walk(d.Body, func(_ document.Block, in document.Inline) {
		if target, ok := in.(document.Target); ok && strings.HasPrefix(target.ID, "a-") {
			entries[document.String(target.Text)]++
		}
	})
	for _, x := range in.File.Findings {
		if x.Outcome == finding.NotApplicable {
			continue
		}
		for _, c := range x.Law {
			a, _ := in.Reference.Authority(c.Authority)
			if entries[report.Cite(a)] == 0 {
				t.Errorf("%s cites %s, which is not in the table", x.Rule, report.Cite(a))
			}
		}
	}
}

// TestSameBytes composes and renders the same twice.
func TestSameBytes(t *testing.T) {
	const path = "../../proposals/us_ca/calexit_2024_as_reported.hcl"
	first, second := memo.Compose(input(t, path)), memo.Compose(input(t, path))
	if !reflect.DeepEqual(first, second) {
		t.Error("two memoranda on one proposal differ")
	}
}

// TestReportedMeasure reads the memorandum on a measure whose faults are known, as its reviewer does.
func TestReportedMeasure(t *testing.T) {
	d := memo.Compose(input(t, "../../proposals/us_ca/calexit_2024_as_reported.hcl"))
	var got bytes.Buffer
	if err := markdown.Write(&got, d); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{
		"No, not as drafted.",
		"A State leaves the Union only with national consent",
		"*To change:* Make separation wait for an amendment of the federal Constitution",
		"Would this revise the Constitution?",
		"In the way, and left alone",
		"Gov. Code, § 431",
		"*Texas v. White* (1869) 74 U.S. 700, 726 (page not confirmed)",
		"It is not legal advice",
		"Asked: California, United States. The law of other places was not asked.",
		"No section of law is stated",
	} {
		if !strings.Contains(got.String(), want) {
			t.Errorf("the memorandum does not say %q", want)
		}
	}
}

// TestLawOfAnotherCentury: of law that began later, nothing is said about an earlier day.
func TestLawOfAnotherCentury(t *testing.T) {
	var got bytes.Buffer
	if err := markdown.Write(&got, memo.Compose(input(t, "../../proposals/us_ca/pico_act_1859.hcl"))); err != nil {
		t.Fatal(err)
	}
	for _, later := range []string{"Article III, section 1 makes California", "In the way, and left alone", "What the law says meanwhile"} {
		if strings.Contains(got.String(), later) {
			t.Errorf("the memorandum of 1859 says %q", later)
		}
	}
	if want := "Undecided: 5 points, 4 of them blocking or major: 1 until 1 fact is stated, 4 that no fact of the file would decide"; !strings.Contains(got.String(), want) {
		t.Errorf("the memorandum does not say %q", want)
	}
}

// TestNoRules: where the library has no rule of a place's own law, the memorandum says so beside its answer.
func TestNoRules(t *testing.T) {
	var got bytes.Buffer
	if err := markdown.Write(&got, memo.Compose(input(t, "../../testdata/docket/us_ak/ak_2003_kohlhaas_1.hcl"))); err != nil {
		t.Fatal(err)
	}
	if want := "The library has no rule of the law of Alaska"; strings.Count(got.String(), want) != 2 {
		t.Errorf("the memorandum does not say twice: %s", want)
	}
}

// TestBluebook: the page stands behind the first page of its reporter.
func TestBluebook(t *testing.T) {
	in := input(t, "../../proposals/us_ca/calexit_2024_as_reported.hcl")
	in.Cite = memo.Bluebook
	var got bytes.Buffer
	if err := markdown.Write(&got, memo.Compose(in)); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{
		"*Texas v. White*, 74 U.S. (7 Wall.) 700, 726 (1869) (page not confirmed)",
		"22 Cal. 3d 208, 223, 583 P.2d 1281 (1978) (page not confirmed)",
		"Cal. Const. art. III, § 1",
	} {
		if !strings.Contains(got.String(), want) {
			t.Errorf("the memorandum does not cite %q", want)
		}
	}
	if strings.Contains(got.String(), "Texas v. White* (1869)") {
		t.Error("a citation is in the style of California")
	}
}

// TestCompared: old and new text of a section, word by word.
func TestCompared(t *testing.T) {
	const text = `proposal "p" {
  title        = "Flags"
  jurisdiction = "us_ca"
  instrument   = "initiative_statute"
  as_of        = "2026-11-03"
}

change "a" {
  action = "amend"
  law    = ["Gov. Code, § 431"]
  before = "The flag flies over each public building of the State."
  after  = "The flag flies over each public school and building."
}
`
	d := memo.Compose(input(t, file(t, text)))
	var got []document.Inline
	document.Walk(d.Body, func(b document.Block, _ document.Inline) {
		if q, ok := b.(document.Quote); ok && got == nil {
			got = q.Text
		}
	})
	words := func(s string) []document.Inline { return []document.Inline{document.Text(s)} }
	want := []document.Inline{
		document.Text("The flag flies over each public"), document.Text(" "), document.Inserted(words("school and")), document.Text(" "),
		document.Text("building"), document.Text(" "), document.Deleted(words("of the State")), document.Text("."),
	}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}

func file(t *testing.T, text string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "measure.hcl")
	if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
	return path
}

// TestHostile: words of a measure stay words, whatever they are.
func TestHostile(t *testing.T) {
	shape := func(attack string) []string {
		seen := strings.Map(func(r rune) rune { // what is not seen is refused before
			if document.Hidden(r) && r != '\n' {
				return -1
			}
			return r
		}, strings.ToValidUTF8(attack, ""))
		quoted := strings.NewReplacer(`\`, `\\`, `"`, `\"`, "${", "$${", "%{", "%%{", "\n", `\n`).Replace(seen)
		d := memo.Compose(input(t, file(t, `proposal "p" {
  title        = "T`+quoted+`"
  jurisdiction = "us_ca"
  instrument   = "initiative_statute"
  as_of        = "2026-11-03"
}

question "q" {
  title = "Q`+quoted+`"
  text  = "X`+quoted+`"
}

change "c" {
  action = "amend"
  law    = ["Gov. Code, § 431"]
  title  = "C`+quoted+`"
  before = "B`+quoted+`"
  after  = "A`+quoted+`"
}
`)))
		var page bytes.Buffer
		if err := html.Write(&page, d); err != nil {
			t.Fatal(err)
		}
		p, err := documenttest.Parse(page.Bytes())
		if err != nil {
			t.Fatal(err)
		}
		away := slices.DeleteFunc(p.Links, func(to string) bool { return strings.HasPrefix(to, "#") })
		slices.Sort(away)
		return append(slices.Compact(away), names(p.Shape)...)
	}
	want := shape("")
	for _, attack := range documenttest.Attacks() {
		if got := shape(attack); !slices.Equal(got, want) {
			t.Errorf("%q changes the elements of the page, or where it leads", attack)
		}
	}
}

// names are the kinds of elements that a page has, each once.
func names(shape []string) []string {
	var list []string
	for _, line := range shape {
		list = append(list, strings.Fields(line)[1])
	}
	slices.Sort(list)
	return slices.Compact(list)
}

// TestSavedRuns holds the memoranda on stored runs to their renderings: without the law, and with or without the text.
func TestSavedRuns(t *testing.T) {
	o, err := library()
	if err != nil {
		t.Fatal(err)
	}
	cases, err := filepath.Glob("../../testdata/report/*/run.json")
	if err != nil || len(cases) == 0 {
		t.Fatalf("no cases: %v", err)
	}
	for _, path := range cases {
		t.Run(filepath.Base(filepath.Dir(path)), func(t *testing.T) {
			src, err := os.Open(path)
			if err != nil {
				t.Fatal(err)
			}
			defer src.Close()
			run, err := report.ReadDocument(src)
			if err != nil {
				t.Fatal(err)
			}
			f := &run.Files[0]
			in := &memo.Input{
				Run: run.Run, File: f, Reference: run, Libraries: run.Libraries, Vocabulary: o.Vocabulary, Date: "2026-11-25",
				NotAtHand: "The text is not at hand.", Command: "checker report --from run.json",
			}
			if text, err := os.ReadFile(filepath.Join(filepath.Dir(path), f.Path)); err == nil && filepath.Base(filepath.Dir(path)) != "several" {
				f.Texts, in.NotAtHand = map[string][]byte{f.Path: text}, ""
			}
			golden(t, filepath.Join(filepath.Dir(path), "want.memo.md"), memo.Compose(in))
		})
	}
}

func golden(t *testing.T, name string, d *document.Document) {
	t.Helper()
	var got bytes.Buffer
	if err := markdown.Write(&got, d); err != nil {
		t.Fatal(err)
	}
	if *update {
		if err := os.WriteFile(name, got.Bytes(), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(name)
	if err != nil || !bytes.Equal(got.Bytes(), want) {
		t.Errorf("%s: %v; got:\n%s", name, err, got.Bytes())
	}
}
