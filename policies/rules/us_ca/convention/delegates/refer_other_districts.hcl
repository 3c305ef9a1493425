proposal "measure" {
  title        = "Convention"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  instrument   = "initiative_statute"
}

convention "reform" {
  called_by          = "legislature"
  delegate_selection = "elected_other_districts" # want "as nearly equal as may be practicable is for counsel"
  federal            = false
}
