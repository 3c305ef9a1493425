proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  instrument   = "initiative_statute"
}

tax "new" {
  kind   = "property_transfer"
  level  = "state"
  action = "raises" # want "raises a state charge on real property"
}
