proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  proposer     = "voters"
}

filing {
  filed = "2024-11-19"
}

# missing question.union.effect
# missing question.union.ordered_by
question "union" {
  vote = "later"
}

change "chapter" {
  action = "add"
  law    = ["Gov. Code, §§ 8730-8738"]
}
