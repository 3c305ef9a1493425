proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  instrument   = "initiative_statute"
}

act "abroad" {
  does = "external_relations" # want "orders the Governor to deal with other governments"
  by   = "governor"
}
