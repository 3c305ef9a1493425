proposal "measure" {
  title        = "Independence"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  instrument   = "initiative_statute"
}

classification "c" {
  trait     = "race"
  in        = "employment"
  mode      = "quota" # want "relies on a court order"
  exception = "court_order"
}
