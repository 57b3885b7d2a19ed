// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "fakesecretstore.h"

#include <QCoroTimer>
#include <QTimer>

namespace Lanyard {

void FakeSecretStore::fail(Operation operation, const std::optional<Error> &error)
{
    m_before = [operation, error](Operation called, const QString &) {
        return called == operation ? error : std::nullopt;
    };
}

Task<Result<>> FakeSecretStore::begin(Operation operation, QString key, CallContext context)
{
    m_calls.append(operation);
    QTimer turn;
    turn.setSingleShot(true);
    turn.start(0);
    co_await turn;
    if (context.stop.stop_requested())
        co_return failure(ErrorKind::Cancelled, QStringLiteral("cancelled"), QStringLiteral("Cancelled."));
    if (context.deadline.hasExpired())
        co_return std::unexpected(errorFor(SecretStoreState::TimedOut));
    const std::optional<Error> error = m_before ? m_before(operation, key) : std::nullopt;
    if (error)
        co_return std::unexpected(*error);
    co_return Result<>();
}

Task<SecretStoreStatus> FakeSecretStore::status(CallContext context)
{
    const QString none;
    const Result<> begun = co_await begin(Operation::Status, none, context);
    co_return SecretStoreStatus{
        begun ? SecretStoreState::Ready : SecretStoreState::Locked, QStringLiteral("Fake"), {}, m_isLasting};
}

Task<Result<>> FakeSecretStore::unlock(CallContext context)
{
    const QString none;
    co_return co_await begin(Operation::Unlock, none, context);
}

Task<Result<Secret>> FakeSecretStore::read(QString key, CallContext context)
{
    const Result<> begun = co_await begin(Operation::Read, key, context);
    if (!begun)
        co_return std::unexpected(begun.error());
    if (!m_entries.contains(key))
        co_return failure(ErrorKind::SecretStore, QLatin1String(SecretStoreCode::entryMissing),
                          QStringLiteral("There is no such entry."));
    co_return m_entries.value(key);
}

Task<Result<>> FakeSecretStore::write(QString key, Secret value, CallContext context)
{
    Result<> begun = co_await begin(Operation::Write, key, context);
    if (begun)
        m_entries.insert(key, value);
    co_return begun;
}

Task<Result<>> FakeSecretStore::remove(QString key, CallContext context)
{
    Result<> begun = co_await begin(Operation::Remove, key, context);
    if (begun)
        m_entries.remove(key);
    co_return begun;
}

} // namespace Lanyard
