proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  instrument   = "initiative_combined"
}

effect "independence" {
  kind  = "secession"
  force = "self_executing"
  by    = "vote"
}

change "union" {
  action = "repeal"
  law    = ["Cal. Const., art. III, § 1"]
}
