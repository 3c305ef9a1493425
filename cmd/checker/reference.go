package main

import (
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"checker/internal/report"
	"checker/internal/vocabulary"
)

type referenceOptions struct {
	format     string
	policyDirs []string
	noColor    bool
}

func newReferenceCmd(s streams) *cobra.Command {
	var o referenceOptions
	formats := []string{"text", "md"}
	cmd := &cobra.Command{
		Use:   "reference [BLOCK...]",
		Short: "Print the reference of the proposal language",
		Long:  "Prints every block that a proposal can have and every fact that it can state, or only the named blocks.",
		RunE: func(cmd *cobra.Command, args []string) error {
			if _, err := readSettings(cmd, s, "format"); err != nil {
				return err
			}
			if !slices.Contains(formats, o.format) {
				return oneOf("format", o.format, formats)
			}
			b, err := readRulebook(o.policyDirs)
			if err != nil {
				return err
			}
			for _, name := range args {
				if _, ok := b.vocabulary.Block(name); !ok {
					return fmt.Errorf("there is no block %q.%s The blocks are: %s", name, vocabulary.DidYouMean(name, b.vocabulary.Types()), strings.Join(b.vocabulary.Types(), ", "))
				}
			}
			return printPage(s, b.languagePage(args), o.format, s.style(o.noColor))
		},
		ValidArgsFunction: func(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective) {
			v, _, err := library(nil)
			if err != nil {
				return nil, cobra.ShellCompDirectiveError
			}
			return v.Types(), cobra.ShellCompDirectiveNoFileComp
		},
	}
	f := cmd.Flags()
	settingsFlags(f)
	f.StringVar(&o.format, "format", "text", "output format: text or md")
	f.StringArrayVar(&o.policyDirs, "policy", nil, "folder with further rules and vocabulary; repeatable")
	f.BoolVar(&o.noColor, "no-color", false, "print without colour")
	_ = cmd.RegisterFlagCompletionFunc("format", fixed(formats))
	return cmd
}

// askers are the rules that can ask for a fact, by "block.fact".
func (b *rulebook) askers() map[string][]string {
	askers := map[string][]string{}
	for i := range b.library.Rules {
		r := &b.library.Rules[i]
		for _, f := range b.reading(r).facts() {
			askers[f.block+"."+f.fact] = append(askers[f.block+"."+f.fact], r.ID)
		}
	}
	return askers
}

// languagePage is the reference of the language, or of some blocks of it.
func (b *rulebook) languagePage(blocks []string) *report.Page {
	p := &report.Page{}
	askers := b.askers()
	common := b.common()
	if len(blocks) == 0 {
		b.languageIntroduction(p)
		blocks = b.vocabulary.Types()
		p.Heading(2, "Facts that most blocks have")
		facts(p, askers, "", "", common)
	}
	for _, name := range blocks {
		block, ok := b.vocabulary.Block(name)
		if !ok {
			continue
		}
		p.Heading(2, named(name, block.Title))
		p.Para("%s", strings.TrimSpace(block.Description+" "+traits(block)))
		p.Code("hcl", sample(block))
		own, also := split(block.Facts, common)
		facts(p, askers, name, "", own)
		if len(also) > 0 {
			p.Item("And, as most blocks: `%s`.", strings.Join(also, "`, `"))
		}
	}
	return p
}

// common are the facts that most blocks have in the same words, and that answer no question.
func (b *rulebook) common() []vocabulary.Fact {
	var list []vocabulary.Fact
	have := map[string]int{}
	for _, block := range b.vocabulary.Blocks {
		for _, f := range block.Facts {
			key := f.Name + f.Title + f.Description
			if have[key]++; f.Asks == "" && have[key]*2 > len(b.vocabulary.Blocks) && !slices.ContainsFunc(list, func(c vocabulary.Fact) bool { return c.Name == f.Name }) {
				list = append(list, f)
			}
		}
	}
	return list
}

// split keeps a block's own facts, and names those that most blocks have.
func split(all, common []vocabulary.Fact) (own []vocabulary.Fact, also []string) {
	for _, f := range all {
		if slices.ContainsFunc(common, func(c vocabulary.Fact) bool {
			return c.Name == f.Name && c.Title == f.Title && c.Description == f.Description
		}) {
			also = append(also, f.Name)
		} else {
			own = append(own, f)
		}
	}
	return own, also
}

func (b *rulebook) languageIntroduction(p *report.Page) {
	p.Heading(1, "The proposal language")
	p.Para("A proposal is one HCL file, with a `proposal` block first. Blocks state parts of the measure, attributes state facts. What is not known is left out: what nobody stated is undecided, never a pass.")
	p.Item("Nobody said: the attribute is not there. Rules that need it are undecided.")
	p.Item("The measure is silent: `silent = [\"oath\"]` in a block says that the measure says nothing about the fact, and `complete = true` says so of all facts of the block that are not stated. Where the facts come from the press, neither can be said; where they come from an official summary, `complete = true` cannot, except in a block with a `source` of its own.")
	p.Item("All blocks are here: `complete = [\"change\"]`, or `true`, in the `proposal` block says that all blocks of these types are encoded. Only then does the absence of one mean anything.")
	p.Para("A reference names a block by its address, without quotation marks: `decides = question.independence`; `proposal` is the measure itself. `locals`, arithmetic, conditions and functions on text, lists and dates may be used; `file(\"measure.txt\")` reads a text beside the proposal.")
	p.Heading(2, "Kinds of value")
	for _, k := range kinds() {
		p.Item("%s: %s", k[0], k[1])
	}
}

// kinds are what values look like.
func kinds() [][2]string {
	return [][2]string{
		{"text", "`\"...\"`, or `<<-EOT` for several lines"},
		{"truth", "`true` or `false`; `false` is a statement, not silence"},
		{"whole number", "`15`"},
		{"date", "`\"2026-11-03\"`"},
		{"share", "`\"55%\"`, `\"66 2/3%\"` or `\"2/3\"`, with a fact beside it that says of what"},
		{"amount of money", "`\"$1,250,000\"`"},
		{"citation", "`\"Cal. Const., art. III, § 1\"`, `\"Gov. Code, § 434\"`, `\"4 U.S.C. § 5\"`"},
		{"word", "one of the words that are listed with the fact, in quotation marks"},
		{"reference", "`question.independence`, or `proposal`"},
		{"block", "facts of its own, in braces"},
	}
}

func traits(b *vocabulary.Block) string {
	switch {
	case b.Type == vocabulary.ProposalType:
		return "There is one, with a label, and it comes first."
	case !b.Labelled:
		return "There is one at most, without a label."
	case b.Provision:
		return "It has a label, and it changes something: it is a provision of the measure."
	}
	return "It has a label."
}

// sample is the block with its required facts, or with its first.
func sample(b *vocabulary.Block) string {
	head := b.Type
	if b.Labelled {
		head += ` "name"`
	}
	var shown []*vocabulary.Fact
	width := 0
	for i := range b.Facts {
		f := &b.Facts[i]
		if f.Required || len(shown) < 3 && f.Kind != vocabulary.Group && f.Kind != vocabulary.Text && f.Name != "title" {
			shown = append(shown, f)
			width = max(width, len(f.Name))
		}
	}
	text := head + " {\n"
	for _, f := range shown {
		text += fmt.Sprintf("  %-*s = %s\n", width, f.Name, value(f))
	}
	return text + "}"
}

// value is a value that a fact can have.
func value(f *vocabulary.Fact) string {
	v := `"..."`
	switch f.Kind {
	case vocabulary.Boolean:
		v = "true"
	case vocabulary.Integer:
		v = fmt.Sprint(max(f.Minimum, 1))
	case vocabulary.Date:
		v = `"2026-11-03"`
	case vocabulary.Share:
		v = `"55%"`
	case vocabulary.Money:
		v = `"$1,250,000"`
	case vocabulary.Citation:
		v = `"Gov. Code, § 434"`
	case vocabulary.Word:
		v = `"` + f.Words[0].Word + `"`
	case vocabulary.Reference:
		if len(f.To) > 0 {
			v = reference(f.To[0])
		}
	}
	if f.Example != "" {
		v = f.Example
	}
	if f.List && !strings.HasPrefix(v, "[") {
		v = "[" + v + "]"
	}
	return v
}

func reference(block string) string {
	if block == vocabulary.ProposalType {
		return block
	}
	return block + ".name"
}

// named is a name of the language with its title, where the title says more.
func named(name, title string) string {
	if title == "" || title == words(name) {
		return "`" + name + "`"
	}
	return "`" + name + "`: " + title
}
