proposal "measure" {
  title        = "Study Commission"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  instrument   = "initiative_combined"
}

# missing commission.study.created_by
commission "study" {
  meetings = "exempt"
}
