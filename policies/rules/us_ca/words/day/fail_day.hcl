proposal "measure" {
  title        = "Independence"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  text         = "The question is put on November 5, 2026." # want "names 5 November 2026"
}
