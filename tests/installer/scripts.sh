#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Lanyard Authors
# SPDX-License-Identifier: Apache-2.0
#
# Every shell script of the project is one that shellcheck finds nothing in.
set -euo pipefail

mapfile -t scripts < <(grep -rlE "^#!.*\b(bash|sh)$" app installer tests .ci --include="*" --exclude-dir=node_modules)
scripts+=(installer/completions/lanyardctl.bash)
[ ${#scripts[@]} -gt 5 ] || { echo "found only: ${scripts[*]}" >&2; exit 1; }
shellcheck --external-sources "${scripts[@]}"
