package report

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"unicode"
	"unicode/utf16"
	"unicode/utf8"

	"checker/internal/document"
	"checker/internal/finding"
)

// jsonWriter writes one document, file by file as they come, so that it does not grow in memory. What files name,
// rules and authorities, stands once after them.
type jsonWriter struct {
	w           io.Writer
	ref         finding.Reference
	files       int
	rules       map[string]finding.RuleInfo
	authorities map[string]finding.Authority
	noted       map[[2]string]bool // names of results that are written
	buffer      bytes.Buffer       // of the result that is written
}

func newJSON(w io.Writer, ref finding.Reference) *jsonWriter {
	return &jsonWriter{w: w, ref: ref, rules: map[string]finding.RuleInfo{}, authorities: map[string]finding.Authority{}, noted: map[[2]string]bool{}}
}

func (j *jsonWriter) Header(h finding.Header) error {
	src, err := marshal(h)
	if err != nil {
		return err
	}
	return j.write("{\"run\":", string(src), ",\n\"files\":[")
}

// File writes a result; one that is in its JSON form already as it is.
func (j *jsonWriter) File(f *finding.File) error {
	if f.Encoded != nil {
		j.noteEncoded(f.Encoded)
		return j.file(f.Encoded.JSON)
	}
	rules, authorities := f.Names()
	j.noteAll(rules, authorities)
	j.buffer.Reset()
	src, err := marshalTo(&j.buffer, f)
	if err != nil {
		return err
	}
	return j.file(src)
}

func (j *jsonWriter) file(src []byte) error {
	comma := ",\n"
	if j.files == 0 {
		comma = "\n"
	}
	j.files++
	if err := j.write(comma); err != nil {
		return err
	}
	_, err := j.w.Write(src)
	return err
}

// noteEncoded notes what a result names; many name the same.
func (j *jsonWriter) noteEncoded(e *finding.Encoded) {
	if names := [2]string{e.Rules, e.Authorities}; !j.noted[names] {
		j.noted[names] = true
		j.noteAll(finding.Lines(e.Rules), finding.Lines(e.Authorities))
	}
}

func (j *jsonWriter) noteAll(rules, authorities []string) {
	for _, id := range rules {
		if _, ok := j.rules[id]; !ok {
			j.rules[id], _ = j.ref.Rule(id)
		}
	}
	for _, id := range authorities {
		if _, ok := j.authorities[id]; ok {
			continue
		}
		if a, ok := j.ref.Authority(id); ok {
			j.authorities[id] = a
		}
	}
}

func (j *jsonWriter) End(t *finding.Totals, libraries []finding.Library) error {
	if err := j.write("\n]"); err != nil {
		return err
	}
	if libraries == nil {
		libraries = []finding.Library{}
	}
	for _, part := range []struct {
		name  string
		value any
	}{{"rules", j.rules}, {"authorities", j.authorities}, {"libraries", libraries}, {"totals", t}} {
		src, err := marshal(part.value)
		if err != nil {
			return err
		}
		if err := j.write(",\n\"", part.name, "\":", string(src)); err != nil {
			return err
		}
	}
	return j.write("}\n")
}

// EncodeFile is a file's result as the JSON run has it.
func EncodeFile(f *finding.File) ([]byte, error) { return marshal(f) }

// marshal writes JSON in which every character is seen. A runner of GitHub reads "##[" anywhere in a log as the beginning
// of a command; in JSON it stands only in strings.
func marshal(v any) ([]byte, error) { return marshalTo(new(bytes.Buffer), v) }

// marshalTo uses the room of an empty buffer.
func marshalTo(b *bytes.Buffer, v any) ([]byte, error) {
	if err := json.NewEncoder(b).Encode(v); err != nil {
		return nil, err
	}
	src := bytes.TrimSuffix(b.Bytes(), []byte("\n"))
	if bytes.Contains(src, []byte("##[")) {
		src = bytes.ReplaceAll(src, []byte("##["), []byte(`#\u0023[`))
	}
	return showUnseen(src), nil
}

// showUnseen escapes what JSON leaves as it is and nobody sees. Hardly any text has it.
func showUnseen(src []byte) []byte {
	var shown []byte
	done := 0
	for i := 0; i < len(src); {
		if src[i] < unicode.MaxASCII { // JSON has escaped those that are unseen
			i++
			continue
		}
		r, size := utf8.DecodeRune(src[i:])
		if r != utf8.RuneError && document.Hidden(r) {
			shown = append(shown, src[done:i]...)
			for _, unit := range utf16.AppendRune(nil, r) {
				shown = fmt.Appendf(shown, `\u%04x`, unit)
			}
			done = i + size
		}
		i += size
	}
	if done == 0 {
		return src
	}
	return append(shown, src[done:]...)
}

func (j *jsonWriter) write(parts ...string) error {
	for _, p := range parts {
		if _, err := io.WriteString(j.w, p); err != nil {
			return err
		}
	}
	return nil
}
