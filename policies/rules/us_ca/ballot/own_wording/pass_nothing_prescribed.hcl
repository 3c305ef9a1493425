proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  instrument   = "initiative_statute"
}

ballot_materials {
  written_by     = "attorney_general"
  prescribes_own = []
}
