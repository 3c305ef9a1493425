package cache

import (
	"crypto/rand"
	"fmt"
	"testing"
	"time"
)

// TestTrimBoundsTheSize: above the bound, the entries go that were not used for longest.
func TestTrimBoundsTheSize(t *testing.T) {
	hour := time.Now()
	f, err := Open(t.TempDir(), func() time.Time { return hour })
	if err != nil {
		t.Fatal(err)
	}
	value := make([]byte, 1000)
	for i := range 10 {
		_, _ = rand.Read(value) // it never fails
		f.Put(Key(fmt.Append(nil, i)), value)
	}
	f.trim(5500)
	u, err := f.Use()
	if err != nil || u.Entries != 5 {
		t.Errorf("got %+v, %v, want 5 entries", u, err)
	}
	f.Put(Key([]byte("more")), value)
	f.trim(1)
	if again, _ := f.Use(); again.Entries != 6 {
		t.Errorf("got %+v: it looked through the folder twice in an hour", again)
	}
}
