proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2026-11-25"
  instrument   = "initiative_constitutional_amendment"
}

power_shift "laws" {
  from  = "legislature"
  to    = "voters"
  what  = "lawmaking"
  scope = "bounded"
}
