proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2026-11-25"
  instrument   = "initiative_constitutional_amendment"
}

change "flag" {
  title           = "the change of the flag law"
  action          = "amend"
  law             = ["Gov. Code, § 434"]
  expressly       = true
  set_out_in_full = false
}
