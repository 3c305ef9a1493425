# Pieces of other measures, as docs/encode.md shows them. They are parts of no one measure: the file is only there to
# be read by the program, so that the guide shows nothing that it would not understand.

proposal "pieces" {
  title        = "Pieces of other measures"
  jurisdiction = "us_ca"
  language     = 1
  as_of        = "2026-11-03"
}

# Step 5. California Nationhood, No. 16-0011, of 2017: a later vote that declares independence.

election "plebiscite" {
  decides   = [question.independence]
  date      = "2019-03-05"
  kind      = "established_date"
  set_by    = "text"
  called_by = "measure"
}

question "independence" {
  text       = "Should California become a free, sovereign, and independent country?"
  answers    = ["Yes", "No"]
  vote       = "later"
  ordered_by = "measure"
  effect     = "some"
  prescribed = "exact"

  evaluative_words = ["free"]
  premises         = ["that California can leave the United States"]
  choices          = "one"
}

threshold "independence" {
  decides = question.independence
  set_by  = "text"

  approval {
    at_least = "55%"
    of       = "votes_on_question"
  }

  turnout {
    at_least = "50%"
    of       = "registered_voters"
    counts   = "ballots_cast_at_election"
  }
}

effect "independence" {
  when     = [threshold.independence]
  kind     = "secession"
  force    = "self_executing" # "declaration of independence"
  by       = "vote"
  requires = [threshold.independence]
}

# Step 5. California Autonomy, No. 17-0005, of 2017: "provided voters agree to revise the California Constitution".

consent "voters" {
  of     = "voters"
  form   = "revision"
  status = "condition"
}

# Step 5. San Francisco, Proposition N of 2016: parents of pupils may vote for the school board, citizens or not.

electorate "parents" {
  when        = []
  votes_on    = [election.school_board]
  citizenship = "noncitizens_too"
  run_by      = "local"
}

election "school_board" {
  decides = [question.school_board]
  kind    = "local"
}

question "school_board" {
  vote = "later"
}

# Step 6. Proposition 13 of 1978: "not less than two-thirds of all members elected to each of the two houses".

tax "state_taxes" {
  when   = []
  kind   = "general"
  level  = "state"
  action = "approval_rule"
}

threshold "state_taxes" {
  decides = "state_taxes"
  set_by  = "text"
  text    = "not less than two-thirds of all members elected to each of the two houses of the Legislature"
  silent  = ["turnout"]

  approval {
    at_least = "2/3"
    of       = "members_of_each_house"
  }
}

# Step 6. Proposition 71 of 2004: "bonds in the total amount of three billion dollars".

debt "bonds" {
  when        = []
  kind        = "general_obligation_bonds"
  amount      = "$3,000,000,000"
  by_bond_act = true
}

# Step 7. Proposition 8 of 2008.

right "marry" {
  when          = []
  which         = "to marry"
  whose         = "same-sex couples"
  action        = "removes"
  guaranteed_by = ["state_constitution"]
}

classification "couples" {
  when      = []
  trait     = "sexual_orientation"
  in        = "marriage"
  mode      = "exclusion"
  exception = "none"
}

# Step 7. Proposition 187 of 1994, section 2: false documents.

penalty "false_documents" {
  when     = []
  conduct  = "other"
  maximum  = "prison"
  definite = true
  silent   = ["applies_to"]
}

# Step 7. Proposition 140 of 1990: pensions of legislators.

obligation "pensions" {
  when          = []
  kind          = "pension"
  holders       = "public_officers"
  action        = "limits_future"
  spares_vested = true              # "shall not be construed to abrogate or diminish any vested pension"
  reaches       = "present_holders" # those in office earn no more
}

# Step 7. Proposition 103 of 1988: relief only where an insurer "is substantially threatened with insolvency".

regulation "rollback" {
  when         = []
  kind         = "rates"
  relief       = "insolvency"
  reaches_back = false
}

# Step 8. Proposition 187 of 1994, sections 4 to 9.

federal "services_and_reporting" {
  when   = []
  field  = "immigration"
  action = "regulates"
  effect = "more"
}

# Step 8. Proposition 225 of 1998: the Legislature "is hereby instructed" to apply for a federal convention.

instruction "legislature" {
  when        = []
  to          = "legislature"
  act         = "apply_article_v"
  force       = "command"
  consequence = "ballot_label"
  fallback_by = "none"
}

# Step 8. No. 16-0011: "Requires Governor to request California admission to the United Nations".

instruction "united_nations" {
  when  = [threshold.independence]
  to    = "governor"
  act   = "apply_international"
  force = "command"
}
