proposal "measure" {
  title        = "Independence"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  instrument   = "initiative_statute"
}

flag "capitol" {
  action = "remove"
  flag   = "us"
  places = ["state_capitol"]
}

change "display" {
  action = "repeal"
  law    = ["Gov. Code, §§ 430-436"]
}
