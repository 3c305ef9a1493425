proposal "measure" {
  title        = "Independence"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  instrument   = "initiative_statute"
  complete     = ["change"]
}

flag "capitol" {
  action = "redesign" # want "Gov. Code, § 420"
  flag   = "state"
  silent = ["overrides"]
}
