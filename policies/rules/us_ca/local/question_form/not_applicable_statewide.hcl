proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  instrument   = "initiative_statute"
}

question "own" {
  vote = "own"
  text = "Should California leave the United States?"
}
