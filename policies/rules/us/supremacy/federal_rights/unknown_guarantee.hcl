proposal "measure" {
  title        = "Independence"
  jurisdiction = "us_ca"
  as_of        = "2026-11-25"
  instrument   = "initiative_statute"
}

# missing right.speech.guaranteed_by
right "speech" {
  which  = "to speak freely"
  action = "limits"
}
