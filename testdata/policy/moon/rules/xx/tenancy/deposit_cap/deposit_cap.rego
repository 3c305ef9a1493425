package rules.xx.tenancy.deposit_cap

import future.keywords.not

import data.lib.dated
import data.rules.xx.tenancy.deposit_cap.params

needs := {"deposit_months"}

# Ten. Act, s. 20: residential tenancies.
applies contains t.at if {
	some t in input.tenancy
	not t.use == "commercial"
}

asks[t.at] contains [t.at, "use"] if some t in input.tenancy

verdict[t.at] := {"ok": t.deposit_months <= most, "facts": [[t.at, "deposit_months"]], "months": t.deposit_months, "most": most} if {
	some t in input.tenancy
	most := dated.value(params.most_months, input.as_of)
}

cures[t.at] contains {"op": "set", "at": sprintf("%s.deposit_months", [t.at]), "hcl": sprintf("%d", [most]), "because": "the most that is allowed"} if {
	some t in input.tenancy
	most := dated.value(params.most_months, input.as_of)
}
