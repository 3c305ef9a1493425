proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  instrument   = "initiative_statute"
}

instruction "convention" {
  to    = "legislature"
  act   = "apply_article_v" # want "enacts no statute, whatever else stands beside it"
  force = "command"
}

duty "application" {
  on = "officers"
}
