#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Lanyard Authors
# SPDX-License-Identifier: Apache-2.0
#
# The manual pages are sound, and the page and the completion know the same commands and options.
set -euo pipefail

mandoc -T lint -W warning installer/man/*.1

options_of_page() {
    # An option stands in the page as ".Fl -name", also several in a line.
    grep -E "^\.(It|Op|Nm|Cm|Fl)" installer/man/lanyardctl.1 | grep -oE "Fl (h , )?(v , )?-[a-z-]+" | grep -oE "[-][a-z-]+$"
}
page=$(options_of_page | sed "s/^-/--/" | sort -u)
completion=$(grep -oE "[-][-][a-z]+[a-z-]*" installer/completions/lanyardctl.bash | sort -u)
diff <(echo "$page") <(echo "$completion") || {
    echo "The options of the manual page (<) and of the completion (>) differ." >&2
    exit 1
}
for command in providers link accounts show token refresh userinfo unlink doctor demo; do
    grep -qE "^\.It Cm $command( |$)" installer/man/lanyardctl.1 || { echo "no $command in the page" >&2; exit 1; }
done
