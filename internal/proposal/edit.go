package proposal

import (
	"fmt"
	"strings"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/hashicorp/hcl/v2/hclwrite"

	"checker/internal/vocabulary"
)

// An Edit changes the text of a proposal as a drafter would: it sets a fact, removes a block, or adds one.
type Edit struct {
	Op  string // set, remove or add
	At  string // address of the fact or block; for add, the address that the new block will have
	HCL string // the value to set, or the block to add, as typed
}

// Edited returns the proposal's text with the edits made, all or none.
func (p *Proposal) Edited(edits []Edit) ([]byte, error) {
	file, diags := hclwrite.ParseConfig(p.places.text, p.File, hcl.InitialPos)
	if diags.HasErrors() {
		return nil, diags
	}
	for _, e := range edits {
		if err := apply(file, e); err != nil {
			return nil, fmt.Errorf("%s %s: %w", e.Op, e.At, err)
		}
	}
	return hclwrite.Format(file.Bytes()), nil
}

// Reload reads a changed text in the place of the proposal's own, with the texts that it has read already.
func (p *Proposal) Reload(text []byte, v *vocabulary.Vocabulary) (*Proposal, hcl.Diagnostics) {
	return load(Source{Name: p.File, Bytes: text, MaxBytes: max(len(text), DefaultMaxBytes)}, v, p.places.files)
}

func apply(file *hclwrite.File, e Edit) error {
	kind, rest, _ := strings.Cut(e.At, ".")
	switch e.Op {
	case "add":
		block, diags := hclwrite.ParseConfig([]byte(e.HCL), "edit", hcl.InitialPos)
		if diags.HasErrors() || len(block.Body().Blocks()) != 1 {
			return fmt.Errorf("want one block to add")
		}
		file.Body().AppendNewline()
		file.Body().AppendBlock(block.Body().Blocks()[0])
		return nil
	case "set", "remove":
	default:
		return fmt.Errorf("want set, remove or add")
	}
	block, path := findBlock(file.Body(), kind, rest)
	if block == nil {
		return fmt.Errorf("there is no such block")
	}
	if e.Op == "remove" {
		if path != "" {
			return fmt.Errorf("to remove a fact cures nothing: it leaves it unknown")
		}
		file.Body().RemoveBlock(block)
		return nil
	}
	return set(block.Body(), path, e.HCL)
}

// findBlock finds a block by type and label, and returns what is left of the address.
func findBlock(body *hclwrite.Body, kind, rest string) (*hclwrite.Block, string) {
	label, path, _ := strings.Cut(rest, ".")
	for _, b := range body.Blocks() {
		if b.Type() != kind {
			continue
		}
		if len(b.Labels()) == 0 || kind == vocabulary.ProposalType {
			return b, rest
		}
		if b.Labels()[0] == label {
			return b, path
		}
	}
	return nil, ""
}

// set writes a fact, and the groups around it where they are not there yet.
func set(body *hclwrite.Body, path, value string) error {
	steps := strings.Split(path, ".")
	if path == "" {
		return fmt.Errorf("want the address of a fact")
	}
	for _, step := range steps[:len(steps)-1] {
		if strings.Contains(step, "[") {
			return fmt.Errorf("an element of a repeated block cannot be set by address")
		}
		nested := body.FirstMatchingBlock(step, nil)
		if nested == nil {
			nested = body.AppendNewBlock(step, nil)
		}
		body = nested.Body()
	}
	tokens, diags := hclsyntax.LexExpression([]byte(value), "edit", hcl.InitialPos)
	if diags.HasErrors() {
		return diags
	}
	var raw hclwrite.Tokens
	for _, t := range tokens {
		if t.Type != hclsyntax.TokenEOF {
			raw = append(raw, &hclwrite.Token{Type: t.Type, Bytes: t.Bytes, SpacesBefore: spaces(value, t)})
		}
	}
	body.SetAttributeRaw(steps[len(steps)-1], raw)
	return nil
}

// spaces counts the blanks before a token.
func spaces(text string, t hclsyntax.Token) int {
	before := text[:t.Range.Start.Byte]
	return len(before) - len(strings.TrimRight(before, " "))
}
