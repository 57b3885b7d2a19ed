// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "kwalletkeyring.h"

#include "buscalls.h"
#include "sessionbus.h"
#include "sharedcall.h"
#include "storeerror.h"

namespace Lanyard {

struct KWalletKeyring::State
{
    explicit State(KeychainLimits longest)
        : limits(longest)
        , bus(longest.call)
        , opening(longest.prompt, Abandoned::RunsOn)
    { }

    using Shared = std::shared_ptr<State>;
    using Limit = std::optional<std::chrono::milliseconds>;
    static Task<Result<QVariant>> ask(Shared state, QString method, QVariantList arguments, Limit limit,
                                      CallContext context);
    static Task<Result<QString>> wallet(Shared state, CallContext context);
    static Task<Result<bool>> isOpen(Shared state, CallContext context);
    static Task<SecretStoreStatus> look(Shared state, CallContext context);
    static Task<Result<>> unlock(Shared state, CallContext context);
    static Task<Result<>> open(Shared state, CallContext context);
    static Task<Result<Sight>> find(Shared state, CallContext context);

    KeychainLimits limits;
    SessionBus bus;
    SharedCall<void> opening;
};

KWalletKeyring::KWalletKeyring(KeychainLimits limits)
    : m_state(std::make_shared<State>(limits))
{ }

Task<SecretStoreStatus> KWalletKeyring::look(CallContext context) { return State::look(m_state, std::move(context)); }

Task<Result<>> KWalletKeyring::unlock(CallContext context) { return State::unlock(m_state, std::move(context)); }

Task<Result<Keyring::Sight>> KWalletKeyring::find(QString, QString, CallContext context)
{
    return State::find(m_state, std::move(context));
}

QString KWalletKeyring::service()
{
    const bool plasma = qgetenv("XDG_CURRENT_DESKTOP") == "KDE" || qgetenv("DESKTOP_SESSION") == "kde"
        || !qEnvironmentVariableIsEmpty("KDE_FULL_SESSION");
    const QByteArray session = qgetenv("KDE_SESSION_VERSION");
    if (plasma && session == "5")
        return QStringLiteral("kwalletd5");
    if (plasma && session == "6" && LANYARD_QTKEYCHAIN_KNOWS_KWALLET6)
        return QStringLiteral("kwalletd6");
    return {};
}

Task<Result<QVariant>> KWalletKeyring::State::ask(Shared state, QString method, QVariantList arguments, Limit limit,
                                                  CallContext context)
{
    const QString daemon = service();
    const auto bus = co_await state->bus.connection(context);
    if (!bus)
        co_return std::unexpected(bus.error());
    const BusCalls calls(*bus, state->limits.call);
    const auto owner =
        co_await calls.startedOwner(QLatin1String("org.kde.") + daemon, state->limits.activation, context);
    if (!owner)
        co_return std::unexpected(owner.error());
    if (owner->isEmpty()) {
        const QString detail = QLatin1String("nobody on the session bus provides org.kde.") + daemon;
        co_return std::unexpected(errorFor(SecretStoreState::NoBackend, detail));
    }
    auto message = QDBusMessage::createMethodCall(*owner, QLatin1String("/modules/") + daemon,
                                                  QStringLiteral("org.kde.KWallet"), method);
    message.setArguments(arguments);
    const auto reply = co_await calls.send(message, context, limit);
    if (!reply)
        co_return std::unexpected(reply.error());
    co_return reply->value(0);
}

Task<Result<QString>> KWalletKeyring::State::wallet(Shared state, CallContext context)
{
    const auto enabled = co_await ask(state, QStringLiteral("isEnabled"), QVariantList(), Limit(), context);
    if (!enabled)
        co_return std::unexpected(enabled.error());
    if (!enabled->toBool())
        co_return std::unexpected(errorFor(SecretStoreState::NoBackend, QStringLiteral("KWallet is switched off")));
    const auto name = co_await ask(state, QStringLiteral("networkWallet"), QVariantList(), Limit(), context);
    if (!name)
        co_return std::unexpected(name.error());
    co_return name->toString();
}

Task<Result<bool>> KWalletKeyring::State::isOpen(Shared state, CallContext context)
{
    const auto name = co_await wallet(state, context);
    if (!name)
        co_return std::unexpected(name.error());
    const QVariantList arguments(1, *name);
    const auto open = co_await ask(state, QStringLiteral("isOpen"), arguments, Limit(), context);
    if (!open)
        co_return std::unexpected(open.error());
    co_return open->toBool();
}

Task<SecretStoreStatus> KWalletKeyring::State::look(Shared state, CallContext context)
{
    SecretStoreStatus status;
    status.backend = QStringLiteral("KWallet");
    const auto open = co_await isOpen(state, context);
    if (open) {
        status.state = *open ? SecretStoreState::Ready : SecretStoreState::Locked;
        co_return status;
    }
    status.state = stateOf(open.error());
    status.detail = open.error().detail;
    co_return status;
}

Task<Result<>> KWalletKeyring::State::unlock(Shared state, CallContext context)
{
    const auto isOpenNow = co_await isOpen(state, context);
    if (!isOpenNow)
        co_return std::unexpected(isOpenNow.error());
    if (*isOpenNow)
        co_return Result<>{};
    const SharedCall<void>::Call call = [state](CallContext own) { return open(state, std::move(own)); };
    const auto joined = co_await state->opening.join(call, context);
    if (joined)
        co_return *joined;
    if (joined.error() == Ending::Stopped)
        co_return std::unexpected(unanswered(Ending::Stopped));
    co_return std::unexpected(errorFor(SecretStoreState::Locked, QStringLiteral("KWallet's prompt is still open")));
}

Task<Result<>> KWalletKeyring::State::open(Shared state, CallContext context)
{
    const auto name = co_await wallet(state, context);
    if (!name)
        co_return std::unexpected(name.error());
    QVariantList arguments;
    arguments << *name << qlonglong(0) << QStringLiteral("lanyard");
    // the reply comes when the person has answered
    const auto handle = co_await ask(state, QStringLiteral("open"), arguments, Limit(state->limits.prompt), context);
    if (!handle && hasCode(handle.error(), SecretStoreCode::timedOut))
        co_return std::unexpected(
            errorFor(SecretStoreState::Locked, QStringLiteral("nobody answered KWallet's prompt")));
    if (!handle)
        co_return std::unexpected(handle.error());
    if (handle->toInt() < 0)
        co_return std::unexpected(errorFor(SecretStoreState::PromptDismissed));
    co_return Result<>{};
}

Task<Result<Keyring::Sight>> KWalletKeyring::State::find(Shared state, CallContext context)
{
    const auto unlocked = co_await unlock(state, context);
    if (!unlocked)
        co_return std::unexpected(unlocked.error());
    co_return Sight::Unknown;
}

} // namespace Lanyard
