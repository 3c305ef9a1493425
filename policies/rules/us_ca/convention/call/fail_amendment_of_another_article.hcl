proposal "measure" {
  title        = "Convention"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  instrument   = "initiative_constitutional_amendment"
  companion    = "none"
  complete     = ["change"]
}

change "article" {
  action = "amend"
  law    = ["Cal. Const., art. II, § 8"]
}

convention "reform" {
  called_by = "initiative" # want "The measure itself calls a convention"
  federal   = false
}
