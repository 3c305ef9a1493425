proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2026-11-25"
  instrument   = "initiative_statute"
}

change "flag" {
  title           = "the change of the flag law"
  action          = "add"
  law             = ["Gov. Code, § 434"]
  expressly       = true
  set_out_in_full = true
}
