proposal "measure" {
  title        = "Independence"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  instrument   = "initiative_statute"
}

commission "sovereignty" {
  nature        = "officers"
  officeholders = ["legislator"] # want "gives seats to legislators"
  selection {
    method = "ex_officio"
  }
}
