proposal "measure" {
  title            = "Measure"
  jurisdiction     = "us_ca"
  as_of            = "1948-06-01"
  instrument       = "initiative_constitutional_amendment"
  articles_touched = 15 # want "15 articles of the Constitution and adds 21,000 words"
  words_added      = 21000
}
