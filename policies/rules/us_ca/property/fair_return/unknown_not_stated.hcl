proposal "measure" {
  title        = "Independence"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
}

# missing regulation.r.kind
# missing regulation.r.relief
regulation "r" {
  reaches_back = true
}
