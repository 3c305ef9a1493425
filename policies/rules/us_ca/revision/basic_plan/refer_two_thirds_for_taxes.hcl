proposal "measure" {
  title        = "Plan"
  jurisdiction = "us_ca"
  as_of        = "1978-06-06"
  instrument   = "initiative_constitutional_amendment"
  complete     = true
}

power_shift "taxes" {
  from  = "legislature"
  to    = "voters"
  what  = "taxing" # want "a bounded part of the taxing power"
  scope = "bounded"
}
