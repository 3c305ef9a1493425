proposal "measure" {
  title        = "Amendment"
  jurisdiction = "us_ca"
  as_of        = "2016-07-02"
  instrument   = "initiative_statute"
  proposer     = "voters"
}

# missing instruction.legislature.consequence
# missing instruction.legislature.force
instruction "legislature" {
  to          = "legislature"
  act         = "apply_article_v"
  fallback_by = "none"
}
