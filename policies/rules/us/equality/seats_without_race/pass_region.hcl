proposal "measure" {
  title        = "Independence"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
}

commission "sovereignty" {
  selection {
    criterion {
      trait = "region"
      mode  = "reserved"
    }
  }
}
