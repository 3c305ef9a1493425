proposal "measure" {
  title            = "Measure"
  jurisdiction     = "us_ca"
  as_of            = "2026-11-25"
  instrument       = "initiative_constitutional_amendment"
  words_added      = 30000
  articles_touched = 15 # want "15 articles"
  complete         = ["change"]
}

change "c0" {
  action = "amend"
  law    = ["Cal. Const., art. I"]
  extent = "substantial"
}

change "c1" {
  action = "amend"
  law    = ["Cal. Const., art. II"]
  extent = "substantial"
}

change "c2" {
  action = "amend"
  law    = ["Cal. Const., art. III"]
  extent = "substantial"
}

change "c3" {
  action = "amend"
  law    = ["Cal. Const., art. IV"]
  extent = "substantial"
}

change "c4" {
  action = "amend"
  law    = ["Cal. Const., art. V"]
  extent = "substantial"
}

change "c5" {
  action = "amend"
  law    = ["Cal. Const., art. VI"]
  extent = "substantial"
}

change "c6" {
  action = "amend"
  law    = ["Cal. Const., art. VII"]
  extent = "substantial"
}

change "c7" {
  action = "amend"
  law    = ["Cal. Const., art. IX"]
  extent = "substantial"
}

change "c8" {
  action = "amend"
  law    = ["Cal. Const., art. X"]
  extent = "substantial"
}

change "c9" {
  action = "amend"
  law    = ["Cal. Const., art. XI"]
  extent = "substantial"
}

change "c10" {
  action = "amend"
  law    = ["Cal. Const., art. XII"]
  extent = "substantial"
}

change "c11" {
  action = "amend"
  law    = ["Cal. Const., art. XIII"]
  extent = "substantial"
}

change "c12" {
  action = "amend"
  law    = ["Cal. Const., art. XIV"]
  extent = "substantial"
}

change "c13" {
  action = "amend"
  law    = ["Cal. Const., art. XV"]
  extent = "substantial"
}

change "c14" {
  action = "amend"
  law    = ["Cal. Const., art. XVI"]
  extent = "substantial"
}
