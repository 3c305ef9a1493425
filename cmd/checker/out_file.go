package main

import (
	"bufio"
	"errors"
	"os"
	"path/filepath"
	"strings"
)

// An outFile is a file that is not there yet, or not changed yet.
type outFile struct {
	path   string
	buffer *bufio.Writer
	file   *os.File
	temp   bool // file is beside the path, and takes its name
}

// createOut makes a file beside the one that is wanted, so that a rename puts it there at once. What is no regular file,
// such as a pipe, and what is added to, is written straight.
func createOut(path string, add bool) (*outFile, error) {
	info, err := os.Stat(path)
	switch {
	case err == nil && info.IsDir():
		return nil, errors.New("it is a folder")
	case add, isDevice(path), err == nil && !info.Mode().IsRegular():
		f, err := os.OpenFile(path, os.O_WRONLY|os.O_APPEND|os.O_CREATE, 0o644)
		if err != nil {
			return nil, cause(err)
		}
		return &outFile{path: path, file: f, buffer: bufio.NewWriter(f)}, nil
	}
	path = linked(path)
	mode := os.FileMode(0o644)
	if err == nil {
		mode = info.Mode().Perm()
	}
	f, err := os.CreateTemp(filepath.Dir(path), ".checker-*.tmp")
	if err != nil {
		if _, missing := os.Stat(filepath.Dir(path)); missing != nil {
			return nil, errors.New("there is no such folder")
		}
		return nil, cause(err)
	}
	out := &outFile{path: path, file: f, temp: true, buffer: bufio.NewWriter(f)}
	if err := f.Chmod(mode); err != nil {
		out.discard()
		return nil, cause(err)
	}
	return out, nil
}

// isDevice holds for names of devices and of open files, which stay what they are.
func isDevice(path string) bool {
	at, err := filepath.Abs(path)
	return err == nil && (strings.HasPrefix(at, "/dev/") || strings.HasPrefix(at, "/proc/"))
}

// linked is the file that a link leads to, whether it is there yet or not, so that the link stays one.
func linked(path string) string {
	const most = 40 // as many as the kernel follows
	at := path
	for range most {
		to, err := os.Readlink(at)
		if err != nil {
			return at
		}
		if !filepath.IsAbs(to) {
			to = filepath.Join(filepath.Dir(at), to)
		}
		at = to
	}
	return path
}

func (f *outFile) commit() error {
	err := errors.Join(f.buffer.Flush(), f.file.Close())
	if f.temp && err == nil {
		err = os.Rename(f.file.Name(), f.path)
	}
	if f.temp && err != nil {
		_ = os.Remove(f.file.Name()) // the first error is the one to tell
	}
	return err
}

func (f *outFile) discard() {
	f.file.Close()
	if f.temp {
		_ = os.Remove(f.file.Name()) // what is left of it harms nobody
	}
}

// cause is an error without the path that people named themselves.
func cause(err error) error {
	var at *os.PathError
	if errors.As(err, &at) {
		return at.Err
	}
	return err
}
