proposal "measure" {
  title        = "Independence"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  instrument   = "initiative_statute"
}

# missing office.envoy.selection.criterion[0].mode
# missing office.envoy.selection.criterion[0].trait
office "envoy" {
  selection {
    criterion {
      words = "of good standing"
    }
  }
}
