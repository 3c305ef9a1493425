package policy

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io/fs"
)

// lawFolders are the folders of a tree that hold law and words.
var lawFolders = []string{"main", "lib", "vocabulary", "jurisdictions", "authorities", "values", "pathways", "rules"}

// Fingerprint is a digest of all that the trees hold, without reading any of it as law.
func Fingerprint(trees ...Tree) (string, error) {
	h := sha256.New()
	for _, tree := range trees {
		fmt.Fprintf(h, "tree\x00%s\x00", tree.Name)
		for _, folder := range lawFolders {
			if _, err := fs.Stat(tree.FS, folder); err != nil {
				continue
			}
			err := fs.WalkDir(tree.FS, folder, func(name string, entry fs.DirEntry, err error) error {
				if err != nil || entry.IsDir() {
					return err
				}
				src, err := fs.ReadFile(tree.FS, name)
				fmt.Fprintf(h, "%s\x00%d\x00", name, len(src))
				h.Write(src)
				return err
			})
			if err != nil {
				return "", fmt.Errorf("read policies %s: %w", tree.Name, err)
			}
		}
	}
	return hex.EncodeToString(h.Sum(nil)), nil
}
