package waiver

import (
	"github.com/hashicorp/hcl/v2/hclwrite"
	"github.com/zclconf/go-cty/cty"

	"checker/internal/finding"
)

// Write is a waiver as a drafter would type it; its proposal is named where it is for a file of waivers.
func Write(name string, w finding.Waiver) []byte {
	file := hclwrite.NewEmptyFile()
	body := file.Body().AppendNewBlock("waiver", []string{name}).Body()
	for _, part := range []struct{ name, value string }{
		{"proposal", w.Proposal},
		{"rule", w.Rule},
		{"subject", w.Subject},
		{"reason", w.Reason},
		{"by", w.By},
		{"authority", w.Authority},
		{"created", w.Created},
		{"expires", w.Expires},
		{"words", w.Words},
	} {
		if part.value != "" {
			body.SetAttributeValue(part.name, cty.StringVal(part.value))
		}
	}
	return hclwrite.Format(file.Bytes())
}
