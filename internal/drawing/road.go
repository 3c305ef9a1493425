package drawing

// A Road is what must happen, one step after the other, from top to bottom.
type Road struct {
	ID          string // unique in the document that holds the drawing
	Title       string
	Description string
	Parts       []Part
	Beside      []Part // another road, drawn to the right of it; may be empty
}

// A Part is a stretch of the road under a heading of its own; the first may have none.
type Part struct {
	Heading string
	Law     bool // provided by the law, and not by the measure
	Rows    []Row
}

// A Row is one step, or ways beside each other of which one suffices: two at most.
type Row [][]Step

// A Step is something that somebody does.
type Step struct {
	Name   string // unique in the road: letters and digits
	Number string
	Title  string
	Lines  []string
	State  State
	Mark   string   // why the state is what it is, in words: "Blocked: no. 1, 2"
	To     string   // where the mark leads: "#id"; empty for nowhere
	After  []string // names of the steps that it waits for
	End    string   // what stands on the bar that closes the road after it; empty where it goes on
}

// A State says how it stands with a step. Each has a border, a sign and words of its own.
type State int

// States, from the quietest.
const (
	Ahead   State = iota // nothing is known against it
	Done                 // it happened
	Open                 // something about it is not stated
	Weigh                // counsel must judge
	Fails                // the law is not met, but the road goes on
	Stopped              // it did not happen: the measure got no further
	Blocked              // the law stands in the way
)

// look is how a state is drawn: the class, the hue of border and sign, and the border's strokes.
func (s State) look() (class, hue, strokes string) {
	switch s {
	case Done:
		return "done", "#2e7d32", `stroke-width="1.5"`
	case Open:
		return "open", "#6b6f76", `stroke-width="1.5" stroke-dasharray="5 4"`
	case Weigh:
		return "weigh", "#b26a00", `stroke-width="1.5" stroke-dasharray="10 3 2 3"`
	case Fails:
		return "fails", "#c05600", `stroke-width="2.5"`
	case Stopped:
		return "stopped", "#6b6f76", `stroke-width="3"`
	case Blocked:
		return "blocked", "#c62828", `stroke-width="4"`
	}
	return "ahead", "currentColor", `stroke-width="1"`
}
