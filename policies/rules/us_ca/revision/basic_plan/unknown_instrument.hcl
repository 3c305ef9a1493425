# missing proposal.instrument
proposal "measure" {
  title        = "Plan"
  jurisdiction = "us_ca"
  as_of        = "2026-11-03"
  complete     = ["power_shift", "tax"]
}
