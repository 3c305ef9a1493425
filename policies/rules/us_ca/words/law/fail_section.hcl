proposal "measure" {
  title        = "Independence"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  text         = "Section 431 of the Government Code is repealed." # want "setting aside Government Code section 431, and no block names it"
}
