// Package policies is the embedded library: rules, dated values, authorities and vocabulary.
package policies

import "embed"

// FS holds the library. It is a valid OPA bundle: `opa eval -b policies` reads the same files.
//
//go:embed main lib vocabulary jurisdictions authorities values pathways rules
var FS embed.FS
