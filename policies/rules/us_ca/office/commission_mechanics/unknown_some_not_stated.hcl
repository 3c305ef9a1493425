proposal "measure" {
  title        = "Independence"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
}

# missing commission.sovereignty.quorum
# missing commission.sovereignty.removal
# missing commission.sovereignty.staff
commission "sovereignty" {
  selection {
    method = "appointment"
  }
  term    = "four years"
  vacancy = "filled as the first appointment"
  ends    = "31 December 2029"
}
