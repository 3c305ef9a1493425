proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  instrument   = "initiative_combined"
}

change "union" {
  when   = [effect.exit] # want "waits for"
  action = "repeal"
  law    = ["Cal. Const., art. III, § 1"]
}

consent "nation" {
  of     = "states"
  form   = "article_v"
  status = "condition"
}

effect "exit" {
  when     = []
  kind     = "secession"
  force    = "authorizes"
  by       = "amendment"
  requires = [consent.nation]
}
