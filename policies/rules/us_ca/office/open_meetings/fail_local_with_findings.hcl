proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  instrument   = "charter_amendment"
}

commission "rent" {
  meetings = "exempt_with_findings" # want "findings of its own do not free it"
}
