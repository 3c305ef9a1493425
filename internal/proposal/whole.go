package proposal

import (
	"fmt"
	"slices"
	"strings"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"

	"checker/internal/vocabulary"
)

// whole checks what holds for the proposal as a whole, and fills what callers ask for first.
func (d *decoder) whole(body *hclsyntax.Body) {
	block, ok := d.blocks[vocabulary.ProposalType]
	facts, _ := d.facts[vocabulary.ProposalType].(map[string]any)
	if !ok || facts == nil {
		d.noProposal(body)
		return
	}
	p := d.proposal
	p.Name = block.Labels[0]
	p.Title, _ = facts["title"].(string)
	p.Jurisdiction, _ = facts["jurisdiction"].(string)
	p.Instrument, _ = facts["instrument"].(string)
	p.AsOf, _ = facts["as_of"].(string)
	p.KnownFrom, _ = facts["known_from"].(string)
	d.checkJurisdiction(block)
	d.checkLanguage(block, facts)
	switch p.KnownFrom {
	case "press":
		d.refuseClaims(body)
	case "official_summary":
		d.refuseWholes(body)
	}
}

// noProposal reports that there is no proposal block, unless there is one that could not be registered.
func (d *decoder) noProposal(body *hclsyntax.Body) {
	if slices.ContainsFunc(body.Blocks, func(b *hclsyntax.Block) bool { return b.Type == vocabulary.ProposalType }) {
		return
	}
	rng := hcl.Range{Filename: d.src.Name, Start: hcl.InitialPos, End: hcl.InitialPos}
	if len(body.Blocks) > 0 {
		rng = body.Blocks[0].DefRange()
	}
	d.report(rng, "No proposal", `The file has no proposal block. A proposal begins with proposal "name" { ... }, and states in it title = "..." and jurisdiction = "...", each on a line of its own.`)
}

func (d *decoder) checkJurisdiction(block *hclsyntax.Block) {
	id := d.proposal.Jurisdiction
	if _, ok := d.vocabulary.Jurisdiction(id); ok || id == "" {
		return
	}
	var ids []string
	for _, j := range d.vocabulary.Jurisdictions {
		ids = append(ids, j.ID)
	}
	d.report(block.Body.Attributes["jurisdiction"].Expr.Range(), "Unknown jurisdiction", fmt.Sprintf("The library has no law of %q.%s It has: %s.", clip(id), d.suggest(id, ids), strings.Join(ids, ", ")))
}

func (d *decoder) checkLanguage(block *hclsyntax.Block, facts map[string]any) {
	if n, ok := facts["language"].(int64); ok && n > vocabulary.Language {
		d.report(block.Body.Attributes["language"].Expr.Range(), "Newer language", fmt.Sprintf("The file is written in version %d of the language; this program reads up to version %d.", n, vocabulary.Language))
	}
}

// refuseClaims refuses claims about silence where the facts come from the press: what a news story
// does not mention is unknown, not absent.
func (d *decoder) refuseClaims(body *hclsyntax.Body) {
	for _, attr := range claims(body) {
		d.report(attr.NameRange, "Claim without a source", fmt.Sprintf(`The facts are known from the press, and a story that does not mention something proves nothing. Remove %q, or read the text and set known_from = "text".`, attr.Name))
	}
}

// refuseWholes refuses the claim that all is stated where the facts come from a summary: it leaves out most of what a text
// says. A block that names a source of its own may make it.
func (d *decoder) refuseWholes(body *hclsyntax.Body) {
	for _, b := range body.Blocks {
		whole := b.Type == vocabulary.ProposalType
		if _, ok := b.Body.Attributes["source"]; ok && !whole {
			continue
		}
		instead := `list in "silent" what it could not have passed over`
		if whole {
			instead = `list the blocks that it could not have passed over, as in complete = ["tax", "debt"]`
		}
		for _, rng := range d.wholes {
			if b.Body.Range().ContainsPos(rng.Start) {
				d.report(rng, "Claim without a source", fmt.Sprintf(`The facts are known from an official summary, which leaves out most of what a text says. Instead of complete = true, %s, or read the text and set known_from = "text".`, instead))
			}
		}
	}
}

func claims(body *hclsyntax.Body) []*hclsyntax.Attribute {
	var list []*hclsyntax.Attribute
	for _, name := range []string{"complete", "silent"} {
		if attr, ok := body.Attributes[name]; ok {
			list = append(list, attr)
		}
	}
	for _, b := range body.Blocks {
		if b.Type != "locals" {
			list = append(list, claims(b.Body)...)
		}
	}
	return list
}

// finish completes the input document with what is derived from all blocks.
func (d *decoder) finish() {
	d.facts["language"] = int64(d.language())
	d.facts["jurisdiction"] = d.proposal.Jurisdiction
	d.facts["known"] = d.known
	for name, file := range d.files {
		d.proposal.places.files[name] = file.text
	}
	if d.facts["complete"] == nil {
		d.facts["complete"] = map[string]any{}
	}
	Derive(d.facts, d.vocabulary)
	d.proposal.facts = d.facts
}

// Derive sets what the input document derives from its blocks: the graph of references, and the provisions, which
// are the blocks that change something. Callers that change a copy of the document call it again.
func Derive(facts map[string]any, v *vocabulary.Vocabulary) {
	graph := map[string]any{}
	for from, targets := range edges(facts, v) {
		list := make([]any, len(targets))
		for i, to := range targets {
			list[i] = to
		}
		graph[from] = list
	}
	facts["graph"] = graph
	provisions := []any{}
	for i := range v.Blocks {
		kind := &v.Blocks[i]
		if !kind.Provision {
			continue
		}
		for _, block := range blocksOf(facts, kind) {
			provision := map[string]any{"at": block["at"], "type": kind.Type}
			if when, ok := block["when"]; ok {
				provision["when"] = when
			}
			provisions = append(provisions, provision)
		}
	}
	facts["provisions"] = provisions
}
