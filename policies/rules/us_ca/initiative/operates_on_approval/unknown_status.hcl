proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  instrument   = "initiative_constitutional_amendment"
}

# missing consent.nation.status
change "union" {
  when   = [consent.nation]
  action = "repeal"
  law    = ["Cal. Const., art. III, § 1"]
}

consent "nation" {
  of     = "congress"
  form   = "act_of_congress"
}
