package eval_test

import (
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"checker/internal/check"
	"checker/internal/finding"
	"checker/internal/policy"
	"checker/internal/vocabulary"
	"checker/policies"
)

// asked loads a proposal, and the law that is asked about it: the library and further trees.
func asked(t *testing.T, path string, trees ...policy.Tree) ([]finding.Road, []finding.Requirement) {
	t.Helper()
	v, err := vocabulary.Load(policies.FS)
	if err != nil {
		t.Fatal(err)
	}
	o := check.Options{Vocabulary: v, Trees: append([]policy.Tree{{FS: policies.FS}}, trees...)}
	loaded := check.LoadAll(o, []string{path})
	if len(loaded) != 1 || loaded[0].Proposal == nil {
		t.Fatalf("%s was not understood: %+v", path, loaded)
	}
	law, err := check.New(o).Engine(t.Context(), loaded[0].Proposal.Jurisdiction)
	if err != nil {
		t.Fatal(err)
	}
	roads, err := law.Roads(t.Context(), loaded[0].Proposal, loaded[0].AsOf)
	if err != nil {
		t.Fatal(err)
	}
	requirements, err := law.Requirements(t.Context(), loaded[0].Proposal, loaded[0].AsOf)
	if err != nil {
		t.Fatal(err)
	}
	return roads, requirements
}

// own lists the steps of the instrument's road, with what they say.
func own(roads []finding.Road) []string {
	var list []string
	for _, r := range roads {
		if !r.Own {
			continue
		}
		for _, row := range r.Rows {
			for _, way := range row {
				for _, a := range way {
					line := a.ID + ": " + strings.Join(a.Lines, "; ")
					if a.Done {
						line += " (done)"
					}
					if a.Undated {
						line += " (undated)"
					}
					list = append(list, strings.TrimSuffix(line, ": ")+a.Stopped)
				}
			}
		}
	}
	return list
}

func TestRoads(t *testing.T) {
	for path, want := range map[string][]string{
		"us_ca/calexit_24_0001.hcl": { // by the public record: 546,651 signatures by 22 July 2025
			"filing: On 19 November 2024 (done)",
			"summary: On 23 January 2025 (done)",
			"signatures: 546,651 valid signatures; 5% of the votes for all candidates for Governor; Filed by 22 July 2025",
			"qualification: By 25 June 2026, 131 days before the vote",
			"vote: By law, on 3 November 2026, with more than 50% of the votes cast on it",
			"statement: By 11 December 2026, 38 days after the vote",
			"effect: By 16 December 2026, 5 days after the statement of the vote",
		},
		"us_ca/calexit_16_0011.hcl": { // until June 2018 a measure took effect the day after the vote
			"filing: On 21 November 2016 (done)",
			"summary: On 26 January 2017 (done)",
			"signatures: 585,407 valid signatures; 8% of the votes for all candidates for Governor; Filed by 25 July 2017",
			"qualification: By 28 June 2018, 131 days before the vote",
			"vote: By law, on 6 November 2018, with more than 50% of the votes cast on it",
			"effect: On 7 November 2018, unless the measure says otherwise",
		},
		"us_ca/pico_act_1859.hcl": nil, // an instrument of which the library has no road
	} {
		t.Run(path, func(t *testing.T) {
			roads, _ := asked(t, "../../proposals/"+path)
			if got := own(roads); !slices.Equal(got, want) {
				t.Errorf("got:\n%s\nwant:\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
			}
		})
	}
}

// TestRoadOfAnotherJurisdiction: a folder is a registration, and no Go knows of it.
func TestRoadOfAnotherJurisdiction(t *testing.T) {
	tree := fstest.MapFS{
		"pathways/us_tx/data.yaml": {Data: []byte(`
roads:
  bill:
    title: The road of a bill
    instruments: [bill]
    steps:
      - id: vote
        title: The vote
        who: the voters
        says:
          - {line: "{share} by {day}", or: "{share}"}
          - {line: "{nothing}"}
        authorities: [us_const_art5]
      - id: end
        title: The end
        who: by law
        only_if: known
        authorities: [us_const_art5]
`)},
		"pathways/us_tx/pathways.rego": {Data: []byte(`package pathways.us_tx

import future.keywords.not

says.vote.share := {"num": 2, "den": 3, "text": "two thirds"}

says.vote.day := "2024-11-05" if input.jurisdiction == "us_tx"

says.end.known if input.filing.filed == "never"
`)},
	}
	roads, _ := asked(t, "../../testdata/docket/us_tx/tx_2021_hb1359.hcl", policy.Tree{Name: "texas", FS: tree})
	if got, want := own(roads), []string{"vote: Two thirds by 5 November 2024"}; !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}

// TestLevels: a territory does not leave the Union as a State does.
func TestLevels(t *testing.T) {
	has := func(path string) bool {
		roads, _ := asked(t, path)
		return slices.ContainsFunc(roads, func(r finding.Road) bool { return r.ID == "us.leave_the_union" })
	}
	if !has("../../testdata/docket/us_tx/tx_2021_hb1359.hcl") || has("../../testdata/docket/us_pr/pr_2020_statehood.hcl") {
		t.Error("want the road for Texas, and not for Puerto Rico")
	}
}

// TestRequirements: 27.5% of all registered voters, and seven of eight general elections.
func TestRequirements(t *testing.T) {
	_, requirements := asked(t, "../../proposals/us_ca/calexit_2024_as_reported.hcl")
	if len(requirements) != 1 {
		t.Fatalf("%d requirements, want 1", len(requirements))
	}
	r := requirements[0]
	if r.Threshold != "threshold.own" || r.Carries == nil || r.Carries.Text != "27.5%" || r.Of != "registered_voters" {
		t.Errorf("got %s carried by %+v of %s", r.Threshold, r.Carries, r.Of)
	}
	reached := map[string]int{}
	for _, e := range r.Elections {
		reached[e.Reached]++
		if e.Yes == nil || e.Sources.Ballots.Text == "" || e.Sources.Registered.Verification == "" {
			t.Errorf("%s: no votes in favor, or no source: %+v", e.Day, e)
		}
	}
	if reached["yes"] != 7 || reached["no"] != 1 {
		t.Errorf("reached: %v, want 7 times yes and once no", reached)
	}
}
