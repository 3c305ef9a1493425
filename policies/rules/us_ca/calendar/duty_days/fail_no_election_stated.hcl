proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  instrument   = "initiative_statute"
  known_from   = "text"
  complete     = ["election"]
}

duty "report" {
  due = "2026-11-01" # want "for the vote of 3 November 2026"
  on  = "commission"
}
