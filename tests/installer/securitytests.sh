#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Lanyard Authors
# SPDX-License-Identifier: Apache-2.0
#
# securitytests.sh BUILD_DIR: every line of the tables in SECURITY.md and docs/coverage.md names a test, and the test is there: in ctest,
# its function in the source, and its row among those that the program lists, where one is named: `test.name: function(row)`, or by a line
# about a case of the OpenID Foundation's.
set -euo pipefail

build=$1
tests=$(ctest --test-dir "$build" -N | sed -n 's/^ *Test *#[0-9]*: //p')
declare -A rows

# has_row TEST FUNCTION ROW. A test that is not built has none.
has_row() {
    if [ -z "${rows[$1]+known}" ]; then
        # each line begins with the name of the class
        rows[$1]=$(QT_QPA_PLATFORM=offscreen "$build/tests/tst_${1//./_}" -datatags | cut -d ' ' -f 2-) || rows[$1]=
    fi
    grep -qxF "$2 $3" <<<"${rows[$1]}"
}

failures=0
for document in SECURITY.md docs/coverage.md; do
    # shellcheck disable=SC2016 # the backquotes are Markdown's
    named_in_table=$(sed -n 's/^|.*| \(`.*`\) *|$/\1/p' "$document" | grep -oE '`[^`]+`' | tr -d '`') ||
        { echo "$document names no test" >&2; exit 1; }
    while IFS= read -r name; do
        test=${name%%:*}
        grep -qxF "$test" <<<"$tests" || { echo "$document names $test, which ctest does not know" >&2; failures=$((failures + 1)); }
        function=${name#*: }
        row=${function#*(}
        function=${function%%(*}
        case $name in
            *": "*"("*)
                has_row "$test" "$function" "${row%)}" || {
                    echo "$document names $name, which the test has no row for" >&2
                    failures=$((failures + 1))
                } ;;
            *": "*)
                # flows.loopbacklistener is tests/core/flows/tst_loopbacklistener.cpp, as tests/CMakeLists.txt has it.
                grep -rqE --include="tst_${test##*.}.cpp" "void $function\(\)" tests || {
                    echo "$document names $name, which no source has" >&2
                    failures=$((failures + 1))
                } ;;
        esac
    done <<<"$named_in_table"

    # What is named after a case of somebody else's suite is a row of the test, by that name.
    # shellcheck disable=SC2016
    while IFS='|' read -r case test; do
        has_row "${test%%:*}" "${test#*: }" "$case" || {
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
