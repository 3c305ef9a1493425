proposal "measure" {
  title        = "Independence"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  instrument   = "initiative_statute"
}

commission "sovereignty" {
  qualification {
    kind = "loyalty_pledge" # want "a pledge of loyalty to a cause or government"
  }
  silent = ["oath", "selection"]
}
