proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  instrument   = "local_ordinance"
}

question "own" {
  vote = "own"
  text = "Shall the measure that lets the City keep its parks be adopted?"
}
