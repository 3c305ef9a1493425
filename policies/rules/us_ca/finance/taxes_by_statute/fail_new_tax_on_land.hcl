proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  instrument   = "initiative_statute"
}

tax "new" {
  kind   = "ad_valorem_property" # want "no new state tax on the value of real property"
  level  = "state"
  action = "imposes"
}
