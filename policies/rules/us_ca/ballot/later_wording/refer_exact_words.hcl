proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  instrument   = "initiative_statute"
}

question "q" {
  vote       = "later"
  prescribed = "exact" # want "does not displace § 303, § 9050, § 9051 and § 13247"
  displaces  = []
}
