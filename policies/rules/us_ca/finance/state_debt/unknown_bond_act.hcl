proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  instrument   = "initiative_statute"
}

# missing debt.new.by_bond_act
debt "new" {
  kind = "loan"
}
