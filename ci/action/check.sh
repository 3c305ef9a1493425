#!/bin/sh
# Checks PATHS and keeps the run in every form that later steps need. It succeeds whatever the outcome: the gate comes
# last, so that findings are uploaded and commented first.
set -eu

folder="${RUNNER_TEMP:?}/checker-run"
rm -rf "$folder" # what an earlier step found is not what this one finds
mkdir -p "$folder"

# One argument on each line, whatever else is in it.
set -f
IFS='
'
# shellcheck disable=SC2086 # lines are arguments
set -- ${ARGUMENTS:-} -- ${PATHS:-.}
unset IFS
set +f

code=0
checker check --format github --out "json=$folder/run.json" --out "sarif=$folder/findings.sarif" "$@" || code=$?
{
	echo "exit-code=$code"
	for name in run=run.json sarif=findings.sarif; do
		[ ! -s "$folder/${name#*=}" ] || echo "${name%%=*}=$folder/${name#*=}"
	done
} >>"${GITHUB_OUTPUT:?}"
