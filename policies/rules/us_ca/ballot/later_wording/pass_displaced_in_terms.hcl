proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  instrument   = "initiative_statute"
}

question "q" {
  vote       = "later"
  prescribed = "exact"
  displaces  = ["Elec. Code, § 303", "Elec. Code, §§ 9050-9053", "Elec. Code, § 13247"]
}
