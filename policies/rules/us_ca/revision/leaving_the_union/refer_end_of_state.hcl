proposal "measure" {
  title        = "Independence"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  instrument   = "initiative_statute"
}

consent "congress" {
  of     = "congress"
  form   = "act_of_congress"
  status = "requested"
}

effect "three" {
  kind     = "ends_state" # want "the end of the State by command"
  force    = "commands"
  by       = "vote"
  requires = [consent.congress]
}
