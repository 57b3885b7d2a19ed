#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Lanyard Authors
# SPDX-License-Identifier: Apache-2.0
#
# Desktop entries and AppStream data are what the specifications say.
set -euo pipefail

desktop-file-validate installer/linux/*.desktop
appstreamcli validate --no-net installer/linux/*.metainfo.xml

# An entry that the three languages do not all have shows up in English in the middle of a translated menu.
for key in GenericName Comment Keywords; do
    for language in "" "[de]" "[fr]"; do
        grep -qF "$key$language=" installer/linux/org.lanyard.Lanyard.desktop || {
            echo "org.lanyard.Lanyard.desktop has no $key$language" >&2
            exit 1
        }
    done
done
