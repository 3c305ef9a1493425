#!/bin/sh
# Ends the job as `checker check` did. What is undecided may pass, where the workflow says so; nothing else may.
set -eu

case "${EXIT:-}" in
0) ;;
2)
	case "${UNDECIDED:-fail}" in
	pass) echo "::warning::Nothing fails at the gate, but something there is undecided" ;;
	fail) exit 2 ;;
	*) echo "::error::The input undecided is \"$UNDECIDED\", want fail or pass" && exit 5 ;;
	esac
	;;
'') echo "::error::Nothing was checked" && exit 4 ;;
*) exit "$EXIT" ;;
esac
