proposal "measure" {
  title        = "Means"
  jurisdiction = "us_ca"
  as_of        = "2018-06-01"
}

act "buildings" {
  does = "seizure" # want "orders seizure"
  by   = "officers"
}
