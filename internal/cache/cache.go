// Package cache keeps results by the digest of all that they depend on. Whatever is wrong with an entry, or with the
// folder, is the same as no entry: a cache makes a run faster, and nothing else.
package cache

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"sync/atomic"
	"time"

	"github.com/klauspost/compress/zstd"
)

// format begins each entry. It changes with the form of entries, so that those of other versions are not read.
const format = "checker cache 1\n"

// maxEntry bounds an entry once it is unpacked, far above any result.
const maxEntry = 64 << 20

// maxCompressed bounds the file of an entry.
const maxCompressed = maxEntry / 4

// A Folder keeps entries, one file each. Several programs may use one folder at a time.
type Folder struct {
	path    string
	now     func() time.Time
	pack    *zstd.Encoder
	unpack  *zstd.Decoder
	written atomic.Int64 // entries since it was opened
	refused atomic.Bool  // an entry could not be written, so no more are tried
}

// Open returns the cache of a folder, which need not exist. now tells when an entry was last used.
func Open(path string, now func() time.Time) (*Folder, error) {
	pack, err := zstd.NewWriter(nil, zstd.WithEncoderLevel(zstd.SpeedFastest))
	if err != nil {
		return nil, err
	}
	unpack, err := zstd.NewReader(nil, zstd.WithDecoderConcurrency(0), zstd.WithDecoderMaxMemory(maxEntry))
	if err != nil {
		return nil, err
	}
	return &Folder{path: path, now: now, pack: pack, unpack: unpack}, nil
}

// Key is the digest of all that an entry depends on. Parts do not run into each other.
func Key(parts ...[]byte) string {
	h := sha256.New()
	var size [8]byte
	for _, p := range parts {
		for i := range size {
			size[i] = byte(len(p) >> (8 * i))
		}
		h.Write(size[:])
		h.Write(p)
	}
	return hex.EncodeToString(h.Sum(nil))
}

// file is where the entry of a key stands.
func (f *Folder) file(key string) string {
	return filepath.Join(f.path, key[:2], key+suffix)
}

// suffix tells entries from whatever else may stand in the folder.
const suffix = ".entry"

// fresh is how long an entry's time of use is not written again.
const fresh = 24 * time.Hour

// Get returns the entry of a key, when there is a whole one.
func (f *Folder) Get(key string) ([]byte, bool) {
	path := f.file(key)
	file, err := os.Open(path)
	if err != nil {
		return nil, false
	}
	defer file.Close()
	info, err := file.Stat()
	if err != nil || !info.Mode().IsRegular() || info.Size() > maxCompressed {
		return nil, false
	}
	src := make([]byte, info.Size())
	if _, err := io.ReadFull(file, src); err != nil {
		return nil, false
	}
	packed, ok := opened(key, src)
	if !ok {
		return nil, false
	}
	value, err := f.unpack.DecodeAll(packed, nil)
	if err != nil {
		return nil, false
	}
	if now := f.now(); now.Sub(info.ModTime()) > fresh {
		_ = os.Chtimes(path, now, now) // at worst it is dropped too early
	}
	return value, true
}

// opened returns what an entry holds, when it is of this form, whole, and of this key.
func opened(key string, src []byte) ([]byte, bool) {
	rest, ok := bytes.CutPrefix(src, []byte(format))
	if !ok || len(rest) < sha256.Size {
		return nil, false
	}
	packed := rest[sha256.Size:]
	sum := seal(key, packed)
	return packed, bytes.Equal(rest[:sha256.Size], sum[:])
}

// seal binds an entry to its key.
func seal(key string, packed []byte) [sha256.Size]byte {
	return sha256.Sum256(append([]byte(key), packed...))
}

// Put keeps an entry. It is there as a whole or not at all, also for programs that run at the same time.
func (f *Folder) Put(key string, value []byte) {
	if f.refused.Load() || len(value) > maxEntry {
		return
	}
	packed := f.pack.EncodeAll(value, nil)
	if len(packed) > maxCompressed/2 {
		return
	}
	sum := seal(key, packed)
	if err := write(f.file(key), bytes.Join([][]byte{[]byte(format), sum[:], packed}, nil)); err != nil {
		f.refused.Store(true)
		return
	}
	f.written.Add(1)
}

// write writes beside the file and renames: what is half written is never read.
func write(path string, src []byte) error {
	folder := filepath.Dir(path)
	file, err := os.CreateTemp(folder, temporary+"*")
	if errors.Is(err, fs.ErrNotExist) {
		if err := os.MkdirAll(folder, 0o700); err != nil {
			return err
		}
		file, err = os.CreateTemp(folder, temporary+"*")
	}
	if err != nil {
		return err
	}
	_, err = file.Write(src)
	if err = errors.Join(err, file.Close()); err == nil {
		err = os.Rename(file.Name(), path)
	}
	if err != nil {
		_ = os.Remove(file.Name())
	}
	return err
}

// temporary begins the names of files that are not entries yet.
const temporary = ".writing-"
