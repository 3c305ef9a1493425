//go:build unix

package check_test

import (
	"os"
	"path/filepath"
	"syscall"
	"testing"
)

// TestLinks follows no link out of the folder that was named, whether to a file, a folder or a text.
func TestLinks(t *testing.T) {
	outside := folder(t, map[string]string{"a.hcl": good, "a.txt": "text"})
	root := folder(t, map[string]string{
		"in/a.hcl":           good,
		"in/a.txt":           "text",
		"other.txt":          "text",
		"in/text.hcl":        good + reading("a.txt"),
		"in/text_link.hcl":   good + reading("inside.txt"),
		"in/text_out.hcl":    good + reading("out.txt"),
		"in/text_parent.hcl": good + reading("../other.txt"),
		"in/text_up.hcl":     good + reading("up.txt"),
		"in/text_pipe.hcl":   good + reading("pipe"),
		"in/text_folder.hcl": good + reading("folder/a.txt"),
	})
	for name, to := range map[string]string{
		"in/link_inside.hcl": "a.hcl",
		"in/link_out.hcl":    filepath.Join(outside, "a.hcl"),
		"in/link_lost.hcl":   "lost.hcl",
		"in/link_round.hcl":  "link_round.hcl",
		"in/link_folder.hcl": outside,
		"in/folder":          outside,
		"in/inside.txt":      "a.txt",
		"in/out.txt":         filepath.Join(outside, "a.txt"),
		"in/up.txt":          "../other.txt",
	} {
		if err := os.Symlink(to, filepath.Join(root, name)); err != nil {
			t.Fatal(err)
		}
	}
	for _, name := range []string{"in/pipe", "in/pipe.hcl"} {
		if err := syscall.Mkfifo(filepath.Join(root, name), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	got, _ := run(t, law(t), root, ".")
	want := `in/a.hcl: pass xx.office.size
in/folder: Not followed
in/link_folder.hcl: Not followed
in/link_inside.hcl: pass xx.office.size
in/link_lost.hcl: it is a link, and there is no such file where it leads
in/link_out.hcl: it is a link that leads out of its folder's tree, and is not followed
in/link_round.hcl: too many levels of symbolic links
in/pipe.hcl: it is not a regular file
in/text.hcl: pass xx.office.size
in/text_folder.hcl: Invalid function argument
in/text_link.hcl: pass xx.office.size
in/text_out.hcl: Invalid function argument
in/text_parent.hcl: Invalid function argument
in/text_pipe.hcl: Invalid function argument
in/text_up.hcl: Invalid function argument
`
	if got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
	got, _ = run(t, law(t), root, "in/link_out.hcl", "in/pipe.hcl", "in/link_inside.hcl")
	want = `in/link_inside.hcl: pass xx.office.size
in/link_out.hcl: it is a link that leads out of its folder's tree, and is not followed
in/pipe.hcl: it is not a regular file
`
	if got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

// TestDevice refuses what is no file before it is opened.
func TestDevice(t *testing.T) {
	if _, err := os.Stat("/dev/zero"); err != nil {
		t.Fatal(err)
	}
	got, totals := run(t, law(t), "/", "dev/zero")
	if want := "dev/zero: it is not a regular file\n"; got != want || totals.Unread != 1 {
		t.Errorf("got %s, want %s", got, want)
	}
}

func TestUnreadable(t *testing.T) {
	root := folder(t, map[string]string{"a.hcl": good, "shut/b.hcl": good, "shut.hcl": good})
	for _, name := range []string{"shut", "shut.hcl"} {
		if err := os.Chmod(filepath.Join(root, name), 0); err != nil {
			t.Fatal(err)
		}
	}
	t.Cleanup(func() { _ = os.Chmod(filepath.Join(root, "shut"), 0o755) }) // else the folder stays
	if _, err := os.ReadFile(filepath.Join(root, "shut.hcl")); err == nil {
		t.Skip("nothing is unreadable here")
	}
	got, _ := run(t, law(t), root, ".")
	want := "a.hcl: pass xx.office.size\nshut: no permission to read it\nshut.hcl: no permission to read it\n"
	if got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}
