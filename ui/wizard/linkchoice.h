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
    QString authMethod{}; //!< how the client proves itself, by its name in RFC 7591 §2; empty: what suits the server
    QString keyFile{}; //!< the path of the client's private key; may be empty
    QString certificateFile{}; //!< the path of that key's certificate; may be empty
    QStringList scopes{};
    QString flow{}; //!< how to sign in, by its name; empty: the provider's best one
    QStringList options{}; //!< how the sign-in is protected: see LinkRequest::options()
    QString loginHint{}; //!< whom the server is to ask; may be empty
    QString label{}; //!< of the account that is signed in again; a new one gets its label at the end
    QString accountId{}; //!< of the account that is signed in again; empty for a new one
};

} // namespace Lanyard
