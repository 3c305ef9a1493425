proposal "measure" {
  title        = "Plan"
  jurisdiction = "us_ca"
  as_of        = "2026-11-03"
  instrument   = "initiative_constitutional_amendment"
  complete     = ["power_shift"]
}

power_shift "taxes" {
  from  = "legislature"
  to    = "voters"
  what  = "taxing" # want "all of the taxing power from the Legislature to the voters"
  scope = "all"
}
