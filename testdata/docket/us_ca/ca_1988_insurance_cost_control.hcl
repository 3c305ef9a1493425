# Insurance Cost Control Initiative of 1988. Motor vehicle and other insurance. Initiative statute, in circulation for
# the general election of November 1988.
#
# Known from:
# - the Attorney General's circulating summary of the initiative that Stanley Zax proposed, in the collection of
#   California initiatives of UC Law San Francisco, https://repository.uclawsf.edu/ca_ballot_inits/605/ (no day in the
#   copy read; two versions circulated in 1988)
# - the facts collected from the record of the mandate proceeding C003936, 1988: the title, the 120 pages and 67
#   sections, section 8, and the day of the title and summary, 26 January 1988
# - for section 8: Los Angeles Times, 16 April 1988
# - for the number of signatures: Los Angeles Times, 10 June 1988,
#   https://www.latimes.com/archives/la-xpm-1988-06-10-mn-5135-story.html
#
# The text was not read. "Contains other provisions", says the summary.

locals {
  summary = "Attorney General, circulating summary, Motor Vehicle and Other Insurance (Stanley Zax), 1988"
  record  = "Record of C003936 (1988), on the text of the measure"
  times   = "Los Angeles Times, 16 April 1988, on section 8"
}

proposal "ca_1988_insurance_cost_control" {
  title        = "Insurance Cost Control Initiative of 1988"
  jurisdiction = "us_ca"
  language     = 1
  as_of        = "1988-01-26"

  instrument = "initiative_statute"
  proposer   = "voters"
  status     = "circulating"
  proponents = ["Stanley Zax"]
  known_from = "official_summary"
  source     = [local.summary, local.record, local.times]
  purpose    = "control of the cost of insurance"

  summary = <<-TEXT
    Establishes no-fault insurance for automobile accident injuries, covering medical expenses, lost wages, and funeral
    expenses. Accident victim may recover from responsible party only for injuries beyond no-fault limits, and not for
    noneconomic injuries except in cases of serious and permanent injuries and specified crimes. Reduces average
    premiums for certain coverages 20% for two years. Limits future insurance regulation legislation. Requires
    arbitration of disputes over insurers' claims practices, limits damage awards against insurers. Prohibits agents and
    brokers from discounting. Increases Insurance Commissioner's power to prosecute fraudulent claims. Limits attorney
    contingency fees. Contains other provisions.
  TEXT

  companion        = "none"
  needs_companion  = false
  articles_touched = 0

  # What a summary of the chief points would have to name.
  complete = [
    "act", "citizenship", "commission", "consent", "convention", "debt", "effect", "flag", "instruction", "power_shift",
    "question", "subject", "tax", "territory", "threshold",
  ]
}

filing {
  summary_date = "1988-01-26"
  source       = local.record
}

petition {
  signatures_required = 372178
  source              = "Los Angeles Times, 10 June 1988"
}

election "general_1988" {
  decides = [proposal]
  date    = "1988-11-08"
  kind    = "statewide_general"
  set_by  = "plan"
}

change "insurance" {
  title  = "67 sections, most of them on insurance"
  when   = []
  action = "add"
  source = local.record
}

change "section_8" {
  title  = "contributions and conflicts of interest"
  where  = "Sec. 8"
  when   = []
  action = "add"
  source = local.record
}

regulation "rates" {
  title  = "average premiums for certain coverages, 20 percent lower for two years"
  when   = []
  kind   = "rates"
  source = local.summary
}

regulation "insurers" {
  title  = "no-fault insurance, claims practices, and no discounts by agents and brokers"
  when   = []
  kind   = "business"
  source = local.summary
}

regulation "attorneys" {
  title  = "attorney contingency fees"
  when   = []
  kind   = "prices"
  source = local.summary
}

right "noneconomic_damages" {
  when          = []
  which         = "damages for noneconomic injuries"
  whose         = "victims of automobile accidents"
  action        = "limits"
  guaranteed_by = ["statute"]
  source        = local.summary
}

right "damages_from_insurers" {
  when          = []
  which         = "damages for insurers' claims practices"
  whose         = "claimants"
  action        = "limits"
  guaranteed_by = ["statute"]
  source        = local.summary
}

power_shift "later_legislation" {
  title  = "later legislation on the regulation of insurance is limited"
  when   = []
  from   = "legislature"
  to     = "voters"
  what   = "lawmaking"
  scope  = "bounded"
  level  = "statute"
  source = local.summary
}

# Its parts. The summary does not mention section 8.

subject "no_fault" {
  field  = "insurance"
  serves = "directly"
  rider  = false
}

subject "rates" {
  field  = "insurance"
  serves = "directly"
  rider  = false
}

subject "claims_and_fraud" {
  field  = "insurance"
  serves = "directly"
  rider  = false
}

subject "contingency_fees" {
  title  = "attorney contingency fees in accident cases"
  field  = "insurance"
  serves = "directly"
  rider  = false
}

# It would have let insurers go on contributing to politicians, "on a fairly unrestricted basis".

subject "contributions" {
  title  = "campaign contributions by insurers, and conflicts of interest of officials"
  where  = "Sec. 8"
  field  = "campaign contributions"
  serves = "not_stated"
  rider  = true
}
