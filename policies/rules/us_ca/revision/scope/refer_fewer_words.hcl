proposal "measure" {
  title            = "Measure"
  jurisdiction     = "us_ca"
  as_of            = "2026-11-25"
  instrument       = "initiative_constitutional_amendment"
  articles_touched = 16 # want "fewer than that one"
  words_added      = 20999
}
