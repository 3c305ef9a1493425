package documenttest

import "checker/internal/document"

func changes() blocks {
	return blocks{
		section("changed-elections", 2, "4.1", "Elections Code, section 1100",
			para(text("No election shall be held on any day other than a "), document.Deleted{text("Tuesday")}, text(" "), document.Inserted{text("day that the plan names")}, text(".")),
		),
		section("left-alone", 2, "4.2", "Left alone",
			para(text("Sections 420 to 439 of the Government Code stand in the way: "),
				document.Link{To: "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=GOV&sectionNum=420", Text: inlines{text("Gov. Code, § 420")}},
				text("."), document.Note{Text: inlines{text("The flag of the State: see "), document.Emphasis{text("also")}, text(" § 421.")}})),
	}
}

func findings() blocks {
	list := blocks{document.Box{
		ID: "finding-1", Tone: document.Forbidden, Label: "Fails · blocking", Level: 2,
		Heading: inlines{text("A state vote and one chamber cannot take California out of the Union")},
		Body: blocks{
			section("issue-1", 3, "", "Issue", para(text("Does "), document.Code("effect.independence"), text(" follow from what the law asks?"))),
			document.Quote{
				Text: inlines{
					text("There was no place for reconsideration, or "),
					document.Mark{Tone: document.Forbidden, Text: inlines{text("revocation")}},
					text(", except through revolution, or through consent of the States."),
				},
				Source: inlines{document.Emphasis{text("Texas v. White")}, text(", 74 U.S. (7 Wall.) 700, 726 (1869) · quoted from a copy")},
			},
			para(document.Strong{text("Cure. ")}, text("Make independence depend on the consent of the States.")),
		},
	}}
	for _, f := range []struct {
		tone  document.Tone
		label string
	}{
		{document.Grave, "Fails · major"},
		{document.Warn, "Fails · advisory"},
		{document.Weigh, "For counsel"},
		{document.Open, "Undecided"},
		{document.Good, "Passes"},
		{document.Plain, "Does not apply"},
	} {
		list = append(list, document.Box{
			Tone: f.tone, Label: f.label, Heading: inlines{text("A measure goes to the voters on a Tuesday")},
			Body: blocks{para(text("5 November 2026 is "), document.Mark{Tone: f.tone, Text: inlines{text("a Thursday")}}, text(": "), document.Tag{Tone: f.tone, Text: f.label}, text("."))},
		})
	}
	return list
}

func listing() document.Listing {
	lines := []document.Line{
		{Text: inlines{text(`proposal "calexit" {`)}},
		{Text: inlines{text("  as_of = "), document.Mark{Tone: document.Grave, Text: inlines{text(`"2024-11-19"`)}}}},
		{},
		{
			Text:  inlines{document.Mark{Tone: document.Forbidden, Text: inlines{text("  requires = [threshold.independence, consent.us_house, consent.us_senate_and_the_president_of_the_united_states]")}}},
			Notes: inlines{document.Tag{Tone: document.Forbidden, Text: "blocking"}, text(" "), document.Link{To: "#finding-1", Text: inlines{text("A state vote and one chamber")}}},
		},
		{Text: inlines{text("}")}},
	}
	return document.Listing{ID: "line", Name: "calexit.hcl", Lines: lines}
}

func excerpt() document.Listing {
	return document.Listing{Name: "calexit.hcl", Lines: []document.Line{
		{Number: 98, Text: inlines{text("threshold \"independence\" {")}},
		{Text: inlines{text("\tapproval = \"55%\"")}, Notes: inlines{text("of the votes on the question")}},
		{Number: 104, Text: inlines{text("}")}},
	}}
}
