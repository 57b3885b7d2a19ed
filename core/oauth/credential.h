// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "clientregistration.h"
#include "identity.h"
#include "refreshquirks.h"
#include "servermetadata.h"
#include "tokenset.h"

#include <QMap>
#include <QUrl>

namespace Lanyard {

//! What a sign-in ends in: everything that is needed to use and refresh the account, and all of it checked.
//! Flows make it, accounts keep it.
struct Credential
{
    QString provider; //!< the provider's id
    QString providerName;
    QString flow;
    QString issuer; //!< as the server itself named it in what was verified; may be empty for plain OAuth 2.0
    ServerMetadata server;
    ClientRegistration client;
    Identity identity;
    QStringList requestedScopes;
    QList<std::pair<QString, QString>> parameters{}; //!< what was added to the request, such as whom the access is for
    QStringList requestOptions{}; //!< see Account
    QMap<QString, QString> providerSettings{};
    QUrl apiBase{};
    RefreshQuirks refreshQuirks{};
    TokenSet tokens;
};

} // namespace Lanyard
