proposal "measure" {
  title        = "Independence"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
}

citizenship "people" {
  us_citizenship = "renunciation_required" # want "only to those who renounce"
  new_status     = "voluntary"
}
