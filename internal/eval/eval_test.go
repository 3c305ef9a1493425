package eval_test

import (
	"io/fs"
	"maps"
	"os"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"github.com/google/go-cmp/cmp"

	"checker/internal/eval"
	"checker/internal/finding"
	"checker/internal/policy"
	"checker/internal/proposal"
	"checker/internal/vocabulary"
	"checker/policies"
)

// moon is a made-up jurisdiction with one rule, which stands in testdata: adding it touches no Go.
const moon = "../../testdata/policy/moon"

const room = `proposal "flat" {
  title        = "Flat"
  jurisdiction = "xx"
  as_of        = "2024-11-19"
}

tenancy "room" {
  use            = "residential"
  deposit_months = 4
}
`

// with returns the files of the made-up tree with some added or replaced; an empty text takes one out.
func with(t *testing.T, files map[string]string) fs.FS {
	t.Helper()
	tree := fstest.MapFS{}
	err := fs.WalkDir(os.DirFS(moon), ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		src, err := fs.ReadFile(os.DirFS(moon), name)
		tree[name] = &fstest.MapFile{Data: src}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	for name, src := range files {
		if src == "" {
			delete(tree, name)
			continue
		}
		tree[name] = &fstest.MapFile{Data: []byte(src)}
	}
	return tree
}

// build loads the embedded library with a user's tree, as --policy does; no jurisdiction means all.
func build(t *testing.T, tree fs.FS, jurisdictions ...string) (*eval.Engine, *vocabulary.Vocabulary, error) {
	t.Helper()
	v, err := vocabulary.Load(policies.FS, tree)
	if err != nil {
		return nil, nil, err
	}
	l, err := policy.Load(v, jurisdictions, policy.Tree{FS: policies.FS}, policy.Tree{Name: "own", FS: tree})
	if err != nil {
		return nil, nil, err
	}
	e, err := eval.New(t.Context(), l, v, true)
	return e, v, err
}

func read(t *testing.T, src string, v *vocabulary.Vocabulary) *proposal.Proposal {
	t.Helper()
	p, diags := proposal.Load(proposal.Source{Name: "flat.hcl", Bytes: []byte(src)}, v)
	if diags.HasErrors() {
		t.Fatal(diags)
	}
	return p
}

// outcomes are "rule on subject: outcome (because)".
func outcomes(findings []finding.Finding) []string {
	var list []string
	for _, f := range findings {
		line := f.Rule + " on " + f.Subject + ": " + f.Outcome.String()
		if f.Because != "" {
			line += " (" + f.Because + ")"
		}
		list = append(list, line)
	}
	return list
}

func TestRuleAndJurisdictionNeedNoGo(t *testing.T) {
	e, v, err := build(t, with(t, nil), "xx")
	if err != nil {
		t.Fatal(err)
	}
	findings, err := e.Run(t.Context(), read(t, room, v), "2024-11-19")
	if err != nil {
		t.Fatal(err)
	}
	if len(findings) != 1 {
		t.Fatalf("got %v, want one finding", outcomes(findings))
	}
	f := findings[0]
	if f.Outcome != finding.Fail || f.Place.Line != 9 || f.Severity != finding.Major {
		t.Errorf("got %s at line %d, %s; want fail at line 9, major", f.Outcome, f.Place.Line, f.Severity)
	}
	if want := "Tenancy “room” takes a deposit of 4 months; at most 3 are allowed."; f.Message != want {
		t.Errorf("got %q, want %q", f.Message, want)
	}
}

func TestDatedLaw(t *testing.T) {
	tests := []struct{ day, want string }{
		{"2019-12-31", "xx.tenancy.deposit_cap on tenancy.room: not_applicable (not law on that date)"},
		{"2020-01-01", "xx.tenancy.deposit_cap on tenancy.room: pass"},
		{"2025-06-30", "xx.tenancy.deposit_cap on tenancy.room: pass"},
		{"2025-07-01", "xx.tenancy.deposit_cap on tenancy.room: fail"},
	}
	e, v, err := build(t, with(t, nil), "xx")
	if err != nil {
		t.Fatal(err)
	}
	p := read(t, strings.Replace(room, "deposit_months = 4", "deposit_months = 3", 1), v)
	for _, tt := range tests {
		findings, err := e.Run(t.Context(), p, tt.day)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(outcomes(findings), []string{tt.want}); diff != "" {
			t.Errorf("%s (-got +want):\n%s", tt.day, diff)
		}
	}
}

func TestLawNotKnownIsUnknown(t *testing.T) {
	src, err := os.ReadFile(moon + "/authorities/xx/data.json")
	if err != nil {
		t.Fatal(err)
	}
	about, err := os.ReadFile(moon + "/rules/xx/tenancy/deposit_cap/data.yaml")
	if err != nil {
		t.Fatal(err)
	}
	tree := with(t, map[string]string{
		"authorities/xx/data.json":               strings.Replace(string(src), `"began": "exact"`, `"note": "older"`, 1),
		"rules/xx/tenancy/deposit_cap/data.yaml": strings.Replace(string(about), "  messages:\n", "  messages:\n    unknown: The law of today.\n", 1),
	})
	e, v, err := build(t, tree, "xx")
	if err != nil {
		t.Fatal(err)
	}
	findings, err := e.Run(t.Context(), read(t, room, v), "2019-12-31")
	if err != nil {
		t.Fatal(err)
	}
	want := []string{"xx.tenancy.deposit_cap on tenancy.room: unknown (the law of that date is not in the library)"}
	if diff := cmp.Diff(outcomes(findings), want); diff != "" {
		t.Errorf("(-got +want):\n%s", diff)
	}
	if says := findings[0].Message; says != "" {
		t.Errorf("it says of law that is not known: %q", says)
	}
}

// rule is a second rule of the made-up tree, with the given clauses.
func rule(name, clauses string) map[string]string {
	return map[string]string{
		"rules/xx/tenancy/" + name + "/data.yaml": "about: {title: Second, description: Second, severity: blocking, decided_by: facts, authorities: {basis: [ten_act_20]}, messages: {fail: \"It fails.\"}}\n",
		"rules/xx/tenancy/" + name + "/x.rego":    "package rules.xx.tenancy." + name + "\n\nimport future.keywords.not\n\n" + clauses,
	}
}

// carries is a second rule with more data, and with texts of its data replaced.
func carries(more string, replaced ...string) map[string]string {
	files := rule("second", "needs := set()\n\napplies := {\"tenancy.room\"}\n\nverdict[\"tenancy.room\"] := {\"ok\": true}\n")
	const name = "rules/xx/tenancy/second/data.yaml"
	files[name] = strings.NewReplacer(replaced...).Replace(files[name]) + more + "\n"
	return files
}

func TestPolicyTreesAreRefused(t *testing.T) {
	one, err := fs.ReadFile(policies.FS, "rules/us/encoding/whole/whole.rego")
	if err != nil {
		t.Fatal(err)
	}
	about, err := fs.ReadFile(policies.FS, "rules/us/encoding/whole/data.yaml")
	if err != nil {
		t.Fatal(err)
	}
	pass := "needs := set()\n\napplies := {\"tenancy.room\"}\n\n"
	tests := map[string]struct {
		files map[string]string
		want  string
	}{
		"the clock":                        {rule("second", pass+"verdict[\"tenancy.room\"] := {\"ok\": time.now_ns() > 0}\n"), "undefined function time.now_ns"},
		"the network":                      {rule("second", pass+"verdict[\"tenancy.room\"] := {\"ok\": http.send({}).ok}\n"), "undefined function http.send"},
		"chance":                           {rule("second", pass+"verdict[\"tenancy.room\"] := {\"ok\": rand.intn(\"a\", 2) > 0}\n"), "undefined function rand.intn"},
		"the environment":                  {rule("second", pass+"verdict[\"tenancy.room\"] := {\"ok\": opa.runtime().env.A == \"\"}\n"), "undefined function opa.runtime"},
		"a misspelled fact":                {rule("second", pass+"verdict[t.at] := {\"ok\": t.depositt > 0} if some t in input.tenancy\n"), "undefined ref: t.depositt"},
		"a syntax error":                   {rule("second", "verdict[\n"), "rego_parse_error"},
		"an unused variable":               {rule("second", pass+"verdict[\"tenancy.room\"] := {\"ok\": true} if {\n\tx := 1\n}\n"), "assigned var x unused"},
		"a package of the library":         {map[string]string{"rules/us/encoding/whole/whole.rego": string(one), "rules/us/encoding/whole/data.yaml": string(about)}, "is in rules/us/encoding/whole/whole.rego already"},
		"an authority of the library":      {map[string]string{"authorities/us/data.json": `{"texas_v_white": {"bluebook": "x"}}`}, `the authority "texas_v_white" is in the library already`},
		"an unknown weight":                {map[string]string{"authorities/xx/data.json": `{"ten_act_20": {"weight": "bindng", "verification": "verbatim"}}`}, `load authority ten_act_20: weight is "bindng", want binding, persuasive, order, trial_ruling, staff_letter, official_record, syllabus, dictum, none. Did you mean "binding"?`},
		"an unknown verification":          {map[string]string{"authorities/xx/data.json": `{"ten_act_20": {"weight": "binding", "verification": "verbatm"}}`}, `verification is "verbatm", want verbatim, paraphrase, memory. Did you mean "verbatim"?`},
		"law from no day":                  {map[string]string{"authorities/xx/data.json": `{"ten_act_20": {"weight": "binding", "verification": "verbatim", "from": "2020-13-01"}}`}, "load authority ten_act_20: from: 2020-13-01 is not a day of the calendar"},
		"a quotation too long":             {map[string]string{"authorities/xx/data.json": `{"ten_act_20": {"weight": "binding", "verification": "verbatim", "quote": "` + strings.Repeat("word ", 51) + `"}}`}, "a quotation of 51 words, want at most 50"},
		"an authority changed below":       {map[string]string{"authorities/us/texas_v_white/data.yaml": "to: \"1900-01-01\"\n"}, "own/authorities/us/texas_v_white/data.yaml: nobody reads a file of that name there, want authorities/<jurisdiction>/data.json"},
		"an authority by a policy":         {map[string]string{"authorities/us/a.rego": "package authorities.us\n\nimport future.keywords.not\n\ntexas_v_white := {}\n"}, "own/authorities/us/a.rego: nobody reads"},
		"a rule changed by data":           {map[string]string{"rules/us/encoding/whole/data.json": `{"params": {}}`}, "own/rules/us/encoding/whole/data.json: the rule us.encoding.whole is in rules/us/encoding/whole/data.yaml already"},
		"a rule changed below":             {map[string]string{"rules/us/encoding/whole/about/authorities/data.json": `{"contrary": []}`}, "nobody reads"},
		"a rule of data alone":             {map[string]string{"rules/xx/tenancy/data.json": `{"ghost": {"applies": ["tenancy.room"]}}`}, "nobody reads"},
		"a package within a rule":          {map[string]string{"rules/us/encoding/whole/verdict/x.rego": "package rules.us.encoding.whole.verdict\n\nimport future.keywords.not\n\nx := 1\n"}, "nobody reads"},
		"shared policies replaced":         {map[string]string{"lib/x.rego": "package lib\n\nimport future.keywords.not\n\nlaw.in_force(id) if id == \"x\"\n"}, "own/lib/x.rego: nobody reads a file of that name there, want lib/<noun>/<name>.rego"},
		"data of shared policies":          {map[string]string{"lib/law/data.json": `{"chain": []}`}, "nobody reads"},
		"data of the derivation":           {map[string]string{"main/data.json": `{"outcomes": []}`}, "only the library derives outcomes"},
		"data of another ending":           {map[string]string{"values/xx/data.yml": "a: 5\n"}, "own/values/xx/data.yml: nobody reads a file of that name there, want values/<jurisdiction>/data.yaml"},
		"a jurisdiction as JSON":           {map[string]string{"jurisdictions/xx/data.json": `{}`}, "nobody reads a file of that name there, want jurisdictions/<jurisdiction>/data.yaml"},
		"a folder misspelt":                {map[string]string{"rule/xx/tenancy/second/x.rego": "package rules.xx.tenancy.second\n"}, `nobody reads the folder own/rule. Did you mean "rules"?`},
		"a policy beside the folders":      {map[string]string{"x.rego": "package x\n"}, "own/x.rego stands in no folder of law, want one of"},
		"a jurisdiction's misspelt parent": {map[string]string{"jurisdictions/xx/data.yaml": "name: X\nparnet: us\n"}, `line 2: nobody reads "parnet"`},
		"a jurisdiction without a name":    {map[string]string{"jurisdictions/xx/data.yaml": "level: state\n"}, "read jurisdiction jurisdictions/xx/data.yaml: no name"},
		"a misspelt key of a block":        {map[string]string{"vocabulary/thing.json": `{"title": "thing", "type": "object", "x-lable": true}`}, `unknown field "x-lable"`},
		"params misspelt":                  {carries("parms: {a: 1}"), `it carries "parms". Did you mean "params"?`},
		"params of no form":                {carries("params: 5"), "params holds no dated values by name"},
		"a misspelt key of a series":       {carries("params: {a: {unit: x, checked: x, values: [{from: \"2020-01-01\", value: 1, cite: x}]}}"), `params.a says "checked", which nobody reads. Did you mean "checked_on"?`},
		"a misspelt key of a value":        {carries("params: {a: {values: [{from: \"2020-01-01\", value: 1, cite: x, until: x}]}}"), `params.a[0] says "until", which nobody reads.`},
		"a value of no authority":          {carries("params: {a: {values: [{from: \"2020-01-01\", value: 1, cite: x, ref: ten_act_2}]}}"), `params.a[0]: the authority "ten_act_2" is not in the library. Did you mean "ten_act_20"?`},
		"checked on no day":                {carries("params: {a: {checked_on: soon, values: [{from: \"2020-01-01\", value: 1, cite: x}]}}"), "params.a: checked_on is no date"},
		"an empty citation":                {carries("params: {a: {values: [{from: \"2020-01-01\", value: 1, cite: \"\"}]}}"), "value without citation"},
		"a format that there is not":       {carries("", "It fails.", "It has {months:mony}."), `fail says {months:mony}, want one of the formats word, list, date, money, quote. Did you mean "money"?`},
		"a brace without a name":           {carries("", "It fails.", "It has {Months}."), "fail has a brace that belongs to no placeholder"},
		"a second document":                {carries("---\nabout: {}"), "data.yaml:2: a second document, which nobody reads"},
		"an authority stated twice":        {map[string]string{"authorities/xx/data.json": "{\"ten_act_20\": {},\n\"ten_act_20\": {}}"}, `own/authorities/xx/data.json:2: "ten_act_20" is stated twice`},
		"JSON that is none":                {map[string]string{"authorities/xx/data.json": "{\n\"a\" 1}"}, "own/authorities/xx/data.json:2: invalid character '1' after object key"},
		"a number for a day":               {map[string]string{"authorities/xx/data.json": `{"ten_act_20": {"from": 2020}}`}, "from: want a string, got a number"},
		"an authority of no kind":          {map[string]string{"authorities/xx/data.json": `{"ten_act_20": {"kind": "statue"}}`}, `load authority ten_act_20: kind is "statue", want constitution, statute, case, guidance. Did you mean "statute"?`},
		"an authority not to be quoted":    {map[string]string{"authorities/xx/data.json": `{"ten_act_20": {}}`}, `load authority ten_act_20: it states no "california"`},
		"needs on a condition":             {rule("second", "needs := {\"use\"} if input.as_of == \"x\"\n\napplies := {\"tenancy.room\"}\n\nverdict[\"tenancy.room\"] := {\"ok\": true}\n"), `own/rules/xx/tenancy/second/x.rego:5: it publishes needs on a condition`},
		"asks that are a text":             {rule("second", pass+"asks[\"tenancy.room\"] := \"use\"\n\nverdict[\"tenancy.room\"] := {\"ok\": true}\n"), `asks is of type object<tenancy.room: string>`},
		"asks of three":                    {rule("second", pass+"asks[\"tenancy.room\"] := {[\"tenancy\", \"room\", \"use\"]}\n\nverdict[\"tenancy.room\"] := {\"ok\": true}\n"), `want an object by subjects, of sets of pairs of address and fact`},
		"asks of no subject":               {rule("second", pass+"asks[\"propsal\"] := {[\"tenancy.room\", \"use\"]}\n\nverdict[\"tenancy.room\"] := {\"ok\": true}\n"), `asks speaks of "propsal", and there is no such block. Did you mean "proposal"?`},
		"a verdict that is a number":       {rule("second", pass+"verdict[\"tenancy.room\"] := 5\n"), `x.rego:9: load rule xx.tenancy.second: verdict is of type`},
		"a word that nobody writes":        {rule("second", pass+"verdict[t.at] := {\"ok\": t.use == \"residentia\"} if some t in input.tenancy\n"), `own/rules/xx/tenancy/second/x.rego:9: "residentia" is no word that use can be. Did you mean "residential"?`},
		"a word of a set":                  {rule("second", pass+"verdict[t.at] := {\"ok\": t.use in {\"comercial\", \"residential\"}} if some t in input.tenancy\n"), `"comercial" is no word that use can be. Did you mean "commercial"?`},
		"shared policies misspelt":         {rule("second", pass+"verdict[\"tenancy.room\"] := {\"ok\": _ok}\n\n_ok if not data.lib.law.chian\n"), `own/rules/xx/tenancy/second/x.rego:11: nothing stands at data.lib.law.chian: no policy and no data has it. Did you mean "chain"?`},
		"a value that nobody states":       {rule("second", pass+"verdict[\"tenancy.room\"] := {\"ok\": _ok}\n\n_ok if not data.rules.xx.tenancy.second.params.most > 0\n"), `nothing stands at data.rules.xx.tenancy.second.params`},
		"law in force that nobody has":     {rule("second", pass+"verdict[\"tenancy.room\"] := {\"ok\": _ok}\n\n_ok if not data.lib.law.in_force(\"ten_act_2\")\n"), `the authority "ten_act_2" is not in the library. Did you mean "ten_act_20"?`},
		"a factor of nobody's law":         {rule("second", pass+"verdict[\"tenancy.room\"] := {\"ok\": count(_f) > 0}\n\n_f := [f | some f in [{\"authority\": \"ten_act_2\", \"says\": \"x\"}]; data.lib.law.in_force(f.authority)]\n"), `x.rego:11: the authority "ten_act_2" is not in the library`},
		"a message that nobody wrote":      {rule("second", pass+"verdict[\"tenancy.room\"] := {\"ok\": true, \"message\": \"fial\"}\n"), `the rule carries no message "fial". Did you mean "fail"?`},
		"a part of a verdict misspelt":     {rule("second", pass+"verdict[\"tenancy.room\"] := {\"ok\": true, \"severty\": \"info\"}\n"), `no message says "severty", and a verdict has no such part. Did you mean "severity"?`},
		"the derivation":                   {map[string]string{"main/main.rego": "package main\n\nimport future.keywords.not\n\nx := 1\n"}, "only the library derives outcomes"},
		"a package off its folder":         {map[string]string{"rules/xx/tenancy/deposit_cap/deposit_cap.rego": "package rules.xx.other\n\nimport future.keywords.not\n\nx := 1\n"}, "does not match the folder"},
		"an authority nobody has":          {map[string]string{"authorities/xx/data.json": "{}"}, `the authority "ten_act_20" is not in the library`},
		"a rule without data":              {map[string]string{"rules/xx/tenancy/deposit_cap/data.yaml": ""}, "has no data.yaml beside it"},
		"data without a rule":              {map[string]string{"rules/xx/tenancy/deposit_cap/deposit_cap.rego": ""}, "no policy of package rules.xx.tenancy.deposit_cap"},
		"an unknown severity":              {map[string]string{"rules/xx/tenancy/deposit_cap/data.yaml": "about: {severity: grave}\n"}, `unknown severity "grave"`},
		"a policy with the old not":        {map[string]string{"lib/own/own.rego": "package lib.own\n\nx := 1\n"}, "load policy own/lib/own/own.rego: no import of future.keywords.not"},
		"a rule without needs":             {rule("second", "applies := {\"tenancy.room\"}\n\nverdict[\"tenancy.room\"] := {\"ok\": true}\n"), `it publishes no "needs"`},
		"a rule without a verdict":         {rule("second", pass), `it publishes no "verdict"`},
		"needs that are a text":            {rule("second", "needs := \"use\"\n\napplies := {\"tenancy.room\"}\n\nverdict[\"tenancy.room\"] := {\"ok\": true}\n"), "load rule xx.tenancy.second: needs is of type string, want a set"},
		"asks that are no object":          {rule("second", pass+"asks := {[\"tenancy.room\", \"use\"]}\n\nverdict[\"tenancy.room\"] := {\"ok\": true}\n"), "own/rules/xx/tenancy/second/x.rego:9: load rule xx.tenancy.second: asks is of type set[array<string, string>], want an object by subjects"},
		"a misspelled part":                {rule("second", pass+"verdict[\"tenancy.room\"] := {\"ok\": true}\n\nask[\"tenancy.room\"] := {[\"tenancy.room\", \"use\"]}\n"), `it publishes "ask", want only needs, applies, verdict, asks, cures; what helps begins with _. Did you mean "asks"?`},
		"data in a policy's place":         {map[string]string{"rules/xx/tenancy/deposit_cap/data.json": `{"applies": ["tenancy.room"]}`}, `"applies" stands in the policy and in its data`},
		"a misspelled key":                 {map[string]string{"rules/xx/tenancy/deposit_cap/data.yaml": "about: {severity: major, mesages: {}}\n"}, `about says "mesages", which nobody reads. Did you mean "messages"?`},
		"a block type of the library":      {map[string]string{"vocabulary/flag.json": `{"title": "x", "type": "object", "properties": {}}`}, `has a block type "flag" already`},
		"a date without quotes":            {map[string]string{"values/xx/data.yaml": "a: {values: [{from: 2020-01-01, value: 1, cite: x}]}\n"}, "must be quoted"},
		"a value without citation":         {map[string]string{"values/xx/data.yaml": "a: {values: [{from: \"2020-01-01\", value: 1}]}\n"}, "value without citation"},
		"a series that descends":           {map[string]string{"values/xx/data.yaml": "a: {values: [{from: \"2020-01-01\", value: 1, cite: x}, {from: \"2019-01-01\", value: 1, cite: x}]}\n"}, "does not ascend"},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			_, _, err := build(t, with(t, tt.files))
			if err == nil || !strings.Contains(err.Error(), tt.want) {
				t.Errorf("got %v, want %q in it", err, tt.want)
			}
		})
	}
}

func TestCures(t *testing.T) {
	e, v, err := build(t, with(t, nil), "xx")
	if err != nil {
		t.Fatal(err)
	}
	p := read(t, room, v)
	findings, err := e.Run(t.Context(), p, "2024-11-19")
	if err != nil {
		t.Fatal(err)
	}
	if err := e.TryCures(t.Context(), p, "2024-11-19", findings); err != nil {
		t.Fatal(err)
	}
	tried := findings[0].Tried
	if tried == nil || !tried.Holds || !strings.Contains(tried.Text, "deposit_months = 3\n") {
		t.Errorf("got %+v, want a cure that holds", tried)
	}
}

func TestFalseCuresAreNotCures(t *testing.T) {
	const head = "package rules.xx.tenancy.deposit_cap\n\nimport future.keywords.not\n\n"
	src, err := os.ReadFile(moon + "/rules/xx/tenancy/deposit_cap/deposit_cap.rego")
	if err != nil {
		t.Fatal(err)
	}
	body := string(src)[strings.Index(string(src), "import data.lib"):strings.Index(string(src), "cures[")]
	tests := map[string]struct{ cure, errorHas string }{
		"it removes the fact":       {`cures["tenancy.room"] contains {"op": "remove", "at": "tenancy.room.deposit_months"}`, "cures nothing"},
		"it does not parse":         {`cures["tenancy.room"] contains {"op": "set", "at": "tenancy.room.deposit_months", "hcl": "\"three\""}`, "want a whole number"},
		"it does not meet the rule": {`cures["tenancy.room"] contains {"op": "set", "at": "tenancy.room.deposit_months", "hcl": "5"}`, ""},
		"it leaves the use open":    {`cures["tenancy.room"] contains {"op": "set", "at": "tenancy.other.use", "hcl": "1"}`, "no such block"},
		"it changes nothing":        {`cures["tenancy.room"] contains {"op": "set", "at": "tenancy.room.deposit_months", "hcl": "4"}`, ""},
		"it is no edit":             {`cures["tenancy.room"] contains json.unmarshal("7")`, "the rule's cures broke: want an object, got 7"},
		"a number to do":            {`cures["tenancy.room"] contains {"op": 7, "at": "tenancy.room"}`, "the rule's cures broke: op: want a text, got 7"},
		"a misspelt part":           {`cures["tenancy.room"] contains {"op": "remove", "att": "tenancy.room"}`, "the rule's cures broke: att: an edit has op, at, hcl and because"},
		"it breaks":                 {`cures["tenancy.room"] contains {"op": "set", "at": "tenancy.room.deposit_months", "hcl": to_number("x")}`, "the rule's cures broke: "},
		"it runs for ever":          {`cures["tenancy.room"] contains {"op": "set"} if { some x in numbers.range(1, 1000000); some y in numbers.range(1, 1000000); x * y < 0 }`, "the rule's cures broke: "},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			e, v, err := build(t, with(t, map[string]string{"rules/xx/tenancy/deposit_cap/deposit_cap.rego": head + body + tt.cure + "\n"}), "xx")
			if err != nil {
				t.Fatal(err)
			}
			p := read(t, room, v)
			e = e.WithDeadline(time.Second)
			findings, err := e.Run(t.Context(), p, "2024-11-19")
			if err != nil {
				t.Fatal(err)
			}
			if err := e.TryCures(t.Context(), p, "2024-11-19", findings); err != nil {
				t.Fatal(err)
			}
			tried := findings[0].Tried
			if tried == nil || tried.Holds || !strings.Contains(tried.Error, tt.errorHas) {
				t.Errorf("got %+v, want none that holds, and %q", tried, tt.errorHas)
			}
		})
	}
}

// TestAVerdictNamesItsLaw has a failure that rests on another authority than the rule's first: that one leads, as reports quote it.
func TestAVerdictNamesItsLaw(t *testing.T) {
	src, err := os.ReadFile(moon + "/authorities/xx/data.json")
	if err != nil {
		t.Fatal(err)
	}
	second := strings.ReplaceAll(strings.TrimSuffix(strings.TrimSpace(string(src)), "}"), "20\": {", "21\": {")
	files := map[string]string{
		"authorities/xx/data.json": strings.TrimSuffix(strings.TrimSpace(string(src)), "}") + ",\n" + strings.TrimPrefix(strings.TrimSpace(second), "{") + "}\n",
	}
	for name, verdict := range map[string]string{"first": "", "second": `, "because": "ten_act_21"`} {
		maps.Copy(files, rule(name, "needs := set()\n\napplies := {\"tenancy.room\"}\n\nverdict[\"tenancy.room\"] := {\"ok\": false"+verdict+"}\n"))
		about := "rules/xx/tenancy/" + name + "/data.yaml"
		files[about] = strings.Replace(files[about], "basis: [ten_act_20]", "basis: [ten_act_20, ten_act_21]", 1)
	}
	e, v, err := build(t, with(t, files), "xx")
	if err != nil {
		t.Fatal(err)
	}
	findings, err := e.Run(t.Context(), read(t, room, v), "2024-11-19")
	if err != nil {
		t.Fatal(err)
	}
	want := map[string][]string{"xx.tenancy.first": {"ten_act_20", "ten_act_21"}, "xx.tenancy.second": {"ten_act_21", "ten_act_20"}}
	for _, f := range findings {
		var law []string
		for _, c := range f.Law {
			law = append(law, c.Authority)
		}
		if want[f.Rule] != nil && !cmp.Equal(law, want[f.Rule]) {
			t.Errorf("%s: got %q, want %q", f.Rule, law, want[f.Rule])
		}
		if f.LeanBy != "" {
			t.Errorf("%s: a failure leans by %q", f.Rule, f.LeanBy)
		}
	}
}

// TestAWordIsSaidAsItsFactSaysIt has words that several facts know, each by another name.
func TestAWordIsSaidAsItsFactSaysIt(t *testing.T) {
	e, v, err := build(t, with(t, nil), "us_ca")
	if err != nil {
		t.Fatal(err)
	}
	const measure = `
proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
}

commission "board" {
  nature = "officers"
}

convention "new" {
  called_by = "legislature"
}
`
	p := read(t, measure, v)
	tests := []struct{ address, word, want string }{
		{"commission.board.oath", "exempt", "exempted as an inferior officer or employee"},
		{"commission.board.meetings", "exempt", "exempted from the open meeting law"},
		{"commission.board.pay", "none", "none"},
		{"convention.new.called_by", "legislature", "the Legislature with the voters"},
		{"convention.new.called_by", "negotiate", "negotiates"},
	}
	for _, tt := range tests {
		f := finding.Finding{Facts: []finding.Fact{{Address: tt.address}}, Values: map[string]any{"it": tt.word}}
		if got, err := e.Fill("This is {it:word}", &f, p); err != nil || got != "This is "+tt.want {
			t.Errorf("%s: got %q, %v; want %q", tt.address, got, err, "This is "+tt.want)
		}
	}
}
