proposal "measure" {
  title        = "Independence"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
}

regulation "r" {
  kind   = "rates"
  relief = "insolvency" # want "only a threat of insolvency"
}
