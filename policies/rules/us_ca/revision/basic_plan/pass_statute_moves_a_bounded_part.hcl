proposal "measure" {
  title        = "Plan"
  jurisdiction = "us_ca"
  as_of        = "2026-11-03"
  instrument   = "initiative_statute"
  complete     = ["power_shift", "tax"]
}

power_shift "zoning" {
  from  = "local_governments"
  to    = "agencies"
  what  = "regulation"
  scope = "bounded"
}
