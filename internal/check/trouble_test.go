package check

import (
	"io/fs"
	"testing"
)

// TestTrouble says why a file cannot be read in words of our own; it holds where the tests run as root, too, who can
// read everything.
func TestTrouble(t *testing.T) {
	for err, want := range map[error]string{
		fs.ErrPermission: "no permission to read it",
		fs.ErrNotExist:   "there is no such file or folder",
	} {
		if got := trouble(&fs.PathError{Op: "open", Path: "/secret/place", Err: err}); got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
}
