proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
}

# missing proposal.instrument
change "chapter" {
  action = "add"
  law    = ["Gov. Code, §§ 8730-8738"]
}
