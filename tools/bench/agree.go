package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"time"
)

// agreement says how many failures each program found in the same proposals: figures of programs
// that do not find the same are not comparable.
type agreement struct {
	Proposals int            `json:"proposals"`
	Failures  []failureCount `json:"failures"`
}

// A failureCount is the number of failed rules that one program reported.
type failureCount struct {
	Program string `json:"program"`
	Count   int    `json:"count"`
}

// same says whether all programs found the same number of failures.
func (a agreement) same() bool {
	for _, f := range a.Failures {
		if f.Count != a.Failures[0].Count {
			return false
		}
	}
	return true
}

// compareAnswers runs every program once over the same proposals and counts the failures.
func compareAnswers(ctx context.Context, programs []program, n int, work string, timeout time.Duration) (agreement, error) {
	compared := agreement{Proposals: n}
	for _, p := range programs {
		count, err := countFailures(ctx, p, filepath.Join(work, "answer.json"), timeout)
		if err != nil {
			return compared, fmt.Errorf("compare the answers: %w", err)
		}
		compared.Failures = append(compared.Failures, failureCount{p.name, count})
	}
	return compared, nil
}

func countFailures(ctx context.Context, p program, answer string, timeout time.Duration) (count int, err error) {
	file, err := os.Create(answer)
	if err != nil {
		return 0, err
	}
	defer func() { err = errors.Join(err, file.Close()) }()
	if _, err := runOnce(ctx, p, file, timeout); err != nil {
		return 0, err
	}
	if _, err := file.Seek(0, io.SeekStart); err != nil {
		return 0, err
	}
	return countMarks(file, failureMark(p.name))
}

// A mark is a member of an object, by key and, unless it is empty, text.
type mark struct {
	key, text string
}

// failureMark is the member that each failure has, and nothing else in the program's output.
func failureMark(name string) mark {
	switch name {
	case nameConftestOne, nameConftestPerRule:
		return mark{key: "msg"}
	default:
		return mark{key: "outcome", text: "fail"}
	}
}

// countMarks reads JSON as a stream, so that this process stays small: the peak memory of a child
// is at least that of its parent at the start.
func countMarks(r io.Reader, m mark) (int, error) {
	decoder := json.NewDecoder(r)
	count := 0
	var last json.Token
	for {
		token, err := decoder.Token()
		if errors.Is(err, io.EOF) {
			return count, nil
		}
		if err != nil {
			return 0, fmt.Errorf("read the answer: %w", err)
		}
		if text, ok := token.(string); ok && last == m.key && (m.text == "" || m.text == text) {
			count++
		}
		last = token
	}
}
