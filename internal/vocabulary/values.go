package vocabulary

import (
	"errors"
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"time"
)

// A ShareValue is an exact part of a whole, reduced: "66 2/3%" is 2/3.
type ShareValue struct {
	Num, Den int64
	Text     string // as the drafter wrote it
}

var (
	percentForm  = regexp.MustCompile(`^([0-9]{1,3})(?:\.([0-9]{1,6}))?(?: ([0-9]{1,4})/([0-9]{1,4}))? ?%$`)
	plusForm     = regexp.MustCompile(`^([0-9][0-9./ ]{0,20}%) ?(?:\+|plus) ?(?:1|one)(?: vote)?$`)
	fractionForm = regexp.MustCompile(`^([0-9]{1,6})/([0-9]{1,6})$`)
)

// ParseShare reads "55%", "66.5%", "66 2/3%" or "2/3". It refuses nothing, and more than the whole.
func ParseShare(s string) (ShareValue, error) {
	var num, den int64
	switch {
	case percentForm.MatchString(s):
		m := percentForm.FindStringSubmatch(s)
		if m[2] != "" && m[3] != "" {
			return ShareValue{}, errors.New(`write either decimals or a fraction of a percent, as in "66.5%" or "66 2/3%"`)
		}
		num, den = integer(m[1]+m[2]), power10(len(m[2]))
		if m[3] != "" {
			part, of := integer(m[3]), integer(m[4])
			if part >= of && of > 0 {
				return ShareValue{}, fmt.Errorf("%s/%s is no fraction of a percent, which is less than one", m[3], m[4])
			}
			num, den = num*of+part, of
		}
		den *= 100
	case fractionForm.MatchString(s):
		m := fractionForm.FindStringSubmatch(s)
		num, den = integer(m[1]), integer(m[2])
	case plusForm.MatchString(s):
		return ShareValue{}, fmt.Errorf("%q is whatever exceeds a share; state that share, as in more_than = %q", s, plusForm.FindStringSubmatch(s)[1])
	default:
		return ShareValue{}, errors.New(`want a percentage or a fraction in quotation marks, as in "55%", "66 2/3%" or "2/3"`)
	}
	switch {
	case den == 0:
		return ShareValue{}, errors.New("a fraction cannot have the denominator 0")
	case num == 0:
		return ShareValue{}, errors.New("a share of nothing requires nothing; leave it out, or state the share meant")
	case num > den:
		return ShareValue{}, errors.New("more than the whole cannot be reached; the most is 100%")
	}
	d := gcd(num, den)
	return ShareValue{Num: num / d, Den: den / d, Text: s}, nil
}

// integer reads digits that a pattern has already checked and bounded.
func integer(digits string) int64 {
	n, _ := strconv.ParseInt(digits, 10, 64)
	return n
}

func power10(n int) int64 {
	p := int64(1)
	for range n {
		p *= 10
	}
	return p
}

func gcd(a, b int64) int64 {
	for b != 0 {
		a, b = b, a%b
	}
	return a
}

// The years in which rules count days: they do it in nanoseconds of 64 bits, which reach from 1677 to 2262, and from a
// stated day they look some years back and ahead.
const firstYear, lastYear = "1700", "2199"

// CheckDay accepts a day that a proposal or a run may state: a date on which rules can count.
func CheckDay(s string) error {
	if err := CheckDate(s); err != nil {
		return err
	}
	if year, _, _ := strings.Cut(s, "-"); year < firstYear || year > lastYear {
		return fmt.Errorf("%s is too far away; days are counted from the year %s to the year %s", s, firstYear, lastYear)
	}
	return nil
}

// CheckDate accepts a day of the calendar as an ISO date, "2026-11-03".
func CheckDate(s string) error {
	_, err := time.Parse(time.DateOnly, s)
	switch {
	case err == nil && !strings.HasPrefix(s, "0000"):
		return nil
	case err == nil || strings.Contains(err.Error(), "out of range"):
		return fmt.Errorf("%s is not a day of the calendar", s)
	}
	return errors.New(`want a full day as year-month-day, as in "2026-11-03"`)
}

var moneyForm = regexp.MustCompile(`^\$? ?([0-9]{1,3}(?:,[0-9]{3}){0,4}|[0-9]{1,15})(?:\.([0-9]{2}))?$`)

// ParseMoney reads an amount of U.S. dollars such as "$1,250,000" or "12.50" into cents.
func ParseMoney(s string) (int64, error) {
	m := moneyForm.FindStringSubmatch(s)
	if m == nil {
		return 0, errors.New(`want an amount in dollars, as in "$1,250,000" or "$12.50"`)
	}
	cents := integer(strings.ReplaceAll(m[1], ",", "")) * 100
	if m[2] != "" {
		cents += integer(m[2])
	}
	return cents, nil
}
