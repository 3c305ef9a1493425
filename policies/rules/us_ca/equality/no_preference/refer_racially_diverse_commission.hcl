proposal "measure" {
  title        = "Independence"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  instrument   = "initiative_statute"
}

commission "sovereignty" {
  selection {
    criterion {
      trait = "race"
      mode  = "aim" # want "uses race in filling seats on a public body (an aim)"
    }
  }
}
