#!/bin/sh
# Says on the pull request NUMBER what it opens and cures, from BASE to HEAD. Each run replaces its last comment.
set -eu

marker='<!-- checker: findings -->'
body="${RUNNER_TEMP:?}/checker-comment.md"

git cat-file -e "${BASE:?}^{commit}" 2>/dev/null || git fetch --quiet --depth 1 origin "$BASE" || {
	echo "::warning::No comment: the base of the pull request is not in this checkout; check out with fetch-depth 0"
	exit 0
}
code=0
{
	echo "$marker"
	checker diff --format markdown "$BASE" "${HEAD:?}"
} >"$body" || code=$?
if [ "$code" -gt 2 ]; then
	echo "::warning::No comment: the two sides could not be compared (checker diff ended with $code)"
	exit 0
fi

comments="repos/${GITHUB_REPOSITORY:?}/issues/${NUMBER:?}/comments"
last=$(gh api --paginate "$comments" --jq ".[] | select(.user.type == \"Bot\" and (.body | startswith(\"$marker\"))) | .id" | tail -n 1) || last=''
if [ -n "$last" ]; then
	gh api --method PATCH "repos/$GITHUB_REPOSITORY/issues/comments/$last" --field "body=@$body" --silent
else
	gh api --method POST "$comments" --field "body=@$body" --silent
fi || echo "::warning::No comment: the job may not write on pull requests (permissions: pull-requests: write)"
