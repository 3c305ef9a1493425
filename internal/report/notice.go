package report

// Notice is what every report says once: what an automated check is, and what it does not examine.
func Notice() []string {
	return []string{
		"An automated check of facts that someone entered, against a published list of rules. It is not legal advice, creates no attorney-client relationship, comes from no public office, and does not predict how a court would rule.",
		"Courts presume initiatives valid and usually decide challenges to their substance after the election. What is referred to counsel is a question on which lawyers can differ; its factors are listed, not weighed.",
		"A circulating title and summary, and clearance to circulate, say nothing about validity; nor does this report.",
		"What the source of the facts does not say is unknown, not absent. Letters of the Legislative Analyst and news accounts are quoted for what they say, not as authority.",
		"Only the listed rules were asked. Campaign finance, environmental review, tribal law, tax and bond counsel matters, federal statutes outside the list, and circulation in the field were not examined.",
	}
}
