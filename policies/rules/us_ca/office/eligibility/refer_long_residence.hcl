proposal "measure" {
  title        = "Independence"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  instrument   = "initiative_statute"
}

commission "sovereignty" {
  selection {
    method = "nomination_and_lot"
  }
  qualification {
    kind   = "residence" # want "the law asks of holders of appointed office"
    years  = 5
    silent = ["overrides"]
  }
}
