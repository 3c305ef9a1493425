proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  instrument   = "initiative_statute"
}

change "union" {
  action = "repeal"
  law    = ["Cal. Const., art. III, § 1"] # want "repeals Cal. Const., art. III, § 1, and"
}
