#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Lanyard Authors
# SPDX-License-Identifier: Apache-2.0
#
# securitytests.sh BUILD_DIR: every line of the tables in SECURITY.md and docs/coverage.md names a test, and the test is there: in ctest,
# and its function in the source; and where a line is about a case of the OpenID Foundation's, the row of that name.
set -euo pipefail

tests=$(ctest --test-dir "$1" -N | sed -n 's/^ *Test *#[0-9]*: //p')
rows=$(for test in conformance cibaconformance; do
    QT_QPA_PLATFORM=offscreen "$1/tests/tst_flows_$test" -datatags | sed "s/^[^ ]* /flows.$test: /"
done)
failures=0
for document in SECURITY.md docs/coverage.md; do
    # shellcheck disable=SC2016 # the backquotes are Markdown's
    named_in_table=$(sed -n 's/^|.*| \(`.*`\) *|$/\1/p' "$document" | grep -oE '`[^`]+`' | tr -d '`') ||
        { echo "$document names no test" >&2; exit 1; }
    while IFS= read -r name; do
        test=${name%%:*}
        grep -qxF "$test" <<<"$tests" || { echo "$document names $test, which ctest does not know" >&2; failures=$((failures + 1)); }
        case $name in
            *": "*)
                # flows.loopbacklistener is tests/core/flows/tst_loopbacklistener.cpp, as tests/CMakeLists.txt has it.
                grep -rqE --include="tst_${test##*.}.cpp" "void ${name#*: }\(\)" tests || {
                    echo "$document names $name, which no source has" >&2
                    failures=$((failures + 1))
                } ;;
        esac
    done <<<"$named_in_table"

    # What is named after a case of somebody else's suite is a row of the test, by that name.
    # shellcheck disable=SC2016
    while IFS='|' read -r case test; do
        grep -qxF "$test $case" <<<"$rows" || {
            echo "$document names the case $case, which $test has no row for" >&2
            failures=$((failures + 1))
        }
    done < <(sed -nE 's/^\| `([^`]+)` \|.*\| `(flows\.(ciba)?conformance: [^`]+)` \|$/\1|\2/p' "$document")

    unproven=$(sed -n 's/^| \(.*\) | |$/    \1/p' "$document")
    if [ -n "$unproven" ]; then
        printf '%s names no test for:\n%s\n' "$document" "$unproven" >&2
        failures=$((failures + 1))
    fi
done
[ $failures -eq 0 ]
