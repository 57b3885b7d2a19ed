// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "support/nodepeer.h"

#include <lanyard/net/qthttptransport.h>
#include <lanyard/oauth/clientconfigurationendpoint.h>
#include <lanyard/oauth/registrationendpoint.h>

#include <QTest>

using namespace Lanyard;

//! A registration at npm's oidc-provider, and what becomes of it.
class TestClientConfigurationEndpoint : public QObject
{
    Q_OBJECT

private:
    NodePeer m_peer{QStringLiteral("oidc-provider.mjs")};
    QtHttpTransport m_transport;
    SystemClock m_clock;
    HttpClient m_http{m_transport, m_clock};

    ClientRegistration registered()
    {
        ClientMetadata metadata;
        metadata.redirectUri = QUrl(QStringLiteral("http://127.0.0.1:4711/callback"));
        RegistrationEndpoint endpoint(m_http, m_peer.issuer().resolved(QUrl(QStringLiteral("/reg"))));
        const auto client = QCoro::waitFor(endpoint.registerClient(metadata, {}));
        if (!client)
            qWarning() << client.error().message << client.error().detail;
        return client.value_or(ClientRegistration());
    }

private Q_SLOTS:

    void initTestCase() { QVERIFY2(m_peer.start(), qPrintable(m_peer.errorText())); }

    void readsWhatTheServerHolds()
    {
        const ClientRegistration client = registered();
        QVERIFY(!client.clientId.isEmpty());
        ClientConfigurationEndpoint endpoint(m_http, client);
        QVERIFY(endpoint.isOffered());
        const auto held = QCoro::waitFor(endpoint.read({}));
        QVERIFY2(held.has_value(), qPrintable(held ? QString() : held.error().message));
        QCOMPARE(held->value(QLatin1String("client_id")).toString(), client.clientId);
    }

    void endsARegistration()
    {
        const ClientRegistration client = registered();
        ClientConfigurationEndpoint endpoint(m_http, client);
        QVERIFY(QCoro::waitFor(endpoint.remove({})).has_value());
        QVERIFY(!QCoro::waitFor(endpoint.read({})).has_value());
        QVERIFY(QCoro::waitFor(endpoint.remove({})).has_value()); // it is gone, which is what was wanted
    }

    void isNotOfferedToWhoWasRegisteredByHand()
    {
        const ClientRegistration client{QStringLiteral("by-hand"), {}, ClientAuthMethod::None};
        QVERIFY(!ClientConfigurationEndpoint(m_http, client).isOffered());
    }
};

QTEST_GUILESS_MAIN(TestClientConfigurationEndpoint)
#include "tst_clientconfigurationendpoint.moc"
