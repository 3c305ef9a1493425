package policy

// UpTo is the day up to which the library knows the law, where another day's law is asked that is later: the earliest of the
// days on which a person last compared a dated value with its source. What became law since is not in it.
func (l *Library) UpTo(asked string) string {
	if day := l.checkedOn(); day < asked {
		return day
	}
	return ""
}

func earliestCheck(data any) string {
	first := ""
	earlier := func(day string) {
		if day != "" && (first == "" || day < first) {
			first = day
		}
	}
	switch data := data.(type) {
	case map[string]any:
		for key, value := range data {
			if day, ok := value.(string); ok && key == "checked_on" {
				earlier(day)
				continue
			}
			earlier(earliestCheck(value))
		}
	case []any:
		for _, value := range data {
			earlier(earliestCheck(value))
		}
	}
	return first
}
