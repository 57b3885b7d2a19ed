// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <lanyard/base/secret.h>

#include <QMap>
#include <QString>
#include <QStringList>

namespace Lanyard {

//! What the person chose in the wizard: enough to start a sign-in.
struct LinkChoice
{
    QString providerId;
    QMap<QString, QString> variables{};
    QString clientId{}; //!< empty: the provider's own, or one that is registered for us
    Secret clientSecret{};
    QStringList scopes{};
    QString flow{}; //!< how to sign in, by its name; empty: the provider's best one
    QString label{}; //!< of the account that is signed in again; a new one gets its label at the end
    QString accountId{}; //!< of the account that is signed in again; empty for a new one
};

} // namespace Lanyard
