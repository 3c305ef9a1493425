package report

import (
	"slices"
	"strings"

	"github.com/owenrumney/go-sarif/v3/pkg/report/v210/sarif"

	"checker/internal/finding"
)

// related are the other places that a finding rests on, and words that link to them.
func (s *sarifLog) related(r *result) ([]*sarif.Location, string) {
	list := []*sarif.Location{}
	var links []string
	if r.finding == nil {
		return list, ""
	}
	for _, fact := range r.finding.Facts {
		if fact.Place == r.place || fact.Place.Line < 1 || len(list) == mostLocations {
			continue
		}
		id := len(list) + 1
		words := strings.NewReplacer("[", "(", "]", ")").Replace(oneLine(fact.Address))
		list = append(list, s.location(fact.Place, r).WithID(id).WithMessage(said(words)))
		links = append(links, "["+words+"]("+decimal(id)+")")
	}
	if len(links) == 0 {
		return list, ""
	}
	return list, " It rests on " + strings.Join(links, ", ") + " too."
}

// flows are the chain of reasoning: what feeds each fact, the fact, and where the finding points.
func (s *sarifLog) flows(r *result) []*sarif.CodeFlow {
	var steps []*sarif.ThreadFlowLocation
	step := func(place finding.Range, words string) {
		if place.Line > 0 && len(steps) < mostLocations {
			steps = append(steps, sarif.NewThreadFlowLocation().WithLocation(s.location(place, r).WithMessage(said(words))))
		}
	}
	if r.finding != nil {
		for _, fact := range slices.Backward(r.finding.Facts) {
			for _, origin := range fact.Origins {
				step(origin, "feeds "+oneLine(fact.Address))
			}
			step(fact.Place, oneLine(fact.Address))
		}
	}
	if len(steps) < 2 {
		return []*sarif.CodeFlow{}
	}
	return []*sarif.CodeFlow{sarif.NewCodeFlow().WithThreadFlows([]*sarif.ThreadFlow{sarif.NewThreadFlow().WithLocations(steps)})}
}

// fixes offer a cure that was tried and holds.
func (s *sarifLog) fixes(r *result) []*sarif.Fix {
	change, ok := replacementOf(r, utf16Of)
	if !ok {
		return []*sarif.Fix{}
	}
	put := sarif.NewReplacement().WithDeletedRegion(region(change.span)).WithInsertedContent(sarif.NewArtifactContent().WithText(change.words))
	in := sarif.NewArtifactChange().WithArtifactLocation(s.artifact(change.file)).WithReplacements([]*sarif.Replacement{put})
	return []*sarif.Fix{sarif.NewFix().WithDescription(said(oneLine(r.finding.Cure))).WithArtifactChanges([]*sarif.ArtifactChange{in})}
}

// suppressions say that a finding is waived, why, and where that is written.
func (s *sarifLog) suppressions(r *result) []*sarif.Suppression {
	if !r.waived() {
		return []*sarif.Suppression{}
	}
	w := r.finding.Waived
	kind := "external"
	if w.Where.File == r.place.File {
		kind = "inSource"
	}
	one := sarif.NewSuppression().WithKind(kind).WithStatus("accepted").WithJustification(oneLine(Waived(r.finding)))
	if w.Where.Line > 0 {
		one.WithLocation(s.location(w.Where, r))
	}
	return []*sarif.Suppression{one}
}

func (s *sarifLog) location(place finding.Range, r *result) *sarif.Location {
	var texts map[string][]byte
	if r.file != nil {
		texts = r.file.Texts
	}
	at := sarif.NewPhysicalLocation().WithArtifactLocation(s.artifact(place.File)).WithRegion(region(spanOf(place, texts, utf16Of)))
	return sarif.NewLocation().WithPhysicalLocation(at)
}

func (s *sarifLog) artifact(path string) *sarif.ArtifactLocation {
	return sarif.NewSimpleArtifactLocation(uri(s.style.fromRoot(path)))
}

func region(p span) *sarif.Region {
	return sarif.NewRegion().WithStartLine(p.line).WithStartColumn(p.column).WithEndLine(p.endLine).WithEndColumn(p.endColumn)
}

func said(words string) *sarif.Message { return sarif.NewTextMessage(words) }

// unlinked keeps words of a proposal from being a link in a message.
func unlinked(s string) string { return strings.ReplaceAll(s, "](", "] (") }
