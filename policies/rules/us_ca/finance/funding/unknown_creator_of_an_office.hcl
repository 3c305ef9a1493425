proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2026-11-25"
  instrument   = "initiative_statute"
  complete     = ["appropriation"]
}

# missing office.b.created_by
office "b" {
  nature = "officers"
}
