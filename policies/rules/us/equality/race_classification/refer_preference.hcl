proposal "measure" {
  title        = "Independence"
  jurisdiction = "us_ca"
  as_of        = "2026-11-25"
  instrument   = "initiative_constitutional_amendment"
}

classification "c" {
  trait     = "ethnicity"
  in        = "contracting"
  mode      = "preference" # want "counsel must weigh whether any interest"
  exception = "none"
}
