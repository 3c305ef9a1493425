package cache_test

import (
	"bytes"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"sync"
	"testing"
	"time"

	"checker/internal/cache"
)

func open(t *testing.T, path string, now func() time.Time) *cache.Folder {
	t.Helper()
	f, err := cache.Open(path, now)
	if err != nil {
		t.Fatal(err)
	}
	return f
}

// entries lists the files of entries.
func entries(t *testing.T, folder string) []string {
	t.Helper()
	found, err := filepath.Glob(filepath.Join(folder, "??", "*.entry"))
	if err != nil {
		t.Fatal(err)
	}
	return found
}

func TestKey(t *testing.T) {
	seen := map[string]string{}
	for name, key := range map[string]string{
		"two parts": cache.Key([]byte("a"), []byte("b")), "joined": cache.Key([]byte("ab")), "split": cache.Key([]byte("ab"), nil),
		"other order": cache.Key([]byte("b"), []byte("a")), "empty first": cache.Key(nil, []byte("ab")),
	} {
		if other, ok := seen[key]; ok {
			t.Errorf("%s and %s have one key", name, other)
		}
		seen[key] = name
	}
}

func TestGetReturnsWhatWasPut(t *testing.T) {
	folder := filepath.Join(t.TempDir(), "made", "by", "the", "cache")
	f := open(t, folder, time.Now)
	key, value := cache.Key([]byte("k")), bytes.Repeat([]byte("finding "), 10000)
	if _, ok := f.Get(key); ok {
		t.Fatal("got an entry that nobody put")
	}
	f.Put(key, value)
	for _, reader := range []*cache.Folder{f, open(t, folder, time.Now)} {
		if got, ok := reader.Get(key); !ok || !bytes.Equal(got, value) {
			t.Errorf("got %v and %d bytes, want %d", ok, len(got), len(value))
		}
	}
	if got, ok := f.Get(cache.Key([]byte("other"))); ok {
		t.Errorf("got %q for another key", got)
	}
}

// TestBrokenEntriesAreNone changes each byte, cuts at each length, and gives an entry the name of another.
func TestBrokenEntriesAreNone(t *testing.T) {
	folder := t.TempDir()
	f := open(t, folder, time.Now)
	key := cache.Key([]byte("k"))
	f.Put(key, []byte("what was found"))
	file := entries(t, folder)[0]
	whole, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	hold := func(what string, src []byte) {
		t.Helper()
		if err := os.WriteFile(file, src, 0o600); err != nil {
			t.Fatal(err)
		}
		if got, ok := f.Get(key); ok {
			t.Fatalf("%s: got %q, want no entry", what, got)
		}
	}
	for i := range whole {
		changed := bytes.Clone(whole)
		changed[i] ^= 0x20
		hold(fmt.Sprintf("byte %d changed", i), changed)
		hold(fmt.Sprintf("cut to %d bytes", i), whole[:i])
	}
	hold("bytes added", append(bytes.Clone(whole), 0))
	other := cache.Key([]byte("other"))
	f.Put(other, []byte("what was found elsewhere"))
	for _, name := range entries(t, folder) {
		if src, _ := os.ReadFile(name); name != file {
			hold("entry of another key", src)
		}
	}
	f.Put(key, []byte("rebuilt"))
	if got, ok := f.Get(key); !ok || string(got) != "rebuilt" {
		t.Errorf("got %q, %v after it was put again", got, ok)
	}
}

// TestManyAtOnce: several programs put and get the same keys; whoever gets an entry gets a whole one.
func TestManyAtOnce(t *testing.T) {
	folder := t.TempDir()
	var wait sync.WaitGroup
	for range 8 {
		f := open(t, folder, time.Now)
		wait.Go(func() {
			for i := range 200 {
				key, value := cache.Key(fmt.Append(nil, i%7)), bytes.Repeat(fmt.Append(nil, i%7), 5000)
				f.Put(key, value)
				if got, ok := f.Get(key); !ok || !bytes.Equal(got, value) {
					t.Errorf("got %v and %d bytes", ok, len(got))
				}
			}
		})
	}
	wait.Wait()
	left, err := filepath.Glob(filepath.Join(folder, "??", ".*"))
	if err != nil || len(left) > 0 || len(entries(t, folder)) != 7 {
		t.Errorf("got %d entries and the files %v left, want 7 and none", len(entries(t, folder)), left)
	}
}

// TestNoFolder: where nothing can be written there is no cache, and nothing else is wrong.
func TestNoFolder(t *testing.T) {
	occupied := filepath.Join(t.TempDir(), "file")
	if err := os.WriteFile(occupied, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	f := open(t, filepath.Join(occupied, "below"), time.Now)
	key := cache.Key([]byte("k"))
	f.Put(key, []byte("x"))
	f.Trim()
	if _, ok := f.Get(key); ok {
		t.Error("got an entry from a folder that cannot be")
	}
}

func TestTrim(t *testing.T) {
	put := func(f *cache.Folder, name string) string {
		key := cache.Key([]byte(name))
		f.Put(key, []byte(name))
		return key
	}
	folder := t.TempDir()
	f := open(t, folder, time.Now)
	old, used := put(f, "old"), put(f, "used")
	before := time.Now().Add(-cache.MaxAge - time.Hour)
	for _, file := range entries(t, folder) {
		if err := os.Chtimes(file, before, before); err != nil {
			t.Fatal(err)
		}
	}
	if _, ok := f.Get(used); !ok {
		t.Fatal("an entry is gone before its time")
	}
	added := put(f, "added")
	f.Trim()
	for key, want := range map[string]bool{old: false, used: true, added: true} {
		if _, got := f.Get(key); got != want {
			t.Errorf("got %v, want %v: old entries go, used and new ones stay", got, want)
		}
	}
}

// TestCleanLeavesOthersAlone: a folder may hold what is not the cache's own.
func TestCleanLeavesOthersAlone(t *testing.T) {
	folder := t.TempDir()
	f := open(t, folder, time.Now)
	for i := range 3 {
		f.Put(cache.Key(fmt.Append(nil, i)), []byte("x"))
	}
	mine := filepath.Join(folder, "ab", "thesis.entry")
	if err := os.MkdirAll(filepath.Dir(mine), 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(mine, []byte("not of the cache"), 0o600); err != nil {
		t.Fatal(err)
	}
	before, err := f.Use()
	if err != nil || before.Entries != 3 || before.Bytes == 0 {
		t.Errorf("got %+v, %v, want 3 entries", before, err)
	}
	if gone, err := f.Clean(); err != nil || gone != before {
		t.Errorf("got %+v, %v, want %+v", gone, err, before)
	}
	var left []string
	_ = filepath.WalkDir(folder, func(path string, e fs.DirEntry, _ error) error {
		if !e.IsDir() {
			left = append(left, path)
		}
		return nil
	})
	if len(left) != 1 || left[0] != mine {
		t.Errorf("got %v left, want %s", left, mine)
	}
}
