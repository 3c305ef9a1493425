package config

import (
	"fmt"
	"slices"
	"strings"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/gohcl"
	"github.com/hashicorp/hcl/v2/hclsyntax"

	"checker/internal/vocabulary"
)

// explained says of names that a file of settings does not know which were meant, and which there are: HCL's own words
// suggest a name only where one is a letter or two away.
func explained(body hcl.Body, diags hcl.Diagnostics) hcl.Diagnostics {
	for _, d := range diags {
		if d.Subject == nil || d.Summary != "Unsupported argument" && d.Summary != "Unsupported block type" {
			continue
		}
		got, block := named(body, *d.Subject)
		if got == "" {
			continue
		}
		names := settingsOf(block)
		d.Summary = "Unknown setting"
		d.Detail = fmt.Sprintf("There is no setting %q%s.%s It takes: %s.", got, within(block), meant(got, names), strings.Join(names, ", "))
	}
	return diags
}

func within(block string) string {
	if block == "" {
		return ""
	}
	return " in a block " + block
}

// named is the argument or block that stands at a place, and the type of the block around it.
func named(body hcl.Body, at hcl.Range) (name, block string) {
	b, ok := body.(*hclsyntax.Body)
	if !ok {
		return "", ""
	}
	for _, a := range b.Attributes {
		if a.NameRange == at {
			return a.Name, ""
		}
	}
	for _, inner := range b.Blocks {
		if inner.TypeRange == at {
			return inner.Type, ""
		}
		if name, _ := named(inner.Body, at); name != "" {
			return name, inner.Type
		}
	}
	return "", ""
}

// settingsOf are the names that stand in a block of a type; "" is the file.
func settingsOf(block string) []string {
	var form any
	switch block {
	case "output":
		form = output{}
	case "rule":
		form = rule{}
	case "waivers":
		form = waivers{}
	default:
		form = raw{}
	}
	schema, _ := gohcl.ImpliedBodySchema(form)
	var names []string
	for _, a := range schema.Attributes {
		names = append(names, a.Name)
	}
	for _, b := range schema.Blocks {
		names = append(names, b.Type)
	}
	slices.Sort(names)
	return names
}

// meant is the nearest name: by its letters, else the only one that has the same first word.
func meant(got string, names []string) string {
	if near := vocabulary.DidYouMean(got, names); near != "" {
		return near
	}
	word, _, _ := strings.Cut(got, "_")
	var alike []string
	for _, n := range names {
		if first, _, _ := strings.Cut(n, "_"); first == word {
			alike = append(alike, n)
		}
	}
	if len(alike) != 1 {
		return ""
	}
	return vocabulary.DidYouMean(alike[0], alike)
}
