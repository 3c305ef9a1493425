proposal "measure" {
  title        = "Independence"
  jurisdiction = "us_ca"
  as_of        = "2026-11-25"
  instrument   = "initiative_constitutional_amendment"
}

right "speech" {
  which         = "to fish"
  action        = "removes"
  guaranteed_by = ["state_constitution"]
}
