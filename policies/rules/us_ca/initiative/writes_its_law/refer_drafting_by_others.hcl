proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  instrument   = "initiative_statute"
}

act "rules" {
  does = "drafting_by_others" # want "is to be written by others later"
  by   = "commission"
}
