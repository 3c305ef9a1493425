proposal "measure" {
  title        = "Plan"
  jurisdiction = "us_ca"
  as_of        = "2026-11-03"
  instrument   = "initiative_constitutional_amendment"
}

power_shift "rights" {
  from  = "courts"
  to    = "us_courts" # want "a core part of the interpretation of state rights from the courts to the federal courts"
  what  = "interpretation_of_rights"
  scope = "core"
}
