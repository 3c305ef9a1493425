proposal "measure" {
  title            = "Measure"
  jurisdiction     = "us_ca"
  as_of            = "2026-11-25"
  instrument       = "legislative_revision"
  articles_touched = 20
  words_added      = 30000
}
