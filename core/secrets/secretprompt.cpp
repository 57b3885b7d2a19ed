// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "secretprompt.h"

#include "storeerror.h"

#include <QDBusServiceWatcher>

namespace Lanyard {

namespace {

constexpr auto promptInterface = "org.freedesktop.Secret.Prompt";

} // namespace

SecretPrompt::SecretPrompt(BusCalls calls, QString owner, QString path)
    : m_calls(std::move(calls))
    , m_owner(std::move(owner))
    , m_path(std::move(path))
{ }

void SecretPrompt::completed(bool dismissed, const QDBusVariant &)
{
    m_dismissed = dismissed;
    m_answer();
}

void SecretPrompt::gone() { m_answer(); }

Task<Result<>> SecretPrompt::show()
{
    const Waiting waiting((CallContext()));
    m_answer = waiting.answerer();
    QDBusConnection bus = m_calls.connection();
    const QString interface = QLatin1String(promptInterface);
    bus.connect(m_owner, m_path, interface, QStringLiteral("Completed"), this, SLOT(completed(bool, QDBusVariant)));
    bus.connect(QString(), QStringLiteral("/org/freedesktop/DBus/Local"), QStringLiteral("org.freedesktop.DBus.Local"),
                QStringLiteral("Disconnected"), this, SLOT(gone()));
    const QDBusServiceWatcher watcher(m_owner, bus, QDBusServiceWatcher::WatchForUnregistration);
    connect(&watcher, &QDBusServiceWatcher::serviceUnregistered, this, &SecretPrompt::gone);

    QDBusMessage prompt = QDBusMessage::createMethodCall(m_owner, m_path, interface, QStringLiteral("Prompt"));
    prompt << QString();
    const CallContext context;
    const auto shown = co_await m_calls.send(prompt, context);
    if (!shown && !m_dismissed)
        co_return std::unexpected(shown.error());

    co_await waiting.end();
    if (!m_dismissed)
        co_return std::unexpected(
            errorFor(SecretStoreState::NoBackend, QStringLiteral("the keyring ended during its prompt")));
    if (*m_dismissed)
        co_return std::unexpected(errorFor(SecretStoreState::PromptDismissed));
    co_return Result<>{};
}

} // namespace Lanyard
