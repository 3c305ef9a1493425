proposal "measure" {
  title        = "Independence"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  instrument   = "initiative_statute"
}

commission "sovereignty" {
  selection {
    criterion {
      trait = "politics"
      mode  = "eligibility" # want "opens or closes its seats by political affiliation"
    }
  }
  silent = ["oath", "qualification"]
}
