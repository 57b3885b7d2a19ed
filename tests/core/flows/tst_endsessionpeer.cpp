// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "support/browserpeer.h"
#include "support/nodepeer.h"

#include <lanyard/base/clock.h>
#include <lanyard/net/qthttptransport.h>
#include <lanyard/oauth/discovery.h>
#include <lanyard/oauth/endsession.h>

#include <QTest>

using namespace Lanyard;
using namespace std::chrono_literals;

//! Signing out at npm's oidc-provider, with Chromium.
class TestEndSessionPeer : public QObject
{
    Q_OBJECT

    NodePeer m_peer{QStringLiteral("oidc-provider.mjs")};
    QtHttpTransport m_transport;
    SystemClock m_clock;
    HttpClient m_http{m_transport, m_clock};

    [[nodiscard]] Result<ServerMetadata> server()
    {
        Discovery discovery(m_http);
        const QString issuer = m_peer.issuer().toString();
        return QCoro::waitFor(discovery.discover(wellKnownUrls(m_peer.issuer()), IssuerRule::exactly(issuer), {}));
    }

    static BrowserVisit visit(const QUrl &url, const QJsonArray &steps)
    {
        BrowserScript script;
        script.url = url;
        script.timeout = 40s;
        script.steps = steps;
        return BrowserPeer::visit(script);
    }

    static QJsonObject see(const char *what) { return {{QStringLiteral("see"), QLatin1String(what)}}; }

private Q_SLOTS:

    void initTestCase() { QVERIFY2(m_peer.start(), qPrintable(m_peer.errorText())); }

    void endsOnThePageThatSaysSo()
    {
        const auto metadata = server();
        QVERIFY2(metadata.has_value(), metadata ? "" : qPrintable(metadata.error().detail));
        const auto url = endSessionUrl(*metadata, QStringLiteral("native-app"), QStringLiteral("ada"));
        QVERIFY(url.has_value());
        const BrowserVisit seen = visit(*url, {see("Sign-out Success")});
        QVERIFY2(seen.error.isEmpty(), qPrintable(seen.error + seen.text));
    }

    void isRefusedForAClientThatTheServerDoesNotKnow()
    {
        const auto url = endSessionUrl(server().value(), QStringLiteral("nobody"), {});
        const BrowserVisit seen = visit(*url, {see("invalid_client")});
        QVERIFY2(seen.error.isEmpty(), qPrintable(seen.error + seen.text));
    }
};

QTEST_GUILESS_MAIN(TestEndSessionPeer)
#include "tst_endsessionpeer.moc"
