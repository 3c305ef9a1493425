package eval_test

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
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
		"a message nobody wrote":    {needs + applies + "verdict[\"tenancy.room\"] := {\"refer\": \"is it?\", \"lean\": \"open\"}\n", "tenancy.room", `no message "refer"`},
		"a lean of its own":         {needs + applies + "verdict[\"tenancy.room\"] := {\"refer\": \"is it?\", \"message\": \"fail\", \"lean\": \"maybe\", \"because\": \"ten_act_20\"}\n", "tenancy.room", `it leans "maybe", want one of breach, open, no_breach`},
		"a need that nobody states": {"needs := {\"deposit_month\"}\n\n" + applies + ok, "tenancy.room", `Did you mean "deposit_months"?`},
		"asks for a block of none":  {needs + applies + "asks[\"tenancy.room\"] := {[\"tenacy.room\", \"use\"]}\n\n" + ok, "tenancy.room", `Did you mean "tenancy"?`},
		"asks that are no pairs":    {needs + applies + "asks[\"tenancy.room\"] := {\"use\"}\n\n" + ok, "tenancy.room", "a pair of address and fact"},
		"asks for a whole of none":  {needs + applies + "asks[\"tenancy.room\"] := {[\"proposal\", \"complete.tenacy\"]}\n\n" + ok, "tenancy.room", `Did you mean "tenancy"?`},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			e, v, err := build(t, with(t, rule("second", tt.clauses)), "xx")
			if err != nil {
				t.Fatal(err)
			}
			findings, err := e.Run(t.Context(), read(t, room, v), "2024-11-19")
			if err != nil {
				t.Fatal(err)
			}
			want := []string{"xx.tenancy.deposit_cap on tenancy.room: fail", "xx.tenancy.second on " + tt.on + ": unknown (the rule broke)"}
			if diff := cmp.Diff(outcomes(findings), want); diff != "" {
				t.Fatalf("(-got +want):\n%s", diff)
			}
			if !strings.Contains(findings[1].Error, tt.errorHas) {
				t.Errorf("got the error %q, want %q in it", findings[1].Error, tt.errorHas)
			}
		})
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
