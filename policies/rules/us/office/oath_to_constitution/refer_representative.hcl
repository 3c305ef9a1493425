proposal "measure" {
  title        = "Independence"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
}

representative "envoy" {
  to   = "congress"
  oath = "replaced" # want "whether those who serve here are such officers"
}
