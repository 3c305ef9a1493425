package memo

import (
	"context"
	"fmt"
	"strings"

	"checker/internal/document"
	"checker/internal/finding"
	"checker/internal/report"
)

// thresholds are what the measure asks of voters, in numbers; nothing where it asks for nothing of its own.
func (m *memo) thresholds() []document.Block {
	if m.Proposal == nil || m.Law == nil {
		return nil
	}
	asked, err := m.Law.Requirements(context.Background(), m.Proposal, m.File.Proposal.AsOf)
	if err != nil {
		return []document.Block{para("The threshold could not be shown in numbers: ", document.Text(err.Error()))}
	}
	var body []document.Block
	for i := range asked {
		t := &threshold{m: m, asked: &asked[i], id: fmt.Sprintf("threshold%d", i+1)}
		if len(asked) == 1 {
			body = append(body, t.blocks()...)
			continue
		}
		name, _ := m.Proposal.BlockTitle(asked[i].Threshold)
		body = append(body, document.Section{ID: t.id, Level: 2, Heading: text(upper(name)), Body: t.blocks()})
	}
	return body
}

// threshold is one requirement of the measure's own.
type threshold struct {
	m     *memo
	asked *finding.Requirement
	id    string
}

func (t *threshold) blocks() []document.Block {
	body := []document.Block{t.intro()}
	if t.asked.Carries != nil {
		body = append(body, t.carries())
	} else if t.asked.Turnout == nil && t.asked.Approval != nil {
		body = append(body, t.anyNumber())
	}
	rows := t.measured()
	if len(rows) > 0 {
		body = append(body, t.held(rows))
	}
	switch {
	case len(rows) == 0:
	case t.asked.Turnout != nil:
		body = append(body, t.bars(rows))
	default:
		body = append(body, t.table(rows))
	}
	if field, ok := t.field(rows); ok {
		body = append(body, field)
	}
	return body
}

// intro says what is asked, and which findings speak of it.
func (t *threshold) intro() document.Block {
	name, _ := t.m.Proposal.BlockTitle(t.asked.Threshold)
	var says []string
	for _, part := range []*finding.Part{t.asked.Approval, t.asked.Turnout} {
		if part != nil {
			says = append(says, part.Says)
		}
	}
	words := join(document.Text(upper(name)), " (", t.m.line(t.m.at(t.asked.Threshold)), ") asks for ", document.Text(strings.Join(says, ", and ")), ".")
	var about []*finding.Finding
	for _, x := range t.m.weighed(finding.Fail, finding.Refer, finding.Unknown) {
		if x.Subject == t.asked.Threshold {
			about = append(about, x)
		}
	}
	if len(about) > 0 {
		words = append(words, join(" What the law says to it: ", t.m.links(about), ".")...)
	}
	return document.Paragraph{Text: words}
}

// carries says how few can carry it.
func (t *threshold) carries() document.Block {
	part := "at least"
	if t.asked.Approval.MoreThan || t.asked.Turnout != nil && t.asked.Turnout.MoreThan {
		part = "more than"
	}
	words := "The smallest share that can carry it: the votes in favor of " + part + " " + t.asked.Carries.Text + " of " + t.voters() + "."
	switch {
	case t.asked.Turnout == nil || t.asked.Approval.Of == t.asked.Turnout.Of:
	case t.asked.Turnout.Counts == "ballots_cast_at_election":
		words += " That is turnout times approval; the more ballots leave it blank, the fewer votes in favor suffice."
	default:
		words += " That is turnout times approval."
	}
	return para(document.Text(words))
}

// anyNumber says what carries it where no turnout is asked for, or where that is not known.
func (t *threshold) anyNumber() document.Block {
	for fact := range t.m.Proposal.Silent() {
		if fact == t.asked.Threshold+".turnout" || strings.HasPrefix(fact, t.asked.Threshold+".turnout.") {
			return para("It asks for no turnout: that share of the votes carries it, however few vote.")
		}
	}
	return para("Whether it asks for a turnout is not stated, so the smallest share of voters that can carry it is not known.")
}

// voters are those on whom the requirement is measured, as people say it.
func (t *threshold) voters() string {
	return "all " + strings.ReplaceAll(t.asked.Of, "_", " ")
}

// measured are the past elections that say something about the requirement.
func (t *threshold) measured() []finding.Election {
	var list []finding.Election
	for _, e := range t.asked.Elections {
		ofRegister := t.asked.Approval != nil && t.asked.Approval.Of == "registered_voters"
		if e.Reached != "" || ofRegister && e.Yes != nil {
			list = append(list, e)
		}
	}
	return list
}

// held says at which past elections the turnout would have been reached.
func (t *threshold) held(rows []finding.Election) document.Block {
	years := map[string][]string{}
	for _, e := range rows {
		years[e.Reached] = append(years[e.Reached], year(e))
	}
	if t.asked.Turnout == nil {
		return para("No past vote on the question is known; the table shows what it would have taken at past statewide general elections, of those who took part.")
	}
	words := fmt.Sprintf("Counting all ballots cast, the turnout would have been reached at %d of the %d past statewide general elections of which the library has numbers", len(years["yes"]), len(rows))
	if missed := years["no"]; len(missed) > 0 {
		words += ", and missed in " + enumerated(missed)
	}
	if perhaps := years["perhaps"]; len(perhaps) > 0 {
		words += "; of " + enumerated(perhaps) + " the numbers are not exact enough to say"
	}
	words += ". That is history, and no forecast."
	if t.asked.Turnout.Counts != "ballots_cast_at_election" {
		words += " Votes on one question are fewer than ballots cast, as some leave it blank."
	}
	return para(words)
}

func year(e finding.Election) string { return e.Day[:min(4, len(e.Day))] }

func enumerated(items []string) string {
	if n := len(items); n > 1 {
		return strings.Join(items[:n-1], ", ") + " and " + items[n-1]
	}
	return strings.Join(items, "")
}

// table is the same in exact numbers, with where each was read and how it is known.
func (t *threshold) table(rows []finding.Election) document.Block {
	table := document.Table{
		Caption: join("Past statewide general elections (", document.Text(t.asked.Register+"; "+t.asked.Ballots), ")"),
		Header:  [][]document.Inline{text("Election"), text("Registered voters"), text("Ballots cast"), text("Turnout")},
		Align:   []document.Align{document.Start, document.End, document.End, document.End}, Wide: true,
	}
	turnout := t.asked.Turnout != nil && t.asked.Turnout.Of == "registered_voters"
	if turnout {
		table.Header = append(table.Header, text("Reached"), text("Ballots to spare"))
		table.Align = append(table.Align, document.Start, document.End)
	}
	table.Header = append(table.Header, text("Votes in favor that would have carried it, had nobody left it blank"), text("Where the numbers were read"))
	table.Align = append(table.Align, document.End, document.Start)
	for _, e := range rows {
		row := [][]document.Inline{text(report.LongDate(e.Day)), text(counted(e.Registered)), text(counted(e.Ballots)), text(shares(e))}
		if turnout {
			row = append(row, text(e.Reached), text(counted(e.Spare)))
		}
		yes := "not known"
		if e.Yes != nil {
			yes = counted(*e.Yes)
		}
		table.Rows = append(table.Rows, append(row, text(yes), text(read(e))))
	}
	return table
}

// read says where both numbers were read, and how they are known.
func read(e finding.Election) string {
	r, b := e.Sources.Registered, e.Sources.Ballots
	if r == b {
		return ended(upper(r.Text) + known(r))
	}
	return "Registered: " + r.Text + known(r) + ". Ballots: " + b.Text + known(b) + "."
}

// known says how a number is known, where its source does not say so already.
func known(s finding.Source) string {
	switch {
	case s.Verification == "range":
		return " (a range)"
	case s.Verification == "" || strings.HasPrefix(s.Text, s.Verification):
		return ""
	}
	return " (" + s.Verification + ")"
}

func counted(s finding.Span) string {
	if s.Least == s.Most {
		return digits(s.Least)
	}
	return digits(s.Least) + " to " + digits(s.Most)
}

// digits puts commas into a whole number.
func digits(n int64) string {
	if n < 0 {
		return "−" + digits(-n)
	}
	if n < 1000 {
		return fmt.Sprint(n)
	}
	return digits(n/1000) + fmt.Sprintf(",%03d", n%1000)
}

func shares(e finding.Election) string {
	about := ""
	for _, s := range []finding.Source{e.Sources.Registered, e.Sources.Ballots} {
		if s.Verification == "derived" || s.Verification == "range" {
			about = "about "
		}
	}
	if e.Least.Text == e.Most.Text {
		return about + e.Least.Text
	}
	return about + e.Least.Text + " to " + e.Most.Text
}
