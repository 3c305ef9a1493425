#!/bin/sh
# Installs the programs that tests use as a reader or a maintainer would: tools/programs.sh [PROGRAM...]
# Without arguments, all of them. What is there already is left alone and needs no network. Packages come from
# Debian; on another system the script names the programs and fails.
set -eu

[ $# -gt 0 ] || set -- soffice pdftotext chromium cmark-gfm npm pre-commit git curl

missing=''
packages=''
for program in "$@"; do
	case $program in
	soffice) package='libreoffice-writer-nogui fonts-liberation fonts-crosextra-carlito fonts-crosextra-caladea' ;;
	pdftotext) package='poppler-utils' ;;
	chromium) package='chromium fonts-liberation fonts-dejavu-core' ;;
	cmark-gfm) package='cmark-gfm' ;;
	npm) package='npm' ;;
	pre-commit | git | curl) package=$program ;;
	*) echo "tools/programs.sh: unknown program \"$program\", want soffice, pdftotext, chromium, cmark-gfm, npm, pre-commit, git or curl" >&2 && exit 2 ;;
	esac
	if ! command -v "$program" >/dev/null; then
		missing="$missing $program"
		packages="$packages $package"
	fi
done
[ -n "$missing" ] || exit 0

if ! command -v apt-get >/dev/null; then
	echo "tools/programs.sh: install$missing, then run this again: tests open reports in them" >&2
	exit 1
fi

root=''
[ "$(id -u)" -eq 0 ] || root='sudo -n'
export DEBIAN_FRONTEND=noninteractive
echo "install$packages" >&2
# shellcheck disable=SC2086 # packages are words
install() { $root apt-get install -y -qq --no-install-recommends $packages >&2; }
install || { $root apt-get update -qq >&2 && install; }
