package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"path/filepath"
	"runtime"
	"strconv"
)

// A stage is all that is ready before the first run.
type stage struct {
	built     binaries
	rules     ruleFolders
	templates templates
	work      string
	progress  io.Writer
}

// measureAll compares the answers first, then measures at each size.
func measureAll(ctx context.Context, opts options, st *stage) (result, error) {
	versions, err := st.built.versions()
	if err != nil {
		return result{}, err
	}
	measured := result{
		Cores:    runtime.NumCPU(),
		Platform: runtime.GOOS + "/" + runtime.GOARCH + ", " + runtime.Version(),
		Versions: versions,
		Rules:    len(st.rules.rules),
		Real:     len(st.templates.proposals),
	}
	if measured.Agreement, err = st.compare(ctx, opts); err != nil {
		return result{}, err
	}
	for i, n := range opts.sizes {
		if err := st.measureSize(ctx, opts, n, opts.runsFor(i), &measured); err != nil {
			return result{}, fmt.Errorf("measure %d proposals: %w", n, err)
		}
	}
	return measured, nil
}

// compare asks all programs about one copy of each real proposal.
func (st *stage) compare(ctx context.Context, opts options) (agreement, error) {
	n := len(st.templates.proposals)
	fmt.Fprintf(st.progress, "compare the answers on %d proposals\n", n)
	made, err := makeCorpus(ctx, st.built.checker, st.templates, n, filepath.Join(st.work, "compare"))
	if err != nil {
		return agreement{}, err
	}
	return compareAnswers(ctx, folderPrograms(st.built, st.rules, made), n, st.work, opts.timeout)
}

// measureSize adds the figures for n proposals.
func (st *stage) measureSize(ctx context.Context, opts options, n, runs int, measured *result) error {
	fmt.Fprintf(st.progress, "measure %d proposals, %d runs\n", n, runs)
	made, err := makeCorpus(ctx, st.built.checker, st.templates, n, filepath.Join(st.work, "n"+strconv.Itoa(n)))
	if err != nil {
		return err
	}
	programs := folderPrograms(st.built, st.rules, made)
	if n == 1 {
		if programs, err = onePrograms(st.built, st.rules, made); err != nil {
			return err
		}
	}
	programs, left := splitSlow(programs, n, opts.perRuleMost)
	measured.LeftOut = append(measured.LeftOut, left...)
	warm := warmPrograms(st.built, made)
	if _, err := runOnce(ctx, warm[0], nil, opts.timeout); err != nil { // fills the cache, and does not count
		return err
	}
	programs = append(programs, warm...)
	samples, failed, err := interleave(ctx, programs, runs, opts.timeout)
	if err != nil {
		return err
	}
	for _, p := range programs {
		if err := failed[p.name]; err != nil {
			measured.LeftOut = append(measured.LeftOut, omission{n, p.name, err.Error()})
			measured.broke = measured.broke || !errors.Is(err, errTimeout)
		}
	}
	measured.Rows = append(measured.Rows, rowsOf(n, programs, samples)...)
	return nil
}
