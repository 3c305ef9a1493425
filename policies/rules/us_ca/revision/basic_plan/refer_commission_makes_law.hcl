proposal "measure" {
  title        = "Plan"
  jurisdiction = "us_ca"
  as_of        = "2026-11-03"
  instrument   = "initiative_constitutional_amendment"
  complete     = ["power_shift"]
}

power_shift "pensions" {
  from  = "legislature"
  to    = "commission"
  what  = "lawmaking" # want "to a commission"
  scope = "core"
}
