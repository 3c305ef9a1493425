proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2026-11-25"
  instrument   = "initiative_statute"
}

commission "pensions" {
  title  = "the Pension Commission"
  silent = ["checks"]
  powers = ["legislate", "spend", "enforce"] # want "silent on who reviews"
}
