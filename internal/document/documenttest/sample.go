// Package documenttest has documents for the tests of renderers: one with every block and inline, and the same with
// foreign words in all its texts.
package documenttest

import "checker/internal/document"

type (
	inlines = []document.Inline
	blocks  = []document.Block
	text    = document.Text
)

// Sample is a document with every block and every inline.
func Sample() *document.Document {
	return &document.Document{
		Title: "California independence plebiscite", Subtitle: "proposals/us_ca/calexit.hcl", Language: "en-US",
		Subject: "What the law says about a measure", Keywords: []string{"ballot measure", "California"},
		Producer: "checker 1.0", Date: "2024-11-19", Running: "California independence plebiscite · law as of 19 November 2024",
		Body: blocks{
			para(text("An automated check of facts that someone entered, "), document.Strong{text("not legal advice")}, text("."),
				document.Note{Text: inlines{text("No attorney-client relationship, no public office.")}}),
			document.Contents{},
			question(),
			section("pathway", 1, "2", "The pathway", figure(), document.Figure{
				ID: "words-only", Alternative: "A list of three days.", Caption: inlines{text("Days, in words only")},
				Instead: blocks{document.List{Ordered: true, Items: []blocks{{para(text("Filing"))}, {para(text("Vote"))}}}},
			}),
			section("numbers", 1, "3", "The threshold in numbers", turnouts(), wide()),
			section("changes", 1, "4", "What the measure would change", changes()...),
			section("findings", 1, "5", "Findings", findings()...),
			section("text", 1, "6", "The text, with notes", listing(), excerpt()),
		},
	}
}

func question() document.Section {
	return section("question", 1, "1", "Question presented and short answer",
		para(text("Can the measure do what it says?")),
		document.Box{
			ID: "answer", Tone: document.Forbidden, Label: "No, not as drafted", Level: 2, Heading: inlines{text("Short answer")},
			Body: blocks{
				para(text("A state vote and one chamber do not take California out of the Union: see "),
					document.Link{To: "#finding-1", Text: inlines{text("finding 1")}}, text(" and "),
					document.Link{To: "#line-4", Text: inlines{text("line 4")}}, text(".")),
				document.List{Items: []blocks{
					{para(text("Name 3 November 2026, "), document.Emphasis{text("the statewide general election")}, text("."))},
					{
						para(text("Or ask for an opinion:")),
						document.List{Ordered: true, Items: []blocks{
							{para(text("drop "), document.Code("effect.independence"))},
							{para(text("keep the question."), document.Break{}, text("It binds nobody."))},
						}},
					},
				}},
			},
		},
		document.Terms{Items: []document.Term{
			{Name: inlines{text("Law as of")}, Body: blocks{para(text("19 November 2024"))}},
			{Name: inlines{text("Digest")}, Body: blocks{para(document.Code("sha256:5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef"))}},
			{Name: inlines{text("Sources")}, Body: blocks{para(text("Press")), document.List{Items: []blocks{{para(text("a newspaper"))}}}}},
		}},
	)
}

func figure() document.Figure {
	return document.Figure{
		ID: "road", Alternative: "The road from filing to independence; the law ends it at the vote.",
		Caption: inlines{text("The road of the measure")}, SVG: []byte(roadSVG),
		Mermaid: "flowchart TD\n  a[\"Filing\"] --> b[\"Vote\"]\n  b -.-> c{{\"Independence\"}}\n",
		Instead: blocks{document.List{Ordered: true, Items: []blocks{
			{para(text("Filing, 15 July 2025"))}, {para(text("Vote, 3 November 2026: "), document.Link{To: "#finding-1", Text: inlines{text("the road ends here")}})},
		}}},
	}
}

const roadSVG = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 120" width="640" height="120" font-family="sans-serif" font-size="14">
<title>The road of the measure</title><desc>Three steps in a row; the second is barred.</desc>
<rect x="10" y="30" width="160" height="60" rx="6" fill="none" stroke="currentColor"/><text x="90" y="65" text-anchor="middle" fill="currentColor">Filing</text>
<path d="M170 60H240" stroke="currentColor"/>
<rect x="240" y="30" width="160" height="60" fill="none" stroke="currentColor" stroke-width="3"/><text x="320" y="65" text-anchor="middle" fill="currentColor">Vote: barred</text>
<path d="M400 60H470" stroke="currentColor" stroke-dasharray="4 4"/>
<rect x="470" y="30" width="160" height="60" rx="30" fill="none" stroke="currentColor" stroke-dasharray="4 4"/><text x="550" y="65" text-anchor="middle" fill="currentColor">Independence</text>
</svg>`

func turnouts() document.Table {
	t := document.Table{
		Caption: inlines{text("Turnout at general elections")},
		Header:  cells("Election", "Registered", "Turnout", "Quorum"), Align: []document.Align{document.Start, document.End, document.End, document.Center},
	}
	for _, r := range [][]string{{"4 November 2014", "17,803,823", "42.20 %", "missed"}, {"6 November 2018", "19,696,371", "64.54 %", "met"}, {"8 November 2022", "21,940,274", "50.80 %", "met"}} {
		row := cells(r...)
		row[3] = inlines{document.Tag{Tone: map[string]document.Tone{"met": document.Good, "missed": document.Warn}[r[3]], Text: r[3]}}
		t.Rows = append(t.Rows, row)
	}
	return t
}

func wide() document.Table {
	t := document.Table{Wide: true, Caption: inlines{text("Rules by chapter")}, Header: cells("Chapter", "A", "B", "C", "D", "E", "F", "G", "H")}
	row := cells("Elections", "12", "3", "1 | 2", "7", "", "2", "1", "0")
	row[1] = inlines{document.Target{ID: "cell", Text: inlines{text("12")}}}
	t.Rows = [][][]document.Inline{row, cells("Offices", "4", "5", "6", "7", "8", "9", "10", "11")}
	return t
}

func para(in ...document.Inline) document.Paragraph { return document.Paragraph{Text: in} }

func section(id string, level int, number, heading string, body ...document.Block) document.Section {
	return document.Section{ID: id, Level: level, Number: number, Heading: inlines{text(heading)}, Body: body}
}

func cells(words ...string) []inlines {
	row := make([]inlines, len(words))
	for i, w := range words {
		row[i] = inlines{text(w)}
	}
	return row
}
