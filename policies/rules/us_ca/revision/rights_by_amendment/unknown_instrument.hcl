# missing proposal.instrument
# missing right.marriage.guaranteed_by
proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2026-11-25"
}

right "marriage" {
  title  = "the right to marry"
  which  = "to marry"
  action = "removes"
}
