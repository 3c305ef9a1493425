proposal "measure" {
  title        = "Plan"
  jurisdiction = "us_ca"
  as_of        = "2026-11-03"
  instrument   = "initiative_constitutional_amendment"
}

power_shift "taxes" {
  from  = "legislature"
  to    = "voters" # want "Together that changes the basic plan"
  what  = "taxing"
  scope = "all"
}

power_shift "charges" {
  from  = "agencies"
  to    = "legislature"
  what  = "fees"
  scope = "all"
}
