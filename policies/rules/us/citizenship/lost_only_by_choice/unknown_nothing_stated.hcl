proposal "measure" {
  title        = "Independence"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
}

# missing citizenship.people.new_status
# missing citizenship.people.us_citizenship
citizenship "people" {
  title = "Citizenship of the republic"
}
