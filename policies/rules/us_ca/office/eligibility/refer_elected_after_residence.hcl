proposal "measure" {
  title        = "Independence"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  instrument   = "initiative_statute"
}

commission "sovereignty" {
  selection {
    method = "election"
  }
  qualification {
    kind      = "residence"
    years     = 5 # want "asks for 5 years of residence"
    overrides = []
  }
}
