proposal "measure" {
  title        = "Independence"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  instrument   = "initiative_statute"
}

# missing classification.c.in
# missing classification.c.mode
# missing classification.c.trait
classification "c" {
  title = "The clause on hiring"
}
