// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "secretmove.h"

#include "openfiles.h"

#include <lanyard/secrets/encryptedfilestore.h>

#include <QCoreApplication>
#include <QSettings>

namespace Lanyard {

namespace {

Error notMovable()
{
    return {ErrorKind::Usage,
            QStringLiteral("not_movable"),
            QCoreApplication::translate("Services", "Secrets that are in memory only can't be moved."),
            QCoreApplication::translate("Services", "They can be moved between the keyring and the encrypted file."),
            {}};
}

} // namespace

SecretMove::SecretMove(Services &services, PassphraseSource &passphrases)
    : m_services(services)
    , m_passphrases(passphrases)
    , m_migration(services.accounts(), services.clock(), services.paths().locks())
{ }

StoreKind SecretMove::other(StoreKind kind)
{
    return kind == StoreKind::Keychain ? StoreKind::EncryptedFile : StoreKind::Keychain;
}

SecretMigration::Place SecretMove::place(StoreKind kind, SecretStore &store) const
{
    SecretMigration::Place place{kind, &store};
    if (kind == StoreKind::EncryptedFile) {
        place.whenEmpty = [vault = m_services.paths().secretVault()] {
            (void)EncryptedFileStore::removeWhereEmpty(vault); // else the next move there asks for the old passphrase
        };
    }
    return place;
}

Task<Result<>> SecretMove::prepare(StoreKind to, CallContext context)
{
    if (const Result<> allowed = m_services.policy().mayUseStore(storeName(to)); !allowed)
        co_return allowed;
    if (to == StoreKind::Memory || m_services.storeKind() == StoreKind::Memory)
        co_return std::unexpected(notMovable());
    m_to = to;
    const bool isThere = m_services.storeKind() == to;
    if (!m_store)
        m_store = Services::makeStore(isThere ? other(to) : to, m_services.paths(), m_passphrases);
    if (isThere) // what is to be removed elsewhere is found without a key
        co_return SecretHome(m_services.accounts().database()).check(to);
    const Result<> ready = co_await m_services.secrets().unlock(context);
    if (!ready)
        co_return ready;
    co_return co_await m_store->unlock(context);
}

Task<Result<SecretMigration::Outcome>> SecretMove::move(CallContext context)
{
    const StoreKind from = m_services.storeKind();
    Result<SecretMigration::Outcome> outcome;
    if (from == m_to) {
        const SecretMigration::Place former = place(other(m_to), *m_store);
        outcome = co_await m_migration.sweep(former, context);
    } else {
        makeRoomForOpenFiles(m_services.accounts().accounts().value_or(QList<Account>()).size());
        const SecretMigration::Place old = place(from, m_services.ownStore());
        const SecretMigration::Place next = place(m_to, *m_store);
        outcome = co_await m_migration.move(old, next, context);
    }
    if (outcome)
        QSettings(m_services.paths().settings(), QSettings::IniFormat)
            .setValue(QStringLiteral("secret_store"), storeName(m_to));
    co_return outcome;
}

Task<> SecretMove::sweep()
{
    const StoreKind kind = other(m_services.storeKind());
    const StraySecrets strays(m_services.accounts().database());
    const bool isNeeded = !strays.in(kind).value_or(QStringList()).isEmpty();
    if (!isNeeded || m_services.storeKind() == StoreKind::Memory)
        co_return;
    const CallContext context{QDeadlineTimer(std::chrono::seconds(20)), {}};
    m_store = Services::makeStore(kind, m_services.paths(), m_passphrases);
    if (kind == StoreKind::Keychain) { // the file forgets without its passphrase
        const SecretStoreStatus status = co_await m_store->status(context);
        if (!status.isReady())
            co_return;
    }
    const SecretMigration::Place former = place(kind, *m_store);
    (void)co_await m_migration.sweep(former, context); // what is left is noted, for the next start
}

} // namespace Lanyard
