#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Lanyard Authors
# SPDX-License-Identifier: Apache-2.0
#
# tour.sh BIN_DIR: what somebody without a display sees first works from beginning to end, shows no whole token, and leaves nothing behind.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/home" "$work/tmp"
env -u DISPLAY -u WAYLAND_DISPLAY HOME="$work/home" TMPDIR="$work/tmp" app/tour "$1" > "$work/said" 2>&1 ||
    { cat "$work/said"; exit 1; }

failures=0
for pattern in 'http://127\.0\.0\.1:[0-9]+' '^Linked' 'demo' '^.{8}… \([0-9]+ characters\)$'; do
    grep -qE "$pattern" "$work/said" || { echo "the tour did not say $pattern" >&2; failures=$((failures + 1)); }
done
if left=$(find "$work/home" "$work/tmp" -mindepth 1 | grep .); then
    echo "the tour left behind: $left" >&2
    failures=$((failures + 1))
fi
[ $failures -eq 0 ] || cat "$work/said"
[ $failures -eq 0 ]
