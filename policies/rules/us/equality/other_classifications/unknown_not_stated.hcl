proposal "measure" {
  title        = "Independence"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
}

# missing classification.c.in
# missing classification.c.trait
classification "c" {
  title = "The clause on schools"
}
