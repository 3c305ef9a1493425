proposal "measure" {
  title           = "Convention"
  jurisdiction    = "us_ca"
  as_of           = "2024-11-19"
  instrument      = "initiative_constitutional_amendment"
  companion       = "09-0066"
  needs_companion = true
}

change "rules" {
  action = "add"
}

convention "reform" {
  called_by = "initiative" # want "the section stands until the voters adopt that one"
  federal   = false
}
