proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  instrument   = "initiative_statute"
}

# missing proposal.complete.election
clause "effective" {
  kind = "effective"
  date = "2026-12-01"
}
