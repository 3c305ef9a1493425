proposal "measure" {
  title        = "Plan"
  jurisdiction = "us_ca"
  as_of        = "2026-11-03"
  instrument   = "initiative_statute"
  complete     = ["power_shift", "tax"]
}

change "chapter" {
  action = "add"
  law    = ["Gov. Code, §§ 8730-8738"]
}
