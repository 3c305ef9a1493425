proposal "measure" {
  title        = "Independence"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
}

# missing clause.earlier.applies_to
# missing clause.earlier.kind
clause "earlier" {
  title = "On earlier events"
}
