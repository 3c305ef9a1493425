proposal "measure" {
  title        = "Status"
  jurisdiction = "us_ca"
  as_of        = "2014-11-08"
}

federal "papers" {
  field  = "criminal_law"
  action = "parallel_penalty"
}

federal "documents" {
  field  = "immigration"
  action = "parallel_penalty"
  effect = "incidental"
}
