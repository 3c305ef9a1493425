proposal "measure" {
  title        = "Means"
  jurisdiction = "us_ca"
  as_of        = "2018-06-01"
}

# missing act.guard.does
act "guard" {
  by = "governor"
}
