package eval

import (
	"encoding/json"
	"fmt"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"checker/internal/finding"
	"checker/internal/policy"
	"checker/internal/proposal"
	"checker/internal/vocabulary"
)

// fill puts values into a message. A name that the verdict does not state is an error: a message with a hole
// would mislead. Formats: word (a word of the vocabulary as people say it), list, date, money, quote.
func (e *Engine) fill(template string, f *finding.Finding, p *proposal.Proposal) (string, error) {
	if template == "" {
		return "", nil
	}
	var failed error
	text := policy.Placeholder.ReplaceAllStringFunc(template, func(hole string) string {
		m := policy.Placeholder.FindStringSubmatch(hole)
		if m[1] == "subject" {
			return e.inText(f.Subject, p)
		}
		value, ok := f.Values[m[1]]
		if !ok {
			failed = fmt.Errorf("the message speaks of {%s}, which the verdict does not state", m[1])
			return hole
		}
		said, err := e.say(value, m[2], f, p)
		if err != nil {
			failed = fmt.Errorf("the message speaks of %s: %w", hole, err)
		}
		return said
	})
	text = strings.TrimSpace(text)
	if first, size := utf8.DecodeRuneInString(text); first != utf8.RuneError {
		text = string(unicode.ToUpper(first)) + text[size:]
	}
	return text, failed
}

// say formats a value for people, by its form. What has no form for people is an error.
func (e *Engine) say(value any, format string, f *finding.Finding, p *proposal.Proposal) (string, error) {
	switch v := value.(type) {
	case string:
		if format == "money" {
			return "", wants("cents", value)
		}
		return e.sayText(v, format, f, p), nil
	case bool:
		if v {
			return "yes", nil
		}
		return "no", nil
	case json.Number:
		switch format {
		case "money":
			return money(v), nil
		case "word", "quote", "date":
			return "", wants("a text", value)
		}
		return grouped(v.String()), nil
	case map[string]any:
		if text, ok := v["text"].(string); ok {
			return text, nil
		}
	case []any:
		items := make([]string, len(v))
		for i, item := range v {
			var err error
			if items[i], err = e.say(item, format, f, p); err != nil {
				return "", err
			}
		}
		return enumerate(items), nil
	}
	return "", wants("a text, a number, yes or no, an object with a text, or a list of them", value)
}

func (e *Engine) sayText(s, format string, f *finding.Finding, p *proposal.Proposal) string {
	switch format {
	case "quote":
		return "“" + s + "”"
	case "word":
		if title, ok := e.wordOf(s, f, p); ok {
			return title
		}
		return strings.ReplaceAll(s, "_", " ")
	}
	if title, ok := p.BlockTitle(s); ok {
		return title
	}
	if vocabulary.CheckDate(s) == nil {
		return LongDate(s)
	}
	return s
}

// wordOf finds how people say a word: as a fact has it that the finding rests on, else as any fact does.
func (e *Engine) wordOf(word string, f *finding.Finding, p *proposal.Proposal) (string, bool) {
	for i := range f.Facts {
		address := f.Facts[i].Address
		at := p.BlockOf(address)
		block, ok := e.vocabulary.Block(vocabulary.TypeOf(at))
		if !ok {
			continue
		}
		if fact, ok := block.Path(unplaced(strings.TrimPrefix(address[len(at):], "."))); ok {
			if title, ok := fact.WordTitle(word); ok {
				return title, true
			}
		}
	}
	return e.wordTitle(word)
}

// wordTitle finds how people say a word of the vocabulary: the first fact that has it.
func (e *Engine) wordTitle(word string) (string, bool) {
	var search func(facts []vocabulary.Fact) (string, bool)
	search = func(facts []vocabulary.Fact) (string, bool) {
		for i := range facts {
			if title, ok := facts[i].WordTitle(word); ok {
				return title, true
			}
			if title, ok := search(facts[i].Facts); ok {
				return title, true
			}
		}
		return "", false
	}
	for i := range e.vocabulary.Blocks {
		if title, ok := search(e.vocabulary.Blocks[i].Facts); ok {
			return title, true
		}
	}
	return "", false
}

// called is what people call a subject.
func (e *Engine) called(address string, p *proposal.Proposal) string {
	if address == vocabulary.ProposalType {
		return "the measure"
	}
	if title, ok := p.BlockTitle(address); ok {
		return title
	}
	return address
}

// inText is a subject in a sentence of a message.
func (e *Engine) inText(address string, p *proposal.Proposal) string {
	if name, ok := p.BlockName(address); ok && address != vocabulary.ProposalType {
		return name
	}
	return e.called(address, p)
}

// LongDate is an ISO date as people write it: 5 November 2026.
func LongDate(iso string) string {
	day, err := time.Parse(time.DateOnly, iso)
	if err != nil {
		return iso
	}
	return day.Format("2 January 2006")
}

// enumerate joins with commas and "and".
func enumerate(items []string) string {
	switch len(items) {
	case 0:
		return "nothing"
	case 1:
		return items[0]
	case 2:
		return items[0] + " and " + items[1]
	}
	return strings.Join(items[:len(items)-1], ", ") + " and " + items[len(items)-1]
}

// grouped puts commas into a whole number.
func grouped(digits string) string {
	if positive, ok := strings.CutPrefix(digits, "-"); ok {
		return "-" + grouped(positive)
	}
	if len(digits) < 5 || strings.ContainsAny(digits, ".eE-") {
		return digits
	}
	var b strings.Builder
	for i, d := range digits {
		if i > 0 && (len(digits)-i)%3 == 0 {
			b.WriteByte(',')
		}
		b.WriteRune(d)
	}
	return b.String()
}

func money(cents json.Number) string {
	n, err := cents.Int64()
	if err != nil {
		return cents.String()
	}
	if n < 0 {
		return "-" + money(json.Number(strings.TrimPrefix(cents.String(), "-")))
	}
	if n%100 == 0 {
		return "$" + grouped(fmt.Sprint(n/100))
	}
	return fmt.Sprintf("$%s.%02d", grouped(fmt.Sprint(n/100)), n%100)
}
