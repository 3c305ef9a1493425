proposal "measure" {
  title        = "Autonomy"
  jurisdiction = "us_ca"
  as_of        = "2016-07-02"
  instrument   = "initiative_statute"
  proposer     = "voters"
}

instruction "governor" {
  to    = "governor"
  act   = "negotiate"
  force = "command"
}
