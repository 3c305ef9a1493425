package main

import (
	"fmt"
	"path/filepath"
	"slices"
)

// A program is one way to check proposals, as its users would run it.
type program struct {
	name   string
	argv   []string
	lastOK int // exit codes up to this one are answers, not breakdowns
}

// The names of the programs, as they stand in the figures.
const (
	nameChecker         = "checker check"
	nameCheckerWarm     = "checker check, warm"
	nameCheckerWarmText = "checker check, warm, as text"
	nameOpaEval         = "opa eval"
	nameOpaExec         = "opa exec"
	nameConftestOne     = "conftest, one namespace"
	nameConftestPerRule = "conftest, a namespace for each rule"
)

// An omission is a program that was not measured at a size, and why.
type omission struct {
	Proposals int    `json:"proposals"`
	Program   string `json:"program"`
	Because   string `json:"because"`
}

// Checker says 1 when a rule failed and 2 when one is undecided; above that it could not check.
const checkerLastOK = 2

// onePrograms check one proposal.
func onePrograms(built binaries, rules ruleFolders, of corpus) ([]program, error) {
	proposals, err := filepath.Glob(filepath.Join(of.proposals, "*.hcl"))
	if err != nil {
		return nil, err
	}
	facts, err := jsonFiles(of.facts)
	if err != nil {
		return nil, err
	}
	if len(proposals) != 1 || len(facts) != 1 {
		return nil, fmt.Errorf("want one proposal, have %d with %d files of facts", len(proposals), len(facts))
	}
	return []program{
		{name: nameChecker, argv: []string{built.checker, "check", "--no-cache", proposals[0]}, lastOK: checkerLastOK},
		{name: nameOpaEval, argv: []string{built.opa, "eval", "-b", rules.bundle, "-i", facts[0], "data.main.outcomes"}},
		opaExec(built, rules, facts[0]),
		conftestOne(built, rules, facts[0]),
		conftestPerRule(built, rules, facts[0]),
	}, nil
}

// folderPrograms check a folder of proposals.
func folderPrograms(built binaries, rules ruleFolders, of corpus) []program {
	return []program{
		{name: nameChecker, argv: []string{built.checker, "check", "--no-cache", of.proposals, "--format", "json"}, lastOK: checkerLastOK},
		opaExec(built, rules, of.facts),
		conftestOne(built, rules, of.facts),
		conftestPerRule(built, rules, of.facts),
	}
}

// warmPrograms check a folder whose results are kept from a run before.
func warmPrograms(built binaries, of corpus) []program {
	argv := []string{built.checker, "check", "--cache-dir", of.cache, of.proposals, "--format"}
	return []program{
		{name: nameCheckerWarm, argv: append(slices.Clone(argv), "json"), lastOK: checkerLastOK},
		{name: nameCheckerWarmText, argv: append(slices.Clone(argv), "text"), lastOK: checkerLastOK},
	}
}

func opaExec(built binaries, rules ruleFolders, facts string) program {
	return program{name: nameOpaExec, argv: []string{built.opa, "exec", "-b", rules.bundle, "--decision", "main/outcomes", facts}}
}

func conftestOne(built binaries, rules ruleFolders, facts string) program {
	return conftest(nameConftestOne, built, rules.bundle, rules.one, facts, "--namespace", "one")
}

// conftestPerRule names the namespaces by a pattern: with --all-namespaces conftest would also ask
// the packages of the bundle, which hold no policy in its sense, and take longer for nothing.
func conftestPerRule(built binaries, rules ruleFolders, facts string) program {
	return conftest(nameConftestPerRule, built, rules.bundle, rules.perRule, facts, "--namespace", namespacePrefix+"*")
}

// conftest takes the bundle twice: its modules as policy, its data files as data. Both it and opa
// put a data file where its folder is, so nothing has to be merged.
func conftest(name string, built binaries, bundle, policy, facts string, choice ...string) program {
	argv := []string{built.conftest, "test", "--no-fail", "--output", "json", "-p", bundle, "-p", policy, "-d", bundle}
	return program{name: name, argv: append(append(argv, choice...), facts)}
}

// splitSlow takes out a program that would run for too long at this size.
func splitSlow(programs []program, n, perRuleMost int) ([]program, []omission) {
	var kept []program
	var left []omission
	for _, p := range programs {
		if p.name == nameConftestPerRule && n > perRuleMost {
			why := fmt.Sprintf("slow, so measured up to %d proposals only (-per-rule-most)", perRuleMost)
			left = append(left, omission{n, p.name, why})
			continue
		}
		kept = append(kept, p)
	}
	return kept, left
}
