proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  instrument   = "bond_act"
}

debt "new" {
  kind        = "general_obligation_bonds"
  by_bond_act = true
}
