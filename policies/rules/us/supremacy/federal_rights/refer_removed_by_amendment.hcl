proposal "measure" {
  title        = "Independence"
  jurisdiction = "us_ca"
  as_of        = "2026-11-25"
  instrument   = "initiative_constitutional_amendment"
}

right "speech" {
  which         = "to speak freely"
  action        = "removes" # want "The measure removes a right: to speak freely"
  guaranteed_by = ["us_constitution", "state_constitution"]
}
