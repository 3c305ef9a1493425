# Oakland Measure AA of 2018, The Children's Initiative of 2018. Amendment of the city charter by initiative, with a
# parcel tax.
#
# Known from: the ballot question, the City Attorney's ballot title, summary and impartial analysis, in the sample ballot
# for the election of 6 November 2018 (also in Voter's Edge California, City of Oakland, Measure AA), and the
# membership of the commission, as the City of Oakland states it from the measure.
#
# The day of filing is not in the record used; `as_of` is the first day of the election year.

locals {
  analysis = "City Attorney of Oakland, impartial analysis of Measure AA, 2018"
  label    = "Sample ballot, Oakland, 6 November 2018, Measure AA"
  city     = "City of Oakland, on the Children's Initiative Oversight Commission"
}

proposal "ca_2018_oakland_measure_aa" {
  title        = "The Children's Initiative of 2018"
  jurisdiction = "us_ca"
  language     = 1
  as_of        = "2018-01-01"

  instrument = "charter_amendment"
  proposer   = "voters"
  number     = "Measure AA"
  status     = "qualified"
  known_from = "official_summary"
  source     = [local.label, local.analysis, local.city]

  purpose         = "to fund early education, and help students finish high school and college"
  companion       = "none"
  needs_companion = false
  charter_allows  = ["initiative"]

  # What an impartial analysis would have to name.
  complete = [
    "act", "change", "citizenship", "commission", "consent", "convention", "debt", "effect", "electorate", "federal",
    "flag", "instruction", "office", "power_shift", "question", "subject", "tax", "territory",
  ]
}

# A local vote on the day of the statewide general election.

election "measure" {
  title   = "the vote on the measure"
  decides = [proposal]
  date    = "2018-11-06"
  kind    = "statewide_general"
  set_by  = "officer"
}

# The ballot said "2/3 Approval Required". Whether the law asks that of a tax which voters propose is another matter.

threshold "ballot" {
  title   = "two thirds, by the ballot materials"
  decides = proposal
  set_by  = "ballot_materials"
  silent  = ["turnout"]
  source  = local.label

  approval {
    at_least = "2/3"
    of       = "votes_on_question"
  }
}

ballot_materials {
  label          = "Shall the measure amending Oakland's Charter for the purposes of funding services to: expand access to early childhood and preschool education; improve high school and college graduation and career readiness; provide mentoring and college financial assistance; by establishing a $198, 30-year parcel tax for single family parcels and specified rates for other parcel types, raising approximately $25,000,000-30,000,000 annually, with citizen's oversight, and exemptions for low-income households and others, be adopted?"
  written_by     = "local_official"
  prescribes_own = []
  source         = local.label
}

# Article XVI of the city charter is added.

change "article" {
  title           = "Article XVI of the Charter of the City of Oakland"
  when            = []
  action          = "add"
  extent          = "whole"
  set_out_in_full = true
  expressly       = true
  source          = local.analysis
}

# $198 for a single family parcel and stated rates for others, from fiscal year 2019-2020 to 2048-2049; for the three
# funds only.

tax "parcel" {
  title  = "parcel tax for 30 years"
  when   = []
  kind   = "special"
  level  = "local"
  action = "imposes"
  source = local.analysis
}

appropriation "funds" {
  title       = "the three funds, paid by the tax alone"
  when        = []
  kind        = "appropriates"
  fund        = "Early Education Fund (62%), Oakland Promise Fund (31%), Oversight, Accountability and Evaluation Fund (7%)"
  for         = [proposal, commission.oversight, office.accountability]
  local_costs = "local_pays"
  source      = local.analysis
}

effect "new_law" {
  when     = []
  kind     = "new_law"
  force    = "self_executing"
  by       = "vote"
  requires = []
}

# Nominated by the Mayor and confirmed by the City Council.

commission "oversight" {
  title   = "Children's Initiative Oversight Commission"
  when    = []
  purpose = "oversee the distribution of the funds and the carrying out of the programs"
  powers  = ["study", "report", "advise"]
  source  = local.city

  selection {
    by     = ["officer", "governing_body"]
    method = "appointment"

    criterion {
      trait = "expertise"
      mode  = "reserved"
      words = "at least one member with experience in each of several fields, such as early childhood education policy"
    }
  }

  qualification {
    kind  = "skill"
    words = "professional expertise or experience in stated fields"
  }

  qualification {
    kind  = "other"
    words = "at least one member of a union or labor advocacy group employed in early education"
  }
}

office "accountability" {
  title   = "accountability officer"
  when    = []
  purpose = "oversee the carrying out of the measure"
  nature  = "employees"
  source  = local.analysis
}

subject "tax" {
  field  = "education of children, from preschool to college"
  serves = "directly"
  rider  = false
}

subject "oversight" {
  field  = "education of children, from preschool to college"
  serves = "as_machinery"
  rider  = false
}
