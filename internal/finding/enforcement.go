package finding

import (
	"fmt"
	"slices"
	"strings"
)

// An Enforcement says what a gate does about the findings of a rule. The zero Enforcement is invalid.
type Enforcement int

// Enforcements, from the mildest.
const (
	Report   Enforcement = iota + 1 // "advisory": reported, and not counted at the gate
	Override                        // counted, unless a waiver is on record
	Absolute                        // counted; no waiver holds
)

var enforcementNames = []string{"", "advisory", "override", "absolute"}

// Enforcements lists the names, from the mildest.
func Enforcements() []string { return slices.Clone(enforcementNames[1:]) }

// ParseEnforcement is the only way text becomes an Enforcement.
func ParseEnforcement(s string) (Enforcement, error) {
	i := slices.Index(enforcementNames, s)
	if i < 1 {
		return 0, fmt.Errorf("unknown enforcement %q, want one of %s", s, strings.Join(enforcementNames[1:], ", "))
	}
	return Enforcement(i), nil
}

func (e Enforcement) String() string { return enforcementNames[e] }

// MarshalText makes an Enforcement its name in JSON.
func (e Enforcement) MarshalText() ([]byte, error) { return []byte(e.String()), nil }

// UnmarshalText reads a name.
func (e *Enforcement) UnmarshalText(text []byte) (err error) {
	*e, err = ParseEnforcement(string(text))
	return err
}
