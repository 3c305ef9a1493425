proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  instrument   = "initiative_statute"
}

change "union" {
  when   = [consent.nation]
  action = "repeal"
  law    = ["Gov. Code, § 434"]
}

consent "nation" {
  of     = "congress"
  form   = "act_of_congress"
  status = "condition"
}
