proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2026-11-25"
  instrument   = "initiative_constitutional_amendment"
  complete     = ["change"]
}

change "c0" {
  action = "amend"
  law    = ["Cal. Const., art. III, § 1"]
  extent = "substantial"
}
