// Command checker checks ballot proposals, written in HCL, against the law.
package main

import (
	"os"
	"runtime/debug"
)

// softLimit is where the collector works harder, in bytes: a run holds the library and a few proposals, however many it
// checks.
const softLimit = 112 << 20

func main() {
	// Evaluation makes much short-lived garbage: collecting it less often is worth the memory, up to a bound.
	if os.Getenv("GOGC") == "" {
		debug.SetGCPercent(800)
	}
	if os.Getenv("GOMEMLIMIT") == "" {
		debug.SetMemoryLimit(softLimit)
	}
	os.Exit(run(os.Args[1:], stdio()))
}
