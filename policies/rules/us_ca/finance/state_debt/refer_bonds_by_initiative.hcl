proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  instrument   = "initiative_statute"
}

debt "new" {
  kind        = "general_obligation_bonds" # want "has the State borrow by a statute that voters propose"
  by_bond_act = true
}
