proposal "measure" {
  title        = "Independence"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  text         = "The commission meets as Section 11121 of the Government Code says. Section 9 of this act is repealed in 2030."
}
