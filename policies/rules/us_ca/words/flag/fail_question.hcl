proposal "measure" {
  title        = "Independence"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
}

question "independence" {
  text = "Shall the flags be lowered?" # want "speaks of “flags”"
}
