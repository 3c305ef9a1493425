proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2026-11-25"
  instrument   = "initiative_statute"
}

# missing ballot_materials.label
ballot_materials {
  written_by     = "measure"
  prescribes_own = ["label"]
}
