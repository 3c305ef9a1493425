// Command checker checks ballot proposals, written in HCL, against the law.
package main

import (
	"os"
	"runtime/debug"
)

func main() {
	// Evaluation makes much short-lived garbage: collecting it less often is worth the memory.
	if os.Getenv("GOGC") == "" {
		debug.SetGCPercent(400)
	}
	os.Exit(run(os.Args[1:], stdio()))
}
