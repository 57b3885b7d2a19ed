// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "services.h"

#include <lanyard/accounts/accountoutlook.h>
#include <lanyard/accounts/backgroundrefresher.h>
#include <lanyard/accounts/revocationretrier.h>
#include <lanyard/agent/agentclient.h>
#include <lanyard/agent/agentserver.h>
#include <lanyard/platform/logindpowermonitor.h>
#include <lanyard/platform/systemnetworkmonitor.h>

namespace Lanyard {

//! One process of the person's hands out tokens, keeps accounts fresh, and ends what is unlinked: the desktop program,
//! or the headless agent where that runs. This is that part of either.
class AgentHost final : public QObject
{
    Q_OBJECT

public:
    //! The services outlive it.
    explicit AgentHost(Services &services);
    ~AgentHost() override;
    Q_DISABLE_COPY_MOVE(AgentHost)

    //! Becomes the agent. \a activated: the socket that the service manager passed on. Errors: Usage, code
    //! already_running; Internal.
    [[nodiscard]] Result<> start(std::optional<qintptr> activated = std::nullopt);
    //! Becomes the agent, now or when the one that runs has ended. Where the socket is somebody's who serves other
    //! accounts or hangs, accounts are kept fresh without it.
    Task<> startWhenFree();

    [[nodiscard]] bool isServing() const { return m_server != nullptr; }

    //! Asks the agent that runs beside us.
    [[nodiscard]] const AgentClient &other() const { return m_client; }

    //! As far as this process knows: what another agent has planned after a failure it keeps to itself.
    [[nodiscard]] AccountOutlook outlook(const Account &account) const;

    //! What could not be done since the secret store was away is tried again.
    void secretStoreIsReady();

Q_SIGNALS:
    //! Somebody has moved the accounts' secrets to another store than the one that these services work with: they serve
    //! no more, and have to be opened anew.
    void secretsMoved(const Lanyard::Error &error);
    //! See RevocationRetrier.
    void revocationGivenUp(const Lanyard::Error &error);

private:
    void lookWhereSecretsAre();
    void work();
    void serve(std::unique_ptr<AgentSocket> socket);

    Services &m_services;
    SystemNetworkMonitor m_network;
    LogindPowerMonitor m_power;
    BackgroundRefresher m_refresher;
    RevocationRetrier m_revocations;
    AgentClient m_client;
    std::unique_ptr<AgentSocket> m_socket;
    std::unique_ptr<AgentServer> m_server;
    QLocalSocket m_otherAgent; //!< open while it runs
    QTimer m_takeOver;
    bool m_isMoved = false;
};

} // namespace Lanyard
