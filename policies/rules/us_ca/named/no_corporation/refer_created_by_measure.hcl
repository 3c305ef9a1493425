proposal "measure" {
  title        = "Independence"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  instrument   = "initiative_statute"
}

named "n" {
  name               = "the Consumer Fund"
  kind               = "corporation"
  role               = "function" # want "that the measure itself creates"
  created_by_measure = true
}
