package memo

import (
	"reflect"
	"slices"
	"strings"
	"testing"

	"checker/internal/document"
	"checker/internal/finding"
)

// shown writes marks as [tone words].
func shown(list []document.Inline) string {
	var b strings.Builder
	for _, in := range list {
		if m, ok := in.(document.Mark); ok {
			b.WriteString("[" + string(rune('0'+int(m.Tone))) + " " + document.String(m.Text) + "]")
			continue
		}
		b.WriteString(document.String([]document.Inline{in}))
	}
	return b.String()
}

// TestMarks: where marks overlap, the graver one shows; neighbours of one tone are one mark.
func TestMarks(t *testing.T) {
	tests := map[string]struct {
		marks []span
		want  string
	}{
		"none":                     {nil, "force = by itself"},
		"one":                      {[]span{{8, 10, document.Grave}}, "force = [5 by] itself"},
		"apart":                    {[]span{{0, 5, document.Plain}, {8, 17, document.Grave}}, "[0 force] = [5 by itself]"},
		"one inside of another":    {[]span{{0, 17, document.Plain}, {8, 10, document.Forbidden}}, "[0 force = ][6 by][0  itself]"},
		"two of a tone that touch": {[]span{{0, 5, document.Weigh}, {5, 10, document.Weigh}}, "[3 force = by] itself"},
		"the whole":                {[]span{{0, 17, document.Open}}, "[2 force = by itself]"},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			if got := shown(inlines("force = by itself", tt.marks)); got != tt.want {
				t.Errorf("got %s, want %s", got, tt.want)
			}
		})
	}
}

// TestMarkedLines: of a place of several lines, each line is marked without its indent; places of other files are not.
func TestMarkedLines(t *testing.T) {
	source := "a {\n  b = <<-T\n    words\n  T\n}\n"
	all := split([]byte(source))
	if len(all) != 5 || lines([]byte(source)) != 5 || lines([]byte("a\nb")) != 2 || lines(nil) != 0 {
		t.Fatalf("got %d lines", len(all))
	}
	from := strings.Index(source, "b =")
	place := finding.Range{File: "f", Line: 2, Column: 3, EndLine: 4, EndColumn: 4, Byte: from, EndByte: strings.Index(source, "\n}")}
	marks := marked(all, "f", []spot{{place, document.Grave}, {finding.Range{File: "other", Line: 1, EndByte: 3}, document.Grave}})
	var got []string
	for n, l := range all {
		got = append(got, shown(inlines(l.text, marks[n])))
	}
	want := []string{"a {", "  [5 b = <<-T]", "    [5 words]", "  [5 T]", "}"}
	if !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestBluebookPinpoints(t *testing.T) {
	tests := []struct{ kind, citation, pinpoint, want string }{
		{"case", "Texas v. White, 74 U.S. (7 Wall.) 700 (1869)", "74 U.S. at 726 (page not confirmed)", "Texas v. White, 74 U.S. (7 Wall.) 700, 726 (1869) (page not confirmed)"},
		{"case", "Raven v. Deukmejian, 52 Cal. 3d 336, 801 P.2d 1077 (1990)", "52 Cal.3d at 352", "Raven v. Deukmejian, 52 Cal. 3d 336, 352, 801 P.2d 1077 (1990)"},
		{"case", "Briggs v. Brown, 3 Cal. 5th 808 (2017)", "", "Briggs v. Brown, 3 Cal. 5th 808 (2017)"},
		{"case", "Mallory v. Harkness, 895 F. Supp. 1556 (S.D. Fla. 1995)", "895 F. Supp. at 1557", "Mallory v. Harkness, 895 F. Supp. 1556, 1557 (S.D. Fla. 1995)"},
		{"case", "Davis v. Guam, 932 F.3d 822 (9th Cir. 2019)", "court staff's summary, not the opinion", "Davis v. Guam, 932 F.3d 822 (9th Cir. 2019), court staff's summary, not the opinion"},
		{"case", "A v. B, 1 Cal. 2d 3 (1934)", "9 P.2d at 8", "A v. B, 1 Cal. 2d 3 (1934), 9 P.2d at 8"},
		{"constitution", "Cal. Const. art. XXI, § 2(c)", "art. XXI, § 2(c)(1)", "Cal. Const. art. XXI, § 2(c)(1)"},
		{"guidance", "Eur. Parl. Ass., Resolution 2251 (2019)", "par. 4.4", "Eur. Parl. Ass., Resolution 2251 (2019), ¶ 4.4"},
		{"guidance", "Code of Good Practice on Referendums, ¶ 51 (2007)", "par. 51", "Code of Good Practice on Referendums, ¶ 51 (2007)"},
		{"statute", "Cal. Elec. Code § 9050(a)", "§ 9050(a)", "Cal. Elec. Code § 9050(a)"},
	}
	for _, tt := range tests {
		if got := bluebook(finding.Authority{Kind: tt.kind, Bluebook: tt.citation, Pinpoint: tt.pinpoint}); got != tt.want {
			t.Errorf("got %q, want %q", got, tt.want)
		}
	}
}

// TestNatural: § 9 stands before § 10, and an equal text beside its longer one before it.
func TestNatural(t *testing.T) {
	want := []string{"Elec. Code, § 9", "Elec. Code, § 9(a)", "Elec. Code, § 10", "Gov. Code, § 2", "Gov. Code, § 011", "Gov. Code, § 430"}
	got := slices.Clone(want)
	slices.Reverse(got)
	slices.SortFunc(got, compareNatural)
	if !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}

// TestOrderOfAuthorities: names stand as a reader looks them up, whatever letters are capitals, by the form that is shown.
func TestOrderOfAuthorities(t *testing.T) {
	alliance := finding.Authority{ID: "c", Kind: "case", California: "Alliance for Board v. Weber (2023) 1 U.S. 2", Bluebook: "Alliance for Board v. Weber, 1 U.S. 2 (2023)"}
	city := finding.Authority{ID: "b", Kind: "case", California: "Alliance San Diego v. City (2023) 3 U.S. 4", Bluebook: "Alliance San Diego v. City, 3 U.S. 4 (2023)"}
	ins := finding.Authority{ID: "a", Kind: "case", California: "INS v. Chadha (1983) 462 U.S. 919", Bluebook: "Immigr. Serv. v. Chadha, 462 U.S. 919 (1983)"}
	indian := finding.Authority{ID: "d", Kind: "case", California: "Indian v. Tribe (1983) 5 U.S. 6", Bluebook: "Indian v. Tribe, 5 U.S. 6 (1983)"}
	for style, want := range map[Style][]string{California: {"a-c", "a-b", "a-d", "a-a"}, Bluebook: {"a-c", "a-b", "a-a", "a-d"}} {
		m := &memo{Input: &Input{Cite: style}, entries: map[string]*authorityEntry{}}
		for _, a := range []finding.Authority{ins, city, alliance, indian} {
			m.entry(a)
		}
		var got []string
		table := m.table()[1].(document.Section).Body[0].(document.Table)
		for _, row := range table.Rows {
			got = append(got, row[0][0].(document.Target).ID)
		}
		if !slices.Equal(got, want) {
			t.Errorf("style %d: got %q, want %q", style, got, want)
		}
	}
}

// TestCompareWords: what is deleted and inserted, word by word, with the spaces of each text.
func TestCompareWords(t *testing.T) {
	tests := []struct{ before, after, want string }{
		{"two-thirds of the votes", "a majority of the votes", "-two-thirds- +a majority+ of the votes"},
		{"The same.", "The  same.", "The same."},
		{"Yes.", "Yes, and no.", "Yes+, and no+."},
		{"one two", "", "-one two-"},
		{"", "one", "+one+"},
		{"every measure's text", "each measure’s text", "-every measure's- +each measure’s+ text"},
	}
	for _, tt := range tests {
		var b strings.Builder
		for _, in := range compare(tt.before, tt.after) {
			switch in := in.(type) {
			case document.Deleted:
				b.WriteString("-" + document.String(in) + "-")
			case document.Inserted:
				b.WriteString("+" + document.String(in) + "+")
			default:
				b.WriteString(document.Words(in))
			}
		}
		if b.String() != tt.want {
			t.Errorf("got %q, want %q", b.String(), tt.want)
		}
	}
}

func TestOpened(t *testing.T) {
	m := &memo{Input: &Input{Reference: noReference{}}}
	for words, want := range map[string]string{
		"us.a.b on effect.x: unknown": "us.a.b (effect.x is undecided)",
		"us.a.b on effect.x: grave":   "us.a.b on effect.x: grave",
		"no form":                     "no form",
	} {
		if got := document.String(m.opened(words)); got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
}

type noReference struct{}

func (noReference) Rule(string) (finding.RuleInfo, bool)       { return finding.RuleInfo{}, false }
func (noReference) Authority(string) (finding.Authority, bool) { return finding.Authority{}, false }

// TestSay: parts in backticks are code, unless one is alone.
func TestSay(t *testing.T) {
	for words, want := range map[string][]document.Inline{
		"plain":      {document.Text("plain")},
		"run `x` so": {document.Text("run "), document.Code("x"), document.Text(" so")},
		"a lone `":   {document.Text("a lone `")},
	} {
		if got := say(words); !reflect.DeepEqual(got, want) {
			t.Errorf("%s: got %#v, want %#v", words, got, want)
		}
	}
}
