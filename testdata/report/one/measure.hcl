proposal "measure" {
  title        = "Deposits of tenants, with a name that is longer than one line of a terminal of a hundred columns"
  jurisdiction = "xx"
  as_of        = "2024-06-01"
  known_from   = "text"
}

tenancy "flat" {
  use            = "residential"
  deposit_months = 4
}

tenancy "annex" {
  use            = "residential"
  deposit_months = 5
}

tenancy "room" {
  deposit_months = 3
}

tenancy "shop" {
  use = "commercial"
}
