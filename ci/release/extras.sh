#!/bin/sh
# Writes what a release carries beside the program: completion for four shells, and man pages. extras.sh FOLDER
set -eu

folder=${1:?a folder}
root=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)
rm -rf -- "$folder"
mkdir -p -- "$folder/completions" "$folder/man"
folder=$(CDPATH='' cd -- "$folder" && pwd)

program=$(mktemp)
trap 'rm -f -- "$program"' EXIT
(cd "$root" && go build -o "$program" ./cmd/checker)
for shell in bash zsh fish powershell; do
	"$program" completion "$shell" >"$folder/completions/checker.$shell"
done
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git -C "$root" log -1 --format=%ct)} "$program" man "$folder/man"
