proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  instrument   = "initiative_statute"
}

question "war" { # want "from which nothing follows in law, stands beside it"
  vote       = "later"
  ordered_by = "measure"
  effect     = "none"
}

change "chapter" {
  action = "add"
  law    = ["Gov. Code, §§ 8730-8738"]
}
