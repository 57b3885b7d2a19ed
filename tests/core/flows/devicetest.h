// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "deviceserver.h"
#include "sessionlog.h"

#include <lanyard/flows/devicesession.h>

#include <QTest>

#include <algorithm>
#include <limits>
#include <memory>

namespace Lanyard {

//! A device session at a server in the test's hands, as is the clock: what is minutes there is nothing here.
class DeviceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_clock = std::make_unique<FakeClock>();
        m_server = std::make_unique<DeviceServer>(*m_clock);
        m_http = std::make_unique<HttpClient>(m_server->transport(), *m_clock);
    }

    void cleanup()
    {
        m_log.reset();
        m_session.reset();
        QTRY_COMPARE(m_clock->sleepers(), 0); // a sleeper looks at its clock
    }

protected:
    void make(const LinkRequest &request = DeviceServer::request())
    {
        m_session = std::make_unique<DeviceSession>(request, *m_http);
        m_log = std::make_unique<SessionLog>(*m_session);
    }

    void runToItsEnd(const LinkRequest &request = DeviceServer::request())
    {
        make(request);
        m_session->start();
        QTRY_COMPARE(m_log->ends(), 1);
    }

    //! Whether two polls, or the code and the first poll, were ever closer than that; in milliseconds.
    [[nodiscard]] qint64 shortestGap(const QDateTime &start) const
    {
        qint64 shortest = std::numeric_limits<qint64>::max();
        QDateTime before = start;
        for (const QDateTime &poll : m_server->polls()) {
            shortest = std::min(shortest, before.msecsTo(poll));
            before = poll;
        }
        return shortest;
    }

    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<DeviceServer> m_server;
    std::unique_ptr<HttpClient> m_http;
    std::unique_ptr<DeviceSession> m_session;
    std::unique_ptr<SessionLog> m_log;
};

} // namespace Lanyard
