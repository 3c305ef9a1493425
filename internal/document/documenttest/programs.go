package documenttest

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// Need says that a test needs programs: without them it fails where CI is set, and is skipped elsewhere.
func Need(t *testing.T, programs ...string) {
	t.Helper()
	for _, name := range programs {
		if _, err := exec.LookPath(name); err == nil {
			continue
		}
		if os.Getenv("CI") != "" {
			t.Fatalf("%s is missing: run tools/programs.sh", name)
		}
		t.Skipf("%s is missing: run tools/programs.sh", name)
	}
}

// Run is what a program prints.
func Run(t *testing.T, name string, args ...string) string {
	t.Helper()
	var errs strings.Builder
	cmd := exec.CommandContext(t.Context(), name, args...)
	cmd.Stderr = &errs
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("%s %s: %v\n%s%s", name, strings.Join(args, " "), err, out, errs.String())
	}
	return string(out)
}

// Office is the PDF that LibreOffice makes of a Word file: what a reader of it sees.
func Office(t *testing.T, docx []byte) string {
	t.Helper()
	folder := t.TempDir()
	file := filepath.Join(folder, "document.docx")
	if err := os.WriteFile(file, docx, 0o600); err != nil {
		t.Fatal(err)
	}
	out := Run(t, "soffice", "-env:UserInstallation=file://"+filepath.ToSlash(folder)+"/profile", "--headless", "--convert-to", "pdf", "--outdir", folder, file)
	printed := filepath.Join(folder, "document.pdf")
	if _, err := os.Stat(printed); err != nil {
		t.Fatalf("LibreOffice does not open the file: %s", out)
	}
	return printed
}

// Read is the text of a PDF in reading order, with single spaces.
func Read(t *testing.T, pdf string) string {
	t.Helper()
	return strings.Join(strings.Fields(Run(t, "pdftotext", "-enc", "UTF-8", pdf, "-")), " ")
}
