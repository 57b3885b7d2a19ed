// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "agenthost.h"

#include <lanyard/base/logging.h>

#include <QCoreApplication>
#include <QDBusConnection>

namespace Lanyard {

namespace {

// The one that ended may be starting again, as a service manager sees to: it goes first.
constexpr std::chrono::seconds pauseBeforeTakingOver{2};

AgentGreeting greetingOf(const Services &services)
{
    return {QCoreApplication::applicationName(), QStringLiteral(LANYARD_VERSION), QCoreApplication::applicationPid(),
            services.agentAccounts()};
}

} // namespace

AgentHost::AgentHost(Services &services)
    : m_services(services)
    , m_power(QDBusConnection::systemBus())
    , m_refresher(services.accounts(), services.secrets(), services.tokens(), services.clock(), m_network, m_power,
                  [&services](const Account &account) { return services.refreshRules(account); })
    , m_revocations(services.revocations(), services.accounts(), services.clock(), m_network, m_power)
    , m_client(services.paths().agentSocket(), services.agentAccounts())
{
    connect(&m_revocations, &RevocationRetrier::gaveUp, this, &AgentHost::revocationGivenUp);
    connect(&services.accounts(), &AccountStore::changed, this, &AgentHost::lookWhereSecretsAre);
    // an answer that comes while the machine falls asleep is lost
    connect(&services.tokens(), &TokenKeeper::refreshingChanged, this,
            [this] { m_power.setBusy(m_services.tokens().isRefreshing()); });
    m_takeOver.setSingleShot(true);
    m_takeOver.setInterval(pauseBeforeTakingOver);
    connect(&m_takeOver, &QTimer::timeout, this, &AgentHost::startWhenFree);
    // also where it ended before we were connected
    connect(&m_otherAgent, &QLocalSocket::stateChanged, this, [this](QLocalSocket::LocalSocketState state) {
        if (state == QLocalSocket::UnconnectedState)
            m_takeOver.start();
    });
    // it greets, and has nothing else to say here
    connect(&m_otherAgent, &QLocalSocket::readyRead, this, [this] { m_otherAgent.readAll(); });
}

AgentHost::~AgentHost() { m_otherAgent.disconnect(this); }

Result<> AgentHost::start(std::optional<qintptr> activated)
{
    const QString path = m_services.paths().agentSocket();
    if (activated) {
        serve(AgentSocket::adopt(path, *activated));
        return {};
    }
    auto socket = AgentSocket::listen(path);
    if (!socket)
        return std::unexpected(socket.error());
    serve(std::move(*socket));
    return {};
}

Task<> AgentHost::startWhenFree()
{
    const QPointer<AgentHost> alive(this);
    const QString path = m_services.paths().agentSocket();
    // a service manager may be listening for an agent that it has not started yet: asking starts it
    const std::optional<AgentGreeting> other = co_await AgentClient::greeting(path);
    if (!alive)
        co_return;
    if (other && other->accounts == m_services.agentAccounts()) {
        m_otherAgent.connectToServer(path);
        co_return;
    }
    if (const auto started = start(); !started) {
        qCWarning(lcAgent) << "serves no tokens:" << started.error().code << started.error().detail;
        work();
    }
}

AccountOutlook AgentHost::outlook(const Account &account) const
{
    const RefreshRules rules = m_services.refreshRules(account);
    const QDateTime planned = m_refresher.nextRenewal(account.id);
    return {planned.isValid() ? planned : refreshDue(account, rules), refreshTokenEnd(account, rules)};
}

void AgentHost::secretStoreIsReady()
{
    (void)m_services.accounts().releaseLocked(); // at worst they look locked until they are next renewed
    m_refresher.tryAgainAfter(ErrorKind::SecretStore);
    m_revocations.tryAgainAfter(ErrorKind::SecretStore);
}

void AgentHost::lookWhereSecretsAre()
{
    const Result<> here = m_services.secretsAreHere();
    const bool isMoved = !here && here.error().kind == ErrorKind::SecretStore;
    if (isMoved && !std::exchange(m_isMoved, true))
        Q_EMIT secretsMoved(here.error());
}

void AgentHost::work()
{
    m_refresher.start();
    m_revocations.start();
}

void AgentHost::serve(std::unique_ptr<AgentSocket> socket)
{
    m_socket = std::move(socket);
    m_server =
        std::make_unique<AgentServer>(*m_socket, m_services.accounts(), m_services.tokens(), greetingOf(m_services));
    work();
}

} // namespace Lanyard
