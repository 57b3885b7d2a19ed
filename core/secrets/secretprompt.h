// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "buscalls.h"

#include <QDBusVariant>
#include <QObject>

namespace Lanyard {

//! One prompt of the keyring, from being shown until the person has answered or closed it (Secret Service API,
//! org.freedesktop.Secret.Prompt). Outlives its show().
class SecretPrompt final : public QObject
{
    Q_OBJECT

public:
    SecretPrompt(const BusCalls &calls, QString owner, QString path);

    //! Success once the person has confirmed. Errors: PromptDismissed; Locked where nobody answered in time, and the
    //! prompt is taken away; NoBackend where the keyring ended meanwhile; Cancelled.
    [[nodiscard]] Task<Result<>> show(CallContext context);

private Q_SLOTS:
    void completed(bool dismissed, const QDBusVariant &result);

private:
    [[nodiscard]] QDBusMessage message(const char *method) const;

    BusCalls m_calls;
    QString m_owner;
    QString m_path;
    std::function<bool()> m_answer;
    std::optional<bool> m_dismissed;
};

} // namespace Lanyard
