// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "secretservicekeyring.h"

#include "libsecret.h"
#include "secretservice.h"
#include "sessionbus.h"
#include "sharedcall.h"
#include "storeerror.h"

namespace Lanyard {

using namespace std::chrono_literals;

namespace {

constexpr auto secretsName = "org.freedesktop.secrets";

QString displayName(const QString &process)
{
    if (process.startsWith(QLatin1String("gnome-keyring")))
        return QStringLiteral("GNOME Keyring");
    if (process.startsWith(QLatin1String("kwalletd")) || process == QLatin1String("ksecretd"))
        return QStringLiteral("KWallet");
    if (process.startsWith(QLatin1String("keepassxc")))
        return QStringLiteral("KeePassXC");
    return QStringLiteral("Secret Service");
}

} // namespace

struct SecretServiceKeyring::State
{
    explicit State(KeychainLimits longest)
        : limits(longest)
        , bus(longest.call)
        , unlocking(longest.prompt, Abandoned::RunsOn)
    { }

    //! Who answers for the keyring at the moment.
    struct Owner
    {
        QString uniqueName;
        QString backend;
    };

    using Shared = std::shared_ptr<State>;
    static Task<Result<Owner>> owner(Shared state, CallContext context);
    static Task<Result<QString>> ownerByWay(Shared state, BusCalls calls, CallContext context);
    static Task<Result<QString>> lateOwner(BusCalls calls, std::chrono::milliseconds patience, CallContext context);
    static Task<Result<SecretService>> service(Shared state, CallContext context);
    static Task<SecretStoreStatus> look(Shared state, CallContext context);
    static Task<Result<Sight>> find(Shared state, QString service, QString key, CallContext context);
    static Task<Result<>> unlockDefault(Shared state, CallContext context);
    static Task<Result<>> unlockTogether(Shared state, QStringList paths, CallContext context);
    static Task<Result<>> unlockNow(Shared state, QStringList paths, CallContext context);

    KeychainLimits limits;
    SessionBus bus;
    SharedCall<void> unlocking;
    Owner known;
};

SecretServiceKeyring::SecretServiceKeyring(KeychainLimits limits)
    : m_state(std::make_shared<State>(limits))
{ }

Task<SecretStoreStatus> SecretServiceKeyring::look(CallContext context)
{
    return State::look(m_state, std::move(context));
}

Task<Result<>> SecretServiceKeyring::unlock(CallContext context)
{
    return State::unlockDefault(m_state, std::move(context));
}

Task<Result<Keyring::Sight>> SecretServiceKeyring::find(QString service, QString key, CallContext context)
{
    return State::find(m_state, std::move(service), std::move(key), std::move(context));
}

Task<Result<QString>> SecretServiceKeyring::State::ownerByWay(Shared state, BusCalls calls, CallContext context)
{
    const QString name = QLatin1String(secretsName);
    const auto found = co_await calls.startedOwner(name, state->limits.activation, context);
    if (!found || !found->isEmpty())
        co_return found;
    // KWallet takes the name once it runs, but the bus starts it by its own name only
    QString detail = QStringLiteral("nobody on the session bus provides org.freedesktop.secrets");
    const QStringList wallets{QStringLiteral("org.kde.kwalletd6"), QStringLiteral("org.kde.kwalletd5")};
    for (const QString &wallet : wallets) {
        const auto running = co_await calls.owner(wallet, context);
        if (!running)
            co_return running;
        const auto started = co_await calls.startedOwner(wallet, state->limits.activation, context);
        if (!started)
            co_return started;
        if (started->isEmpty())
            continue;
        const auto late = co_await lateOwner(calls, running->isEmpty() ? state->limits.call : 0ms, context);
        if (!late || !late->isEmpty())
            co_return late;
        detail = wallet + QLatin1String(" runs without its Secret Service interface");
    }
    co_return std::unexpected(errorFor(SecretStoreState::NoBackend, detail));
}

//! Asks until somebody owns the name or the patience is at its end.
Task<Result<QString>> SecretServiceKeyring::State::lateOwner(BusCalls calls, std::chrono::milliseconds patience,
                                                             CallContext context)
{
    const QString name = QLatin1String(secretsName);
    for (QDeadlineTimer end(patience);;) {
        const auto found = co_await calls.owner(name, context);
        if (!found || !found->isEmpty() || end.hasExpired())
            co_return found;
        const Waiting pause(context, 50ms);
        co_await pause.end();
    }
}

Task<Result<SecretServiceKeyring::State::Owner>> SecretServiceKeyring::State::owner(Shared state, CallContext context)
{
    const QString obstacle = libsecretObstacle();
    if (!obstacle.isEmpty())
        co_return std::unexpected(errorFor(SecretStoreState::NoBackend, obstacle));
    const auto bus = co_await state->bus.connection(context);
    if (!bus)
        co_return std::unexpected(bus.error());
    const BusCalls calls(*bus, state->limits.call);
    const auto name = co_await ownerByWay(state, calls, context);
    if (!name)
        co_return std::unexpected(name.error());
    if (state->known.uniqueName != *name) {
        forgetLibsecretSession();
        const QString process = co_await calls.processName(*name, context);
        state->known = Owner{*name, displayName(process)};
    }
    co_return std::as_const(state->known);
}

Task<Result<SecretService>> SecretServiceKeyring::State::service(Shared state, CallContext context)
{
    const auto found = co_await owner(state, context);
    if (!found)
        co_return std::unexpected(found.error());
    const auto bus = co_await state->bus.connection(context);
    if (!bus)
        co_return std::unexpected(bus.error());
    co_return SecretService(BusCalls(*bus, state->limits.call), found->uniqueName);
}

Task<SecretStoreStatus> SecretServiceKeyring::State::look(Shared state, CallContext context)
{
    SecretStoreStatus status;
    const auto opened = co_await service(state, context);
    status.backend = state->known.backend;
    const auto fail = [&status](const Error &error) {
        status.state = stateOf(error);
        status.detail = error.detail;
        return status;
    };
    if (!opened)
        co_return fail(opened.error());
    const auto collection = co_await opened->defaultCollection(context);
    if (!collection)
        co_return fail(collection.error());
    if (collection->isEmpty()) {
        status.state = SecretStoreState::Locked;
        status.detail = QStringLiteral("there is no default collection; unlocking makes one");
        co_return status;
    }
    const auto locked = co_await opened->isLocked(*collection, context);
    if (!locked)
        co_return fail(locked.error());
    status.state = *locked ? SecretStoreState::Locked : SecretStoreState::Ready;
    status.detail = *collection;
    co_return status;
}

Task<Result<Keyring::Sight>> SecretServiceKeyring::State::find(Shared state, QString service, QString key,
                                                               CallContext context)
{
    // more than once, because an unlock that was joined may have been for another collection
    for (int attempt = 0; attempt < 3; ++attempt) {
        const auto opened = co_await State::service(state, context);
        if (!opened)
            co_return std::unexpected(opened.error());
        const auto found = co_await opened->search(service, key, context);
        if (!found)
            co_return std::unexpected(found.error());
        if (!found->unlocked.isEmpty())
            co_return Sight::Present;

        QStringList locked = found->locked;
        if (locked.isEmpty()) { // some keyrings can't search what is locked
            const auto collection = co_await opened->defaultCollection(context);
            if (!collection)
                co_return std::unexpected(collection.error());
            if (collection->isEmpty() && state->known.backend == QLatin1String("KeePassXC"))
                co_return std::unexpected(errorFor(SecretStoreState::Locked, QStringLiteral("no database is open")));
            if (collection->isEmpty())
                co_return Sight::Absent;
            const auto isLocked = co_await opened->isLocked(*collection, context);
            if (!isLocked)
                co_return std::unexpected(isLocked.error());
            if (!*isLocked)
                co_return Sight::Absent;
            locked.append(*collection);
        }
        const auto unlocked = co_await unlockTogether(state, locked, context);
        if (!unlocked)
            co_return std::unexpected(unlocked.error());
    }
    co_return std::unexpected(errorFor(SecretStoreState::Locked, QStringLiteral("still locked after unlocking")));
}

Task<Result<>> SecretServiceKeyring::State::unlockDefault(Shared state, CallContext context)
{
    for (int attempt = 0; attempt < 3; ++attempt) {
        const auto opened = co_await service(state, context);
        if (!opened)
            co_return std::unexpected(opened.error());
        const auto collection = co_await opened->defaultCollection(context);
        if (!collection)
            co_return std::unexpected(collection.error());
        QStringList paths;
        if (!collection->isEmpty()) {
            const auto locked = co_await opened->isLocked(*collection, context);
            if (!locked)
                co_return std::unexpected(locked.error());
            if (!*locked)
                co_return Result<>{};
            paths.append(*collection);
        }
        const auto unlocked = co_await unlockTogether(state, paths, context);
        if (!unlocked)
            co_return unlocked;
    }
    co_return std::unexpected(errorFor(SecretStoreState::Locked, QStringLiteral("still locked after unlocking")));
}

//! No paths: makes the default collection.
Task<Result<>> SecretServiceKeyring::State::unlockTogether(Shared state, QStringList paths, CallContext context)
{
    const SharedCall<void>::Call call = [state, paths](CallContext own) {
        return unlockNow(state, paths, std::move(own));
    };
    const auto joined = co_await state->unlocking.join(call, context);
    if (joined)
        co_return *joined;
    if (joined.error() == Ending::Stopped)
        co_return std::unexpected(unanswered(Ending::Stopped));
    co_return std::unexpected(errorFor(SecretStoreState::Locked, QStringLiteral("the keyring's prompt is still open")));
}

Task<Result<>> SecretServiceKeyring::State::unlockNow(Shared state, QStringList paths, CallContext context)
{
    const auto opened = co_await service(state, context);
    if (!opened)
        co_return std::unexpected(opened.error());
    if (paths.isEmpty()) {
        const auto made = co_await opened->createDefaultCollection(context);
        co_return made;
    }
    const auto unlocked = co_await opened->unlock(paths, context);
    co_return unlocked;
}

} // namespace Lanyard
