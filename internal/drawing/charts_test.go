package drawing

import (
	"fmt"
	"math"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// shares are turnouts and approvals as they come, and as they do not.
func shares() *rapid.Generator[float64] {
	return rapid.OneOf(rapid.Float64Range(0, 1), rapid.SampledFrom([]float64{0, 0.5, 1, 1.2, 0.0001}))
}

func TestFields(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		f := Field{
			ID: "f", Title: "T", Description: "D", Across: "turnout of all registered voters", Up: rapid.SampledFrom(hostile).Draw(t, "up"), Turnout: shares().Draw(t, "turnout"),
			Approval: shares().Draw(t, "approval"), OfVoters: rapid.Bool().Draw(t, "of voters"), Corner: "fewest votes that pass: 27.5% of all registered voters",
		}
		for i := range rapid.IntRange(0, 14).Draw(t, "points") {
			f.Points = append(f.Points, Point{Label: fmt.Sprint(2000 + 2*i), State: State(rapid.IntRange(0, int(Blocked)).Draw(t, "state")), Turnout: shares().Draw(t, "at"), Approval: shares().Draw(t, "needed")})
		}
		wellFormed(t, f.SVG())
		c, high := f.draw()
		inside(t, c, box{w: roadWidth, h: high})
		for i := range f.Points {
			for j := range i {
				if a, b := c.named(f.name(f.Points[i])), c.named(f.name(f.Points[j])); a.overlaps(b) {
					t.Errorf("the names %s and %s overlap", f.Points[i].Label, f.Points[j].Label)
				}
			}
		}
	})
}

func (c *canvas) named(text string) box {
	for _, p := range c.texts {
		if p.text == text {
			return p.box
		}
	}
	return box{}
}

func inside(t rapid.TB, c *canvas, page box) {
	t.Helper()
	for _, text := range c.texts {
		if !text.within(page) {
			t.Errorf("%q at %+v leaves the drawing %+v", text.text, text.box, page)
		}
	}
	if strings.Contains(c.b.String(), "NaN") || strings.Contains(c.b.String(), "Inf") {
		t.Error("a place that is no number")
	}
}

func TestBars(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		b := Bars{ID: "b", Title: "T", Description: "D", Line: shares().Draw(t, "line"), LineLabel: rapid.SampledFrom(hostile).Draw(t, "label"), InnerLabel: "votes in favor that would have carried it"}
		for i := range rapid.IntRange(1, 12).Draw(t, "rows") {
			b.Rows = append(b.Rows, Bar{Label: fmt.Sprint(2000 + 2*i), Text: rapid.SampledFrom(hostile).Draw(t, "text"), State: State(rapid.IntRange(0, int(Blocked)).Draw(t, "state")), Share: shares().Draw(t, "share"), Inner: shares().Draw(t, "inner")})
		}
		wellFormed(t, b.SVG())
		c, high := b.draw()
		inside(t, c, box{w: roadWidth, h: high})
		for i, text := range c.texts {
			for _, other := range c.texts[:i] {
				if lap(text.box, other.box) {
					t.Errorf("%q and %q overlap", text.text, other.text)
				}
			}
		}
	})
}

// TestRegion: the border of the region that passes runs where the requirement says.
func TestRegion(t *testing.T) {
	votes := Field{Turnout: 0.5, Approval: 0.55}
	register := Field{Approval: 0.4, OfVoters: true}
	for _, c := range []struct {
		name string
		got  float64
		want float64
	}{
		{"of the votes, at any turnout", votes.least(0.9), 0.55},
		{"of the votes, from the turnout on", votes.from(), 0.5},
		{"of the register, at full turnout", register.least(1), 0.4},
		{"of the register, at half", register.least(0.5), 0.8},
		{"of the register, where too few take part", register.least(0.3), 1},
		{"of the register, from its own share on", register.from(), 0.4},
	} {
		if math.Abs(c.got-c.want) > 1e-9 {
			t.Errorf("%s: %v, want %v", c.name, c.got, c.want)
		}
	}
}
