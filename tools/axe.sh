#!/bin/sh
# Fetches axe-core, by which tests look for barriers in pages: tools/axe.sh writes .bin/axe.min.js at the root of the
# repository. It is left alone where it is the pinned one, and then needs no network.
set -eu

version=4.14.1
package=e6b0ce02b84d892e2e33e403485e7f3d6c29e2be6df65daf44d89ba564139745 # SHA-256 of the npm package

folder=$(dirname -- "$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)")/.bin
if [ -f "$folder/axe.min.js" ] && head -c 200 "$folder/axe.min.js" | grep -q "axe v$version"; then
	exit 0
fi

mkdir -p -- "$folder"
scratch=$(mktemp -d)
trap 'rm -rf -- "$scratch"' EXIT
echo "fetch axe-core $version" >&2
(cd "$scratch" && npm pack --silent "axe-core@$version" >/dev/null)
echo "$package  $scratch/axe-core-$version.tgz" | sha256sum -c - >/dev/null
tar -xzf "$scratch/axe-core-$version.tgz" -C "$scratch" package/axe.min.js
mv -- "$scratch/package/axe.min.js" "$folder/axe.min.js"
