# Illegal Aliens. Ineligibility for Public Services. Verification and Reporting. Initiative statute ("Save Our
# State"). Proposition 187 of 8 November 1994.
#
# Known from:
# - the text of the proposed law in the ballot pamphlet for the general election of 8 November 1994 (ten sections),
#   and the official title and summary there: https://repository.uclawsf.edu/ca_ballot_props/1104/
#
# Sections 1 to 3 were compared with a copy; the rest is encoded as remembered. All ten sections are encoded. The day of
# filing is not known: `as_of` is the first day of the year of the election.

locals {
  text     = "Proposition 187, text of the proposed law, 1994"
  pamphlet = "Ballot pamphlet, general election of 8 November 1994, Proposition 187, official title and summary"
}

proposal "ca_1994_prop187" {
  title        = "Illegal Aliens. Ineligibility for Public Services. Verification and Reporting."
  jurisdiction = "us_ca"
  language     = 1
  as_of        = "1994-01-01"

  instrument = "initiative_statute"
  proposer   = "voters"
  number     = "Proposition 187 (1994)"
  status     = "adopted"
  known_from = "text"
  source     = [local.text, local.pamphlet]
  purpose    = "to prevent illegal aliens in the United States from receiving benefits or public services in the State of California, by cooperation between state and local agencies and the federal government and a system of notification"

  companion        = "none"
  needs_companion  = false
  articles_touched = 0

  complete = true
}

election "general_1994" {
  decides = [proposal]
  date    = "1994-11-08"
  kind    = "statewide_general"
  set_by  = "law"
  source  = local.pamphlet
  silent  = ["called_by", "displaces"]
}

act "findings" {
  where    = "Sec. 1"
  when     = []
  does     = "findings"
  by       = "voters"
  requires = []
  silent   = ["toward"]
}

# What it adds to the law.

change "making_false_documents" {
  where           = "Sec. 2"
  when            = []
  action          = "add"
  law             = ["Pen. Code, § 113"]
  extent          = "whole"
  set_out_in_full = true
  expressly       = true
  silent          = ["leaves"]
}

change "using_false_documents" {
  where           = "Sec. 3"
  when            = []
  action          = "add"
  law             = ["Pen. Code, § 114"]
  extent          = "whole"
  set_out_in_full = true
  expressly       = true
  silent          = ["leaves"]
}

change "law_enforcement" {
  where           = "Sec. 4"
  when            = []
  action          = "add"
  law             = ["Pen. Code, § 834b"]
  extent          = "whole"
  set_out_in_full = true
  expressly       = true
  silent          = ["leaves"]
}

change "social_services" {
  where           = "Sec. 5"
  when            = []
  action          = "add"
  law             = ["Welf. & Inst. Code, § 10001.5"]
  extent          = "whole"
  set_out_in_full = true
  expressly       = true
  silent          = ["leaves"]
}

change "health_care" {
  where           = "Sec. 6"
  when            = []
  action          = "add"
  law             = ["Health & Saf. Code, § 130"]
  extent          = "whole"
  set_out_in_full = true
  expressly       = true
  silent          = ["leaves"]
}

change "schools" {
  where           = "Sec. 7"
  when            = []
  action          = "add"
  law             = ["Ed. Code, § 48215"]
  extent          = "whole"
  set_out_in_full = true
  expressly       = true
  silent          = ["leaves"]
}

change "colleges" {
  where           = "Sec. 8"
  when            = []
  action          = "add"
  law             = ["Ed. Code, § 66010.8"]
  extent          = "whole"
  set_out_in_full = true
  expressly       = true
  silent          = ["leaves"]
}

change "attorney_general" {
  where           = "Sec. 9"
  when            = []
  action          = "add"
  law             = ["Gov. Code, § 53069.65"]
  extent          = "whole"
  set_out_in_full = true
  expressly       = true
  silent          = ["leaves"]
}

# How it stands to federal law: the crimes of making and using false documents (sections 2 and 3), and the rest,
# which shuts people out of services and schools and has their status verified, and them told and reported (sections
# 4 to 9).

federal "false_documents" {
  where  = "Secs. 2-3"
  when   = []
  field  = "immigration"
  action = "parallel_penalty"
  effect = "incidental"
}

federal "services_and_reporting" {
  where  = "Secs. 4-9"
  when   = []
  field  = "immigration"
  action = "regulates"
  effect = "more"
}

penalty "making_false_documents" {
  title    = "five years in the state prison or a fine of $75,000"
  where    = "Sec. 2"
  when     = []
  conduct  = "other"
  maximum  = "prison"
  definite = true
  silent   = ["applies_to"]
}

penalty "using_false_documents" {
  title    = "five years in the state prison or a fine of $25,000"
  where    = "Sec. 3"
  when     = []
  conduct  = "other"
  maximum  = "prison"
  definite = true
  silent   = ["applies_to"]
}

# Who is shut out: all but citizens, lawful permanent residents, and aliens lawfully admitted for a time.

classification "services" {
  title  = "public social services and health care"
  where  = "Secs. 5-6"
  when   = []
  trait  = "immigration_status"
  in     = "benefits"
  mode   = "exclusion"
  silent = ["exception"] # emergency medical care, as required by federal law, stays open to all
}

classification "education" {
  title     = "public elementary and secondary schools, and public postsecondary education"
  where     = "Secs. 7-8"
  when      = []
  trait     = "immigration_status"
  in        = "education"
  mode      = "exclusion"
  exception = "none"
}

right "schooling" {
  where         = "Sec. 7"
  when          = []
  which         = "attendance at public elementary and secondary schools"
  whose         = "children who are not lawfully in the United States"
  action        = "removes"
  guaranteed_by = ["us_constitution"] # Plyler v. Doe (1982) 457 U.S. 202
}

# What officials must do.

duty "law_enforcement" {
  where     = "Sec. 4"
  when      = []
  on        = "local_governments"
  what      = "every law enforcement agency fully cooperates with the Immigration and Naturalization Service: it attempts to verify the status of arrested persons suspected of being illegally in the country, tells them to obtain legal status or leave, and notifies the Attorney General and the Service"
  mandatory = true
  cost      = "new"
  silent    = ["due", "due_days"]
}

duty "agencies" {
  where     = "Secs. 5-6"
  when      = []
  on        = "agency"
  what      = "verify status before services are given; where a person is suspected of being an alien in violation of federal law, give no services, tell the person so, and notify the Director or the Attorney General and the Immigration and Naturalization Service"
  mandatory = true
  cost      = "new"
  silent    = ["due", "due_days"]
}

duty "new_pupils" {
  where     = "Sec. 7"
  when      = []
  on        = "local_governments"
  what      = "school districts verify the legal status of each child who enrolls for the first time, and of its parents"
  due       = "1995-01-01"
  mandatory = true
  cost      = "new"
  silent    = ["due_days"]
}

duty "all_pupils" {
  where     = "Sec. 7"
  when      = []
  on        = "local_governments"
  what      = "school districts have verified the legal status of each child already enrolled, and of its parents"
  due       = "1996-01-01"
  mandatory = true
  cost      = "new"
  silent    = ["due_days"]
}

duty "reports_on_pupils" {
  where     = "Sec. 7"
  when      = []
  on        = "local_governments"
  what      = "school districts report to the Superintendent of Public Instruction, the Attorney General, the Immigration and Naturalization Service and the parents whom they suspect"
  due_days  = 45
  mandatory = true
  cost      = "new"
  silent    = ["due"]
}

duty "colleges" {
  where     = "Sec. 8"
  when      = []
  on        = "agency"
  what      = "public postsecondary institutions verify the status of each person enrolled, at the start of each term or semester, from the first term after 1 January 1995"
  mandatory = true
  cost      = "new"
  silent    = ["due", "due_days"]
}

duty "reports_on_students" {
  where     = "Sec. 8"
  when      = []
  on        = "agency"
  what      = "postsecondary institutions report those whom they suspect to the Superintendent of Public Instruction, the Attorney General, the Immigration and Naturalization Service and the person"
  due_days  = 45
  mandatory = true
  cost      = "new"
  silent    = ["due"]
}

duty "attorney_general" {
  where     = "Sec. 9"
  when      = []
  on        = "officers"
  what      = "the Attorney General transmits all reports to the Immigration and Naturalization Service and keeps records of them"
  mandatory = true
  cost      = "new"
  silent    = ["due", "due_days"]
}

subject "false_documents" {
  field  = "illegal immigration"
  serves = "directly"
  rider  = false
}

subject "services" {
  field  = "illegal immigration"
  serves = "directly"
  rider  = false
}

subject "schools" {
  field  = "illegal immigration"
  serves = "directly"
  rider  = false
}

subject "verification_and_reports" {
  field  = "illegal immigration"
  serves = "as_machinery"
  rider  = false
}

clause "amendment" {
  where          = "Sec. 10"
  kind           = "amendment"
  amendment_by   = "supermajority"
  within_purpose = true
}

clause "severability" {
  where = "Sec. 10"
  kind  = "severability"
}
