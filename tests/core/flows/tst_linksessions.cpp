// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "support/fakeclock.h"

#include <lanyard/flows/linksessions.h>
#include <lanyard/net/qthttptransport.h>

#include <QTest>

using namespace Lanyard;

class TestLinkSessions : public QObject
{
    Q_OBJECT

    QtHttpTransport m_transport;
    FakeClock m_clock;
    HttpClient m_http{m_transport, m_clock};

private Q_SLOTS:

    void makesASessionForEachFlowThatItNames()
    {
        QVERIFY(flowNames().contains(QLatin1String("code")));
        for (const QString &flow : flowNames()) {
            LinkRequest request;
            request.flow = flow;
            const auto session = makeLinkSession(request, m_http);
            QVERIFY2(session, qPrintable(flow));
            QCOMPARE((*session)->stage(), LinkSession::Stage::Preparing);
            QVERIFY((*session)->authorizationUrl().isEmpty());
        }
    }

    void saysWhichFlowsThereAre()
    {
        LinkRequest request;
        request.flow = QStringLiteral("telepathy");
        const auto session = makeLinkSession(request, m_http);
        QVERIFY(!session);
        QCOMPARE(session.error().kind, ErrorKind::Usage);
        QCOMPARE(session.error().code, QStringLiteral("unsupported_flow"));
        QVERIFY(session.error().hint.contains(flowNames().constFirst()));
    }
};

QTEST_GUILESS_MAIN(TestLinkSessions)
#include "tst_linksessions.moc"
