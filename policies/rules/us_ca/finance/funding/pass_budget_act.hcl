proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  instrument   = "initiative_statute"
}

office "b" {
  created_by = "statute"
}

appropriation "a" {
  kind = "budget_act"
}
