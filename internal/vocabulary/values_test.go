package vocabulary_test

import (
	"fmt"
	"testing"

	"checker/internal/vocabulary"
	"checker/policies"
)

func load(t *testing.T) *vocabulary.Vocabulary {
	t.Helper()
	v, err := vocabulary.Load(policies.FS)
	if err != nil {
		t.Fatal(err)
	}
	return v
}

func TestParseCitation(t *testing.T) {
	v := load(t)
	tests := []struct{ text, key, subdivision, last string }{
		{"Cal. Const., art. III, § 1", "ca.const.art.3.s.1", "", ""},
		{"Cal. Const. art. XIII A, § 3(a)", "ca.const.art.13a.s.3", "(a)", ""},
		{"Cal. Const., art. XIIIC, § 2(b)", "ca.const.art.13c.s.2", "(b)", ""},
		{"Cal. Const., art. XVIII", "ca.const.art.18", "", ""},
		{"Cal. Const., art. XXI, §§ 2-3", "ca.const.art.21.s.2", "", "3"},
		{"Cal. Const., art. IV, § 8.5", "ca.const.art.4.s.8.5", "", ""},
		{"U.S. Const., art. VI, cl. 2", "us.const.art.6.cl.2", "", ""},
		{"U.S. Const., amend. XIV, § 1", "us.const.amend.14.s.1", "", ""},
		{"U.S. Const., art. I, § 10, cl. 3", "us.const.art.1.s.10.cl.3", "", ""},
		{"Gov. Code, § 434", "ca.gov.434", "", ""},
		{"Gov. Code § 434", "ca.gov.434", "", ""},
		{"Government Code, § 434.5", "ca.gov.434.5", "", ""},
		{"Elec. Code, § 9002(b)", "ca.elec.9002", "(b)", ""},
		{"Gov. Code, §§ 430-436", "ca.gov.430", "", "436"},
		{"Elec. Code, div. 22", "ca.elec.div.22", "", ""},
		{"4 U.S.C. § 5", "us.code.4.5", "", ""},
		{"4 U.S.C. §§ 5-10", "us.code.4.5", "", "10"},
		{"Elec. Code, § 9002, subd. (b)(2)", "ca.elec.9002", "(b)(2)", ""},
		{"Cal. Const., art. II, § 8, subd. (b)", "ca.const.art.2.s.8", "(b)", ""},
		{"Cal. Const., art. II, § 8, subdivision (b)", "ca.const.art.2.s.8", "(b)", ""},
		{"Gov. Code, §§ 8567-8574.5", "ca.gov.8567", "", "8574.5"},
		{"Gov. Code, §§ 430.5-430.10", "ca.gov.430.5", "", "430.10"},
		{"42 U.S.C. § 2000e-2", "us.code.42.2000e-2", "", ""},
		{"42 U.S.C. § 300aa-1(a)", "us.code.42.300aa-1", "(a)", ""},
		{"In re Marriage Cases (2008) 43 Cal.4th 757", "case.in_re_marriage_cases", "", ""},
		{"Ex parte Young (1908) 209 U.S. 123", "case.ex_parte_young", "", ""},
		{"Texas v. White (1869) 74 U.S. 700", "case.texas_v_white", "", ""},
		{"Texas v. White, 74 U.S. (7 Wall.) 700 (1869)", "case.texas_v_white", "", ""},
		{"Kohlhaas v. State (Alaska 2006) 147 P.3d 714", "case.kohlhaas_v_state", "", ""},
	}
	for _, tt := range tests {
		t.Run(tt.text, func(t *testing.T) {
			c, err := v.ParseCitation(tt.text)
			if err != nil {
				t.Fatal(err)
			}
			if c.Key != tt.key || c.Subdivision != tt.subdivision || c.Last != tt.last {
				t.Errorf("got %q %q %q, want %q %q %q", c.Key, c.Subdivision, c.Last, tt.key, tt.subdivision, tt.last)
			}
		})
	}
}

func TestParseCitationRefuses(t *testing.T) {
	v := load(t)
	tests := []struct{ text, want string }{
		{"Gov. Cdoe, § 434", `"Gov. Cdoe" is no constitution or code that the library knows. Did you mean "Gov. Code"?`},
		{"Gov. Code, 434", `want the section after the name, as in "Gov. Code, § 434", "Gov. Code, § 434(b)" or "Gov. Code, §§ 430-436"`},
		{"Cal. Const., art. IIII, § 1", "IIII is not a Roman numeral"},
		{"Cal. Const., § 1", `want the article after the name, as in "Cal. Const., art. III, § 1", "Cal. Const., art. II, § 8(b)" or "Cal. Const., art. XXI, §§ 2-3"`},
		{"the constitution", `want law as lawyers cite it, as in "Cal. Const., art. III, § 1", "Gov. Code, § 434", "4 U.S.C. § 5" or "Texas v. White (1869) 74 U.S. 700"`},
		{"Gov. Code, §§ 436-430", "§§ 436-430 is no range: it ends before it begins"},
		{"Cal. Const., art. XXI, §§ 3-2", "§§ 3-2 is no range: it ends before it begins"},
		{"Gov. Code, § 0434", `want the section after the name, as in "Gov. Code, § 434", "Gov. Code, § 434(b)" or "Gov. Code, §§ 430-436"`},
		{"4 U.S.C. § 5-10", `want the section after the name, as in "4 U.S.C. § 5" or "4 U.S.C. §§ 5-10"`},
		{"4 U.S.C. 5", `want the section after the name, as in "4 U.S.C. § 5" or "4 U.S.C. §§ 5-10"`},
	}
	for _, tt := range tests {
		t.Run(tt.text, func(t *testing.T) {
			_, err := v.ParseCitation(tt.text)
			if err == nil || err.Error() != tt.want {
				t.Errorf("got %v, want %s", err, tt.want)
			}
		})
	}
}

func TestParseShare(t *testing.T) {
	tests := []struct {
		text     string
		num, den int64
	}{
		{"55%", 11, 20},
		{"66 2/3%", 2, 3},
		{"2/3", 2, 3},
		{"50%", 1, 2},
		{"100%", 1, 1},
		{"66.5%", 133, 200},
		{"33 1/3%", 1, 3},
		{"0.5%", 1, 200},
	}
	for _, tt := range tests {
		got, err := vocabulary.ParseShare(tt.text)
		if want := (vocabulary.ShareValue{Num: tt.num, Den: tt.den, Text: tt.text}); err != nil || got != want {
			t.Errorf("%s: got %v %v, want %v", tt.text, got, err, want)
		}
	}
	for _, bad := range []string{"", "55", "0%", "101%", "100 1/2%", "3/2", "1/0", "5.5 1/2%", "-5%", "55 %%", "9999999999%", "66 3/2%", "66 2/2%", "66 2/0%"} {
		if got, err := vocabulary.ParseShare(bad); err == nil {
			t.Errorf("%q: got %v, want an error", bad, got)
		}
	}
}

func TestParseShareOfAMajority(t *testing.T) {
	for _, text := range []string{"50% + 1", "50%+1", "50% plus one", "50% plus 1 vote"} {
		want := fmt.Sprintf(`%q is whatever exceeds a share; state that share, as in more_than = "50%%"`, text)
		if _, err := vocabulary.ParseShare(text); err == nil || err.Error() != want {
			t.Errorf("got %v, want %s", err, want)
		}
	}
}

func TestCheckDate(t *testing.T) {
	for _, bad := range []string{"", "2026-02-29", "2026-11-31", "2026-13-01", "3 November 2026", "2026-11", "26-11-03", "2026-11-03T00:00:00Z", "0000-01-01"} {
		if vocabulary.CheckDate(bad) == nil {
			t.Errorf("%q: got no error", bad)
		}
	}
	for _, good := range []string{"2024-02-29", "1859-04-18", "2026-11-03"} {
		if err := vocabulary.CheckDate(good); err != nil {
			t.Errorf("%q: got %v", good, err)
		}
	}
}

func TestCheckDay(t *testing.T) {
	for day, want := range map[string]string{
		"1700-01-01": "", "2026-11-03": "", "2199-12-31": "",
		"2026-02-29": "2026-02-29 is not a day of the calendar",
		"0001-01-01": "0001-01-01 is too far away; days are counted from the year 1700 to the year 2199",
		"1699-12-31": "1699-12-31 is too far away; days are counted from the year 1700 to the year 2199",
		"2200-01-01": "2200-01-01 is too far away; days are counted from the year 1700 to the year 2199",
		"9999-12-31": "9999-12-31 is too far away; days are counted from the year 1700 to the year 2199",
	} {
		got := ""
		if err := vocabulary.CheckDay(day); err != nil {
			got = err.Error()
		}
		if got != want {
			t.Errorf("%s: got %q, want %q", day, got, want)
		}
	}
}

func TestParseMoney(t *testing.T) {
	for text, want := range map[string]int64{"$1,250,000": 125000000, "12.50": 1250, "3000": 300000, "$5": 500} {
		if got, err := vocabulary.ParseMoney(text); err != nil || got != want {
			t.Errorf("%s: got %d %v, want %d", text, got, err, want)
		}
	}
	for _, bad := range []string{"", "1,25", "12.5", "-3", "€5", "1e9"} {
		if got, err := vocabulary.ParseMoney(bad); err == nil {
			t.Errorf("%q: got %d, want an error", bad, got)
		}
	}
}
