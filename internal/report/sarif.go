package report

import (
	"io"
	"regexp"
	"slices"
	"strings"

	"github.com/owenrumney/go-sarif/v3/pkg/report/v210/sarif"

	"checker/internal/finding"
)

// What GitHub code scanning takes: more results are refused, more locations and tags are dropped.
const (
	mostResults   = 25_000
	mostLocations = 100  // of 1,000 that it takes; no reader follows more
	mostTags      = 10   // of 20, of which it shows ten
	mostBrief     = 1024 // of a description
)

// sarifLog is a SARIF 2.1.0 log with what GitHub code scanning asks for, from go-sarif's types.
type sarifLog struct {
	knownLaw
	w       io.Writer
	ref     finding.Reference
	style   Style
	run     *sarif.Run
	rules   map[string]int // index in the driver, by id
	notes   []*sarif.Notification
	hashed  *finding.File // whose lines are hashed
	hashes  []string
	badness []int // of each result
	dropped int
	most    int // results that are taken
	prints  prints
}

func newSarif(w io.Writer, ref finding.Reference, style Style) *sarifLog {
	return &sarifLog{w: w, ref: ref, style: style, most: mostResults, rules: map[string]int{}, notes: []*sarif.Notification{}, prints: prints{}}
}

// semantic is a version by the rules of semantic versions.
var semantic = regexp.MustCompile(`^v?([0-9]+\.[0-9]+\.[0-9]+(?:[-+][0-9A-Za-z.+-]+)?)$`)

func (s *sarifLog) begin(h finding.Header) error {
	name, version, _ := strings.Cut(h.Tool, " ")
	driver := sarif.NewToolComponent().WithName(name)
	if version != "" {
		driver.WithVersion(version)
	}
	if m := semantic.FindStringSubmatch(version); m != nil {
		driver.WithSemanticVersion(m[1])
	}
	s.run = sarif.NewRun().WithTool(sarif.NewTool().WithDriver(driver)).WithColumnKind("utf16CodeUnits")
	s.run.WithAutomationDetails(sarif.NewRunAutomationDetails().WithID(name + "/"))
	s.run.WithProperties(sarif.NewPropertyBag().Add("notice", h.Notice).Add("fail_on", h.FailOn.String()))
	return nil
}

func (s *sarifLog) result(r *result) error {
	if r.broke() {
		s.notes = append(s.notes, sarif.NewNotification().WithLevel(r.level().name()).
			WithMessage(said(r.says)).WithLocations([]*sarif.Location{s.location(r.place, r)}))
	}
	rule := s.rule(r)
	one := sarif.NewRuleResult(r.rule).WithRuleIndex(rule).WithLevel(r.level().name())
	related, links := s.related(r)
	words := strings.Join(r.paragraphs(s.ref), " ")
	one.WithMessage(said(strings.TrimSpace(unlinked(words) + links)))
	one.WithLocations([]*sarif.Location{s.location(r.place, r)})
	one.WithRelatedLocations(related)
	one.WithCodeFlows(s.flows(r))
	one.WithPartialFingerprints(s.fingerprints(r))
	one.WithFixes(s.fixes(r))
	one.WithProperties(properties(r))
	one.WithSuppressions(s.suppressions(r))
	if r.finding != nil && r.finding.State != "" {
		one.WithBaselineState(map[string]string{finding.New: "new", finding.Persisting: "unchanged"}[r.finding.State])
	}
	s.run.AddResult(one)
	s.badness = append(s.badness, r.badness())
	if len(s.run.Results) >= 2*s.most {
		s.fit()
	}
	return nil
}

// fit leaves the mildest results out when there are more than code scanning takes. Of those alike the first stay.
func (s *sarifLog) fit() {
	over := len(s.run.Results) - s.most
	if over <= 0 {
		return
	}
	s.dropped += over
	least := slices.Sorted(slices.Values(s.badness))[over] // what is worse than this stays
	room := s.most
	for _, b := range s.badness {
		if b > least {
			room--
		}
	}
	var kept []*sarif.Result
	var badness []int
	for i, one := range s.run.Results {
		if s.badness[i] == least {
			room--
		}
		if s.badness[i] > least || s.badness[i] == least && room >= 0 {
			kept, badness = append(kept, one), append(badness, s.badness[i])
		}
	}
	s.run.Results, s.badness = kept, badness
}

func (s *sarifLog) end(t *finding.Totals, libraries []finding.Library) error {
	s.fit()
	if s.dropped > 0 {
		says := Plural(s.dropped, "more result is", "more results are") + " left out: code scanning takes 25,000 at most"
		s.notes = append(s.notes, sarif.NewNotification().WithLevel("error").WithMessage(said(says)))
	}
	for _, line := range s.lines() {
		s.notes = append(s.notes, sarif.NewNotification().WithLevel("note").WithMessage(said(line)))
	}
	answered := t.Exit == finding.ExitClean || t.Exit == finding.ExitFailed || t.Exit == finding.ExitUndecided
	s.run.WithInvocations([]*sarif.Invocation{
		sarif.NewInvocation().WithExecutionSuccessful(answered && s.dropped == 0).WithExitCode(t.Exit).WithExitCodeDescription(t.Why).
			WithToolExecutionNotifications(s.notes),
	})
	s.run.Properties.Add("summary", Sentence(t)).Add("libraries", libraries)
	if s.run.Tool.Driver.Rules == nil {
		s.run.Tool.Driver.Rules = []*sarif.ReportingDescriptor{}
	}
	log := sarif.NewReport()
	log.AddRun(s.run)
	src, err := marshal(log)
	if err != nil {
		return err
	}
	_, err = s.w.Write(append(src, '\n'))
	return err
}

// properties keep what has no place of its own in SARIF. The kind of a result stays "fail": SARIF gives others no
// level, and readers know results by their level.
func properties(r *result) *sarif.PropertyBag {
	bag := sarif.NewPropertyBag().Add("severity", r.weight).Add("outcome", r.outcome())
	if x := r.finding; x != nil {
		bag.Add("subject", oneLine(x.Subject))
		if r.file != nil && short(r.file.Proposal) {
			bag.Add("law_as_of", oneLine(r.file.Proposal.AsOf)).Add("law_up_to", oneLine(r.file.Proposal.LawUpTo))
		}
		if len(x.Missing) > 0 {
			bag.Add("missing", missingOf(x))
		}
	}
	return bag
}

func missingOf(x *finding.Finding) []string {
	var facts []string
	for _, m := range x.Missing {
		facts = append(facts, oneLine(m.Block+"."+m.Fact))
	}
	return facts
}

// fingerprints are the hash of the line, where the text is at hand, and our own key, which no edit elsewhere changes.
func (s *sarifLog) fingerprints(r *result) map[string]string {
	own := map[string]string{"checkerIdentity/v1": s.prints.of(r, s.style)}
	if r.file == nil {
		return own
	}
	if s.hashed != r.file {
		s.hashed, s.hashes = r.file, nil
		if raw, ok := rawText(r.file); ok {
			s.hashes = lineHashes(raw)
		}
	}
	line := spanOf(r.place, nil, utf16Of).line
	hashes := s.hashes
	if r.place.File != r.file.Path {
		if text, ok := r.file.Texts[r.place.File]; ok {
			hashes = lineHashes(text)
		} else {
			hashes = nil
		}
	}
	if line <= len(hashes) {
		own["primaryLocationLineHash"] = hashes[line-1]
	}
	return own
}
