#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Lanyard Authors
# SPDX-License-Identifier: Apache-2.0
#
# coredumps.sh LANYARDCTL: a program that may hold tokens leaves no core dump, and files for its own user only.
set -euo pipefail

work=$(mktemp -d)
pid=
end() {
    if [ -n "$pid" ]; then
        kill "$pid" 2>/dev/null || true
        wait "$pid" 2>/dev/null || true
    fi
    rm -rf "$work"
}
trap end EXIT

umask 022
ulimit -S -c "$(ulimit -H -c)"
HOME=$work XDG_RUNTIME_DIR=$work LANYARD_SECRET_STORE=memory "$1" demo > "$work/said" 2>&1 &
pid=$!
for _ in {1..150}; do
    grep -q http "$work/said" && break
    sleep 0.1
done
grep -qE '^Max core file size +0 +0 ' "/proc/$pid/limits" || { grep core "/proc/$pid/limits"; exit 1; }
grep -qE '^Umask:\s+0077$' "/proc/$pid/status" || { grep Umask "/proc/$pid/status"; exit 1; }
