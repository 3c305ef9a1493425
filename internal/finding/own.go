package finding

// Rules of the checker itself, about waivers. They rest on no law.
const (
	WaiverExpired   = "checker.waiver.expired"
	WaiverUnused    = "checker.waiver.unused"
	WaiverLapsed    = "checker.waiver.lapsed"
	WaiverForbidden = "checker.waiver.forbidden"
	WaiverInvalid   = "checker.waiver.invalid"
)

// OwnRule looks a rule of the checker itself up.
func OwnRule(id string) (RuleInfo, bool) {
	switch id {
	case WaiverExpired:
		return own("A waiver has not expired", "A waiver holds up to the day on which it expires. After that day what it waived counts again.", Advisory), true
	case WaiverUnused:
		return own("A waiver waives something", "A waiver whose finding is gone has done its work. It is removed, so that it does not hide a later finding.", Advisory), true
	case WaiverLapsed:
		return own("A waiver is of the words as they stand", "A waiver is a decision about words that somebody read. When they change, or the outcome does, it lapses, and what it waived counts again.", Advisory), true
	case WaiverForbidden:
		return own("A waiver is allowed here", "The settings may say that a rule is absolute, that waivers in proposals do not hold, and how long a waiver may run. A waiver beyond that waives nothing.", Major), true
	case WaiverInvalid:
		return own("A waiver says what was decided", "A waiver names a rule, and states its reason, who decided it and by what authority, when, until when, and the words that it is about. Without these it waives nothing.", Major), true
	}
	return RuleInfo{}, false
}

func own(title, description string, s Severity) RuleInfo {
	return RuleInfo{Title: title, Description: description, Severity: s, DecidedBy: "facts"}
}

// OwnRules lists the rules of the checker itself, sorted.
func OwnRules() []string {
	return []string{WaiverExpired, WaiverForbidden, WaiverInvalid, WaiverLapsed, WaiverUnused}
}
