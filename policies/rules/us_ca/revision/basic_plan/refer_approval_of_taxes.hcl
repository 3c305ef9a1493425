proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2026-11-03"
  instrument   = "initiative_constitutional_amendment"
  complete     = ["power_shift", "tax"]
}

tax "state" {
  level  = "state"
  action = "approval_rule" # want "sets how state taxes are approved"
}

threshold "taxes" {
  decides = "state_taxes"
}
