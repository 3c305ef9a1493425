proposal "measure" {
  title        = "Independence"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  instrument   = "initiative_statute"
  complete     = ["change"]
}

flag "capitol" {
  action    = "remove" # want "law that says the opposite: Gov. Code, § 430, § 431, § 434 and § 436"
  flag      = "us"
  places    = ["state_capitol", "state_property"]
  overrides = []
}
