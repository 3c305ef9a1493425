proposal "measure" {
  title        = "Independence"
  jurisdiction = "us_ca"
  as_of        = "2026-11-25"
  instrument   = "initiative_statute"
}

classification "c" {
  trait     = "sex"
  in        = "employment"
  mode      = "eligibility" # want "makes sex a condition of eligibility in public employment"
  exception = "bona_fide_sex_qualification"
}
