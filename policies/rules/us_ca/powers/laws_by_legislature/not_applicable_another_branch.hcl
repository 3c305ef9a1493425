proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2026-11-25"
  instrument   = "initiative_statute"
}

power_shift "laws" {
  from  = "governor"
  to    = "voters"
  what  = "lawmaking"
  scope = "bounded"
}
