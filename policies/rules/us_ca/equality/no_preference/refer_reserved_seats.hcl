proposal "measure" {
  title        = "Independence"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  instrument   = "initiative_statute"
}

commission "sovereignty" {
  nature = "officers"
  selection {
    criterion {
      trait = "ethnicity"
      mode  = "reserved" # want "in filling seats on a public body"
    }
  }
}
