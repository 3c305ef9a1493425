proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  instrument   = "initiative_statute"
}

debt "new" {
  kind        = "loan" # want "has the State borrow"
  by_bond_act = false
}
