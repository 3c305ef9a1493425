proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2014-06-03"
  instrument   = "charter_amendment"
}

commission "rent" {
  meetings = "exempt_with_findings"
}
