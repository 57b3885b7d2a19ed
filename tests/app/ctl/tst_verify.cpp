// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "ctlprocess.h"

#include "core/jose/signingkey.h"
#include "support/nodepeer.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QTest>

using namespace Lanyard;

namespace {

const QString api = QStringLiteral("https://api.example");

} // namespace

class TestVerify : public QObject
{
    Q_OBJECT

private:
    const CtlHome m_home{CtlHome::Vault::Quick};
    const SigningKey m_key = SigningKey::ec("P-256");
    QString m_keys;

    [[nodiscard]] QByteArray token(const QJsonObject &more = {}) const
    {
        const qint64 now = QDateTime::currentSecsSinceEpoch();
        QJsonObject claims{{QStringLiteral("iss"), QStringLiteral("https://login.example")},
                           {QStringLiteral("aud"), api},
                           {QStringLiteral("iat"), now},
                           {QStringLiteral("exp"), now + 600},
                           {QStringLiteral("scope"), QStringLiteral("read write")},
                           {QStringLiteral("permissions"), QJsonArray{QStringLiteral("read:posts")}},
                           {QStringLiteral("roles"), QJsonArray{QStringLiteral("admin")}}};
        for (auto it = more.begin(); it != more.end(); ++it)
            claims.insert(it.key(), it.value());
        return m_key.token(QJsonObject{{QStringLiteral("alg"), QStringLiteral("ES256")}},
                           QJsonDocument(claims).toJson(QJsonDocument::Compact));
    }

    [[nodiscard]] CtlOutcome verified(const char *options, const QByteArray &input) const
    {
        return CtlProcess::run(m_home, words("verify --json --jwks-file") + QStringList(m_keys) + words(options),
                               input);
    }

private Q_SLOTS:

    void initTestCase()
    {
        m_keys =
            m_home.write(QStringLiteral("keys.json"),
                         QJsonDocument(QJsonObject{{QStringLiteral("keys"), QJsonArray{m_key.publicJwk()}}}).toJson());
    }

    void printsTheClaims()
    {
        const CtlOutcome outcome = verified("--audience https://api.example --require-scope read --require-scope write "
                                            "--require-permission read:posts --require-role admin --algorithm RS256 "
                                            "--algorithm ES256",
                                            "\n" + token() + "\n");
        QVERIFY2(outcome.exitCode == 0, outcome.said());
        QCOMPARE(valueOf(outcome.object(), "aud"), api);
        QCOMPARE(outcome.err, QByteArray());
        const CtlOutcome text = CtlProcess::run(m_home, words("verify --jwks-file") + QStringList(m_keys), token());
        QVERIFY2(text.out.contains("\"scope\": \"read write\""), text.said());
        QVERIFY2(text.err.contains("--audience"), text.said());
    }

    void readsASingleKey()
    {
        const QString one = m_home.write(QStringLiteral("key.json"), QJsonDocument(m_key.publicJwk()).toJson());
        QCOMPARE(
            CtlProcess::run(m_home, {QStringLiteral("verify"), QStringLiteral("--jwks-file"), one}, token()).exitCode,
            0);
    }

    void refusesWhatIsNotToBeAccepted_data()
    {
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<QString>("options");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *code, const QByteArray &input, const char *options = "") {
            QTest::addRow("%s %s", code, options) << input << QString::fromLatin1(options) << QString::fromLatin1(code);
        };
        const qint64 now = QDateTime::currentSecsSinceEpoch();
        row("invalid_aud", token(), "--audience https://other.example");
        row("invalid_iss", token(), "--issuer https://other.example");
        row("alg_not_allowed", token(), "--algorithm RS256");
        row("invalid_exp", token({{QStringLiteral("exp"), now - 90}}));
        row("invalid_exp", token({{QStringLiteral("exp"), now - 30}}), "--leeway 0");
        row("insufficient_scope", token(), "--require-scope admin");
        row("missing_permission", token(), "--require-permission delete:posts");
        row("missing_role", token(), "--require-role root");
        row("missing_role", token(), "--require-role admin --role-claim https://api.example/roles");
        row("invalid_jws", "opaque");
        row("invalid_signature", token() + "A");
    }

    void refusesWhatIsNotToBeAccepted()
    {
        QFETCH(QByteArray, input);
        QFETCH(QString, options);
        QFETCH(QString, code);
        const CtlOutcome outcome = verified(options.toLatin1().constData(), input);
        QVERIFY2(outcome.exitCode == 8, outcome.said());
        if (code != QLatin1String("invalid_signature")) // another letter at the end may be no base64url
            QCOMPARE(outcome.errorCode(), code);
        QCOMPARE(outcome.errorKind(), QStringLiteral("rejected"));
        QVERIFY(!outcome.out.contains(input.left(40)));
    }

    void acceptsALateTokenWithLeeway()
    {
        const qint64 now = QDateTime::currentSecsSinceEpoch();
        QCOMPARE(verified("--leeway 600", token({{QStringLiteral("exp"), now - 90}})).exitCode, 0);
    }

    void verifiesWithTheKeysOfTheIssuer()
    {
        NodePeer peer(QStringLiteral("oidc-provider.mjs"));
        QVERIFY2(peer.start(), qPrintable(peer.errorText()));
        const QString issuer = peer.issuer().toString();
        const QString secret =
            m_home.write(QStringLiteral("secret"), peer.secretOf(QStringLiteral("confidential-basic")));
        const CtlOutcome linked = CtlProcess::run(
            m_home,
            words("link --flow client-credentials --client-id confidential-basic --label api --scope api:read --json "
                  "--resource")
                + QStringList{api, QStringLiteral("--issuer"), issuer, QStringLiteral("--client-secret-file"), secret});
        QVERIFY2(linked.exitCode == 0, linked.said());
        const CtlOutcome token = CtlProcess::run(m_home, words("token api"));
        QVERIFY2(token.exitCode == 0, token.said());
        const auto verify = [&](const QStringList &more) {
            return CtlProcess::run(
                m_home,
                QStringList{QStringLiteral("verify"), QStringLiteral("--json"), QStringLiteral("--issuer"), issuer}
                    + more,
                token.out);
        };
        CtlOutcome outcome =
            verify({QStringLiteral("--audience"), api, QStringLiteral("--require-scope"), QStringLiteral("api:read")});
        QVERIFY2(outcome.exitCode == 0, outcome.said());
        QCOMPARE(valueOf(outcome.object(), "iss"), issuer);
        outcome = verify({QStringLiteral("--require-scope"), QStringLiteral("api:write")});
        QCOMPARE(outcome.exitCode, 8);
        peer.stop();
        outcome = verify({});
        QVERIFY2(outcome.exitCode == 4, outcome.said());
    }
};

QTEST_GUILESS_MAIN(TestVerify)
#include "tst_verify.moc"
