// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QJsonObject>

#include <optional>

namespace Lanyard {

//! Whose accounts are meant: a person may have several homes (a demo, a test), and all of them meet at one socket.
struct AgentAccounts
{
    QString database; //!< the account list's path
    QString store; //!< the secret store's stable name

    friend bool operator==(const AgentAccounts &, const AgentAccounts &) = default;
};

//! The first thing that an agent says on each connection, unasked: one that says nothing is stopped or hangs, and one
//! that serves other accounts is of no use.
struct AgentGreeting
{
    QString program; //!< "lanyard" or "lanyardctl"
    QString programVersion;
    qint64 processId = 0;
    AgentAccounts accounts;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static std::optional<AgentGreeting> fromJson(const QJsonObject &message);
};

} // namespace Lanyard
