#!/bin/sh
# Says on the pull request NUMBER what it opens and cures: from where it left BASE, or from BASE where that is not known,
# to HEAD. Each run replaces its last comment, so that none speaks of an earlier push.
set -eu

marker='<!-- checker: findings -->'
body="${RUNNER_TEMP:?}/checker-comment.md"

git cat-file -e "${BASE:?}^{commit}" 2>/dev/null || git fetch --quiet --depth 1 origin "$BASE" || {
	echo "::warning::No comment: the base of the pull request is not in this checkout; check out with fetch-depth 0"
	exit 0
}
left=$(git merge-base "$BASE" "${HEAD:?}" 2>/dev/null) || left=$BASE
code=0
{
	echo "$marker"
	checker diff --format markdown "$left" "$HEAD"
} >"$body" || code=$?
if [ "$code" -gt 4 ]; then
	echo "::warning::The two sides could not be compared (checker diff ended with $code)"
	printf '%s\n### checker: the two sides could not be compared\n\nThe log of the job says why.\n' "$marker" >"$body"
fi

comments="repos/${GITHUB_REPOSITORY:?}/issues/${NUMBER:?}/comments"
last=$(gh api --paginate "$comments" --jq ".[] | select(.user.type == \"Bot\" and (.body | startswith(\"$marker\"))) | .id" | tail -n 1) || last=''
if [ -n "$last" ]; then
	gh api --method PATCH "repos/$GITHUB_REPOSITORY/issues/comments/$last" --field "body=@$body" --silent
else
	gh api --method POST "$comments" --field "body=@$body" --silent
fi || echo "::warning::No comment: the job may not write on pull requests (permissions: pull-requests: write)"
