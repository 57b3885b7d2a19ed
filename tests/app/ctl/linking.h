// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ctlprocess.h"
#include "person.h"

#include "support/nodepeer.h"

namespace Lanyard {

//! What an account looks like in JSON, by the names of its members, sorted.
[[nodiscard]] const QStringList &accountMembers();

//! The arguments to link an account at oidc-provider.mjs as its public client, in JSON.
[[nodiscard]] QStringList linkArguments(const NodePeer &peer, const QStringList &more = {});

//! Links an account there, with the person's part in between; the account, empty where it failed.
[[nodiscard]] QJsonObject linkedAccount(const CtlHome &home, const NodePeer &peer, Person &person,
                                        const QStringList &more = {});

//! The linked accounts.
[[nodiscard]] QJsonArray accountsOf(const CtlHome &home);

//! One account, by whatever names it.
[[nodiscard]] QJsonObject shown(const CtlHome &home, const QString &account);

//! The entries of accounts in the encrypted file.
[[nodiscard]] QStringList vaultEntries(const CtlHome &home);

} // namespace Lanyard
