proposal "measure" {
  title        = "Marriage"
  jurisdiction = "us_ca"
  as_of        = "2015-06-25" # the day before Obergefell v. Hodges
}

classification "c" {
  trait = "sexual_orientation" # want "from marriage by sexual orientation"
  in    = "marriage"
  mode  = "exclusion"
}
