package policy_test

import (
	"io/fs"
	"maps"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"checker/internal/policy"
	"checker/internal/vocabulary"
	"checker/policies"
)

// road is a whole road of a made-up jurisdiction; each case breaks one thing of it.
const road = `
roads:
  by_law:
    title: The road of a bill
    instruments: [bill]
    steps:
      - id: pass
        title: It is passed
        who: the houses
        takes: [filing]
        rules: [us.union]
        done: [adopted]
        stopped: {rejected: it was rejected}
        authorities: [us_const_art5]
  instead:
    title: To do it in another way
    instead_of: [us.union.no_unilateral_exit]
    unless: [us.partition]
    joins: [us_tx.by_law]
    steps:
      - either:
          - [{id: one, title: One way, who: some, authorities: [us_const_art5]}]
          - [{id: other, title: Another, who: others, authorities: [us_const_art5]}]
    result: It is done
`

func load(t *testing.T, data string) (*policy.Library, error) {
	t.Helper()
	v, err := vocabulary.Load(policies.FS)
	if err != nil {
		t.Fatal(err)
	}
	tree := fstest.MapFS{
		"pathways/us_tx/data.yaml":    {Data: []byte(data)},
		"authorities/us_tx/data.json": {Data: []byte(`{"remembered": {"bluebook": "R", "california": "R", "kind": "statute", "weight": "binding", "says": "It was.", "verification": "memory", "from": "1900-01-01"}}`)},
	}
	return policy.Load(v, []string{"us_tx"}, policy.Tree{FS: policies.FS}, policy.Tree{Name: "texas", FS: tree})
}

func TestRoads(t *testing.T) {
	l, err := load(t, road)
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for i := range l.Roads {
		names = append(names, l.Roads[i].Name())
	}
	for _, want := range []string{"us.leave_the_union", "us_tx.by_law", "us_tx.instead"} {
		if !slices.Contains(names, want) {
			t.Errorf("the roads are %s; want %s among them", strings.Join(names, ", "), want)
		}
	}
	if !slices.IsSorted(names) {
		t.Errorf("the roads are not in order: %s", strings.Join(names, ", "))
	}
}

// TestBrokenRoads: what is wrong with a road is an error that names the place and the fault.
func TestBrokenRoads(t *testing.T) {
	for name, c := range map[string]struct{ old, new, want string }{
		"unknown authority":      {"authorities: [us_const_art5]\n  instead", "authorities: [us_const_art6]\n  instead", `road by_law: step pass: the authority "us_const_art6" is not in the library. Did you mean`},
		"authority from memory":  {"authorities: [us_const_art5]\n  instead", "authorities: [remembered]\n  instead", `step pass: the authority "remembered" is from memory`},
		"no authority":           {"        authorities: [us_const_art5]\n  instead", "  instead", "step pass: no authority"},
		"no title":               {"    title: The road of a bill\n", "", "road by_law: no title"},
		"nothing leads to it":    {"    instruments: [bill]\n", "", "neither instruments nor instead_of"},
		"no result":              {"    result: It is done\n", "", "road instead: no result"},
		"no steps":               {"instruments: [bill]\n    steps:\n", "instruments: [bill]\n    stops:\n", `unknown field "stops"`},
		"unknown instrument":     {"[bill]", "[bil]", `unknown instrument "bil"`},
		"unknown status":         {"[adopted]", "[done]", `unknown status "done"`},
		"unknown status stopped": {"{rejected:", "{lost:", `unknown status "lost"`},
		"unknown block":          {"takes: [filing]", "takes: [filings]", `takes the unknown block "filings"`},
		"unknown rule":           {"unless: [us.partition]", "unless: [us.partitions]", `unless: the library has no rule or topic "us.partitions"`},
		"half a name of a rule":  {"rules: [us.union]", "rules: [us.uni]", `no rule or topic "us.uni"`},
		"unknown level":          {"    unless:", "    levels: [county]\n    unless:", `no jurisdiction has the level "county"`},
		"unknown road":           {"joins: [us_tx.by_law]", "joins: [us_tx.by_lawn]", `joins the unknown road "us_tx.by_lawn"`},
		"nobody acts":            {"        who: the houses\n", "", "step pass: want a title and who acts"},
		"step without id":        {"id: pass", "title: x", "already defined"},
		"two of one id":          {"id: other", "id: one", `two steps "one"`},
		"one way":                {"          - [{id: other, title: Another, who: others, authorities: [us_const_art5]}]\n", "", "either has 1 ways, want two"},
		"a way without steps":    {"- [{id: other, title: Another, who: others, authorities: [us_const_art5]}]", "- []", "either has a way without steps"},
		"either within either":   {"{id: other, title: Another, who: others, authorities: [us_const_art5]}", "{either: []}, {either: [[], []]}", "either within either"},
		"either and more":        {"      - either:", "      - id: both\n        either:", "a step with either has nothing else"},
		"a number for a title":   {"title: It is passed", "title: [1]", "read pathways/us_tx"},
	} {
		t.Run(name, func(t *testing.T) {
			if !strings.Contains(road, c.old) {
				t.Fatalf("the road has no %q", c.old)
			}
			_, err := load(t, strings.Replace(road, c.old, c.new, 1))
			if err == nil || !strings.Contains(err.Error(), c.want) {
				t.Errorf("got %v, want %s", err, c.want)
			}
		})
	}
}

// TestRoadsRestOnLawThatWasRead goes through the embedded roads.
func TestRoadsRestOnLawThatWasRead(t *testing.T) {
	v, err := vocabulary.Load(policies.FS)
	if err != nil {
		t.Fatal(err)
	}
	l, err := policy.Load(v, nil, policy.Tree{FS: policies.FS})
	if err != nil {
		t.Fatal(err)
	}
	folders, err := fs.Glob(policies.FS, "pathways/*/data.yaml")
	if err != nil || len(folders) == 0 {
		t.Fatalf("no pathways: %v", err)
	}
	found := map[string]bool{}
	for i := range l.Roads {
		found["pathways/"+l.Roads[i].Jurisdiction+"/data.yaml"] = true
		for _, s := range l.Roads[i].Steps {
			for _, way := range append(s.Either, []policy.RoadStep{s}) {
				for _, step := range way {
					for _, id := range step.Authorities {
						if a := l.Authorities[id]; a.Verification == "memory" || a.Support == "memory" {
							t.Errorf("%s rests on %s, which nobody read", l.Roads[i].Name(), id)
						}
					}
				}
			}
		}
	}
	if got := slices.Sorted(maps.Keys(found)); !slices.Equal(got, folders) {
		t.Errorf("roads of %v, want all of %v", got, folders)
	}
}
