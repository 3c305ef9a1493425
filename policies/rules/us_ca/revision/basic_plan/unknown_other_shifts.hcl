# missing proposal.complete.power_shift
proposal "measure" {
  title        = "Plan"
  jurisdiction = "us_ca"
  as_of        = "2026-11-03"
  instrument   = "initiative_constitutional_amendment"
}

power_shift "terms" {
  from  = "legislature"
  to    = "voters"
  what  = "terms_of_office"
  scope = "bounded"
}
