// Package policy reads the library as values: rules with what they carry, authorities, dated values and
// modules, for a jurisdiction and those above it. It refuses what breaks the rule contract.
package policy

import (
	"cmp"
	"io/fs"
	"slices"
	"strings"
	"sync"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/storage"
	"github.com/open-policy-agent/opa/v1/storage/inmem"

	"checker/internal/finding"
	"checker/internal/vocabulary"
)

// A Tree is one folder of law: the embedded library, or a user's own.
type Tree struct {
	Name string // as errors call it: "" for the embedded library
	FS   fs.FS
}

// A Library is the law of some jurisdictions, read and checked.
type Library struct {
	Rules         []Rule // sorted by ID
	Roads         []Road // sorted by jurisdiction and ID
	Authorities   map[string]finding.Authority
	Jurisdictions []string
	Digest        string // SHA-256 over the files that take part in an evaluation

	sources map[string]string // of the policies, by file name
	modules map[string]*ast.Module
	own     map[string]bool  // the modules of users' trees
	ruleOf  map[string]*file // the first data of a rule, by its folder
	data    map[string]any
	base    func() (ast.Object, error)

	checkedOn func() string
}

// A Rule is one requirement of the law, with what it carries.
type Rule struct {
	ID           string // package path without "rules.": us.union.no_unilateral_exit
	Jurisdiction string
	Topic        string
	Name         string
	Folder       string // in its tree
	Tree         string // name of the tree it stands in
	About        About

	cites []finding.Citing
}

// About is what a rule carries, in its data.yaml.
type About struct {
	Title       string              `yaml:"title" json:"title"`
	Description string              `yaml:"description" json:"description"`
	Severity    finding.Severity    `yaml:"-" json:"severity"`
	SeverityOf  string              `yaml:"severity" json:"-"`
	DecidedBy   string              `yaml:"decided_by" json:"decided_by"`
	Authorities map[string][]string `yaml:"authorities" json:"authorities"`
	Messages    map[string]string   `yaml:"messages" json:"messages"`
	Cure        string              `yaml:"cure" json:"cure"`
	Issues      []string            `yaml:"issues" json:"issues,omitempty"`
	Limits      string              `yaml:"limits" json:"limits,omitempty"` // what the rule does not look at
	Stands      []string            `yaml:"stands" json:"stands,omitempty"` // of the authorities: law that says the opposite and stays, where the rule is not met
}

// Roles are the parts that an authority can play for a rule, in the order of reports.
var Roles = []string{"basis", "supports", "contrary", "see"}

// Rule returns the rule of that identifier.
func (l *Library) Rule(id string) (*Rule, bool) {
	i, ok := slices.BinarySearchFunc(l.Rules, id, func(r Rule, id string) int { return cmp.Compare(r.ID, id) })
	if !ok {
		return nil, false
	}
	return &l.Rules[i], true
}

// IDs lists the rules, sorted.
func (l *Library) IDs() []string {
	ids := make([]string, len(l.Rules))
	for i, r := range l.Rules {
		ids[i] = r.ID
	}
	return ids
}

// Own reports whether policies of a user's own take part.
func (l *Library) Own() bool {
	for _, own := range l.own {
		if own {
			return true
		}
	}
	return false
}

// Data is the data document of the library: authorities, jurisdictions, values and what rules carry.
func (l *Library) Data() map[string]any { return l.data }

// Forget drops the parsed policies once they are compiled: they are half of what a library holds in memory. Who asks for
// them later has them parsed again.
func (l *Library) Forget() { l.modules = nil }

// Store is the data document as OPA reads it, made once.
func (l *Library) Store() (storage.Store, error) {
	base, err := l.base()
	if err != nil {
		return nil, err
	}
	return inmem.NewFromASTObject(base), nil
}

// Base is the library's data as OPA's own values: what stands under data beside the rules. It must not be changed.
func (l *Library) Base() (ast.Object, error) { return l.base() }

// Modules are the parsed policies by file name, in a map of the caller's own. The compiler copies them before it
// changes them.
func (l *Library) Modules() map[string]*ast.Module {
	modules := make(map[string]*ast.Module, len(l.sources))
	for name, src := range l.sources {
		if m, ok := l.modules[name]; ok {
			modules[name] = m
		} else if m, err := parseModule(name, src); err == nil { // it was parsed before
			modules[name] = m
		}
	}
	return modules
}

// Load reads the law of the jurisdictions and of all above them; none means all that the trees have.
// Later trees are a user's own: a package, rule or authority that an earlier tree has is refused.
func Load(v *vocabulary.Vocabulary, jurisdictions []string, trees ...Tree) (*Library, error) {
	l := &Library{
		Authorities: map[string]finding.Authority{}, Jurisdictions: chain(v, jurisdictions),
		sources: map[string]string{}, modules: map[string]*ast.Module{}, own: map[string]bool{}, data: map[string]any{},
		ruleOf: map[string]*file{},
	}
	l.base = sync.OnceValues(func() (ast.Object, error) {
		data, err := ast.InterfaceToValue(l.data)
		if err != nil {
			return nil, err
		}
		return data.(ast.Object), nil
	})
	l.checkedOn = sync.OnceValue(func() string { return earliestCheck(l.data) })
	files, err := readTrees(trees, l.Jurisdictions)
	if err != nil {
		return nil, err
	}
	l.Digest = digest(files)
	if err := l.parse(files); err != nil {
		return nil, err
	}
	slices.SortFunc(l.Rules, func(a, b Rule) int { return cmp.Compare(a.ID, b.ID) })
	for i := range l.Rules {
		l.Rules[i].cites = l.Rules[i].cited()
	}
	if err := l.readRoads(); err != nil {
		return nil, err
	}
	return l, l.check(v)
}

// chain is the set of the jurisdictions and of all above them, sorted.
func chain(v *vocabulary.Vocabulary, jurisdictions []string) []string {
	var all []string
	if len(jurisdictions) == 0 {
		for _, j := range v.Jurisdictions {
			jurisdictions = append(jurisdictions, j.ID)
		}
	}
	for _, j := range jurisdictions {
		all = append(all, v.Chain(j)...)
	}
	slices.Sort(all)
	return slices.Compact(all)
}

// Cites lists the authorities of the rule by role, in the order of reports.
func (r *Rule) Cites() []finding.Citing { return r.cites }

func (r *Rule) cited() []finding.Citing {
	var list []finding.Citing
	for _, role := range Roles {
		for _, id := range r.About.Authorities[role] {
			list = append(list, finding.Citing{Role: role, Authority: id})
		}
	}
	return list
}

// Path is the rule's place under data: "rules.us.union.no_unilateral_exit".
func (r *Rule) Path() string { return "rules." + r.ID }

// Parts are the last three steps of the path, as policies name a rule.
func (r *Rule) Parts() [3]string { return [3]string{r.Jurisdiction, r.Topic, r.Name} }

func idOf(folder string) string {
	return strings.ReplaceAll(strings.TrimPrefix(folder, "rules/"), "/", ".")
}
