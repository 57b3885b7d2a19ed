// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "notes.h"

#include "people.h"

#include <QJsonObject>

#include <array>

using namespace Qt::StringLiterals;

namespace Lanyard::Demo {

namespace {

struct Note
{
    QLatin1StringView owner;
    QLatin1StringView writtenOn;
    QLatin1StringView title;
    QLatin1StringView text;
};

constexpr std::array<Note, 4> Notes{{
    {"ada"_L1, "1843-07-10"_L1, "Note G"_L1, "Work out the table for the Bernoulli numbers once more."_L1},
    {"ada"_L1, "1843-08-06"_L1, "Letter"_L1, "Tell Mr Babbage that the notes are longer than the paper."_L1},
    {"grace"_L1, "1947-09-09"_L1, "Log book"_L1, "Relay 70, panel F: moth in relay. Taped in as evidence."_L1},
    {"grace"_L1, "1952-05-02"_L1, "A-0"_L1, "The compiler works. Now somebody has to believe it."_L1},
}};

} // namespace

QJsonArray notesOf(const Person &person)
{
    QJsonArray notes;
    for (const Note &note : Notes) {
        if (person.username == note.owner) {
            notes.append(
                QJsonObject{{u"written_on"_s, note.writtenOn}, {u"title"_s, note.title}, {u"text"_s, note.text}});
        }
    }
    return notes;
}

} // namespace Lanyard::Demo
