proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  instrument   = "initiative_statute"
  companion    = "No. 09-0066"
}

# missing proposal.needs_companion
