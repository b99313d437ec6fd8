#!/usr/bin/env bash
# Makes a commit of what is checked out with the built Action beside it, tags it `v1.2.3`, and moves `v1` there.
# `uses: …@v1` then finds dist/action, which main does not hold. Run `npm run build:action` before.
#   src/dev/tag-release.sh 1.2.3 [--push]
set -euo pipefail

version=${1:?the version, such as 1.2.3}
case "$version" in
  [0-9]*.[0-9]*.[0-9]*) ;;
  *) echo "\"$version\" is no version such as 1.2.3" >&2; exit 2 ;;
esac
major=v${version%%.*}
if [ ! -f dist/action/index.js ]; then
  echo "dist/action is not built; run npm run build:action" >&2
  exit 2
fi

export GIT_AUTHOR_NAME=${GIT_AUTHOR_NAME:-github-actions[bot]}
export GIT_AUTHOR_EMAIL=${GIT_AUTHOR_EMAIL:-41898282+github-actions[bot]@users.noreply.github.com}
export GIT_COMMITTER_NAME=${GIT_COMMITTER_NAME:-$GIT_AUTHOR_NAME}
export GIT_COMMITTER_EMAIL=${GIT_COMMITTER_EMAIL:-$GIT_AUTHOR_EMAIL}

# The commit hangs beside the branch: its parent is what is checked out, and no branch points to it.
index=$(mktemp -d)
trap 'rm -rf "$index"' EXIT
export GIT_INDEX_FILE=$index/index
git read-tree HEAD
git add --force dist/action
commit=$(git commit-tree -p HEAD -m "newslint $version, with the built Action" "$(git write-tree)")

git tag -a -m "newslint $version" "v$version" "$commit"
case "$version" in
  # A version such as 2.0.0-beta.1 is for those who name it.
  *-*) tags=("refs/tags/v$version") ;;
  *) git tag -f -a -m "newslint $version" "$major" "$commit"; tags=("refs/tags/v$version" "+refs/tags/$major") ;;
esac
if [ "${2:-}" = --push ]; then git push origin "${tags[@]}"; fi
