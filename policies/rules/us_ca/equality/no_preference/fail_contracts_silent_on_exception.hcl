proposal "measure" {
  title        = "Independence"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  instrument   = "initiative_statute"
}

classification "c" {
  trait  = "sex"
  in     = "contracting"
  mode   = "preference" # want "by sex in public contracting"
  silent = ["exception"]
}
