#!/bin/sh
# Installs checker for the next steps of a job: the release VERSION of REPOSITORY, checked against its checksums, or a
# build of SOURCE where VERSION is empty.
set -eu

folder="${RUNNER_TEMP:?}/checker"
mkdir -p "$folder"

if [ -z "${VERSION:-}" ]; then
	(cd "${SOURCE:?}" && go build -o "$folder/" ./cmd/checker)
else
	version=${VERSION#v}
	case $(uname -s) in
	Linux) system=linux ;;
	Darwin) system=darwin ;;
	*) echo "::error::There is no release for $(uname -s): leave the input version empty to build from source" && exit 1 ;;
	esac
	case $(uname -m) in
	x86_64 | amd64) machine=amd64 ;;
	aarch64 | arm64) machine=arm64 ;;
	*) echo "::error::There is no release for $(uname -m): leave the input version empty to build from source" && exit 1 ;;
	esac
	archive="checker_${version}_${system}_${machine}.tar.gz"
	releases="${RELEASES:-${GITHUB_SERVER_URL:-https://github.com}/${REPOSITORY:?}/releases/download}"
	cd "$folder"
	for file in "$archive" "checker_${version}_checksums.txt"; do
		if ! curl --fail --silent --show-error --location --retry 3 --header "Authorization: Bearer ${TOKEN:-}" --output "$file" "$releases/v$version/$file"; then
			echo "::error::Release $version has no $file at $releases/v$version"
			exit 1
		fi
	done
	grep "  $archive\$" "checker_${version}_checksums.txt" >wanted.txt || { echo "::error::The checksums of release $version do not name $archive" && exit 1; }
	if command -v sha256sum >/dev/null; then sum='sha256sum'; else sum='shasum -a 256'; fi
	$sum -c wanted.txt >/dev/null || { echo "::error::$archive is not what release $version was published with" && exit 1; }
	tar -xzf "$archive" checker
fi

"$folder/checker" version
echo "$folder" >>"${GITHUB_PATH:?}"
