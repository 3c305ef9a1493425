package cache

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"
)

// Bounds of a folder.
const (
	MaxBytes = 1 << 30             // above it, the entries go that were not used for longest
	MaxAge   = 30 * 24 * time.Hour // entries go that were not used for so long
)

// Use says what a folder holds.
type Use struct {
	Entries int
	Bytes   int64
}

// kept is one file of the cache.
type kept struct {
	path string
	size int64
	used time.Time
	temp bool
}

// list lists the files that are the cache's own, and no others.
func (f *Folder) list() ([]kept, error) {
	shelves, err := os.ReadDir(f.path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	var list []kept
	for _, shelf := range shelves {
		if !shelf.IsDir() || len(shelf.Name()) != 2 {
			continue
		}
		entries, err := os.ReadDir(filepath.Join(f.path, shelf.Name()))
		if err != nil {
			return nil, err
		}
		for _, e := range entries {
			temp := strings.HasPrefix(e.Name(), temporary)
			if !temp && !isEntry(e.Name()) {
				continue
			}
			info, err := e.Info()
			if err != nil || !info.Mode().IsRegular() {
				continue // it was taken away meanwhile
			}
			list = append(list, kept{path: filepath.Join(f.path, shelf.Name(), e.Name()), size: info.Size(), used: info.ModTime(), temp: temp})
		}
	}
	return list, nil
}

func isEntry(name string) bool {
	key, ok := strings.CutSuffix(name, suffix)
	return ok && len(key) == hex.EncodedLen(sha256.Size)
}

// Use counts what the folder holds.
func (f *Folder) Use() (Use, error) {
	list, err := f.list()
	var u Use
	for _, k := range list {
		u.Entries++
		u.Bytes += k.size
	}
	return u, err
}

// Clean takes all entries away, and says what that was. What is not the cache's own stays.
func (f *Folder) Clean() (Use, error) {
	list, err := f.list()
	if err != nil {
		return Use{}, err
	}
	var gone Use
	for _, k := range list {
		if err := os.Remove(k.path); err != nil && !errors.Is(err, fs.ErrNotExist) {
			return gone, err
		}
		gone.Entries++
		gone.Bytes += k.size
	}
	f.drop(list)
	_ = os.Remove(filepath.Join(f.path, trimmed)) // it need not be there
	return gone, nil
}

// drop takes away the folders that are empty now.
func (f *Folder) drop(list []kept) {
	folders := map[string]bool{}
	for _, k := range list {
		folders[filepath.Dir(k.path)] = true
	}
	for folder := range folders {
		_ = os.Remove(folder) // one that is not empty stays
	}
}

// often is how long the folder is not looked through again.
const often = time.Hour

// trimmed is the file whose time says when the folder was looked through.
const trimmed = "trimmed"

// Trim keeps the folder in its bounds. It looks only when entries were added, and not more often than once an hour.
func (f *Folder) Trim() { f.trim(MaxBytes) }

func (f *Folder) trim(maxBytes int64) {
	if f.written.Load() == 0 {
		return
	}
	now := f.now()
	mark := filepath.Join(f.path, trimmed)
	if info, err := os.Stat(mark); err == nil && now.Sub(info.ModTime()) < often {
		return
	}
	if err := write(mark, nil); err != nil {
		return
	}
	_ = os.Chtimes(mark, now, now) // at worst it is looked through again
	list, err := f.list()
	if err != nil {
		return
	}
	slices.SortFunc(list, func(a, b kept) int { return cmp.Or(b.used.Compare(a.used), cmp.Compare(a.path, b.path)) })
	var sum int64
	for _, k := range list {
		sum += k.size
		age := now.Sub(k.used)
		if k.temp && age > often || age > MaxAge || !k.temp && sum > maxBytes {
			_ = os.Remove(k.path) // another program may have done so
		}
	}
}
