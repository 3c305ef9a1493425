proposal "measure" {
  title        = "Independence"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  instrument   = "initiative_statute"
}

commission "sovereignty" {
  nature        = "officers"
  pay           = "per_diem"
  officeholders = ["federal_officer"] # want "paid officers of the United States"
}
