proposal "measure" {
  title        = "Deposits"
  jurisdiction = "xx"
  as_of        = "2024-06-01"
}

tenancy "flat" {
  use           = "residential"
  deposit_month = 4
}
