package main

import (
	"crypto/sha256"
	"maps"
	"slices"

	"checker/internal/check"
)

// A sideText is what pairing needs to know of a text that was read. The proposal is let go: a folder may have thousands.
type sideText struct {
	digest     string
	understood bool
	name       string // of the proposal
	companions map[string][sha256.Size]byte
}

func textOf(l check.Loaded) *sideText {
	t := &sideText{digest: l.File.Digest, companions: map[string][sha256.Size]byte{}}
	if l.Proposal != nil {
		t.understood, t.name = true, l.Proposal.Name
		for name, text := range l.Proposal.Companions() {
			t.companions[name] = sha256.Sum256(text)
		}
	}
	return t
}

// A pairing is a proposal on both sides, or on one.
type pairing struct{ old, now *diffFile }

// pair finds out which files are the same proposal: by path, where that still has the proposal of that name; then by the
// proposal's name, as when a file was renamed; then by path alone, as when the proposal was.
func pair(old, now *diffSide) []pairing {
	if len(old.files) == 1 && len(now.files) == 1 && old.files[0].rel == "" && now.files[0].rel == "" {
		return []pairing{{&old.files[0], &now.files[0]}}
	}
	left := map[string]*diffFile{}
	for i := range old.files {
		left[old.files[i].rel] = &old.files[i]
	}
	list := make([]pairing, len(now.files))
	for i := range now.files {
		list[i].now = &now.files[i]
	}
	for _, find := range []func(*diffFile) *diffFile{
		func(f *diffFile) *diffFile {
			if was := left[f.rel]; was != nil && was.stated() == f.stated() {
				return was
			}
			return nil
		},
		func(f *diffFile) *diffFile { return renamed(left, f) },
		func(f *diffFile) *diffFile { return left[f.rel] },
	} {
		for i := range list {
			if list[i].old != nil {
				continue
			}
			if was := find(list[i].now); was != nil {
				delete(left, was.rel)
				list[i].old = was
			}
		}
	}
	for _, rel := range slices.Sorted(maps.Keys(left)) {
		list = append(list, pairing{old: left[rel]})
	}
	return list
}

// stated is the name of the proposal in a file; "" where it was not understood.
func (f *diffFile) stated() string {
	if f.read == nil {
		return ""
	}
	return f.read.name
}

// renamed is the file among those that are left that states the same proposal, by name.
func renamed(left map[string]*diffFile, f *diffFile) *diffFile {
	for _, rel := range slices.Sorted(maps.Keys(left)) {
		if f.stated() != "" && left[rel].stated() == f.stated() {
			return left[rel]
		}
	}
	return nil
}

// same holds for a proposal whose texts are the same to the byte. What was not understood says nothing, on both sides.
func (p pairing) same() bool {
	if p.old == nil || p.now == nil {
		return false
	}
	a, b := p.old.read, p.now.read
	if a == nil || b == nil || !a.understood || !b.understood {
		return false
	}
	return a.digest != "" && a.digest == b.digest && maps.Equal(a.companions, b.companions)
}
