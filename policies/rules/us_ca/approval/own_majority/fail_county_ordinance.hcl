proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  instrument   = "initiative_ordinance"
  proposer     = "voters"
}

threshold "own" {
  decides = proposal
  set_by  = "text"
  silent  = ["turnout"]

  approval {
    at_least = "66 2/3%" # want "at least 66 2/3% of the votes on it"
    of       = "votes_on_question"
  }
}

petition {
  local_body = "county"
}
