proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  instrument   = "initiative_statute"
}

# missing threshold.own.turnout.more_than
threshold "own" {
  decides = proposal
  set_by  = "text"
  silent  = ["turnout.at_least"]

  turnout {
    of = "registered_voters"
  }
}
