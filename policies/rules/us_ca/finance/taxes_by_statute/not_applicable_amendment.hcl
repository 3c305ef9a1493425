proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  instrument   = "initiative_constitutional_amendment"
}

tax "new" {
  kind   = "ad_valorem_property"
  level  = "state"
  action = "imposes"
}
