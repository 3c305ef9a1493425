package eval_test

import (
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"checker/internal/finding"
)

func TestBrokenRuleDoesNotHideOthers(t *testing.T) {
	tests := map[string]struct{ clauses, errorHas string }{
		"two verdicts on one subject": {
			"needs := set()\n\napplies := {\"tenancy.room\"}\n\nverdict[\"tenancy.room\"] := {\"ok\": true}\n\nverdict[\"tenancy.room\"] := {\"ok\": false}\n",
			"eval_conflict_error",
		},
		"a built-in fails": {
			"needs := set()\n\napplies := {\"tenancy.room\"}\n\nverdict[\"tenancy.room\"] := {\"ok\": to_number(input.tenancy[0].name) > 0}\n",
			"invalid syntax",
		},
		"it runs for ever": {
			"needs := set()\n\napplies := {\"tenancy.room\"}\n\nverdict[\"tenancy.room\"] := {\"ok\": count([x | some x in numbers.range(1, 1000000); some y in numbers.range(1, 1000000); x * y < 0]) > 0}\n",
			"longer than the deadline of 300ms",
		},
		"a built-in that looks at no clock": {
			"needs := set()\n\napplies := {\"tenancy.room\"}\n\nverdict[\"tenancy.room\"] := {\"ok\": n > 0} if {\n\tn := count(strings.render_template(\"{{range .a}}{{range $.a}}{{range $.a}}{{range $.a}}{{end}}{{end}}{{end}}{{end}}x\", {\"a\": numbers.range(1, 80)}))\n}\n",
			"longer than the deadline of 300ms",
		},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			e, v, err := build(t, with(t, rule("second", tt.clauses)), "xx")
			if err != nil {
				t.Fatal(err)
			}
			findings, err := e.WithDeadline(300*time.Millisecond).Run(t.Context(), read(t, room, v), "2024-11-19")
			if err != nil {
				t.Fatal(err)
			}
			want := []string{
				"xx.tenancy.deposit_cap on tenancy.room: fail",
				"xx.tenancy.second on proposal: unknown (the rule broke)",
			}
			if diff := cmp.Diff(outcomes(findings), want); diff != "" {
				t.Fatalf("(-got +want):\n%s", diff)
			}
			if !strings.Contains(findings[1].Error, tt.errorHas) {
				t.Errorf("got the error %q, want %q in it", findings[1].Error, tt.errorHas)
			}
		})
	}
}

// TestRulesThatBreakTheContract has rules whose answers mean nothing: each is undecided and says why, and hides no other.
func TestRulesThatBreakTheContract(t *testing.T) {
	const needs, applies = "needs := set()\n\n", "applies := {\"tenancy.room\"}\n\n"
	const ok = "verdict[\"tenancy.room\"] := {\"ok\": true}\n"
	tests := map[string]struct{ clauses, on, errorHas string }{
		"applies is undefined":      {needs + "applies := {\"tenancy.room\"} if input.tenancy[0].use == \"commercial\"\n\n" + ok, "proposal", "no set applies"},
		"a verdict both ways":       {needs + applies + "verdict[\"tenancy.room\"] := {\"ok\": true, \"refer\": \"is it?\"}\n", "tenancy.room", "ok or refer, not both"},
		"facts that are none":       {needs + applies + "verdict[\"tenancy.room\"] := {\"ok\": true, \"facts\": 7}\n", "tenancy.room", "facts"},
		"a message nobody wrote":    {needs + applies + "verdict[\"tenancy.room\"] := {\"refer\": \"is it?\", \"lean\": \"open\", \"because\": \"ten_act_20\"}\n", "tenancy.room", `no message "refer"`},
		"a lean of its own":         {needs + applies + "verdict[\"tenancy.room\"] := {\"refer\": \"is it?\", \"message\": \"fail\", \"lean\": \"maybe\", \"because\": \"ten_act_20\"}\n", "tenancy.room", `it leans "maybe", want one of breach, open, no_breach`},
		"a need that nobody states": {"needs := {\"deposit_month\"}\n\n" + applies + ok, "tenancy.room", `Did you mean "deposit_months"?`},
		"asks for a block of none":  {needs + applies + "asks[\"tenancy.room\"] := {[\"tenacy.room\", \"use\"]}\n\n" + ok, "tenancy.room", `Did you mean "tenancy"?`},
		"applies to no such block":  {needs + "applies := {\"tenancy.rom\"}\n\nverdict[\"tenancy.rom\"] := {\"ok\": true}\n", "tenancy.rom", `it applies to "tenancy.rom", which is no block of the measure. Did you mean "tenancy.room"?`},
		"applies to a number":       {needs + "applies := {x | x := json.unmarshal(\"5\")}\n\nverdict[x] := {\"ok\": true} if some x in applies\n", "proposal", `it applies to 5; want addresses of blocks`},
		"needs that are no texts":   {"needs := {x | x := json.unmarshal(\"5\")}\n\n" + applies + ok, "tenancy.room", `a pair of address and fact, not ["tenancy.room",5]`},
		"asks that are no pairs":    {needs + applies + "asks[\"tenancy.room\"] := {x | x := json.unmarshal(\"5\")}\n\n" + ok, "tenancy.room", "a pair of address and fact"},
		"asks for a whole of none":  {needs + applies + "asks[\"tenancy.room\"] := {[\"proposal\", \"complete.tenacy\"]}\n\n" + ok, "tenancy.room", `Did you mean "tenancy"?`},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) { breaks(t, tt.clauses, tt.on, tt.errorHas) })
	}
}

// breaks holds a second rule to being undecided on a subject for a reason, and to hiding nothing.
func breaks(t *testing.T, clauses, on, errorHas string) {
	t.Helper()
	e, v, err := build(t, with(t, rule("second", clauses)), "xx")
	if err != nil {
		t.Fatal(err)
	}
	findings, err := e.Run(t.Context(), read(t, room, v), "2024-11-19")
	if err != nil {
		t.Fatal(err)
	}
	want := []string{"xx.tenancy.deposit_cap on tenancy.room: fail", "xx.tenancy.second on " + on + ": unknown (the rule broke)"}
	if diff := cmp.Diff(outcomes(findings), want); diff != "" {
		t.Fatalf("(-got +want):\n%s", diff)
	}
	if !strings.Contains(findings[1].Error, errorHas) {
		t.Errorf("got the error %q, want %q in it", findings[1].Error, errorHas)
	}
}

// TestVerdictsOfTheWrongForm has verdicts with a part that cannot be read, or that names what is not there: none is left out
// or taken for something else.
func TestVerdictsOfTheWrongForm(t *testing.T) {
	const refers = `"refer": "is it?", "message": "fail", "lean": "open", "because": "ten_act_20"`
	const factor = `"points": "breach", "authority": "ten_act_20", "says": "so"`
	tests := map[string]struct{ verdict, errorHas string }{
		"no object":                  {`5`, `a verdict is an object, got 5`},
		"null":                       {`null`, `a verdict is an object, got null`},
		"false":                      {`false`, `a verdict is an object, got false`},
		"nothing in it":              {`{}`, `a verdict says ok, which is true or false, or refer, which is a question; got {}`},
		"ok as a text":               {`{"ok": "yes"}`, `got {"ok":"yes"}`},
		"ok as null":                 {`{"ok": null}`, `got {"ok":null}`},
		"a question as a number":     {`{"refer": 5}`, `got {"refer":5}`},
		"a question without words":   {`{"refer": ""}`, `refer: want a text, got ""`},
		"ok and refer null":          {`{"ok": true, "refer": null}`, `ok or refer, not both`},
		"a part without a name":      {`{"ok": true, 1: "x"}`, `the parts of a verdict have names, got 1`},
		"facts null":                 {`{"ok": true, "facts": null}`, `facts: want a list or a set, got null`},
		"facts as an object":         {`{"ok": true, "facts": {"a": "tenancy.room"}}`, `facts: want a list or a set, got {"a":"tenancy.room"}`},
		"an empty address":           {`{"ok": true, "facts": [""]}`, `facts: want a text, got ""`},
		"an address of three":        {`{"ok": true, "facts": [["tenancy", "room", "use"]]}`, `want an address or a pair of address and fact`},
		"a fact of no such block":    {`{"ok": true, "facts": ["tenancy.rom"]}`, `the measure has no block "tenancy.rom". Did you mean "tenancy.room"?`},
		"a fact nobody can state":    {`{"ok": true, "facts": [["tenancy.room", "usee"]]}`, `they name "usee" of tenancy.room, which no such block states. Did you mean "use"?`},
		"a message of a pass":        {`{"ok": true, "message": "fial"}`, `the rule carries no message "fial". Did you mean "fail"?`},
		"a severity null":            {`{"ok": false, "severity": null}`, `severity: want a text, got null`},
		"words as a list":            {`{"ok": false, "words": ["a"]}`, `words: want a text, got ["a"]`},
		"a long list for words":      {`{"ok": false, "words": numbers.range(1, 1000)}`, `,35,36,…`},
		"counsel's parts with ok":    {`{"ok": true, "lean": "breach"}`, `belong to what is left to counsel`},
		"no authority that leads":    {`{"refer": "is it?", "message": "fail", "lean": "open"}`, `because: the authority "" is not in the library`},
		"law that is not the rule's": {`{"ok": false, "because": "texas_v_white"}`, `because: "texas_v_white" is not among the rule's authorities`},
		"an authority nobody has":    {`{"refer": "is it?", "message": "fail", "lean": "breach", "because": "ten_act_2"}`, `because: the authority "ten_act_2" is not in the library. Did you mean "ten_act_20"?`},
		"an authority as a number":   {`{"refer": "is it?", "message": "fail", "lean": "breach", "because": 7}`, `because: want a text, got 7`},
		"factors as a text":          {`{` + refers + `, "factors": "x"}`, `factors: want a list or a set, got "x"`},
		"a factor as a text":         {`{` + refers + `, "factors": ["x"]}`, `factors: want an object, got "x"`},
		"a factor of nobody's":       {`{` + refers + `, "factors": [{` + factor + `}, {"points": "breach", "authority": "nobody", "says": "so"}]}`, `factors: the authority "nobody" is not in the library`},
		"a factor of no law":         {`{` + refers + `, "factors": [{"points": "breach", "says": "so"}]}`, `factors: a factor names its authority, and says something`},
		"a factor that points up":    {`{` + refers + `, "factors": [{"points": "up", "authority": "ten_act_20", "says": "so"}]}`, `factors: a factor points to "up", want one of breach, no_breach`},
		"a factor's misspelt part":   {`{` + refers + `, "factors": [{"point": "breach", "authority": "ten_act_20", "says": "so"}]}`, `factors: point: a factor has points, fact, authority and says`},
		"a factor's fact of nobody":  {`{` + refers + `, "factors": [{` + factor + `, "fact": ["tenancy.room", "usee"]}]}`, `factors: they name "usee" of tenancy.room`},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			verdict := tt.verdict
			if json.Valid([]byte(verdict)) { // as a policy makes it whose types are not known before it is asked
				verdict = "json.unmarshal(`" + verdict + "`)"
			}
			breaks(t, "needs := set()\n\napplies := {\"tenancy.room\"}\n\nverdict[\"tenancy.room\"] := "+verdict+"\n", "tenancy.room", tt.errorHas)
		})
	}
}

// TestHigherSeverity has a verdict of a higher severity than its rule: it is not lowered without a word.
func TestHigherSeverity(t *testing.T) {
	files := rule("second", "needs := set()\n\napplies := {\"tenancy.room\"}\n\nverdict[\"tenancy.room\"] := {\"ok\": false, \"severity\": \"blocking\"}\n")
	files["rules/xx/tenancy/second/data.yaml"] = strings.Replace(files["rules/xx/tenancy/second/data.yaml"], "blocking", "info", 1)
	e, v, err := build(t, with(t, files), "xx")
	if err != nil {
		t.Fatal(err)
	}
	findings, err := e.Run(t.Context(), read(t, room, v), "2024-11-19")
	if err != nil {
		t.Fatal(err)
	}
	if want := "severity: it says blocking, and the rule's own is info"; !strings.Contains(findings[1].Error, want) {
		t.Errorf("got %q, want %q in it", findings[1].Error, want)
	}
}

// TestDeadlineBoundsAllRules has many rules that run for ever: they share the time, and the others are answered.
func TestDeadlineBoundsAllRules(t *testing.T) {
	forever := "needs := set()\n\napplies := {\"tenancy.room\"}\n\nverdict[\"tenancy.room\"] := {\"ok\": count([x | some x in numbers.range(1, 1000000); some y in numbers.range(1, 1000000); x * y < 0]) > 0}\n"
	const many, deadline = 30, time.Second
	files := map[string]string{}
	for i := range many {
		maps.Copy(files, rule(fmt.Sprintf("forever_%d", i), forever))
	}
	e, v, err := build(t, with(t, files), "xx")
	if err != nil {
		t.Fatal(err)
	}
	start := time.Now()
	findings, err := e.WithDeadline(deadline).Run(t.Context(), read(t, room, v), "2024-11-19")
	if err != nil {
		t.Fatal(err)
	}
	if took := time.Since(start); took > many*deadline/2 {
		t.Errorf("%d rules took %s, with a deadline of %s for all", many, took, deadline)
	}
	if got := outcomes(findings); len(got) != many+1 || !slices.Contains(got, "xx.tenancy.deposit_cap on tenancy.room: fail") {
		t.Errorf("got %q", got)
	}
}

// TestValuesOfNoForm has messages that speak of values which have no form for people.
func TestValuesOfNoForm(t *testing.T) {
	tests := map[string]struct{ hole, value, want, errorHas string }{
		"null":                 {"{n}", "null", "", `the message speaks of {n}: want a text, a number, yes or no, an object with a text, or a list of them, got null`},
		"an object":            {"{n}", `[{"a": 1}]`, "", `an object with a text, or a list of them, got {"a":1}`},
		"money as a text":      {"{n:money}", `"ten"`, "", `the message speaks of {n:money}: want cents, got "ten"`},
		"a number as a word":   {"{n:word}", "7", "", `the message speaks of {n:word}: want a text, got 7`},
		"an object with words": {"{n}", `{"text": "2/3"}`, "It has 2/3.", ""},
		"money":                {"{n:money}", "12345678", "It has $123,456.78.", ""},
		"money that is owed":   {"{n:money}", "-12345678", "It has -$123,456.78.", ""},
		"less than nothing":    {"{n}", "-12345", "It has -12,345.", ""},
		"nothing":              {"{n}", "set()", "It has nothing.", ""},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			files := carries("", "It fails.", "It has "+tt.hole+".")
			for name, src := range files {
				files[name] = strings.Replace(src, `"ok": true`, `"ok": false, "n": `+tt.value, 1)
			}
			e, v, err := build(t, with(t, files), "xx")
			if err != nil {
				t.Fatal(err)
			}
			findings, err := e.Run(t.Context(), read(t, room, v), "2024-11-19")
			if err != nil {
				t.Fatal(err)
			}
			i := slices.IndexFunc(findings, func(f finding.Finding) bool { return f.Rule == "xx.tenancy.second" })
			if f := findings[i]; f.Message != tt.want || !strings.Contains(f.Error, tt.errorHas) || (f.Error == "") != (tt.errorHas == "") {
				t.Errorf("got %q and the error %q, want %q and %q", f.Message, f.Error, tt.want, tt.errorHas)
			}
		})
	}
}
