proposal "measure" {
  title          = "Measure"
  jurisdiction   = "us_ca"
  as_of          = "2024-11-19"
  instrument     = "declaration_of_policy"
  proposer       = "voters"
  charter_allows = ["initiative"] # want "no charter is stated that allows it"
}
