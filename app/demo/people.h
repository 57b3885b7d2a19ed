// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <span>

namespace Lanyard::Demo {

//! Someone who can sign in here. There are no passwords: the provider runs on one's own machine and guards nothing.
struct Person
{
    QString subject; //!< the `sub` claim: never changes and says nothing about the person
    QString username;
    QString givenName;
    QString familyName;
    QString email;

    [[nodiscard]] QString name() const;
};

//! Everyone there is; lives as long as the program.
[[nodiscard]] std::span<const Person> people();

//! By user name or mail address, whatever the case; null if there is nobody of that name.
[[nodiscard]] const Person *findPerson(QStringView usernameOrEmail);

} // namespace Lanyard::Demo
