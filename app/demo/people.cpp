// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "people.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Lanyard::Demo {

QString Person::name() const { return givenName + u' ' + familyName; }

std::span<const Person> people()
{
    static const std::array<Person, 2> everyone{{
        {u"248289761001"_s, u"ada"_s, u"Ada"_s, u"Lovelace"_s, u"ada@demo.example"_s},
        {u"248289761002"_s, u"grace"_s, u"Grace"_s, u"Hopper"_s, u"grace@demo.example"_s},
    }};
    return everyone;
}

const Person *findPerson(QStringView usernameOrEmail)
{
    const auto everyone = people();
    const auto found = std::ranges::find_if(everyone, [usernameOrEmail](const Person &person) {
        return usernameOrEmail.compare(person.username, Qt::CaseInsensitive) == 0
            || usernameOrEmail.compare(person.email, Qt::CaseInsensitive) == 0;
    });
    return found == everyone.end() ? nullptr : &*found;
}

} // namespace Lanyard::Demo
