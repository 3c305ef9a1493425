proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2026-11-25"
  instrument   = "initiative_constitutional_amendment"
}

power_shift "rules" {
  from  = "legislature"
  to    = "voters"
  what  = "taxing" # want "a core part of the taxing power from the Legislature to the voters"
  scope = "core"
}
