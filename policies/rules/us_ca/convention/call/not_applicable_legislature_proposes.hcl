proposal "measure" {
  title        = "Convention"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  instrument   = "legislative_constitutional_amendment"
}

convention "reform" {
  called_by = "voters_later"
  federal   = false
}
