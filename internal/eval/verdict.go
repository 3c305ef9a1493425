package eval

import (
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

func asText(part any) (string, error) {
	if s, ok := part.(string); ok || part == nil {
		return s, nil
	}
	return "", fmt.Errorf("want a text, got %v", part)
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
	if !ok && part != nil {
		return nil, fmt.Errorf("want a list or a set, got %v", part)
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
	return strings.Join(names, "."), err
}

func readFactor(part any) (f finding.Factor, err error) {
	parts, ok := part.(map[string]any)
	if !ok {
		return f, fmt.Errorf("want an object, got %v", part)
	}
	for _, x := range []struct {
		name string
		to   *string
		read func(any) (string, error)
	}{{"points", &f.Points, asText}, {"fact", &f.Address, readAddress}, {"authority", &f.Authority, asText}, {"says", &f.Says, asText}} {
		if *x.to, err = x.read(parts[x.name]); err != nil {
			return f, fmt.Errorf("%s: %w", x.name, err)
		}
	}
	return f, nil
}
