proposal "measure" {
  title        = "Plan"
  jurisdiction = "us_ca"
  as_of        = "2026-11-03"
  instrument   = "legislative_revision"
  complete     = ["power_shift"]
}

power_shift "taxes" {
  from  = "legislature"
  to    = "voters"
  what  = "taxing"
  scope = "all"
}
