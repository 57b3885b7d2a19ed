// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "people.h"

#include <QDateTime>
#include <QStringList>

namespace Lanyard::Demo {

//! What a person has allowed Lanyard to do.
struct Grant
{
    const Person *person = nullptr;
    QStringList scopes;
    QString nonce; //!< as the authorization request sent it, empty if it sent none
    QDateTime signedInAt;
};

} // namespace Lanyard::Demo
