// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "secretprompt.h"

#include "storeerror.h"

#include <QDBusServiceWatcher>

namespace Lanyard {

namespace {

constexpr auto promptInterface = "org.freedesktop.Secret.Prompt";

} // namespace

SecretPrompt::SecretPrompt(const BusCalls &calls, QString owner, QString path)
    : m_calls(calls)
    , m_owner(std::move(owner))
    , m_path(std::move(path))
{ }

QDBusMessage SecretPrompt::message(const char *method) const
{
    return QDBusMessage::createMethodCall(m_owner, m_path, QLatin1String(promptInterface), QLatin1String(method));
}

void SecretPrompt::completed(bool dismissed, const QDBusVariant &)
{
    m_dismissed = dismissed;
    m_answer();
}

Task<Result<>> SecretPrompt::show(CallContext context)
{
    const Waiting waiting(context);
    m_answer = waiting.answerer();
    QDBusConnection bus = m_calls.connection();
    bus.connect(m_owner, m_path, QLatin1String(promptInterface), QStringLiteral("Completed"), this,
                SLOT(completed(bool, QDBusVariant)));
    const QDBusServiceWatcher watcher(m_owner, bus, QDBusServiceWatcher::WatchForUnregistration);
    QObject::connect(&watcher, &QDBusServiceWatcher::serviceUnregistered, &watcher, [answer = m_answer] { answer(); });

    QDBusMessage prompt = message("Prompt");
    prompt << QString();
    const auto shown = co_await m_calls.send(prompt, context);
    if (!shown && !m_dismissed)
        co_return std::unexpected(shown.error());

    const Ending ending = co_await waiting.end();
    if (ending != Ending::Answered) {
        bus.send(message("Dismiss"));
        if (ending == Ending::Stopped)
            co_return std::unexpected(unanswered(ending));
        co_return std::unexpected(
            errorFor(SecretStoreState::Locked, QStringLiteral("nobody answered the keyring's prompt")));
    }
    if (!m_dismissed)
        co_return std::unexpected(
            errorFor(SecretStoreState::NoBackend, QStringLiteral("the keyring ended during its prompt")));
    if (*m_dismissed)
        co_return std::unexpected(errorFor(SecretStoreState::PromptDismissed));
    co_return Result<>{};
}

} // namespace Lanyard
