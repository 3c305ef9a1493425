proposal "measure" {
  title          = "Measure"
  jurisdiction   = "us_ca"
  as_of          = "1967-08-31"
  instrument     = "declaration_of_policy"
  proposer       = "voters"
  charter_allows = ["declaration_of_policy"]
}
