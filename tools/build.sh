#!/bin/sh
# Builds pinned tools: tools/build.sh [-o FOLDER] TOOL...
# A tool is built when it is missing or older than the go.mod that pins it. The folder is .bin at
# the root of the repository unless -o names another, which is relative to where you stand.
set -eu

tools=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
folder=$(dirname -- "$tools")/.bin
usage='usage: tools/build.sh [-o FOLDER] conftest|gofumpt|golangci-lint|opa|staticcheck ...'

while getopts o: option; do
	case $option in
	o) folder=$OPTARG ;;
	*) echo "$usage" >&2 && exit 2 ;;
	esac
done
shift $((OPTIND - 1))
[ $# -gt 0 ] || { echo "$usage" >&2 && exit 2; }

mkdir -p -- "$folder"
folder=$(CDPATH='' cd -- "$folder" && pwd)

for tool in "$@"; do
	module=$tools
	case $tool in
	conftest) package=github.com/open-policy-agent/conftest ;;
	gofumpt) package=mvdan.cc/gofumpt ;;
	golangci-lint) package=github.com/golangci/golangci-lint/v2/cmd/golangci-lint module=$tools/lint ;;
	opa) package=github.com/open-policy-agent/opa ;;
	staticcheck) package=honnef.co/go/tools/cmd/staticcheck ;;
	*) echo "tools/build.sh: unknown tool \"$tool\"; $usage" >&2 && exit 2 ;;
	esac
	if [ -x "$folder/$tool" ] && [ -z "$(find "$module/go.mod" -newer "$folder/$tool")" ]; then
		continue
	fi
	echo "build $tool" >&2
	# No -trimpath: so the compiled packages are shared with the main module's own builds.
	go build -C "$module" -buildvcs=false -ldflags='-s -w' -o "$folder/$tool" "$package"
	touch "$folder/$tool"
done
