proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  instrument   = "initiative_statute"
}

duty "b" { # want "says that it appropriates none"
  on   = "agency"
  cost = "new"
}

appropriation "a" {
  kind = "none"
  for  = [duty.b]
}
