#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Lanyard Authors
# SPDX-License-Identifier: Apache-2.0
#
# The completion offers commands, options, providers and accounts. A lanyardctl that answers with known accounts stands in for the
# program: what is tested is what becomes of its answer.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cat > "$work/lanyardctl" <<'SCRIPT'
#!/bin/sh
echo "$@" >> "$(dirname "$0")/calls"
case " $* " in
    *" providers "*) echo '[{"id":"google","name":"Google"},{"id":"github","name":"GitHub"},{"id":"demo","name":"Demo"}]' ;;
    *" accounts "*) printf '[{"id":"7f3a","label":"Anna at work"},\n {"id": "9c01", "label": "anna@example.org"}]\n' ;;
esac
SCRIPT
chmod +x "$work/lanyardctl"
PATH=$work:$PATH
source installer/completions/lanyardctl.bash
[ "$(complete -p lanyardctl)" = "complete -F _lanyardctl lanyardctl" ]

failures=0
# expect LINE WORD...: completing LINE offers exactly these, in any order.
expect() {
    local COMP_LINE=$1 COMP_POINT=${#1} offered wanted
    local -a COMPREPLY=()
    shift
    _lanyardctl
    offered=$(printf '%s\n' "${COMPREPLY[@]}" | sort)
    wanted=$(printf '%s\n' "$@" | sort)
    if [ "$offered" != "$wanted" ]; then
        printf 'completing "%s" offered: %s\n' "$COMP_LINE" "${offered//$'\n'/ }" >&2
        failures=$((failures + 1))
    fi
}

expect "lanyardctl pro" providers
expect "lanyardctl --js" --json
expect "lanyardctl --store " keychain file memory
expect "lanyardctl --store file acc" accounts
expect "lanyardctl link g" google github
expect "lanyardctl link --flow c" ciba client-credentials code
expect "lanyardctl link --flow d" device
expect "lanyardctl link --client-s" --client-secret-file
expect "lanyardctl link --label g"
expect "lanyardctl link --dec" --decryption-key-file
expect "lanyardctl link --jar" --jar --jar-encrypt
expect "lanyardctl token " 7f3a 9c01 'Anna\ at\ work' anna@example.org
expect "lanyardctl token 7" 7f3a
expect "lanyardctl token anna@e" example.org
expect "lanyardctl token 7f3a --format x" xoauth2
expect "lanyardctl unlink 7f3a --k" --keep-remote
expect "lanyardctl ve" verify
expect "lanyardctl export 7" 7f3a
expect "lanyardctl export 7f3a --p" --passphrase-file
expect "lanyardctl mo" move-secrets
expect "lanyardctl move-secrets --t" --to
expect "lanyardctl move-secrets --to " keychain file
expect "lanyardctl act" activity
expect "lanyardctl activity 7" 7f3a
expect "lanyardctl activity --s" --since --search --store
expect "lanyardctl activity --since 1"
expect "lanyardctl verify --jw" --jwks-file
expect "lanyardctl verify --algorithm P" PS256 PS384 PS512
expect "lanyardctl verify --require-role a"
expect "lanyardctl accounts "
expect "lanyardctl doctor --fl"
cd "$work"
expect "lanyardctl link --client-secret-file ca" calls
expect "lanyardctl demo --auto-approve g" grace

: > "$work/calls"
expect "lanyardctl --store file show 9" 9c01
[ "$(cat "$work/calls")" = "--store file accounts --json" ] || {
    echo "the accounts were asked for with: $(cat "$work/calls")" >&2
    failures=$((failures + 1))
}
[ $failures -eq 0 ]
