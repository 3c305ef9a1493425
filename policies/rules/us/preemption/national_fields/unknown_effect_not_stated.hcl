proposal "measure" {
  title        = "Status"
  jurisdiction = "us_ca"
  as_of        = "2014-11-08"
}

# missing federal.documents.effect
federal "documents" {
  field  = "immigration"
  action = "parallel_penalty"
}
