proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  instrument   = "initiative_statute"
}

threshold "independence" {
  decides = question.independence
  set_by  = "text"
  silent  = ["turnout.counts"]

  turnout {
    more_than = "60%" # want "If votes on the question are what counts"
    of        = "registered_voters"
  }
}

question "independence" {
  vote       = "later"
  ordered_by = "measure"
  effect     = "none"
}
