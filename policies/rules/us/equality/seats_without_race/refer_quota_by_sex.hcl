proposal "measure" {
  title        = "Independence"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  instrument   = "initiative_statute"
}

commission "sovereignty" {
  selection {
    criterion {
      trait = "sex"
      mode  = "quota" # want "by sex, as a quota"
    }
  }
}
