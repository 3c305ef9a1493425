proposal "measure" {
  title        = "Convention"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  instrument   = "initiative_statute"
}

convention "reform" {
  called_by          = "legislature"
  delegate_selection = "elected_at_large" # want "elected at large"
  federal            = false
}
