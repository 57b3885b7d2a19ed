#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Lanyard Authors
# SPDX-License-Identifier: Apache-2.0
#
# Every link of the documents to a file of the project leads somewhere, and every topic is in the index.
set -euo pipefail

failures=0
complain() {
    echo "$*" >&2
    failures=$((failures + 1))
}
for document in *.md docs/*.md docs/decisions/*.md resources/icons/README.md tests/peers/README.md; do
    while IFS= read -r target; do
        case $target in
            ''|*://*|mailto:*|'#'*) continue ;;
        esac
        [ -e "$(dirname "$document")/${target%%#*}" ] || complain "$document links to $target, which is not there"
    done <<<"$(grep -oE '(^|[^!])\[[^]]*\]\([^)]+\)' "$document" | sed -E 's/.*\(([^)]+)\)$/\1/')"
done
for topic in docs/*.md; do
    [ "$topic" = docs/index.md ] || grep -qF "(${topic#docs/})" docs/index.md || complain "docs/index.md does not name $topic"
done
[ $failures -eq 0 ]
