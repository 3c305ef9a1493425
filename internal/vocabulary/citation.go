package vocabulary

import (
	"errors"
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"
)

// A CitationValue is law in its parts. Key compares: two spellings of one section have one key, and
// subdivisions are left out of it.
type CitationValue struct {
	Key          string // "ca.const.art.3.s.1", "ca.gov.434", "us.code.4.5", "case.texas_v_white"
	Jurisdiction string // "us_ca"; empty for a case
	Body         string // "ca.const"; "case" for a case
	Article      string // of a constitution: "3", "13a"; "amend.14" for an amendment
	Section      string
	Last         string // last section of a range
	Subdivision  string // "(b)(2)"
	Text         string // as the drafter wrote it
}

const (
	articlePart = `(art\.|article|amend\.|amendment) ?([IVXLC]+|[0-9]{1,3})(?:[ -]?([A-F]))?`
	numberPart  = `([1-9][0-9]{0,5}(?:\.[0-9]{1,4}){0,2}[a-z]{0,3})`
	hyphenPart  = `([1-9][0-9]{0,5}[a-z]{1,3}(?:-[0-9]{1,3}[a-z]{0,2}){1,2})` // 42 U.S.C. § 2000e-2; without a letter it would be a range
	letterPart  = `(?:(?:,? (?:subd\.|subdivision))?((?: ?\([0-9a-zA-Z]{1,5}\))+))?`
)

var (
	articleForm = regexp.MustCompile(`^` + articlePart + `(?:, ?§ ?` + numberPart + letterPart + `)?(?:, ?cl\. ?([0-9]{1,2}))?$`)
	spanForm    = regexp.MustCompile(`^` + articlePart + `, ?§§ ?` + numberPart + ` ?[-–] ?` + numberPart + `$`)
	sectionForm = regexp.MustCompile(`^§ ?` + numberPart + letterPart + `$`)
	hyphenForm  = regexp.MustCompile(`^§ ?` + hyphenPart + letterPart + `$`)
	rangeForm   = regexp.MustCompile(`^§§ ?` + numberPart + ` ?[-–] ?` + numberPart + `$`)
	partForm    = regexp.MustCompile(`^(div\.|division|tit\.|title|pt\.|part|ch\.|chapter) ?([0-9]{1,5}(?:\.[0-9]{1,4})?)$`)
	titleForm   = regexp.MustCompile(`^([0-9]{1,3}) (.+)$`)
	caseForm    = regexp.MustCompile(`^((?:.{1,120} v\.|In re|Ex parte) .{1,120}?)(?: \(([^()]{0,40}[0-9]{4})\)|,) [0-9]{1,4} [A-Z][^()]{0,25}(?: \([^()]{1,20}\))? [0-9]{1,5}.{0,60}$`)
	notWord     = regexp.MustCompile(`[^a-z0-9]+`)
)

// ParseCitation reads law in the form in which lawyers cite it, with the names that the jurisdictions
// give to their constitutions and codes. The error says the expected form.
func (v *Vocabulary) ParseCitation(s string) (CitationValue, error) {
	text := strings.Join(strings.Fields(s), " ")
	if m := caseForm.FindStringSubmatch(text); m != nil {
		return CitationValue{Key: "case." + strings.Trim(notWord.ReplaceAllString(strings.ToLower(m[1]), "_"), "_"), Body: "case", Text: s}, nil
	}
	title, rest := "", text
	if m := titleForm.FindStringSubmatch(text); m != nil {
		title, rest = m[1], m[2]
	}
	for _, j := range v.Jurisdictions {
		for _, code := range j.Codes {
			if code.TitleFirst != (title != "") {
				continue
			}
			for _, name := range code.Names {
				after, ok := strings.CutPrefix(rest, name)
				if !ok {
					continue
				}
				c, err := parsePlace(code, title, strings.TrimLeft(after, ", "))
				if err != nil {
					return CitationValue{}, err
				}
				c.Jurisdiction, c.Body, c.Text = j.ID, code.Key, s
				return c, nil
			}
		}
	}
	return CitationValue{}, v.unknownLaw(rest)
}

// parsePlace reads what follows the name of a constitution or code.
func parsePlace(code Code, title, place string) (CitationValue, error) {
	if code.Constitution {
		return parseArticle(code, place)
	}
	prefix := code.Key + "."
	if title != "" {
		prefix += title + "."
	}
	m := sectionForm.FindStringSubmatch(place)
	if m == nil && code.TitleFirst {
		m = hyphenForm.FindStringSubmatch(place)
	}
	if m != nil {
		return CitationValue{Key: prefix + m[1], Section: m[1], Subdivision: strings.ReplaceAll(m[2], " ", "")}, nil
	}
	if m := rangeForm.FindStringSubmatch(place); m != nil {
		return CitationValue{Key: prefix + m[1], Section: m[1], Last: m[2]}, checkRange(m[1], m[2])
	}
	if m := partForm.FindStringSubmatch(place); m != nil {
		kinds := map[string]string{"division": "div", "title": "tit", "part": "pt", "chapter": "ch"}
		kind := strings.TrimSuffix(m[1], ".")
		if short, ok := kinds[kind]; ok {
			kind = short
		}
		return CitationValue{Key: prefix + kind + "." + m[2], Section: kind + " " + m[2]}, nil
	}
	name := code.Names[0]
	if code.TitleFirst {
		return CitationValue{}, fmt.Errorf(`want the section after the name, as in "4 %s § 5" or "4 %s §§ 5-10"`, name, name)
	}
	return CitationValue{}, fmt.Errorf(`want the section after the name, as in "%s, § 434", "%s, § 434(b)" or "%s, §§ 430-436"`, name, name, name)
}

// checkRange refuses a range that ends before it begins: it would name nothing. Codes do not agree on whether § 5.10
// follows § 5.9, so whole numbers alone are compared.
func checkRange(first, last string) error {
	whole := func(section string) int64 {
		rest := strings.TrimLeft(section, "0123456789")
		return integer(section[:len(section)-len(rest)])
	}
	if whole(last) < whole(first) {
		return fmt.Errorf("§§ %s-%s is no range: it ends before it begins", first, last)
	}
	return nil
}

func parseArticle(code Code, place string) (CitationValue, error) {
	last := ""
	m := articleForm.FindStringSubmatch(place)
	if span := spanForm.FindStringSubmatch(place); span != nil {
		m, last = []string{place, span[1], span[2], span[3], span[4], "", ""}, span[5]
		if err := checkRange(span[4], last); err != nil {
			return CitationValue{}, err
		}
	}
	if m == nil {
		return CitationValue{}, fmt.Errorf(`want the article after the name, as in "%s, art. III, § 1", "%s, art. II, § 8(b)" or "%s, art. XXI, §§ 2-3"`, code.Names[0], code.Names[0], code.Names[0])
	}
	if n := len(m[2]) - 1; m[3] == "" && n > 0 && m[2][n] == 'C' { // "XIIIC" is XIII C
		if _, err := roman(m[2]); err != nil {
			m[2], m[3] = m[2][:n], "C"
		}
	}
	number, err := roman(m[2])
	if err != nil {
		return CitationValue{}, err
	}
	article := number + strings.ToLower(m[3])
	key := code.Key + ".art." + article
	if strings.HasPrefix(m[1], "amend") {
		article = "amend." + article
		key = code.Key + "." + article
	}
	if m[4] != "" {
		key += ".s." + m[4]
	}
	if m[6] != "" {
		key += ".cl." + m[6]
	}
	return CitationValue{Key: key, Article: article, Section: m[4], Last: last, Subdivision: strings.ReplaceAll(m[5], " ", "")}, nil
}

// roman turns "XVIII" or "18" into "18".
func roman(s string) (string, error) {
	if s[0] >= '0' && s[0] <= '9' {
		return s, nil
	}
	values := map[byte]int{'I': 1, 'V': 5, 'X': 10, 'L': 50, 'C': 100}
	n := 0
	for i := range len(s) {
		if i+1 < len(s) && values[s[i]] < values[s[i+1]] {
			n -= values[s[i]]
		} else {
			n += values[s[i]]
		}
	}
	if toRoman(n) != s {
		return "", fmt.Errorf("%s is not a Roman numeral", s)
	}
	return strconv.Itoa(n), nil
}

func toRoman(n int) string {
	var b strings.Builder
	for _, d := range []struct {
		value int
		text  string
	}{{100, "C"}, {90, "XC"}, {50, "L"}, {40, "XL"}, {10, "X"}, {9, "IX"}, {5, "V"}, {4, "IV"}, {1, "I"}} {
		for n >= d.value {
			b.WriteString(d.text)
			n -= d.value
		}
	}
	return b.String()
}

func (v *Vocabulary) unknownLaw(text string) error {
	name, _, _ := strings.Cut(text, ",")
	name, _, _ = strings.Cut(name, " §")
	var names []string
	for _, j := range v.Jurisdictions {
		for _, c := range j.Codes {
			names = append(names, c.Names...)
		}
	}
	slices.Sort(names)
	if near := Nearest(name, names); near != "" {
		return fmt.Errorf("%q is no constitution or code that the library knows. Did you mean %q?", name, near)
	}
	return errors.New(`want law as lawyers cite it, as in "Cal. Const., art. III, § 1", "Gov. Code, § 434", "4 U.S.C. § 5" or "Texas v. White (1869) 74 U.S. 700"`)
}
