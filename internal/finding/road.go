package finding

// A Road is a way by which the law lets something come about, in words, with the days and numbers of one measure.
type Road struct {
	ID        string
	Title     string
	Own       bool         // the road that the measure's instrument takes
	InsteadOf []string     // rules, or topics of rules, that close the way for which it stands
	Unless    []string     // rules, or topics, that close this road too
	Joins     []string     // roads whose result needs the result of this one too
	Rows      [][][]Action // one way, or two of which one suffices
	Result    string
}

// An Action is one step of a road: who acts, by what majority, by which day.
type Action struct {
	ID      string
	Title   string
	Who     string
	Lines   []string
	Law     []string // authorities that are law on the day
	Undated bool     // none of its authorities is known to be law on the day
	OwnVote bool     // the measure itself is voted on
	Takes   []string // types of blocks that belong to it
	Rules   []string // rules, or topics of rules, whose findings belong to it
	Done    bool
	Stopped string // why the measure got no further; empty where it did
}

// A Requirement is what a threshold asks of voters, exactly and in words, and how it stands against past elections.
type Requirement struct {
	Threshold string     `json:"threshold"`
	Approval  *Part      `json:"approval"`
	Turnout   *Part      `json:"turnout"`
	Carries   *Share     `json:"carries"` // the smallest share of those on whom it is measured whose yes votes can carry it
	Of        string     `json:"of"`      // those, as a word of the vocabulary
	Elections []Election `json:"elections"`
	Register  string     `json:"register"` // citation of the law on the numbers of registered voters
	Ballots   string     `json:"ballots"`  // and of ballots cast
}

// A Part of a requirement is a share of something.
type Part struct {
	Share    Share  `json:"share"`
	MoreThan bool   `json:"more_than"` // else at least
	Of       string `json:"of"`
	Counts   string `json:"counts"` // what counts as turnout; empty where it is not stated
	Says     string `json:"says"`
}

// A Share is an exact fraction.
type Share struct {
	Num  int64  `json:"num"`
	Den  int64  `json:"den"`
	Text string `json:"text"`
}

// An Election is a past one, with numbers of which the least and the most are known.
type Election struct {
	Day        string `json:"day"`
	Registered Span   `json:"registered"`
	Ballots    Span   `json:"ballots"`
	Least      Share  `json:"least"`   // turnout
	Most       Share  `json:"most"`    // turnout
	Reached    string `json:"reached"` // yes, perhaps or no; empty where no turnout is asked for
	Spare      Span   `json:"spare"`   // ballots beyond those needed; below zero, ballots short
	Yes        *Span  `json:"yes"`     // votes in favour that would have carried it, had nobody left it blank
	Sources    struct {
		Registered Source `json:"registered"`
		Ballots    Source `json:"ballots"`
	} `json:"sources"`
}

// A Span is a number of which the least and the most are known.
type Span struct {
	Least int64 `json:"least"`
	Most  int64 `json:"most"`
}

// A Source says where a number was read, and how it is known.
type Source struct {
	Text         string `json:"text"`
	Verification string `json:"verification"`
}
