// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "keychainstore.h"

#include "keychainqueue.h"
#include "keyring.h"
#include "platformkeyring.h"
#include "storeerror.h"

#include <QStringDecoder>

namespace Lanyard {

namespace {

const auto serviceName = QStringLiteral("lanyard");

KeychainJob jobFor(KeychainJob::Kind kind, const QString &key, const Secret &value = {})
{
#ifdef Q_OS_WIN
    // QtKeychain names the entry there by the key alone
    return {kind, serviceName, serviceName + QLatin1Char('/') + key, value};
#else
    return {kind, serviceName, key, value};
#endif
}

bool isText(const Secret &value)
{
    QStringDecoder decoder(QStringConverter::Utf8, QStringConverter::Flag::Stateless);
    const QString text = decoder(value.reveal());
    return !decoder.hasError() && !text.contains(QChar(0));
}

} // namespace

struct KeychainStore::State
{
    State(std::unique_ptr<Keyring> ring, KeychainLimits limits)
        : keyring(std::move(ring))
        , queue(limits.job)
    { }

    using Shared = std::shared_ptr<State>;
    static Task<SecretStoreStatus> status(Shared state, CallContext context);
    static Task<Result<>> unlock(Shared state, CallContext context);
    static Task<Result<Secret>> read(Shared state, QString key, CallContext context);
    static Task<Result<>> write(Shared state, QString key, Secret value, CallContext context);
    static Task<Result<>> remove(Shared state, QString key, CallContext context);
    static Task<Result<Secret>> run(Shared state, KeychainJob job, CallContext context);
    static Task<Error> explained(Shared state, KeychainOutcome outcome, CallContext context);

    std::unique_ptr<Keyring> keyring;
    KeychainQueue queue;
};

KeychainStore::KeychainStore(KeychainLimits limits)
    : KeychainStore(platformKeyring(limits), limits)
{ }

KeychainStore::KeychainStore(std::unique_ptr<Keyring> keyring, KeychainLimits limits)
    : m_state(std::make_shared<State>(std::move(keyring), limits))
{ }

KeychainStore::~KeychainStore() = default;

Task<SecretStoreStatus> KeychainStore::status(CallContext context)
{
    return State::status(m_state, std::move(context));
}

Task<Result<>> KeychainStore::unlock(CallContext context) { return State::unlock(m_state, std::move(context)); }

Task<Result<Secret>> KeychainStore::read(QString key, CallContext context)
{
    return State::read(m_state, std::move(key), std::move(context));
}

Task<Result<>> KeychainStore::write(QString key, Secret value, CallContext context)
{
    return State::write(m_state, std::move(key), std::move(value), std::move(context));
}

Task<Result<>> KeychainStore::remove(QString key, CallContext context)
{
    return State::remove(m_state, std::move(key), std::move(context));
}

Task<SecretStoreStatus> KeychainStore::State::status(Shared state, CallContext context)
{
    auto looked = co_await state->keyring->look(context);
    if (looked.isReady() && state->queue.hangs()) {
        looked.state = SecretStoreState::TimedOut;
        looked.detail = QStringLiteral("an earlier request to the keyring has not ended");
    }
    co_return looked;
}

Task<Result<>> KeychainStore::State::unlock(Shared state, CallContext context)
{
    const auto unlocked = co_await state->keyring->unlock(context);
    co_return unlocked;
}

Task<Result<Secret>> KeychainStore::State::read(Shared state, QString key, CallContext context)
{
    const auto sight = co_await state->keyring->find(serviceName, key, context);
    if (!sight)
        co_return std::unexpected(sight.error());
    if (*sight == Keyring::Sight::Absent)
        co_return std::unexpected(missingEntry());
    const KeychainJob job = jobFor(KeychainJob::Kind::Read, key);
    const auto value = co_await run(state, job, context);
    co_return value;
}

Task<Result<>> KeychainStore::State::write(Shared state, QString key, Secret value, CallContext context)
{
    if (!isText(value))
        co_return std::unexpected(unfitValue(QStringLiteral("not UTF-8 text")));
    const auto unlocked = co_await state->keyring->unlock(context);
    if (!unlocked)
        co_return unlocked;
    const KeychainJob job = jobFor(KeychainJob::Kind::Write, key, value);
    const auto kept = co_await run(state, job, context);
    if (!kept)
        co_return std::unexpected(kept.error());
    if (!(*kept == value))
        co_return std::unexpected(damagedEntry(QStringLiteral("the keyring holds something else than was written")));
    co_return Result<>{};
}

Task<Result<>> KeychainStore::State::remove(Shared state, QString key, CallContext context)
{
    const auto sight = co_await state->keyring->find(serviceName, key, context);
    if (!sight)
        co_return std::unexpected(sight.error());
    if (*sight == Keyring::Sight::Absent)
        co_return Result<>{};
    const KeychainJob job = jobFor(KeychainJob::Kind::Remove, key);
    const auto left = co_await run(state, job, context);
    if (left)
        co_return std::unexpected(errorFor(SecretStoreState::Denied, QStringLiteral("the entry is still there")));
    if (!hasCode(left.error(), SecretStoreCode::entryMissing))
        co_return std::unexpected(left.error());
    co_return Result<>{};
}

Task<Result<Secret>> KeychainStore::State::run(Shared state, KeychainJob job, CallContext context)
{
    auto outcome = co_await state->queue.run(job, context);
    if (outcome && outcome->error == QKeychain::OtherError) {
        // the keyring may have been replaced meanwhile; looking at it makes libsecret notice
        const auto looked = co_await state->keyring->look(context);
        if (looked.isReady())
            outcome = co_await state->queue.run(job, context);
    }
    if (!outcome)
        co_return std::unexpected(outcome.error());
    if (outcome->error == QKeychain::NoError)
        co_return outcome->value;
    const Error error = co_await explained(state, *outcome, context);
    co_return std::unexpected(error);
}

//! QtKeychain has one code for several causes ("not found" for a dismissed prompt, "denied" for locked), so the
//! keyring is looked at again before it is believed.
Task<Error> KeychainStore::State::explained(Shared state, KeychainOutcome outcome, CallContext context)
{
    if (outcome.error == QKeychain::AccessDeniedByUser)
        co_return errorFor(SecretStoreState::PromptDismissed, outcome.detail);
    const auto looked = co_await state->keyring->look(context);
    if (!looked.isReady())
        co_return errorFor(looked.state, outcome.detail + QLatin1String("; ") + looked.detail);
    switch (outcome.error) {
    case QKeychain::EntryNotFound:
        co_return missingEntry(outcome.detail);
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        co_return errorFor(SecretStoreState::NoBackend, outcome.detail);
    default:
        co_return errorFor(SecretStoreState::Denied, outcome.detail);
    }
}

} // namespace Lanyard
