package rules.us.money.no_state_money

import future.keywords.not

import data.lib.consents

needs := {"does"}

_money := {"coins_money", "bills_of_credit", "legal_tender"}

# art. I, § 10, cl. 1: what a State makes money.
applies contains a.at if {
	some a in input.act
	a.does in _money
}

applies contains a.at if {
	some a in input.act
	not a.does
}

asks[a.at] contains [a.at, "tender"] if {
	some a in input.act
	a.does == "legal_tender"
}

# "No State shall": what operates only once an amendment allows it is not barred.
asks[a.at] contains need if {
	some a in input.act
	not _gold_or_silver(a.at)
	some need in consents.asks(a.at)
}

verdict[a.at] := _judged(a.at, a.does) if {
	some a in input.act
	a.does in _money
}

# "make any Thing but gold and silver Coin a Tender in Payment of Debts"
_judged(at, does) := {"ok": true, "facts": [[at, "tender"]]} if _gold_or_silver(at)

else := {"ok": true, "facts": [[at, "does"]]} if consents.amendment(at)

# "coin Money; emit Bills of Credit"
else := {"ok": false, "facts": [[at, "does"]], "does": does}

_gold_or_silver(at) if {
	some a in input.act
	a.at == at
	a.does == "legal_tender"
	a.tender == "gold_or_silver"
}
