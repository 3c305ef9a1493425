proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  instrument   = "initiative_constitutional_amendment"
}

# missing change.union.when
change "union" {
  action = "repeal"
  law    = ["Cal. Const., art. III, § 1"]
}
