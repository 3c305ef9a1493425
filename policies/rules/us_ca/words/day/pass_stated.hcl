proposal "measure" {
  title        = "Independence"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  text         = "The question is put on November 3, 2026."
}

election "vote" {
  date = "2026-11-03"
}
