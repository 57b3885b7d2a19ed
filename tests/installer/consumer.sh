#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Lanyard Authors
# SPDX-License-Identifier: Apache-2.0
#
# consumer.sh BUILD_DIR COMPILER: another program finds the installed library with find_package(Lanyard), builds and runs.
set -euo pipefail

build=$1 compiler=$2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

for component in runtime development; do
    cmake --install "$build" --prefix "$work/prefix" --component $component > "$work/install.log"
done
# Every header of the package can be used with nothing but the package.
mkdir "$work/source"
cp tests/installer/consumer/* "$work/source"
(cd "$work/prefix/include" && find lanyard -name '*.h') | sort | sed 's/.*/#include <&>/' > "$work/source/headers.cpp"
[ "$(wc -l < "$work/source/headers.cpp")" -gt 10 ] || { cat "$work/source/headers.cpp"; exit 1; }

cmake -S "$work/source" -B "$work/build" -G Ninja -DCMAKE_CXX_COMPILER="$compiler" \
    -DCMAKE_PREFIX_PATH="$work/prefix" -DCMAKE_COMPILE_WARNING_AS_ERROR=ON > "$work/configure.log" ||
    { cat "$work/configure.log"; exit 1; }
cmake --build "$work/build"
said=$("$work/build/consumer")
[ "$said" = "rejected exits with 8" ] || { echo "the consumer said: $said" >&2; exit 1; }
