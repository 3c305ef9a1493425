proposal "measure" {
  title        = "New States"
  jurisdiction = "us_ca"
  as_of        = "2018-07-01"
}

territory "north" {
  action   = "new_state"
  when     = []
  requires = [] # want "makes a new State without the consent of Congress"
}
