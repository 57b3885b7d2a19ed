// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "buscalls.h"

#include <QDBusVariant>
#include <QObject>

namespace Lanyard {

//! One prompt of the keyring, from being shown until the person has answered or closed it (Secret Service API,
//! org.freedesktop.Secret.Prompt). It is never taken away: GNOME Keyring 42 dies of Dismiss, with all that it holds
//! unlocked. Outlives its show().
class SecretPrompt final : public QObject
{
    Q_OBJECT

public:
    SecretPrompt(BusCalls calls, QString owner, QString path);

    //! Waits for the person, without an end of its own. Errors: PromptDismissed; NoBackend where the keyring or the bus
    //! ended meanwhile; those of a call where the prompt can't be shown.
    [[nodiscard]] Task<Result<>> show();

private Q_SLOTS:
    void completed(bool dismissed, const QDBusVariant &result);
    void gone();

private:
    BusCalls m_calls;
    QString m_owner;
    QString m_path;
    std::function<bool()> m_answer;
    std::optional<bool> m_dismissed;
};

} // namespace Lanyard
