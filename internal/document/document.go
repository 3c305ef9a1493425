// Package document is a document as plain data, between what is said and how it looks: a composer builds it, and each
// format renders it. Text in it is text: renderers escape it, and nothing in it is markup.
package document

// A Document is one report.
type Document struct {
	Title    string
	Subtitle string
	Language string // BCP 47
	Subject  string
	Keywords []string
	Producer string // name and version of the program
	Date     string // ISO 8601, as printed; the only day that renderers may write
	Running  string // what stands at the head of every printed page
	Body     []Block
}

// A Block stands on its own lines.
type Block interface{ block() }

// Blocks.
type (
	// Section is a heading and what stands under it. Level counts from 1, below the document's title.
	Section struct {
		ID      string // unique in the document; the target of links "#ID"
		Level   int
		Number  string // "6.2"; empty where the section is not numbered
		Heading []Inline
		Body    []Block
	}

	// Paragraph is running text.
	Paragraph struct{ Text []Inline }

	// List has items, numbered from 1 where Ordered.
	List struct {
		Ordered bool
		Items   [][]Block
	}

	// Terms pair a name with what is said about it.
	Terms struct{ Items []Term }

	// Table has one header row, which repeats on each page. Each cell is running text.
	Table struct {
		Caption []Inline
		Header  [][]Inline
		Align   []Align // by column; missing means Start
		Rows    [][][]Inline
		Wide    bool // more columns than a portrait page holds
	}

	// Quote is words that are not ours, and where they stand.
	Quote struct {
		Text   []Inline
		Source []Inline
	}

	// Box sets a matter apart: a finding, a warning, a statement that stands once. Tone is never the only sign.
	Box struct {
		ID      string
		Tone    Tone
		Label   string // "Fails · blocking": what the tone says, in words
		Heading []Inline
		Level   int // of the heading, as in Section; 0 when the box is no part of the outline
		Body    []Block
	}

	// Figure is a drawing. Those who cannot see it get Alternative; Instead is the same in words and tables.
	Figure struct {
		ID          string
		SVG         []byte // self-contained, trusted: made by our own code, with all foreign text escaped
		Mermaid     string // for Markdown; empty where Mermaid cannot draw it
		Alternative string // one or two sentences
		Caption     []Inline
		Instead     []Block
	}

	// Listing is a text with numbered lines, and notes in the margin of some.
	Listing struct {
		ID    string // line n is the target of "#ID-n"; empty where lines are no targets
		Name  string // of the file
		Lines []Line
	}

	// Contents is where the table of contents stands.
	Contents struct{}
)

// A Term is one pair of Terms.
type Term struct {
	Name []Inline
	Body []Block
}

// A Line of a Listing. Text may hold Mark where a finding points.
type Line struct {
	Number int // in the file, from 1; 0 means the one after the line above. A gap shows that lines are left out
	Text   []Inline
	Notes  []Inline
}

// An Align says at which side of a column the cells stand.
type Align int

// Alignments.
const (
	Start Align = iota
	End
	Center
)

// A Tone colours a box or a mark.
type Tone int

// Tones, from the quietest.
const (
	Plain     Tone = iota
	Good           // met
	Open           // undecided
	Weigh          // for counsel
	Warn           // fails below the gate
	Grave          // fails, major
	Forbidden      // fails, blocking
)

// An Inline is part of running text.
type Inline interface{ inline() }

// Inlines.
type (
	// Text is plain.
	Text string

	// Strong stands out.
	Strong []Inline

	// Emphasis is for titles of works, names of cases and words as words.
	Emphasis []Inline

	// Code is words of the language: names of rules, facts, files.
	Code string

	// Link leads to an address, to an ID of this document where To begins with "#", or to a file beside it where To
	// begins with "./". Printed pages spell addresses out.
	Link struct {
		To   string
		Text []Inline
	}

	// Target is text that links "#ID" lead to, where no block of its own stands: in a cell or an item.
	Target struct {
		ID   string // unique in the document
		Text []Inline
	}

	// Mark is the part that a finding is about.
	Mark struct {
		Tone Tone
		Text []Inline
	}

	// Inserted and Deleted are the two sides of a comparison. They are told apart without colour.
	Inserted []Inline
	Deleted  []Inline

	// Tag is a short label: a severity, an outcome, a status.
	Tag struct {
		Tone Tone
		Text string
	}

	// Note is a footnote.
	Note struct{ Text []Inline }

	// Break ends a line inside a block.
	Break struct{}
)

func (Section) block()   {}
func (Paragraph) block() {}
func (List) block()      {}
func (Terms) block()     {}
func (Table) block()     {}
func (Quote) block()     {}
func (Box) block()       {}
func (Figure) block()    {}
func (Listing) block()   {}
func (Contents) block()  {}

func (Text) inline()     {}
func (Strong) inline()   {}
func (Emphasis) inline() {}
func (Code) inline()     {}
func (Link) inline()     {}
func (Target) inline()   {}
func (Mark) inline()     {}
func (Inserted) inline() {}
func (Deleted) inline()  {}
func (Tag) inline()      {}
func (Note) inline()     {}
func (Break) inline()    {}
