#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Lanyard Authors
# SPDX-License-Identifier: Apache-2.0
#
# complete.sh LUPDATE LCONVERT: every text of the sources is translated in every language, with the same placeholders, and the .ts
# files are as lupdate leaves them. Both sides of that comparison go through lconvert, so that a Qt which writes the same XML
# in another way changes nothing.
set -euo pipefail

lupdate=$1
lconvert=$2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
failed=0

complain() {
    echo "$*" >&2
    failed=1
}

# placeholders FILE: the texts whose translation, or one of its plural forms, does not have the placeholders of the source.
placeholders() {
    awk 'BEGIN { RS = "</message>"; split("%1 %2 %3 %4 %5 %6 %7 %8 %9 %n", marks) }
        function between(text, tag) { sub(".*<" tag "[^>]*>", "", text); sub("</" tag ">.*", "", text); return text }
        function differ(one, other, i) {
            for (i in marks) if (gsub(marks[i], "", one) != gsub(marks[i], "", other)) return 1
            return 0
        }
        /<source>/ {
            source = between($0, "source")
            forms = split(between($0, "translation"), form, "</numerusform>")
            if (forms > 1) forms-- # behind the last form is only white space
            for (f = 1; f <= forms; f++) if (differ(source, form[f])) print source " => " form[f]
        }' "$1"
}

# check TS SOURCE...: one language of the texts in these folders.
check() {
    local ts=$1 updated found
    shift
    updated=$work/$(basename "$ts")
    cp "$ts" "$updated"
    "$lupdate" -silent -locations none -no-ui-lines -no-obsolete "$@" -ts "$updated"
    "$lconvert" -i "$ts" -o "$work/committed.ts"
    "$lconvert" -i "$updated" -o "$work/expected.ts"

    if ! diff -u "$work/committed.ts" "$work/expected.ts" >&2; then
        complain "$ts is not what lupdate leaves: build the target update-translations and translate what is new."
    fi
    if grep -nE 'type="(unfinished|obsolete|vanished)"|<(translation|numerusform)(/>|></)' "$updated" >&2; then
        complain "$ts is not complete."
    fi
    found=$(placeholders "$work/expected.ts")
    if [ -n "$found" ]; then
        complain "$ts has other placeholders than the source: $found"
    fi
}

for ts in translations/*.ts; do
    check "$ts" core app/ctl app/desktop app/services ui
done
for ts in app/demo/translations/*.ts; do
    check "$ts" app/demo
done
exit $failed
