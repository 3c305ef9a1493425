proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  instrument   = "initiative_statute"
}

change "chapter" {
  action = "add"
  law    = ["Gov. Code, §§ 8730-8738"]
}

act "opinion" {
  does = "declaration"
}
