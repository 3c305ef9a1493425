proposal "measure" {
  title        = "Independence"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
}

# missing obligation.o.action
# missing obligation.o.kind
# missing obligation.o.reaches
# missing obligation.o.spares_vested
obligation "o" {
  holders = "private_parties"
}
