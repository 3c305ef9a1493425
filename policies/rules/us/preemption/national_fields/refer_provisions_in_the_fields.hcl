proposal "measure" {
  title        = "Status"
  jurisdiction = "us_ca"
  as_of        = "2014-11-08"
}

federal "verification" {
  field  = "immigration"
  action = "regulates" # want "On immigration, this part of the measure regulates in the field"
}

federal "benefits" {
  field  = "immigration"
  action = "denies_benefits" # want "denies state benefits in the field"
}

federal "embargo" {
  field  = "foreign_affairs"
  action = "own_policy" # want "conducts a policy of its own"
  effect = "more"
}

federal "duties" {
  field  = "customs"
  action = "regulates" # want "On customs, this part of the measure regulates in the field"
}

federal "defense" {
  field  = "defence"
  action = "own_policy" # want "conducts a policy of its own"
  effect = "more"
}

federal "papers" {
  field  = "criminal_law"
  action = "parallel_penalty"
}
