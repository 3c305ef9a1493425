proposal "measure" {
  title        = "Study Commission"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  instrument   = "initiative_combined"
}

commission "study" {
  created_by = "statute"
  meetings   = "exempt" # want "findings"
}
