package pdf

import (
	"bytes"
	"fmt"
	"regexp"
	"slices"
)

// element is the name of an element of the structure: the browser counts all nodes that it ever made, some of which
// depend on when its parts came up.
var element = regexp.MustCompile(`\(node\d{8}\)`)

// counted names the elements of the structure by their order. Names keep their length and their order, as the tables of
// the file need it.
func counted(printed []byte) []byte {
	names := element.FindAll(printed, -1)
	slices.SortFunc(names, bytes.Compare)
	names = slices.CompactFunc(names, bytes.Equal)
	return element.ReplaceAllFunc(printed, func(name []byte) []byte {
		at, _ := slices.BinarySearchFunc(names, name, bytes.Compare)
		return fmt.Appendf(nil, "(node%08d)", at+1)
	})
}
