proposal "measure" {
  title        = "Plan"
  jurisdiction = "us_ca"
  as_of        = "2026-11-03"
  instrument   = "initiative_statute"
  complete     = ["power_shift"]
}

power_shift "rules" {
  from  = "legislature"
  to    = "agencies"
  what  = "lawmaking" # want "to state agencies"
  scope = "core"
}
