#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Lanyard Authors
# SPDX-License-Identifier: Apache-2.0
#
# manpages.sh LANYARDCTL: the manual pages are sound, and the page, the completion and the program know the same commands and options.
set -euo pipefail

lanyardctl=$1
mandoc -T lint -W warning installer/man/*.1

failures=0
# same WHAT PROGRAM PAGE: the two lists hold the same lines.
same() {
    diff <(sort -u <<<"$2") <(sort -u <<<"$3") || {
        echo "The $1 of the program (<) differ from these (>)." >&2
        failures=$((failures + 1))
    }
}

commands=$("$lanyardctl" --help | sed -n 's/^  \([a-z-]\+\) .*/\1/p')
same "commands" "$commands" "$(sed -n 's/^\.It Cm \([a-z-]\+\)\( .*\)\?$/\1/p' installer/man/lanyardctl.1 | grep -vxE 'code|paste|device|ciba|client-credentials|none')"

options=--version
for command in $commands; do
    options+=$'\n'$("$lanyardctl" "$command" --help | grep -oE '^ +(-[a-z], )?--[a-z-]+' | grep -oE '[-][-][a-z-]+')
done
same "options" "$options" "$(grep -E '^\.(It|Op|Nm|Cm|Fl)' installer/man/lanyardctl.1 | grep -oE 'Fl (h , )?-[a-z-]+' |
    grep -oE '[-][a-z-]+$' | sed 's/^/-/')"
same "options" "$options" "$(grep -oE '[-][-][a-z]+[a-z-]*' installer/completions/lanyardctl.bash)"
[ $failures -eq 0 ]
