proposal "measure" {
  title        = "Plan"
  jurisdiction = "us_ca"
  as_of        = "2026-11-03"
  instrument   = "initiative_constitutional_amendment"
  complete     = ["power_shift"]
}

power_shift "terms" {
  from  = "legislature"
  to    = "voters"
  what  = "terms_of_office" # want "control of its terms of office"
  scope = "bounded"
}

power_shift "budget" {
  from  = "legislature"
  to    = "voters"
  what  = "budget_of_branch"
  scope = "bounded"
}
