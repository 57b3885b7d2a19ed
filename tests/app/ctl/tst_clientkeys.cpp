// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "linking.h"

#include "core/jose/pemkey.h"

#include <lanyard/jose/privatekey.h>

#include <QTest>

using namespace Lanyard;

namespace {

QStringList words(const QString &text) { return text.split(QLatin1Char(' '), Qt::SkipEmptyParts); }

QJsonObject clientWithKey(const QString &id, const PrivateKey &key, const QString &algorithm)
{
    return {{QStringLiteral("client_id"), id},
            {QStringLiteral("token_endpoint_auth_method"), QStringLiteral("private_key_jwt")},
            {QStringLiteral("token_endpoint_auth_signing_alg"), algorithm},
            {QStringLiteral("grant_types"),
             QJsonArray{QStringLiteral("authorization_code"), QStringLiteral("refresh_token"),
                        QStringLiteral("client_credentials")}},
            {QStringLiteral("jwks"), QJsonObject{{QStringLiteral("keys"), QJsonArray{key.publicJwk().toJson()}}}}};
}

} // namespace

//! Clients with a key at npm's oidc-provider, from the link to its end.
class TestClientKeys : public QObject
{
    Q_OBJECT

    const PemKey m_pem = pemKey("RSA", "2048");
    const PrivateKey m_rsa = PrivateKey::read(Secret(QByteArrayView(m_pem.pkcs8))).value();
    const PrivateKey m_ec = PrivateKey::generate(PrivateKey::Kind::P256).value();
    NodePeer m_peer{QStringLiteral("oidc-provider.mjs"),
                    {{QStringLiteral("clients"),
                      QJsonArray{clientWithKey(QStringLiteral("rsa"), m_rsa, QStringLiteral("PS256")),
                                 clientWithKey(QStringLiteral("ec"), m_ec, QStringLiteral("ES256")),
                                 QJsonObject{{QStringLiteral("client_id"), QStringLiteral("secret")},
                                             {QStringLiteral("token_endpoint_auth_method"), QStringLiteral("client_secret_jwt")},
                                             {QStringLiteral("grant_types"), QJsonArray{QStringLiteral("authorization_code"), QStringLiteral("client_credentials")}}}}}}};

    [[nodiscard]] QStringList link(const QString &client, const QString &more) const
    {
        return QStringList{QStringLiteral("link"),     QStringLiteral("--json"),      QStringLiteral("--issuer"),
                           m_peer.issuer().toString(), QStringLiteral("--client-id"), client}
        + words(more);
    }

private Q_SLOTS:

    void initTestCase() { QVERIFY2(m_peer.start(), qPrintable(m_peer.errorText())); }

    void linksWithAKey_data()
    {
        QTest::addColumn<QString>("client");
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<bool>("fromInput");
        const QByteArray jwk = m_ec.toJwk().reveal().toByteArray();
        QTest::newRow("JWK") << QStringLiteral("ec") << jwk << false;
        QTest::newRow("JWK from standard input") << QStringLiteral("ec") << jwk << true;
        QTest::newRow("PKCS #8") << QStringLiteral("rsa") << m_pem.pkcs8 << false;
        QTest::newRow("PKCS #1 from standard input") << QStringLiteral("rsa") << m_pem.traditional << true;
    }

    void linksWithAKey()
    {
        QFETCH(QString, client);
        QFETCH(QByteArray, key);
        QFETCH(bool, fromInput);
        const CtlHome home(CtlHome::Vault::Quick);
        const QString file = fromInput ? QStringLiteral("-") : home.write(QStringLiteral("key"), key);
        const CtlOutcome outcome = CtlProcess::run(
            home, link(client, QStringLiteral("--flow client-credentials --label robot --client-key-file ") + file),
            fromInput ? key : QByteArray());
        QVERIFY2(outcome.exitCode == 0, outcome.said());
        QFile::remove(file); // it is not needed any more
        const CtlOutcome token = CtlProcess::run(home, words(QStringLiteral("token robot --force-refresh")));
        QVERIFY2(token.exitCode == 0 && token.out.size() > 20, token.said());
    }

    void keepsTheKeyForAllThatFollows()
    {
        const CtlHome home(CtlHome::Vault::Quick);
        const QString file = home.write(QStringLiteral("key"), m_ec.toJwk().reveal().toByteArray());
        Person person;
        CtlProcess process(home, link(QStringLiteral("ec"), QStringLiteral("--client-key-file ") + file));
        const QUrl url(process.event(QStringLiteral("open-url")).value(QLatin1String("url")).toString());
        QCOMPARE(person.signInAndReturn(url).status, 200);
        const CtlOutcome linked = process.wait();
        QVERIFY2(linked.exitCode == 0, linked.said());
        QFile::remove(file);
        for (const char *command : {"refresh ada", "token ada --force-refresh", "introspect ada --json", "unlink ada --json"}) {
            const CtlOutcome outcome = CtlProcess::run(home, words(QLatin1String(command)));
            QVERIFY2(outcome.exitCode == 0, outcome.said());
            if (QByteArray(command).startsWith("introspect"))
                QVERIFY2(outcome.object().value(QLatin1String("active")).toBool(), outcome.said());
            if (QByteArray(command).startsWith("unlink"))
                QVERIFY2(outcome.object().value(QLatin1String("revoked")).toBool(), outcome.said());
        }
    }

    void signsWithTheSecretWhereItIsToldTo()
    {
        const CtlHome home(CtlHome::Vault::Quick);
        const QString file = home.write(QStringLiteral("secret"), m_peer.secretOf(QStringLiteral("secret")));
        const CtlOutcome outcome = CtlProcess::run(
            home,
            link(QStringLiteral("secret"),
                 QStringLiteral("--flow client-credentials --client-auth client_secret_jwt --client-secret-file ") + file));
        QVERIFY2(outcome.exitCode == 0, outcome.said());
    }

    void refusesAKeyThatWillNotDo_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QString>("code");
        QTest::newRow("weak") << pemKey("RSA", "1024").pkcs8 << QStringLiteral("weak_key");
        QTest::newRow("public") << m_pem.publicKey << QStringLiteral("invalid_key");
        QTest::newRow("with a passphrase") << m_pem.encrypted << QStringLiteral("key_has_passphrase");
        QTest::newRow("for encryption") << pemKey("X25519").pkcs8 << QStringLiteral("unfit_key");
    }

    void refusesAKeyThatWillNotDo()
    {
        QFETCH(QByteArray, key);
        QFETCH(QString, code);
        const CtlHome home(CtlHome::Vault::Quick);
        const QString file = home.write(QStringLiteral("key"), key);
        const CtlOutcome outcome = CtlProcess::run(home, link(QStringLiteral("rsa"), QStringLiteral("--client-key-file ") + file));
        QVERIFY2(outcome.exitCode == 2, outcome.said());
        QCOMPARE(outcome.errorCode(), code);
        QVERIFY(home.openedAddresses().isEmpty());
        QVERIFY(vaultEntries(home).isEmpty());
    }

    void refusesAForgedKeyBeforeAnybodySignsIn()
    {
        const CtlHome home(CtlHome::Vault::Quick);
        const PrivateKey other = PrivateKey::generate(PrivateKey::Kind::P256).value();
        const QString file = home.write(QStringLiteral("key"), other.toJwk().reveal().toByteArray());
        const CtlOutcome outcome =
            CtlProcess::run(home, link(QStringLiteral("ec"), QStringLiteral("--par --client-key-file ") + file));
        QVERIFY2(outcome.exitCode == 10, outcome.said());
        QCOMPARE(outcome.errorCode(), QStringLiteral("invalid_client"));
        QVERIFY(home.openedAddresses().isEmpty());
        QCOMPARE(accountsOf(home), QJsonArray());
        QVERIFY(vaultEntries(home).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestClientKeys)
#include "tst_clientkeys.moc"
