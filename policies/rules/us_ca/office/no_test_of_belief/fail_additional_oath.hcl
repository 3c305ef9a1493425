proposal "measure" {
  title        = "Independence"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  instrument   = "initiative_statute"
}

commission "sovereignty" {
  oath   = "additional" # want "another oath or test besides"
  silent = ["qualification", "selection"]
}
