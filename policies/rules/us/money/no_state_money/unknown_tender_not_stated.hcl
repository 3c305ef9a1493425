proposal "measure" {
  title        = "Currency"
  jurisdiction = "us_ca"
  as_of        = "2018-06-01"
}

# missing act.notes.tender
act "notes" {
  does     = "legal_tender"
  by       = "measure"
  when     = []
  requires = []
}
