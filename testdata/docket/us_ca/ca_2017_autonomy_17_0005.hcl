# California Autonomy from Federal Government. Initiative constitutional amendment and statute.
# ("California's Future: A Path to Independence")
# Attorney General No. 17-0005.
#
# Known from:
# - the Attorney General's circulating title and summary, 25 July 2017, as the proponents published it:
#   https://www.cafree.org/2017/05/19/initiative-17-0005/
# - Legislative Analyst, A.G. File No. 2017-005, 10 July 2017: https://lao.ca.gov/BallotAnalysis/Initiative/2017-005
# - for the commission and the later vote: Ballotpedia, "California Sovereign and Autonomous Nation
#   Initiative (2018)": https://ballotpedia.org/California_Sovereign_and_Autonomous_Nation_Initiative_(2018)

locals {
  summary     = "Attorney General, circulating title and summary of No. 17-0005, 25 July 2017"
  analyst     = "Legislative Analyst, A.G. File No. 2017-005, 10 July 2017"
  proponents  = "California Freedom Coalition, on No. 17-0005, 19 May and 25 July 2017"
  ballotpedia = "Ballotpedia, on No. 17-0005"
}

proposal "ca_2017_autonomy_17_0005" {
  title        = "California Autonomy from Federal Government"
  jurisdiction = "us_ca"
  language     = 1
  as_of        = "2017-05-19" # the day of filing

  instrument = "initiative_combined"
  proposer   = "voters"
  number     = "17-0005"
  status     = "circulating"
  known_from = "official_summary"
  source     = [local.summary, local.analyst, local.proponents, local.ballotpedia]

  summary = <<-TEXT
    Repeals provision in California Constitution stating California is an inseparable part of the United
    States. Directs Governor, in consultation with those members of Congress who represent California, to
    negotiate continually greater autonomy from federal government, up to and including agreement
    establishing California as a fully independent country, provided voters agree to revise the
    California Constitution. Creates new state commission to research and make recommendations on ways
    of increasing California's autonomy and independence.
  TEXT

  articles_touched = 2 # III and XXXVI

  # What a summary of the chief points would have to name.
  complete = ["citizenship", "commission", "convention", "debt", "effect", "flag", "power_shift", "tax", "territory"]
  silent   = ["companion"]
}

filing {
  filed                = "2017-05-19"
  summary_date         = "2017-07-25"
  first_text_operative = true          # it was not amended, and changes the Constitution
  silent               = ["amendment"] # neither the summary nor the Analyst's letter names one after the number
  source               = local.summary
}

petition {
  signatures_required = 585407
  starts              = "2017-07-25"
  source              = local.proponents
}

election "measure" {
  title   = "the vote on the measure"
  decides = [proposal]
  date    = "2018-11-06"
  kind    = "statewide_general"
  set_by  = "plan"
}

# What the measure changes in the law: "an inseparable part" becomes "a part", and an article is added.

change "inseparable_part" {
  title     = "the clause on the Union"
  when      = []
  action    = "amend"
  law       = ["Cal. Const., art. III, § 1"]
  extent    = "substantial"
  expressly = true
  text      = "is a part of the United States of America"
  source    = local.analyst
}

change "autonomy" {
  title     = "the article on autonomy"
  when      = []
  action    = "add"
  law       = ["Cal. Const., art. XXXVI"]
  extent    = "whole"
  expressly = true
  source    = local.proponents
}

change "commission" {
  title  = "the commission"
  when   = []
  action = "add"
  source = local.ballotpedia
}

# The Governor negotiates from the day the measure takes effect.

instruction "negotiate" {
  when   = []
  to     = "governor"
  act    = "negotiate"
  force  = "command"
  source = local.summary
}

# Nothing changes until the United States agree and voters revise the constitution. That Congress would have to
# consent is the proponents' own account; the summary does not make it a condition.

consent "congress" {
  of     = "congress"
  form   = "agreement"
  status = "foreseen"
  source = local.proponents
}

consent "voters" { # "provided voters agree to revise the California Constitution"
  of     = "voters"
  form   = "revision"
  status = "condition"
  source = local.summary
}

effect "autonomy" {
  when     = []
  kind     = "autonomy"
  force    = "authorizes"
  by       = "negotiation"
  requires = [consent.congress]
  source   = local.summary
}

effect "independence" {
  when     = [consent.voters]
  kind     = "secession"
  force    = "authorizes"
  by       = "negotiation"
  requires = [consent.congress, consent.voters]
  source   = local.summary
}

# A permanent commission, modelled on the Little Hoover Commission.

commission "alvarado" {
  title   = "Juan Bautista Alvarado Commission on Autonomy and Independence"
  when    = []
  purpose = "research and make recommendations on ways of increasing California's autonomy and independence"
  nature  = "advisory" # "an advisory commission to assist the Governor", says the Analyst
  size    = 13
  powers  = ["study", "report", "advise"]
  checks  = ["legislature"]
  ends    = "permanent"
  source  = local.ballotpedia
}

named "alvarado" {
  name   = "Juan Bautista Alvarado"
  kind   = "person"
  role   = "eponym"
  source = local.ballotpedia
}

# "The California State Legislature would have been permitted to amend the rules governing" the commission "through a
# two-thirds vote".

clause "amendment" {
  kind         = "amendment"
  amendment_by = "supermajority"
  source       = local.ballotpedia
}
