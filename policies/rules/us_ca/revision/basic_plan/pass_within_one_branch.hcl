proposal "measure" {
  title        = "Plan"
  jurisdiction = "us_ca"
  as_of        = "2026-11-03"
  instrument   = "initiative_constitutional_amendment"
  complete     = ["power_shift", "tax"]
}

power_shift "permits" {
  from  = "agencies"
  to    = "commission"
  what  = "regulation"
  scope = "core"
}
