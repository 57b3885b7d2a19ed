#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Lanyard Authors
# SPDX-License-Identifier: Apache-2.0
#
# package.sh BUILD_DIR: cpack makes the two packages, they hold what they should, and lintian has nothing to say.
set -euo pipefail

build=$1
rm -rf "$build/packages"
# Run in the build folder, where the configuration lies; it prints the whole build, which matters only when it fails.
(cd "$build" && cpack -G DEB > packages.log) || { cat "$build/packages.log"; exit 1; }

shopt -s nullglob
runtime=("$build"/packages/lanyard_*.deb) development=("$build"/packages/lanyard-dev_*.deb)
if [ ${#runtime[@]} -ne 1 ] || [ ${#development[@]} -ne 1 ]; then
    ls "$build/packages"
    exit 1
fi

failures=0
# holds PACKAGE PATTERN...: a file of that extended regular expression, from the root, is in it.
holds() {
    local package=$1 pattern files
    shift
    files=$(dpkg-deb --contents "$package" | awk '{print substr($6, 2)}')
    for pattern; do
        grep -qE "^$pattern$" <<<"$files" || {
            echo "${package##*/} has no $pattern" >&2
            failures=$((failures + 1))
        }
    done
}
holds "${runtime[0]}" /usr/bin/lanyard /usr/bin/lanyardctl /usr/libexec/lanyard/lanyard-demo-provider \
    '/usr/lib/.*liblanyard-core\.so\.0' /usr/share/applications/org.lanyard.Lanyard.desktop \
    /usr/share/metainfo/org.lanyard.Lanyard.metainfo.xml /etc/xdg/autostart/org.lanyard.Lanyard.desktop \
    /usr/share/icons/hicolor/scalable/apps/org.lanyard.Lanyard.svg \
    /usr/share/icons/hicolor/48x48/apps/org.lanyard.Lanyard.png /usr/share/man/man1/lanyard.1.gz \
    /usr/share/man/man1/lanyardctl.1.gz /usr/share/bash-completion/completions/lanyardctl /usr/share/doc/lanyard/copyright \
    /usr/share/doc/lanyard/changelog.gz /usr/lib/systemd/user/lanyard-agent.service \
    /usr/lib/systemd/user/lanyard-agent.socket
holds "${development[0]}" /usr/include/lanyard/base/secret.h '/usr/lib/.*cmake/Lanyard/LanyardConfig\.cmake' \
    '/usr/lib/.*liblanyard-core\.so'

# Loaded at run time only, so nothing but this line brings them along; and what is linked is found by itself.
depends=$(dpkg-deb --field "${runtime[0]}" Depends)
for package in libsecret-1-0 libqt6sql6-sqlite libqt6svg6 qt6-qpa-plugins libqt6core6 libqt6widgets6 libqt6keychain1; do
    case ", $depends," in
        *", $package"[\ ,t]*) ;;
        *) echo "lanyard does not depend on $package: $depends" >&2; failures=$((failures + 1)) ;;
    esac
done

lintian --allow-root --fail-on error,warning "${runtime[0]}" "${development[0]}" || failures=$((failures + 1))
[ $failures -eq 0 ]
