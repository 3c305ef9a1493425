proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2026-11-25"
  instrument   = "initiative_constitutional_amendment"
}

# missing power_shift.rules.scope
power_shift "rules" {
  from = "legislature"
  to   = "voters"
  what = "taxing"
}
