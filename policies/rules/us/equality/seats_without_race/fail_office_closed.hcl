proposal "measure" {
  title        = "Independence"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  instrument   = "initiative_statute"
}

office "sovereignty" {
  selection {
    criterion {
      trait = "ancestry"
      mode  = "exclusion" # want "fills seats by ancestry"
    }
  }
}
