proposal "measure" {
  title        = "Independence"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
}

obligation "o" {
  kind    = "contract"
  action  = "ends" # want "ends contracts"
  reaches = "present_holders"
  silent  = ["spares_vested"]
}
