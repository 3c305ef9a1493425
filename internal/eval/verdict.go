package eval

import (
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"

	"checker/internal/finding"
)

// A verdict has parts with a meaning of their own; all else are values for the messages.
type verdict struct {
	Refer, Lean, Because, Message, Words string
	Severity                             finding.Severity
	Facts                                []string // addresses
	Factors                              []finding.Factor
	Values                               map[string]any
}

// leanings are the sides to which a referral can lean.
var leanings = []string{"breach", "open", "no_breach"}

// readVerdict reads what a rule says about one subject; a part of another form than it has is an error.
func readVerdict(parts map[string]any) (verdict, error) {
	v := verdict{Values: make(map[string]any, len(parts))}
	for _, name := range slices.Sorted(maps.Keys(parts)) { // so that of two errors always the same is told
		if err := v.read(name, parts[name]); err != nil {
			return v, fmt.Errorf("%s: %w", name, err)
		}
	}
	return v, nil
}

func (v *verdict) read(name string, part any) (err error) {
	switch name {
	case "ok":
	case "refer":
		v.Refer, err = asText(part)
	case "lean":
		v.Lean, err = asText(part)
	case "because":
		v.Because, err = asText(part)
	case "message":
		v.Message, err = asText(part)
	case "words":
		v.Words, err = asText(part)
	case "severity":
		v.Severity, err = readSeverity(part)
	case "facts":
		v.Facts, err = readEach(part, readAddress)
	case "factors":
		v.Factors, err = readEach(part, readFactor)
	default:
		v.Values[name] = part
	}
	return err
}

// asText takes a text that says something.
func asText(part any) (string, error) {
	if s, ok := part.(string); ok && s != "" {
		return s, nil
	}
	return "", wants("a text", part)
}

func wants(what string, part any) error { return fmt.Errorf("want %s, got %s", what, shown(part)) }

// mostShown bounds what an error shows of a value.
const mostShown = 100

// shown is a value in an error, from its beginning.
func shown(part any) string {
	var written strings.Builder
	e := json.NewEncoder(&written)
	e.SetEscapeHTML(false)
	if err := e.Encode(part); err != nil {
		return fmt.Sprintf("a %T", part)
	}
	text := []rune(strings.TrimSpace(written.String()))
	if len(text) > mostShown {
		return string(text[:mostShown]) + "…"
	}
	return string(text)
}

func readSeverity(part any) (finding.Severity, error) {
	name, err := asText(part)
	if err != nil {
		return 0, err
	}
	return finding.ParseSeverity(name)
}

func readEach[T any](part any, read func(any) (T, error)) ([]T, error) {
	list, ok := part.([]any)
	if !ok {
		return nil, wants("a list or a set", part)
	}
	all := make([]T, len(list))
	for i, item := range list {
		var err error
		if all[i], err = read(item); err != nil {
			return nil, err
		}
	}
	return all, nil
}

// readAddress joins [address, fact], or takes an address as it is.
func readAddress(part any) (string, error) {
	pair, ok := part.([]any)
	if !ok {
		return asText(part)
	}
	names, err := readEach(pair, asText)
	if err == nil && len(names) != 2 {
		err = wants("an address or a pair of address and fact", part)
	}
	return strings.Join(names, "."), err
}

// sides are those to which a factor can point.
var sides = []string{"breach", "no_breach"}

func readFactor(part any) (f finding.Factor, err error) {
	parts, ok := part.(map[string]any)
	if !ok {
		return f, wants("an object", part)
	}
	for _, name := range slices.Sorted(maps.Keys(parts)) {
		switch name {
		case "points":
			f.Points, err = asText(parts[name])
		case "fact":
			f.Address, err = readAddress(parts[name])
		case "authority":
			f.Authority, err = asText(parts[name])
		case "says":
			f.Says, err = asText(parts[name])
		default:
			err = errors.New("a factor has points, fact, authority and says, and no such part")
		}
		if err != nil {
			return f, fmt.Errorf("%s: %w", name, err)
		}
	}
	switch {
	case !slices.Contains(sides, f.Points):
		err = fmt.Errorf("a factor points to %q, want one of %s", f.Points, strings.Join(sides, ", "))
	case f.Authority == "" || f.Says == "":
		err = errors.New("a factor names its authority, and says something")
	}
	return f, err
}
