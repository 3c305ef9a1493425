proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  instrument   = "initiative_statute"
}

question "union" {
  vote   = "later"
  effect = "some"
}

question "advice" {
  vote       = "later"
  ordered_by = "legislature"
  effect     = "none"
}

change "chapter" {
  action = "add"
  law    = ["Gov. Code, §§ 8730-8738"]
}
