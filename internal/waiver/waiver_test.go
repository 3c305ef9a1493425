package waiver_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"checker/internal/finding"
	"checker/internal/waiver"
)

var rules = []string{"xx.a.fails", "xx.a.refers", "xx.a.unknown", "xx.a.passes", "xx.a.broken", "xx.a.absolute", finding.WaiverExpired}

func terms() waiver.Terms {
	return waiver.Terms{
		Today: "2026-11-25", Inline: true, LongestDays: 365, Rules: rules,
		Enforcement: func(rule string) finding.Enforcement {
			if rule == "xx.a.absolute" {
				return finding.Absolute
			}
			return finding.Override
		},
	}
}

// findings are one of each kind, on the measure.
func findings() []finding.Finding {
	list := []finding.Finding{
		{Rule: "xx.a.fails", Outcome: finding.Fail},
		{Rule: "xx.a.refers", Outcome: finding.Refer},
		{Rule: "xx.a.unknown", Outcome: finding.Unknown},
		{Rule: "xx.a.passes", Outcome: finding.Pass},
		{Rule: "xx.a.broken", Outcome: finding.Unknown, Error: "it broke"},
		{Rule: "xx.a.absolute", Outcome: finding.Fail},
		{Rule: "xx.a.refers", Outcome: finding.NotApplicable, Subject: "act.b"},
	}
	for i := range list {
		list[i].Severity = finding.Major
		if list[i].Subject == "" {
			list[i].Subject = "proposal"
		}
		list[i].Identity = list[i].Rule + list[i].Subject
	}
	return list
}

// file is a proposal with the waivers.
func file(waivers ...finding.Waiver) *finding.File {
	return &finding.File{Path: "m.hcl", Proposal: &finding.Proposal{Name: "m"}, Findings: findings(), Waivers: waivers}
}

// of is a good waiver of the rule's finding on the measure.
func of(rule string) finding.Waiver {
	w := finding.Waiver{
		Address: "waiver.w", Rule: rule, Subject: "proposal", Reason: "r", By: "b", Authority: "a", Created: "2026-11-01", Expires: "2026-12-01", Words: "none",
	}
	for _, x := range findings() {
		if x.Rule == rule && x.Subject == "proposal" {
			w.Words = waiver.Words(&x)
		}
	}
	return w
}

// TestJudge: what becomes of a waiver, and of the finding.
func TestJudge(t *testing.T) {
	with := func(w finding.Waiver, change func(*finding.Waiver)) finding.Waiver {
		change(&w)
		return w
	}
	other := findings()[0]
	other.Outcome = finding.Refer
	tests := map[string]struct {
		waiver finding.Waiver
		rule   string // of the finding about the waiver; "" where it holds
		says   string
	}{
		"a failure":           {waiver: of("xx.a.fails")},
		"a referral":          {waiver: of("xx.a.refers")},
		"an unknown":          {waiver: of("xx.a.unknown")},
		"on its last day":     {waiver: with(of("xx.a.fails"), func(w *finding.Waiver) { w.Expires = "2026-11-25" })},
		"decided today":       {waiver: with(of("xx.a.fails"), func(w *finding.Waiver) { w.Created = "2026-11-25" })},
		"the longest":         {waiver: with(of("xx.a.fails"), func(w *finding.Waiver) { w.Created, w.Expires = "2026-11-01", "2027-11-01" })},
		"a day too long":      {with(of("xx.a.fails"), func(w *finding.Waiver) { w.Created, w.Expires = "2026-11-01", "2027-11-02" }), finding.WaiverForbidden, "runs for 366 days; at most 365"},
		"the day after":       {with(of("xx.a.fails"), func(w *finding.Waiver) { w.Expires = "2026-11-24" }), finding.WaiverExpired, "expired on 24 November 2026. What it waived counts again"},
		"expired and cured":   {with(of("xx.a.passes"), func(w *finding.Waiver) { w.Expires = "2026-11-24" }), finding.WaiverExpired, "expired on 24 November 2026."},
		"a pass":              {of("xx.a.passes"), finding.WaiverUnused, "the rule is met"},
		"another subject":     {with(of("xx.a.fails"), func(w *finding.Waiver) { w.Subject = "act.a" }), finding.WaiverUnused, "has no finding on this subject"},
		"it does not apply":   {with(of("xx.a.refers"), func(w *finding.Waiver) { w.Subject = "act.b" }), finding.WaiverUnused, "does not apply"},
		"a broken rule":       {of("xx.a.broken"), finding.WaiverUnused, "the rule broke"},
		"changed words":       {with(of("xx.a.fails"), func(w *finding.Waiver) { w.Words = "0123456789ab" }), finding.WaiverLapsed, "words that it waives have changed"},
		"a changed outcome":   {with(of("xx.a.fails"), func(w *finding.Waiver) { w.Words = waiver.Words(&other) }), finding.WaiverLapsed, "waives a referral to counsel, and the outcome is now fail"},
		"an absolute rule":    {of("xx.a.absolute"), finding.WaiverForbidden, "rule is absolute here"},
		"another waiver":      {of(finding.WaiverExpired), finding.WaiverForbidden, "it is about another waiver"},
		"no reason":           {with(of("xx.a.fails"), func(w *finding.Waiver) { w.Reason = "" }), finding.WaiverInvalid, "does not state its reason,"},
		"no expiry, no words": {with(of("xx.a.fails"), func(w *finding.Waiver) { w.Expires, w.Words = "", "" }), finding.WaiverInvalid, "does not state its expires and words"},
		"an unknown rule":     {with(of("xx.a.fails"), func(w *finding.Waiver) { w.Rule = "xx.a.fail" }), finding.WaiverInvalid, `no rule "xx.a.fail" to waive. Did you mean "xx.a.fails"?`},
		"decided tomorrow":    {with(of("xx.a.fails"), func(w *finding.Waiver) { w.Created = "2026-11-26" }), finding.WaiverInvalid, "26 November 2026, which is yet to come"},
		"ends before it is":   {with(of("xx.a.fails"), func(w *finding.Waiver) { w.Created, w.Expires = "2026-11-20", "2026-11-19" }), finding.WaiverInvalid, "before it was decided"},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			f := file(tt.waiver)
			waiver.NewBook(terms()).Settle(f)
			got, about := "", ""
			waived := 0
			for _, x := range f.Findings {
				if strings.HasPrefix(x.Rule, "checker.") {
					got, about = x.Rule, x.Message
					if x.Outcome != finding.Fail || x.Cure == "" || x.Identity == "" || x.Subject != "waiver.w" {
						t.Errorf("the finding about the waiver is %+v", x)
					}
				}
				if x.Waived != nil {
					waived++
					if x.Rule != tt.waiver.Rule || x.Subject != tt.waiver.Subject {
						t.Errorf("%s is waived", x.Rule)
					}
				}
			}
			if got != tt.rule || !strings.Contains(about, tt.says) || (waived == 1) != (tt.rule == "") {
				t.Errorf("got %q (%s), %d waived; want %q (%s)", got, about, waived, tt.rule, tt.says)
			}
		})
	}
}

// TestInlineOff: waivers in proposals do not hold, those of a file do; a second waiver of one finding is unused.
func TestInlineOff(t *testing.T) {
	o := terms()
	o.Inline = false
	b := waiver.NewBook(o)
	src := string(waiver.Write("a", withProposal(of("xx.a.fails")))) + string(waiver.Write("b", withProposal(of("xx.a.fails")))) + string(waiver.Write("c", finding.Waiver{
		Proposal: "other", Rule: "xx.a.fails", Reason: "r", By: "b", Authority: "a", Created: "2026-11-01", Expires: "2026-12-01", Words: "0123456789ab",
	}))
	if _, diags := b.Read("waivers.hcl", []byte(src)); diags.HasErrors() {
		t.Fatal(diags)
	}
	f := file(of("xx.a.refers"))
	before := f.Findings
	b.Settle(f)
	var got []string
	for _, j := range b.Judgments() {
		got = append(got, j.Waiver.Address+" "+j.State.String())
	}
	if diff := cmp.Diff(got, []string{"waiver.w forbidden", "waiver.a holds", "waiver.b unused"}); diff != "" {
		t.Errorf("(-got +want):\n%s", diff)
	}
	if astray := b.Astray(); len(astray) != 1 || astray[0].Proposal != "other" {
		t.Errorf("got %v astray, want one", astray)
	}
	if diff := cmp.Diff(before, findings()); diff != "" {
		t.Errorf("the findings as evaluated were changed:\n%s", diff)
	}
	if f.Texts["waivers.hcl"] == nil {
		t.Error("the text of the waiver file is not at hand for excerpts")
	}
}

func withProposal(w finding.Waiver) finding.Waiver {
	w.Proposal = "m"
	return w
}

// TestRead: a file of waivers says what is wrong with it, and where.
func TestRead(t *testing.T) {
	good := string(waiver.Write("a", withProposal(of("xx.a.fails"))))
	tests := map[string]struct{ old, new, want string }{
		"an unknown attribute": {"reason ", "raeson ", `Missing required argument`},
		"an unknown rule":      {"xx.a.fails", "xx.a.fail", `There is no rule "xx.a.fail". Did you mean "xx.a.fails"?`},
		"no such day":          {"2026-12-01", "2026-13-01", "expires: "},
		"no digest":            {`words     = "`, `words     = "x`, "want the 12 digits that `checker waivers new` writes"},
		"an empty text":        {`= "b"`, `= " "`, "by: the text is empty"},
		"a hidden character":   {`= "b"`, `= "b\u202e"`, "holds a character that is not seen"},
		"an escape character":  {`= "b"`, `= "b\u001b[31m"`, "holds a character that is not seen"},
		"a bad label":          {`waiver "a"`, `waiver "A"`, "A label is written in small letters"},
		"another block":        {"waiver \"a\"", "waver \"a\"", `Did you mean "waiver"?`},
		"twice":                {"waiver \"a\"", good + "\nwaiver \"a\"", `The waiver "a" stands already on line 1.`},
	}
	if _, diags := waiver.NewBook(terms()).Read("w.hcl", []byte(good)); diags.HasErrors() {
		t.Fatal(diags)
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			src := strings.Replace(good, tt.old, tt.new, 1)
			if src == good {
				t.Fatal("nothing changed")
			}
			_, diags := waiver.NewBook(terms()).Read("w.hcl", []byte(src))
			if !diags.HasErrors() || !strings.Contains(diags.Error(), tt.want) && !strings.Contains(diags[0].Detail, tt.want) {
				t.Errorf("got %v, want %s", diags, tt.want)
			}
		})
	}
}

// TestOwnRules: reports can describe each rule about waivers.
func TestOwnRules(t *testing.T) {
	for _, id := range finding.OwnRules() {
		if r, ok := finding.OwnRule(id); !ok || r.Title == "" || r.Description == "" || r.Severity == 0 {
			t.Errorf("%s: got %+v", id, r)
		}
	}
}
