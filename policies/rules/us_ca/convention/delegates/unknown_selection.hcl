proposal "measure" {
  title        = "Convention"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  instrument   = "initiative_statute"
}

# missing convention.reform.delegate_selection
convention "reform" {
  called_by = "legislature"
  federal   = false
}
