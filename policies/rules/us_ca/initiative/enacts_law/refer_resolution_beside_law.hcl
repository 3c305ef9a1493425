proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  instrument   = "initiative_statute"
}

instruction "convention" { # want "orders lawmakers to act by resolution or under Article V"
  to    = "legislature"
  act   = "apply_article_v"
  force = "command"
}

duty "application" {
  on = "officers"
}
