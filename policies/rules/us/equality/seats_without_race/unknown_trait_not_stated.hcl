proposal "measure" {
  title        = "Independence"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
}

# missing commission.sovereignty.selection.criterion[0].mode
# missing commission.sovereignty.selection.criterion[0].trait
commission "sovereignty" {
  selection {
    criterion {
      words = "from all walks of life"
    }
  }
}
