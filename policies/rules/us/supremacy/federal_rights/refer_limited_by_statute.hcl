proposal "measure" {
  title        = "Independence"
  jurisdiction = "us_ca"
  as_of        = "2026-11-25"
  instrument   = "initiative_statute"
}

right "speech" {
  which         = "to speak freely"
  action        = "limits" # want "the U.S. Constitution guarantees it"
  guaranteed_by = ["us_constitution"]
}
