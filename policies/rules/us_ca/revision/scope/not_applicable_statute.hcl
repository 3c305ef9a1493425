proposal "measure" {
  title            = "Measure"
  jurisdiction     = "us_ca"
  as_of            = "2026-11-25"
  instrument       = "initiative_statute"
  articles_touched = 0
  words_added      = 30000
}
