proposal "measure" {
  title        = "Independence"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
}

obligation "o" {
  kind          = "pension"
  holders       = "public_officers"
  action        = "limits_future" # want "of those who are in office or service already"
  spares_vested = true
  reaches       = "present_holders"
}
