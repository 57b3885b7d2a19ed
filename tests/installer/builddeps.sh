#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Lanyard Authors
# SPDX-License-Identifier: Apache-2.0
#
# What building needs is on this machine, else it would not have been built; so the script sees that, and neither asks for root
# nor calls apt.
set -euo pipefail

bin=$(mktemp -d)
trap 'rm -rf "$bin"' EXIT
for tool in apt-get sudo; do
    # shellcheck disable=SC2016 # the stand-in names itself
    printf '#!/bin/sh\necho "$0 was called" >&2\nexit 1\n' > "$bin/$tool"
done
chmod +x "$bin"/*
PATH=$bin:$PATH

installer/install-build-deps
installer/install-build-deps "no-such-package|bash"

if output=$(installer/install-build-deps no-such-package-a\|no-such-package-b 2>&1); then
    echo "a package that apt does not know passed" >&2
    exit 1
fi
case $output in
    *was\ called*) ;;
    *) echo "a missing package was not asked for: $output" >&2; exit 1 ;;
esac
grep -qx cmake <<<"$(installer/install-build-deps --print)"
