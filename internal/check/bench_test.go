package check_test

import (
	"context"
	"testing"

	"checker/internal/check"
	"checker/internal/policy"
	"checker/internal/vocabulary"
	"checker/policies"
)

// BenchmarkProposals checks the real proposals with the whole library: time for each proposal, on one core.
func BenchmarkProposals(b *testing.B) {
	v, err := vocabulary.Load(policies.FS)
	if err != nil {
		b.Fatal(err)
	}
	loaded := check.LoadAll(check.Options{Vocabulary: v}, []string{"../../proposals"})
	c := check.New(check.Options{Vocabulary: v, Trees: []policy.Tree{{FS: policies.FS}}, Jobs: 1})
	e, err := c.Engine(context.Background(), "us_ca")
	if err != nil {
		b.Fatal(err)
	}
	b.ResetTimer()
	for i := range b.N {
		l := loaded[i%len(loaded)]
		if _, err := e.Run(context.Background(), l.Proposal, l.AsOf); err != nil {
			b.Fatal(err)
		}
	}
}
