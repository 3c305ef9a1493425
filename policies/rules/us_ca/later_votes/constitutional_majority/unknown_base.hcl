proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  instrument   = "initiative_statute"
}

# missing threshold.later.approval.of
threshold "later" {
  decides = "later_initiatives"
  set_by  = "text"
  silent  = ["turnout"]

  approval {
    more_than = "50%"
  }
}
