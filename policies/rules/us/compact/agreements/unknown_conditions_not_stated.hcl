proposal "measure" {
  title        = "River compact"
  jurisdiction = "us_ca"
  as_of        = "2018-06-01"
}

# missing act.rivers.when
act "rivers" {
  does     = "compact"
  by       = "legislature"
  requires = []
}
