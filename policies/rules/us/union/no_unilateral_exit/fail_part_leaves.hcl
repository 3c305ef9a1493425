proposal "measure" {
  title        = "Independence"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
}

territory "north" {
  action   = "leaves_union" # want "would follow from a vote of the State alone"
  when     = []
  requires = []
}
