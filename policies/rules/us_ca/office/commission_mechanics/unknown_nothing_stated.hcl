proposal "measure" {
  title        = "Independence"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
}

# missing commission.sovereignty.ends
# missing commission.sovereignty.quorum
# missing commission.sovereignty.removal
# missing commission.sovereignty.selection.method
# missing commission.sovereignty.staff
# missing commission.sovereignty.term
# missing commission.sovereignty.vacancy
commission "sovereignty" {
  nature = "advisory"
}
