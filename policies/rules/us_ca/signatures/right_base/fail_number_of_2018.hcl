proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2023-01-10"
  instrument   = "initiative_statute"
}

filing {
  summary_date = "2023-01-10"
}

petition {
  signatures_required = 623212 # want "the votes for Governor on 8 November 2022 are the base"
}
