proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2017-01-26"
  instrument   = "initiative_constitutional_amendment"
}

filing {
  summary_date = "2017-01-26"
}

petition {
  signatures_required = 585407
}
