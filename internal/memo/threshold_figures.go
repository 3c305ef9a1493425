package memo

import (
	"fmt"

	"checker/internal/document"
	"checker/internal/drawing"
	"checker/internal/finding"
)

// bars draws the turnout of past elections against the turnout that is asked for.
func (t *threshold) bars(rows []finding.Election) document.Block {
	chart := drawing.Bars{
		ID: t.id + "-bars", Title: "Turnout at past elections", Line: float(t.asked.Turnout.Share), LineLabel: "asked for: " + form(t.asked.Turnout) + " " + t.asked.Turnout.Share.Text,
		Description: fmt.Sprintf("Bars for the turnout of %d past general elections against a line for %s.", len(rows), t.asked.Turnout.Says),
	}
	for _, e := range rows {
		bar := drawing.Bar{Label: year(e), Text: shares(e) + ", " + spare(e), State: reached(e), Share: float(e.Least)}
		if e.Yes != nil {
			bar.Inner = float64(e.Yes.Least) / float64(e.Registered.Most)
			chart.InnerLabel = "votes in favor that would have carried it, had nobody left it blank"
		}
		chart.Rows = append(chart.Rows, bar)
	}
	return document.Figure{
		ID: t.id + "-turnout", SVG: chart.SVG(), Alternative: chart.Description,
		Caption: text("Turnout of registered voters at past statewide general elections, against the turnout that is asked for. Tick and full bar: reached, with so many ballots to spare. Triangle and hollow bar: missed by so many ballots."),
		Instead: []document.Block{t.table(rows)},
	}
}

// spare says by how much the turnout was reached or missed, at the least.
func spare(e finding.Election) string {
	switch e.Reached {
	case "yes":
		return digits(e.Spare.Least) + " to spare"
	case "no":
		return "missed by " + digits(-e.Spare.Most)
	}
	return "perhaps reached"
}

func reached(e finding.Election) drawing.State {
	switch e.Reached {
	case "yes":
		return drawing.Done
	case "no":
		return drawing.Fails
	}
	return drawing.Open
}

func float(s finding.Share) float64 { return float64(s.Num) / float64(s.Den) }

func form(p *finding.Part) string {
	if p.MoreThan {
		return "more than"
	}
	return "at least"
}

// field draws turnout and approval with the region that passes, where both are measured on what the picture shows.
func (t *threshold) field(rows []finding.Election) (document.Block, bool) {
	a := t.asked.Approval
	if a == nil || t.asked.Carries == nil {
		return nil, false
	}
	f := drawing.Field{
		ID: t.id + "-plane", Title: "Turnout and approval", Across: "turnout, as a share of " + t.voters(), Up: "votes in favor, as a share of the votes on it",
		Approval: float(a.Share), OfVoters: a.Of == t.asked.Of, Corner: "fewest votes that pass: " + t.asked.Carries.Text + " of " + t.voters(),
	}
	if a.Of == "ballots_cast" {
		f.Up = "votes in favor, as a share of all ballots cast"
	}
	if t.asked.Turnout != nil {
		f.Turnout = float(t.asked.Turnout.Share)
	}
	f.Description = fmt.Sprintf("The plane of turnout and approval, with the region that passes; the fewest votes that can pass are %s of %s.", t.asked.Carries.Text, t.voters())
	for _, e := range rows {
		p := drawing.Point{Label: year(e), State: reached(e), Turnout: float(e.Least), Approval: f.Approval}
		if e.Yes != nil {
			p.Approval = float64(e.Yes.Least) / float64(e.Ballots.Least)
		}
		f.Points = append(f.Points, p)
	}
	caption := "Turnout and approval: the hatched region passes."
	if len(rows) > 0 {
		caption += " Each past election stands at its turnout and at the approval that would have carried it: a full point where turnout was reached, a cross where it was missed."
	}
	return document.Figure{
		ID: t.id + "-field", SVG: f.SVG(), Alternative: f.Description, Caption: text(caption),
		Instead: []document.Block{t.regions()},
	}, true
}

// regions says in words what passes and what fails.
func (t *threshold) regions() document.Block {
	items := [][]document.Block{{para("Fails on approval: whatever does not reach ", document.Text(t.asked.Approval.Says), ".")}}
	if turnout := t.asked.Turnout; turnout != nil {
		items = append(items, []document.Block{para("Fails on turnout, whatever the approval: whatever does not reach ", document.Text(turnout.Says), ".")})
	}
	items = append(items, []document.Block{para("Passes: everything else.")})
	return document.List{Items: items}
}
