// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "encryptedfilestore.h"

#include "sharedcall.h"
#include "storeerror.h"
#include "vault.h"
#include "vaultheader.h"

#include <QCoreApplication>
#include <QThreadPool>

#include <openssl/crypto.h>

namespace Lanyard {

namespace {

//! A vault's key, and the header that it is the key of.
struct Unlocked
{
    QByteArray header;
    Secret key;
};

Result<Unlocked> unlockedWith(const Vault &vault, QByteArray header, const Secret &passphrase,
                              const ScryptParameters &parameters)
{
    if (header.isEmpty()) {
        const auto made = vault.create(passphrase, parameters);
        if (!made)
            return std::unexpected(made.error());
        header = *made;
    }
    const auto parsed = VaultHeader::parsed(header);
    if (!parsed)
        return std::unexpected(parsed.error());
    const auto key = parsed->key(passphrase);
    if (!key)
        return std::unexpected(key.error());
    return Unlocked{header, *key};
}

constexpr std::chrono::minutes longestQuestion{10};

} // namespace

struct EncryptedFileStore::State
{
    State(const QString &directory, PassphraseSource &asked, ScryptParameters chosen)
        : vault(directory)
        , source(asked)
        , parameters(chosen)
        , unlocking(longestQuestion, Abandoned::Stops)
    { }

    using Shared = std::shared_ptr<State>;
    static Task<SecretStoreStatus> status(Shared state, CallContext context);
    static Task<Result<>> unlock(Shared state, CallContext context);
    static Task<Result<Secret>> read(Shared state, QString name, CallContext context);
    static Task<Result<>> write(Shared state, QString name, Secret value, CallContext context);
    static Task<Result<Secret>> key(Shared state, CallContext context);
    static Task<Result<>> askAndUnlock(Shared state, CallContext context);
    [[nodiscard]] Result<QByteArray> header() const;

    Vault vault;
    PassphraseSource &source;
    ScryptParameters parameters;
    SharedCall<void> unlocking;
    Unlocked unlocked;
};

EncryptedFileStore::EncryptedFileStore(const QString &directory, PassphraseSource &source, ScryptParameters parameters)
    : m_state(std::make_shared<State>(directory, source, parameters))
{ }

EncryptedFileStore::~EncryptedFileStore() = default;

Result<> EncryptedFileStore::removeWhereEmpty(const QString &directory) { return Vault(directory).removeWhereEmpty(); }

Task<SecretStoreStatus> EncryptedFileStore::status(CallContext context)
{
    return State::status(m_state, std::move(context));
}

Task<Result<>> EncryptedFileStore::unlock(CallContext context) { return State::unlock(m_state, std::move(context)); }

Task<Result<Secret>> EncryptedFileStore::read(QString key, CallContext context)
{
    return State::read(m_state, std::move(key), std::move(context));
}

Task<Result<>> EncryptedFileStore::write(QString key, Secret value, CallContext context)
{
    return State::write(m_state, std::move(key), std::move(value), std::move(context));
}

Task<Result<>> EncryptedFileStore::remove(QString key, CallContext) { co_return m_state->vault.removeEntry(key); }

//! The header as it stands; empty only where there is no vault at all.
Result<QByteArray> EncryptedFileStore::State::header() const
{
    auto standing = vault.header();
    if (!standing || !standing->isEmpty())
        return standing;
    const auto entries = vault.hasEntries();
    if (!entries)
        return std::unexpected(entries.error());
    if (*entries) // a new one would make them unreadable for good
        return std::unexpected(damagedEntry(QStringLiteral("vault.json is missing")));
    return standing;
}

Task<SecretStoreStatus> EncryptedFileStore::State::status(Shared state, CallContext context)
{
    SecretStoreStatus status;
    status.backend = QCoreApplication::translate("SecretStore", "Encrypted file");
    const auto standing = state->header();
    const bool isUnlocked = standing && !standing->isEmpty() && state->unlocked.header == *standing;
    if (isUnlocked)
        co_return status;
    std::optional<Error> error;
    if (!standing)
        error = standing.error();
    else if (state->source.asksPerson() || standing->isEmpty())
        error =
            errorFor(SecretStoreState::Locked,
                     standing->isEmpty() ? QStringLiteral("there is no vault yet; unlocking makes one") : QString());
    else {
        const auto opened = co_await key(state, context);
        if (!opened)
            error = opened.error();
    }
    if (error) {
        const bool isState = error->code == errorFor(stateOf(*error)).code;
        status.state = isState ? stateOf(*error) : SecretStoreState::Denied;
        status.detail = isState ? error->detail : error->code + QLatin1String(": ") + error->detail;
    }
    co_return status;
}

Task<Result<>> EncryptedFileStore::State::unlock(Shared state, CallContext context)
{
    const auto opened = co_await key(state, context);
    if (!opened)
        co_return std::unexpected(opened.error());
    co_return Result<>{};
}

Task<Result<Secret>> EncryptedFileStore::State::read(Shared state, QString name, CallContext context)
{
    const auto there = state->vault.hasEntry(name);
    if (!there)
        co_return std::unexpected(there.error());
    if (!*there)
        co_return std::unexpected(missingEntry());
    const auto opened = co_await key(state, context);
    if (!opened)
        co_return opened;
    co_return state->vault.readEntry(name, *opened);
}

Task<Result<>> EncryptedFileStore::State::write(Shared state, QString name, Secret value, CallContext context)
{
    const auto opened = co_await key(state, context);
    if (!opened)
        co_return std::unexpected(opened.error());
    if (const auto written = state->vault.writeEntry(name, value, *opened); !written)
        co_return written;
    const auto kept = state->vault.readEntry(name, *opened);
    if (!kept)
        co_return std::unexpected(kept.error());
    if (!(*kept == value))
        co_return std::unexpected(damagedEntry(QStringLiteral("the entry holds something else than was written")));
    co_return Result<>{};
}

Task<Result<Secret>> EncryptedFileStore::State::key(Shared state, CallContext context)
{
    const auto standing = state->header();
    if (!standing)
        co_return std::unexpected(standing.error());
    // compared each time, since another process may have made the vault anew
    if (!standing->isEmpty() && state->unlocked.header == *standing)
        co_return std::as_const(state->unlocked.key);
    const SharedCall<void>::Call call = [state](CallContext own) { return askAndUnlock(state, std::move(own)); };
    const auto joined = co_await state->unlocking.join(call, context);
    if (!joined && joined.error() == Ending::Stopped)
        co_return std::unexpected(unanswered(Ending::Stopped));
    if (!joined)
        co_return std::unexpected(errorFor(SecretStoreState::Locked, QStringLiteral("nobody entered the passphrase")));
    if (!*joined)
        co_return std::unexpected(joined->error());
    co_return std::as_const(state->unlocked.key);
}

Task<Result<>> EncryptedFileStore::State::askAndUnlock(Shared state, CallContext context)
{
    const auto standing = state->header();
    if (!standing)
        co_return std::unexpected(standing.error());
    const auto passphrase = co_await state->source.passphrase(standing->isEmpty(), context);
    if (!passphrase)
        co_return std::unexpected(passphrase.error());

    const auto made = std::make_shared<Result<Unlocked>>();
    const Waiting waiting(context);
    QThreadPool::globalInstance()->start([made, vault = state->vault, header = *standing, passphrase = *passphrase,
                                          parameters = state->parameters, answer = waiting.answerer()] {
        *made = unlockedWith(vault, header, passphrase, parameters);
        OPENSSL_thread_stop(); // the thread goes back to the pool, not to its end
        answer();
    });
    const Ending ending = co_await waiting.end();
    if (ending != Ending::Answered)
        co_return std::unexpected(unanswered(ending, QStringLiteral("making the key")));
    if (!*made)
        co_return std::unexpected(made->error());
    state->unlocked = **made;
    co_return Result<>{};
}

} // namespace Lanyard
