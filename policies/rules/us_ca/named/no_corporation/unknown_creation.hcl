proposal "measure" {
  title        = "Independence"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  instrument   = "initiative_statute"
}

# missing named.n.created_by_measure
named "n" {
  kind = "corporation"
  role = "function"
}
