package proposal

import (
	"errors"
	"fmt"
	"io/fs"
	"path"
	"strings"
	"time"

	"github.com/zclconf/go-cty/cty"
	"github.com/zclconf/go-cty/cty/function"
	"github.com/zclconf/go-cty/cty/function/stdlib"

	"checker/internal/vocabulary"
)

// functions are pure: no clock, no environment, no network. file() reads the proposal's own folder.
func (d *decoder) functions() map[string]function.Function {
	return map[string]function.Function{
		"abs": stdlib.AbsoluteFunc, "ceil": stdlib.CeilFunc, "floor": stdlib.FloorFunc, "max": stdlib.MaxFunc, "min": stdlib.MinFunc,
		"lower": stdlib.LowerFunc, "upper": stdlib.UpperFunc, "trimspace": stdlib.TrimSpaceFunc, "join": stdlib.JoinFunc, "split": stdlib.SplitFunc,
		"concat": stdlib.ConcatFunc, "length": stdlib.LengthFunc, "contains": stdlib.ContainsFunc,
		"days_after": daysAfter, "file": d.fileFunction(),
	}
}

// daysAfter is days_after("2026-11-03", 43): the day that many days later, or earlier when negative.
var daysAfter = function.New(&function.Spec{
	Params: []function.Parameter{{Name: "date", Type: cty.String}, {Name: "days", Type: cty.Number}},
	Type:   function.StaticReturnType(cty.String),
	Impl: func(args []cty.Value, _ cty.Type) (cty.Value, error) {
		if err := vocabulary.CheckDay(args[0].AsString()); err != nil {
			return cty.NilVal, function.NewArgError(0, err)
		}
		days, accuracy := args[1].AsBigFloat().Int64()
		if accuracy != 0 || days > 100000 || days < -100000 {
			return cty.NilVal, function.NewArgErrorf(1, "want a whole number of days, at most 100000")
		}
		day, _ := time.Parse(time.DateOnly, args[0].AsString())
		later := day.AddDate(0, 0, int(days)).Format(time.DateOnly)
		if err := vocabulary.CheckDay(later); err != nil {
			return cty.NilVal, function.NewArgError(1, err)
		}
		return cty.StringVal(later), nil
	},
})

func (d *decoder) fileFunction() function.Function {
	return function.New(&function.Spec{
		Params: []function.Parameter{{Name: "path", Type: cty.String}},
		Type:   function.StaticReturnType(cty.String),
		Impl: func(args []cty.Value, _ cty.Type) (cty.Value, error) {
			f := d.file(args[0].AsString())
			d.reading = append(d.reading, args[0].AsString())
			if f.err != nil {
				return cty.NilVal, function.NewArgError(0, f.err)
			}
			return cty.StringVal(string(f.text)), nil
		},
	})
}

// A textFile is a text beside the proposal, or why it cannot be read.
type textFile struct {
	text []byte
	err  error
}

// maxFiles bounds the texts that one proposal reads.
const maxFiles = 100

// file reads a text beside the proposal, once.
func (d *decoder) file(name string) *textFile {
	f, ok := d.files[name]
	if !ok {
		f = &textFile{}
		if len(d.files) < maxFiles {
			f.text, f.err = d.readFile(name)
			d.files[name] = f
		} else {
			f.err = fmt.Errorf("a proposal reads at most %d texts", maxFiles)
		}
	}
	return f
}

// readFile reads a text beside the proposal.
func (d *decoder) readFile(name string) ([]byte, error) { return d.src.ReadText(name) }

// ReadText reads a text beside the proposal, as file() does. Paths and links that leave the folder are refused.
func (s Source) ReadText(name string) ([]byte, error) {
	if s.Folder == nil {
		return nil, errors.New("file() needs a folder, and this proposal was read from a stream")
	}
	if err := checkPath(name); err != nil {
		return nil, err
	}
	info, err := fs.Stat(s.Folder, name) // before it is opened: a pipe would wait for a writer
	if errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("cannot read %q in the proposal's folder: there is no such file%s", clip(name), s.near(name))
	}
	if err != nil {
		return nil, fmt.Errorf("cannot read %q in the proposal's folder: %s", clip(name), fileTrouble(err))
	}
	if !info.Mode().IsRegular() {
		return nil, fmt.Errorf("cannot read %q in the proposal's folder: it is not a regular file", clip(name))
	}
	f, err := s.Folder.Open(name)
	if err != nil {
		return nil, fmt.Errorf("cannot read %q in the proposal's folder: %s", clip(name), fileTrouble(err))
	}
	defer f.Close()
	read, err := ReadLimited(f, maxValue)
	if err != nil {
		return nil, fmt.Errorf("cannot read %q in the proposal's folder: %s", clip(name), fileTrouble(err))
	}
	if len(read) > maxValue {
		return nil, fmt.Errorf("%q is larger than the limit of %d bytes for a text", clip(name), maxValue)
	}
	text, diags := guardText(Source{Name: Beside(s.Name, name), Bytes: read})
	if diags.HasErrors() {
		start, more := diags[0].Subject.Start, ""
		if len(diags) > 1 {
			more = fmt.Sprintf(" (the first of %d in this text)", len(diags))
		}
		return nil, fmt.Errorf("%s:%d:%d: %s%s. %s", clip(name), start.Line, start.Column, diags[0].Summary, more, strings.TrimSuffix(diags[0].Detail, "."))
	}
	return text, nil
}

// checkPath refuses what is no path inside the proposal's folder, and says how the path is written when it could be one.
func checkPath(name string) error {
	plain := path.Clean(strings.ReplaceAll(name, `\`, "/"))
	at, _ := findControl(name)
	switch {
	case name == "":
		return errors.New("the path is empty; it is that of a text beside the proposal, as in \"text.txt\"")
	case at < 0 && fs.ValidPath(name) && !strings.ContainsAny(name, "\\\t\n"):
		return nil
	case strings.ContainsAny(name, "\t\n\r"):
		return fmt.Errorf("%q holds a tab or a line end, as \\t and \\n are read; folders are parted by \"/\"", clip(name))
	case at < 0 && fs.ValidPath(plain) && !strings.Contains(name, ".."):
		return fmt.Errorf("%q is not how a path inside the proposal's folder is written; write %q", clip(name), clip(plain))
	}
	return fmt.Errorf("%q is not a path inside the proposal's folder: no \"..\", no leading slash", clip(name))
}

// mostNear bounds the files of a folder that are looked through for the one that was meant.
const mostNear = 1000

// near names the file that was meant, if there is one with nearly that name.
func (s Source) near(name string) string {
	dir := path.Dir(name)
	if info, err := fs.Stat(s.Folder, dir); err != nil || !info.IsDir() {
		return ""
	}
	f, err := s.Folder.Open(dir)
	if err != nil {
		return ""
	}
	defer f.Close()
	folder, ok := f.(fs.ReadDirFile)
	if !ok {
		return ""
	}
	entries, _ := folder.ReadDir(mostNear)
	var names []string
	for _, e := range entries {
		if at, _ := findControl(e.Name()); at < 0 && e.Type().IsRegular() {
			names = append(names, path.Join(dir, e.Name()))
		}
	}
	if near := vocabulary.Nearest(name, names); near != "" {
		return fmt.Sprintf("; the nearest is %q", near)
	}
	return ""
}

// fileTrouble says why a file cannot be read without the path of the machine.
func fileTrouble(err error) string {
	var pathError *fs.PathError
	if errors.As(err, &pathError) {
		err = pathError.Err
	}
	switch {
	case errors.Is(err, fs.ErrPermission):
		return "no permission to read it"
	case strings.Contains(err.Error(), "escapes"):
		return "it is a link that leads out of the folder, and is not followed"
	}
	return err.Error()
}
