package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os/exec"
	"runtime"
	"slices"
	"strings"
	"syscall"
	"time"
)

// A sample is what one run of a program took.
type sample struct {
	wall time.Duration
	cpu  time.Duration // user and system
	peak int64         // bytes of memory, at most
}

var errTimeout = errors.New("took too long")

// runOnce runs a program to its end. What it prints goes to out; nil throws it away unread.
func runOnce(ctx context.Context, p program, out io.Writer, timeout time.Duration) (sample, error) {
	ctx, cancel := context.WithTimeoutCause(ctx, timeout, fmt.Errorf("%w: more than %s", errTimeout, timeout))
	defer cancel()
	cmd := exec.CommandContext(ctx, p.argv[0], p.argv[1:]...)
	var said bytes.Buffer
	cmd.Stdout, cmd.Stderr = out, &said
	begin := time.Now()
	err := cmd.Run()
	wall := time.Since(begin)
	if ctx.Err() != nil {
		return sample{}, context.Cause(ctx)
	}
	if err := p.accept(err, said.String()); err != nil {
		return sample{}, err
	}
	state := cmd.ProcessState
	return sample{wall: wall, cpu: state.UserTime() + state.SystemTime(), peak: peakMemory(state.SysUsage())}, nil
}

// accept tells an exit code that is an answer from a breakdown. A Go program that panics ends with
// 2, which is an answer of checker, too: its stack trace tells them apart.
func (p program) accept(err error, said string) error {
	var exit *exec.ExitError
	if err == nil {
		return nil
	}
	panicked := strings.Contains(said, "\ngoroutine ")
	if errors.As(err, &exit) && exit.Exited() && exit.ExitCode() <= p.lastOK && !panicked {
		return nil
	}
	return fmt.Errorf("%s: %w: %s", p.name, err, tail(said))
}

// peakMemory reads the most memory that a finished process held. Linux counts it in KiB.
func peakMemory(usage any) int64 {
	rusage, ok := usage.(*syscall.Rusage)
	if !ok {
		return 0
	}
	if runtime.GOOS == "darwin" {
		return int64(rusage.Maxrss)
	}
	return int64(rusage.Maxrss) * 1024
}

// interleave runs all programs in turn, so that a slow minute of the machine slows all of them, and
// begins each round with the next program. A program that takes too long or breaks is left out.
func interleave(ctx context.Context, programs []program, runs int, timeout time.Duration) (map[string][]sample, map[string]error, error) {
	samples := map[string][]sample{}
	failed := map[string]error{}
	for round := range runs {
		for i := range programs {
			p := programs[(round+i)%len(programs)]
			if failed[p.name] != nil {
				continue
			}
			taken, err := runOnce(ctx, p, nil, timeout)
			if ctx.Err() != nil {
				return nil, nil, ctx.Err()
			}
			if err != nil {
				failed[p.name] = err
				delete(samples, p.name)
				continue
			}
			samples[p.name] = append(samples[p.name], taken)
		}
	}
	return samples, failed, nil
}

// median is the middle value; of an even number, the mean of the two in the middle.
func median[T int64 | time.Duration](values []T) T {
	sorted := slices.Sorted(slices.Values(values))
	middle := len(sorted) / 2
	if len(sorted)%2 == 1 {
		return sorted[middle]
	}
	return (sorted[middle-1] + sorted[middle]) / 2
}
