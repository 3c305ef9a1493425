proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  instrument   = "initiative_constitutional_amendment"
}

threshold "low" {
  decides = proposal
  set_by  = "text"
  silent  = ["turnout"]

  approval {
    at_least = "60%"
    of       = "votes_on_question"
  }
}

threshold "high" {
  decides = proposal
  set_by  = "text"
  silent  = ["turnout"]

  approval {
    at_least = "66 2/3%"
    of       = "votes_on_question"
  }
}

flag "us" {
  when = [threshold.high] # want "only on at least 66 2/3%"
}

commission "study" {
  when = [threshold.low] # want "only on at least 60%"
}
