proposal "measure" {
  title        = "Independence"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  instrument   = "initiative_statute"
}

# missing commission.sovereignty.officeholders
commission "sovereignty" {
  nature = "officers"
}
