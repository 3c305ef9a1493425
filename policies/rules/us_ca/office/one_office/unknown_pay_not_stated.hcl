proposal "measure" {
  title        = "Independence"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  instrument   = "initiative_statute"
}

# missing commission.sovereignty.nature
# missing commission.sovereignty.pay
commission "sovereignty" {
  officeholders = ["federal_officer"]
}
