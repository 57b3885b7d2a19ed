#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Lanyard Authors
# SPDX-License-Identifier: Apache-2.0
#
# corelinks.sh LIBRARY: the library can be used by a program without a window, so it links neither Gui nor Widgets.
set -euo pipefail

[ -f "$1" ] || { echo "$1 is not there" >&2; exit 1; }
needed=$(readelf -d "$1" | sed -n "s/.*(NEEDED).*\[\(.*\)\]/\1/p")
grep -q "^libQt6Core" <<<"$needed" || { echo "$1 links no Qt6Core: is it the library?" >&2; exit 1; }
if grep -E "^libQt6(Gui|Widgets|Quick|Qml|OpenGL|Svg)" <<<"$needed"; then
    echo "$1 links a graphical library" >&2
    exit 1
fi
