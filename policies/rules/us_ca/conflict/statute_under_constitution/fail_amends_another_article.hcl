proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  instrument   = "initiative_statute"
}

change "taxes" {
  action = "amend"
  law    = ["Cal. Const., art. XIII A, § 1"] # want "is no amendment of the Constitution"
}
