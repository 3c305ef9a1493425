proposal "measure" {
  title        = "Independence"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
}

obligation "o" {
  kind    = "pension"
  action  = "ends"
  reaches = "later_holders"
}
