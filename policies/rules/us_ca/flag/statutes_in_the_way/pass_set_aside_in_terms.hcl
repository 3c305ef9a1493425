proposal "measure" {
  title        = "Independence"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  instrument   = "initiative_statute"
}

flag "capitol" {
  action    = "replace"
  flag      = "us"
  places    = ["schools"]
  overrides = ["Gov. Code, § 431", "Gov. Code, § 434", "Gov. Code, § 436"]
}
