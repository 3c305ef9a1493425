proposal "measure" {
  title        = "Convention"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  instrument   = "initiative_constitutional_amendment"
}

change "article" {
  action = "amend"
  law    = ["Cal. Const., art. XVIII, § 2"]
}

convention "reform" {
  called_by          = "legislature"
  delegate_selection = "lot" # want "the measure's own change"
  federal            = false
}
