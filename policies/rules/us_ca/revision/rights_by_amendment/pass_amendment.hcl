proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2008-11-04"
  instrument   = "initiative_constitutional_amendment"
}

right "marriage" {
  title  = "the right to marry"
  which  = "to marry"
  action = "removes"
}
