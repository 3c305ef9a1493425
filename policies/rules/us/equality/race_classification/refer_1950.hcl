proposal "measure" {
  title        = "Independence"
  jurisdiction = "us_ca"
  as_of        = "1950-11-07"
  instrument   = "initiative_statute"
}

classification "c" {
  trait     = "race"
  in        = "other"
  mode      = "exclusion" # want "How far equal protection lets a State"
  exception = "none"
}
