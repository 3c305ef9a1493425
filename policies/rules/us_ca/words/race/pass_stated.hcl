proposal "measure" {
  title        = "Independence"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  text         = "A racially diverse commission is created."
}

commission "sovereignty" {
  selection {
    criterion {
      trait = "race"
      mode  = "aim"
    }
  }
}
