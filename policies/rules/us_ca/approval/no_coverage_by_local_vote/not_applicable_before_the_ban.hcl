proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "1998-06-02"
  instrument   = "initiative_statute"
}

act "counties" {
  does     = "coverage_by_local_vote"
  requires = []
}
