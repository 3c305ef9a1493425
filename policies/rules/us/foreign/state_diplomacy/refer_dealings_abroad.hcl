proposal "measure" {
  title        = "Recognition"
  jurisdiction = "us_ca"
  as_of        = "2017-01-26"
}

effect "independence" {
  kind     = "secession"
  force    = "self_executing"
  by       = "vote"
  when     = []
  requires = []
}

act "application" {
  does     = "international_application" # want "applies to an international body in the State's own name"
  by       = "governor"
  when     = [effect.independence]
  requires = []
}

instruction "application" {
  to    = "governor"
  act   = "apply_international" # want "has a state officer apply to an international body"
  force = "command"
  when  = []
}

representative "envoy" {
  to   = "foreign_states" # want "speaks for the State to"
  when = []
}

instruction "again" {
  to    = "governor"
  act   = "apply_international" # want "as act “application” says too"
  force = "command"
  when  = [effect.independence]
}
