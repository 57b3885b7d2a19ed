// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "tokenkeeperbench.h"

#include <lanyard/accounts/accountunlinker.h>
#include <lanyard/accounts/apiclient.h>
#include <lanyard/accounts/tokenintrospection.h>
#include <lanyard/jose/privatekey.h>
#include <lanyard/net/formbody.h>

#include <QFile>
#include <QTest>

using namespace Lanyard;
using namespace std::chrono_literals;
using Bench = TokenKeeperBench;

namespace {

const QByteArray certificate = "-----BEGIN CERTIFICATE-----\nAA==\n-----END CERTIFICATE-----\n";

QString formValue(const HttpRequest &request, const QString &name)
{
    for (const auto &[key, value] : formDecoded(request.body.reveal())) {
        if (key == name)
            return value;
    }
    return {};
}

} // namespace

//! What proves an account's client after it is linked: at the token, introspection and revocation endpoints, and at
//! APIs.
class TestClientKeys : public QObject
{
    Q_OBJECT

    std::unique_ptr<Bench> m_bench;
    const Secret m_key = PrivateKey::generate(PrivateKey::Kind::P256)->toJwk();

    void link(ClientAuthMethod method)
    {
        Credential credential = m_bench->credential();
        QJsonObject server = credential.server.toJson();
        server.insert(QStringLiteral("introspection_endpoint"), QStringLiteral("https://login.example/introspect"));
        credential.server = *ServerMetadata::fromJson(server);
        credential.client.authMethod = method;
        credential.client.privateKey = m_key;
        if (needsCertificate(method))
            credential.client.certificate = certificate;
        m_bench->link(credential);
    }

    //! Does all of it once: the requests in their order are a refresh, an introspection, an API call and a revocation.
    [[nodiscard]] QList<HttpRequest> requests()
    {
        m_bench->clock.advance(2h); // the access token of the sign-in is over
        m_bench->answer(Bench::tokens(2));
        m_bench->answer({{QStringLiteral("active"), true}});
        m_bench->answer({});
        m_bench->answer({});
        JwksCache keys(m_bench->http);
        TokenIntrospection introspection(*m_bench->accounts, *m_bench->keeper, m_bench->http, keys);
        if (!QCoro::waitFor(introspection.introspect(m_bench->id, {})))
            qWarning("introspection failed");
        ApiClient api(*m_bench->keeper, m_bench->http, m_bench->id, QUrl(QStringLiteral("https://api.example/v1")));
        if (!QCoro::waitFor(api.send({.path = QStringLiteral("/me")}, {})))
            qWarning("the API call failed");
        RevocationQueue queue(*m_bench->accounts, m_bench->secrets, m_bench->http, m_bench->locks());
        AccountUnlinker unlinker(
            *m_bench->accounts, m_bench->secrets, m_bench->http, queue,
            [](const Account &) { return RevocationRules(); }, m_bench->locks());
        const auto outcome = QCoro::waitFor(unlinker.unlink(m_bench->id, false, {}));
        if (!outcome || !outcome->revoked)
            qWarning("revocation failed");
        return m_bench->transport.requests();
    }

private Q_SLOTS:

    void init() { m_bench = std::make_unique<Bench>(); }

    void signsForTheWholeLifeOfAnAccount()
    {
        link(ClientAuthMethod::PrivateKeyJwt);
        const QList<HttpRequest> sent = requests();
        QCOMPARE(sent.size(), 4);
        QStringList assertions;
        for (const qsizetype i : {0, 1, 3}) {
            QVERIFY2(
                formValue(sent.at(i), QStringLiteral("client_assertion_type")).endsWith(QLatin1String("jwt-bearer")),
                sent.at(i).url.toEncoded());
            assertions += formValue(sent.at(i), QStringLiteral("client_assertion"));
            QVERIFY(!assertions.constLast().isEmpty());
        }
        QCOMPARE(assertions.removeDuplicates(), 0);
        QVERIFY(sent.at(2).body.isEmpty());
        for (const HttpRequest &request : sent)
            QVERIFY(!request.tlsIdentity);
    }

    void showsItsCertificateForTheWholeLifeOfAnAccount_data()
    {
        QTest::addColumn<ClientAuthMethod>("method");
        QTest::newRow("tls_client_auth") << ClientAuthMethod::TlsClientAuth;
        QTest::newRow("self_signed_tls_client_auth") << ClientAuthMethod::SelfSignedTlsClientAuth;
    }

    void showsItsCertificateForTheWholeLifeOfAnAccount()
    {
        QFETCH(ClientAuthMethod, method);
        link(method);
        const QList<HttpRequest> sent = requests();
        QCOMPARE(sent.size(), 4);
        for (const HttpRequest &request : sent) { // the API too: tokens may be bound to it (RFC 8705 §3)
            QVERIFY2(request.tlsIdentity, request.url.toEncoded());
            QCOMPARE(request.tlsIdentity->certificates, certificate);
            QVERIFY(request.tlsIdentity->privateKey == PrivateKey::read(m_key)->toPem());
        }
        for (const qsizetype i : {0, 1, 3})
            QVERIFY(!formValue(sent.at(i), QStringLiteral("client_id")).isEmpty());
    }

    void keepsTheKeyInTheSecretStoreOnly()
    {
        link(ClientAuthMethod::PrivateKeyJwt);
        QVERIFY(m_bench->stored().clientKey == m_key);
        QFile database(m_bench->databasePath());
        QVERIFY(database.open(QIODevice::ReadOnly));
        QByteArray bytes = database.readAll();
        QFile log(m_bench->databasePath() + QStringLiteral("-wal"));
        if (log.open(QIODevice::ReadOnly))
            bytes += log.readAll();
        QVERIFY(bytes.contains("private_key_jwt"));
        QVERIFY(!bytes.contains("\"d\""));
        const QByteArray jwk = m_key.reveal().toByteArray();
        const QByteArray d = jwk.mid(jwk.indexOf("\"d\":\"") + 5, 20);
        QVERIFY(d.size() == 20 && !bytes.contains(d));
    }
};

QTEST_GUILESS_MAIN(TestClientKeys)
#include "tst_clientkeys.moc"
