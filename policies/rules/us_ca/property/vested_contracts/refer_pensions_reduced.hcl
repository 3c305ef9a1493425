proposal "measure" {
  title        = "Independence"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
}

obligation "o" {
  kind          = "pension"
  holders       = "public_officers"
  action        = "reduces" # want "reduces pensions and does not spare what has vested"
  spares_vested = false
  reaches       = "present_holders"
}
