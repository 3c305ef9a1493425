proposal "measure" {
  title        = "Independence"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
}

commission "sovereignty" {
  nature = "advisory"
  oath   = "exempt" # want "whether those who serve here are such officers"
}
