proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2026-11-25"
  instrument   = "initiative_statute"
}

power_shift "rules" {
  from  = "legislature"
  to    = "agencies"
  what  = "lawmaking"
  scope = "core" # want "a core part of the power to make law from the Legislature to state agencies"
}
