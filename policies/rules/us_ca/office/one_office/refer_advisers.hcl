proposal "measure" {
  title        = "Independence"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  instrument   = "initiative_statute"
}

commission "sovereignty" {
  nature        = "advisory"
  officeholders = ["legislator"] # want "whether advisers without public power hold an office"
  selection {
    method = "appointment"
  }
}
