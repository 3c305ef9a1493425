# missing proposal.complete.change
proposal "measure" {
  title        = "Convention"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  instrument   = "initiative_constitutional_amendment"
}

convention "reform" {
  called_by          = "legislature"
  delegate_selection = "lot"
  federal            = false
}
