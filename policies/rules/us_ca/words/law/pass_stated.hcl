proposal "measure" {
  title        = "Independence"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  text         = "Sections 430 and 431 of the Government Code are repealed."
}

change "display" {
  action = "repeal"
  law    = ["Gov. Code, §§ 430-431"]
}
