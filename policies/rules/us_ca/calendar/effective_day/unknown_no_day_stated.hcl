proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  instrument   = "initiative_statute"
}

# missing clause.effective.date
# missing clause.effective.day_rule
clause "effective" {
  kind = "effective"
}
