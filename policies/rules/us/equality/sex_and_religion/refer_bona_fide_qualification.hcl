proposal "measure" {
  title        = "Independence"
  jurisdiction = "us_ca"
  as_of        = "2026-11-25"
  instrument   = "initiative_statute"
}

classification "c" {
  trait     = "sex"
  in        = "employment"
  mode      = "eligibility" # want "uses sex in public employment (a condition of eligibility)"
  exception = "bona_fide_sex_qualification"
}
