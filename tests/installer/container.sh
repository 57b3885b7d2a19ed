#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Lanyard Authors
# SPDX-License-Identifier: Apache-2.0
#
# container.sh BUILD_DIR: the packages install on a bare Debian of this machine's release, and the programs start there. Needs root,
# mmdebstrap and a mirror.
set -euo pipefail

build=$1
. /etc/os-release
root=$(mktemp -d /var/tmp/lanyard-container.XXXXXX)
trap 'rm -rf --one-file-system "$root"' EXIT

packages=("$build"/packages/lanyard_*.deb)
# shellcheck disable=SC2016 # mmdebstrap passes the folder to the hook
mmdebstrap --variant=minbase --mode=root --include=ca-certificates --aptopt='APT::Install-Recommends "false"' \
    --customize-hook="copy-in ${packages[0]} /root" --customize-hook='chroot "$1" sh -ec "apt-get install -qqy /root/*.deb"' \
    "$VERSION_CODENAME" "$root" > "$root.log" 2>&1 || { cat "$root.log"; rm -f "$root.log"; exit 1; }
rm -f "$root.log"

inside() {
    env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 QT_QPA_PLATFORM=offscreen chroot "$root" "$@"
}
version=$(sed -n 's/^project(Lanyard VERSION \([0-9.]*\).*/\1/p' CMakeLists.txt)
for program in lanyardctl lanyard; do
    said=$(inside $program --version)
    case $said in
        *"$version"*) ;;
        *) echo "$program --version said: $said" >&2; exit 1 ;;
    esac
done
inside lanyardctl --json providers | grep -q '"id"' || { echo "no provider is known" >&2; exit 1; }
