// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "sessionlog.h"

#include <QMetaEnum>

#include <algorithm>

namespace Lanyard {

SessionLog::SessionLog(LinkSession &session)
{
    connect(&session, &LinkSession::stageChanged, this, [this](LinkSession::Stage stage) {
        write(QString::fromLatin1(QMetaEnum::fromType<LinkSession::Stage>().valueToKey(static_cast<int>(stage))));
    });
    connect(&session, &LinkSession::openUrl, this, [this] { write(QStringLiteral("openUrl")); });
    connect(&session, &LinkSession::pasteCode, this, [this] { write(QStringLiteral("pasteCode")); });
    connect(&session, &LinkSession::enterCode, this, [this](const DevicePrompt &prompt) {
        m_prompt = prompt;
        write(QStringLiteral("enterCode"));
    });
    connect(&session, &LinkSession::nextPollAt, this, [this](const QDateTime &time) { m_polls.append(time); });
    connect(&session, &LinkSession::settled, this, [this] { write(QStringLiteral("settled")); });
    connect(&session, &LinkSession::notice, this,
            [this](const Error &error) { write(QStringLiteral("notice ") + error.code); });
    connect(&session, &LinkSession::inputRefused, this,
            [this](const Error &error) { write(QStringLiteral("inputRefused ") + error.code); });
    connect(&session, &LinkSession::succeeded, this, [this](const Credential &credential) {
        m_credential = credential;
        write(QStringLiteral("succeeded"));
    });
    connect(&session, &LinkSession::failed, this, [this](const Error &error) {
        m_error = error;
        write(QStringLiteral("failed ") + error.code);
    });
}

qsizetype SessionLog::ends() const
{
    return std::ranges::count_if(m_entries, [](const QString &entry) {
        return entry == QLatin1String("succeeded") || entry.startsWith(QLatin1String("failed "));
    });
}

void SessionLog::write(const QString &entry)
{
    m_entries += entry;
    if (m_listener)
        m_listener(entry);
}

} // namespace Lanyard
