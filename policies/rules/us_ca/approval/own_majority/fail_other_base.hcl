proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  instrument   = "initiative_statute"
  proposer     = "voters"
}

threshold "own" {
  decides = proposal
  set_by  = "text"
  silent  = ["turnout"]

  approval {
    more_than = "50%" # want "more than 50% of all ballots cast"
    of        = "ballots_cast"
  }
}
