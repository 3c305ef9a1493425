proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2026-11-25"
  instrument   = "initiative_constitutional_amendment"
  complete     = ["change"]
}

change "c0" {
  action = "amend"
  law    = ["Cal. Const., art. I"]
  extent = "substantial"
}

change "c1" {
  action = "amend"
  law    = ["Cal. Const., art. II"]
  extent = "wording"
}

change "c2" {
  action = "amend"
  law    = ["Cal. Const., art. III"]
  extent = "wording"
}

change "c3" {
  action = "amend"
  law    = ["Cal. Const., art. IV"]
  extent = "wording"
}

change "c4" {
  action = "amend"
  law    = ["Cal. Const., art. V"]
  extent = "wording"
}

change "c5" {
  action = "amend"
  law    = ["Cal. Const., art. VI"]
  extent = "wording"
}

change "c6" {
  action = "amend"
  law    = ["Cal. Const., art. VII"]
  extent = "wording"
}

change "c7" {
  action = "amend"
  law    = ["Cal. Const., art. IX"]
  extent = "wording"
}

change "c8" {
  action = "amend"
  law    = ["Cal. Const., art. X"]
  extent = "wording"
}

change "c9" {
  action = "amend"
  law    = ["Cal. Const., art. XI"]
  extent = "wording"
}

change "c10" {
  action = "amend"
  law    = ["Cal. Const., art. XII"]
  extent = "wording"
}

change "c11" {
  action = "amend"
  law    = ["Cal. Const., art. XIII"]
  extent = "wording"
}

change "c12" {
  action = "amend"
  law    = ["Cal. Const., art. XIV"]
  extent = "wording"
}

change "c13" {
  action = "amend"
  law    = ["Cal. Const., art. XV"]
  extent = "wording"
}

change "c14" {
  action = "amend"
  law    = ["Cal. Const., art. XVI"]
  extent = "wording"
}
