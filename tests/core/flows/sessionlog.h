// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <lanyard/flows/linksession.h>

#include <functional>
#include <optional>

namespace Lanyard {

//! Writes down what a session signals, in order: "WaitingForPerson", "openUrl", "failed access_denied", … It outlives
//! the session.
class SessionLog : public QObject
{
    Q_OBJECT

public:
    explicit SessionLog(LinkSession &session);

    //! Called within the signal, once it is written down.
    void setListener(std::function<void(const QString &)> listener) { m_listener = std::move(listener); }

    [[nodiscard]] const QStringList &entries() const { return m_entries; }

    [[nodiscard]] bool has(const QString &entry) const { return m_entries.contains(entry); }

    //! How many ends there were: exactly one is right.
    [[nodiscard]] qsizetype ends() const;

    [[nodiscard]] const std::optional<Credential> &credential() const { return m_credential; }

    //! Of enterCode().
    [[nodiscard]] const std::optional<DevicePrompt> &prompt() const { return m_prompt; }

    //! Of nextPollAt(), in order; they are not among the entries.
    [[nodiscard]] const QList<QDateTime> &polls() const { return m_polls; }

    //! Of failed().
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

private:
    void write(const QString &entry);

    QStringList m_entries;
    std::function<void(const QString &)> m_listener;
    std::optional<Credential> m_credential;
    std::optional<DevicePrompt> m_prompt;
    QList<QDateTime> m_polls;
    std::optional<Error> m_error;
};

} // namespace Lanyard
