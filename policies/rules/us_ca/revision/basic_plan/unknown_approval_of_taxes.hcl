# missing proposal.complete.tax
proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2026-11-03"
  instrument   = "initiative_constitutional_amendment"
  complete     = ["power_shift"]
}

change "right" {
  action = "add"
  law    = ["Cal. Const., art. I, § 7.5"]
}
