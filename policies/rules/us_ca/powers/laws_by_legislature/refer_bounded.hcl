proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2026-11-25"
  instrument   = "initiative_statute"
}

power_shift "laws" {
  from  = "legislature"
  to    = "voters"
  what  = "lawmaking" # want "a bounded part of the power to make law"
  scope = "bounded"
}
