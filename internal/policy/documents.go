package policy

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"go.yaml.in/yaml/v3"
)

// readJSON reads one document. Errors begin with a colon, and the line where it is known.
func readJSON(src []byte) (data any, err error) {
	err = json.Unmarshal(src, &data)
	var syntax *json.SyntaxError
	if errors.As(err, &syntax) {
		return nil, fmt.Errorf(":%d: %w", lineAt(src, syntax.Offset), err)
	}
	return data, err
}

func lineAt(src []byte, offset int64) int {
	return 1 + bytes.Count(src[:min(offset, int64(len(src)))], []byte("\n"))
}

// saidTwice refuses an object that states a key twice: the first would be gone without a word. The text is JSON.
func saidTwice(d *json.Decoder, src []byte) error {
	token, err := d.Token()
	if err != nil {
		return err
	}
	switch token {
	case json.Delim('['):
		for d.More() {
			if err := saidTwice(d, src); err != nil {
				return err
			}
		}
		_, err = d.Token()
	case json.Delim('{'):
		seen := map[any]bool{}
		for d.More() {
			key, err := d.Token()
			if err != nil {
				return err
			}
			if seen[key] {
				return fmt.Errorf(":%d: %q is stated twice", lineAt(src, d.InputOffset()), key)
			}
			seen[key] = true
			if err := saidTwice(d, src); err != nil {
				return err
			}
		}
		_, err = d.Token()
	}
	return err
}

// readYAML reads the first document of a file. Errors begin with a colon.
func readYAML(src []byte) (data any, err error) {
	if err := yaml.Unmarshal(src, &data); err != nil {
		return nil, fmt.Errorf(": %w", err)
	}
	if err := quoted(data); err != nil {
		return nil, fmt.Errorf(": %w", err)
	}
	return data, nil
}

// overlooked is what the readers of JSON and YAML leave out without a word: of two values of a key the first, and all
// documents of a file but one.
func overlooked(ext string, src []byte) error {
	switch ext {
	case ".json":
		return saidTwice(json.NewDecoder(bytes.NewReader(src)), src)
	case ".yaml":
		var first, second yaml.Node
		d := yaml.NewDecoder(bytes.NewReader(src))
		if d.Decode(&first) == nil && d.Decode(&second) == nil {
			return fmt.Errorf(":%d: a second document, which nobody reads", second.Line)
		}
	}
	return nil
}

// quoted refuses YAML that means different things to different readers.
func quoted(v any) error {
	switch v := v.(type) {
	case time.Time:
		return fmt.Errorf("the date %s must be quoted", v.Format(time.DateOnly))
	case map[string]any:
		for key, item := range v {
			if err := quoted(item); err != nil {
				return fmt.Errorf("%s: %w", key, err)
			}
		}
	case []any:
		for _, item := range v {
			if err := quoted(item); err != nil {
				return err
			}
		}
	case map[any]any:
		return errors.New("keys must be text")
	}
	return nil
}
