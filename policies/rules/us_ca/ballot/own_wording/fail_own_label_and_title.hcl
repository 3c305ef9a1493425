proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  instrument   = "initiative_statute"
}

ballot_materials {
  prescribes_own = ["label", "title"] # want "prescribes its ballot label and its title"
}
