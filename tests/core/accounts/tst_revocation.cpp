// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "samples.h"

#include <lanyard/accounts/revocation.h>
#include <lanyard/base/secretstore.h>
#include <lanyard/oauth/dpopkey.h>

#include <QTest>

using namespace Lanyard;

class TestRevocation : public QObject
{
    Q_OBJECT

private:
    static AccountSecrets secrets()
    {
        AccountSecrets secrets;
        secrets.tokens.accessToken = Secret(QByteArrayView("at-1-secret"));
        secrets.tokens.refreshToken = Secret(QByteArrayView("rt-1-secret"));
        secrets.clientSecret = Secret(QByteArrayView("cs-secret"));
        secrets.registrationAccessToken = Secret(QByteArrayView("rat-secret"));
        if (auto key = DpopKey::generate({}))
            secrets.dpopKey = std::make_shared<DpopKey>(std::move(*key));
        return secrets;
    }

    static Account account() { return sampleAccount(QStringLiteral("1"), QStringLiteral("work")); }

private Q_SLOTS:

    void bringsBackWhatRevokingTakes_data()
    {
        QTest::addColumn<RevocationStyle>("style");
        QTest::newRow("RFC 7009") << RevocationStyle::Rfc7009;
        QTest::newRow("the provider's own way") << RevocationStyle::BearerPost;
    }

    void bringsBackWhatRevokingTakes()
    {
        QFETCH(RevocationStyle, style);
        const RevocationRules rules{style, QUrl(QStringLiteral("https://api.example/revoke")),
                                    QUrl(QStringLiteral("https://login.example/apps"))};
        const auto read = Revocation::fromJson(Revocation::of(account(), secrets(), rules).toJson());
        QVERIFY(read.has_value());
        QCOMPARE(read->rules.style, style);
        QCOMPARE(read->rules.endpoint, rules.endpoint);
        QCOMPARE(read->rules.accountPage, rules.accountPage);
        QCOMPARE(read->account.id, QStringLiteral("1"));
        QCOMPARE(read->account.label, QStringLiteral("work"));
        QVERIFY(read->account.serverMetadata == account().serverMetadata);
        const ClientRegistration client = read->secrets.clientOf(read->account);
        QCOMPARE(client.clientId, QStringLiteral("client"));
        QCOMPARE(client.authMethod, ClientAuthMethod::ClientSecretPost);
        QCOMPARE(client.clientSecret.revealText(), QStringLiteral("cs-secret"));
        QCOMPARE(client.registrationAccessToken.revealText(), QStringLiteral("rat-secret"));
        QVERIFY(client.metadata == account().clientMetadata);
        QCOMPARE(read->secrets.tokens.refreshToken.revealText(), QStringLiteral("rt-1-secret"));
        QCOMPARE(read->secrets.dpopKey != nullptr, style == RevocationStyle::BearerPost);
    }

    void leavesThePersonOut()
    {
        const QString json = Revocation::of(account(), secrets(), {}).toJson().revealText();
        for (const QString &known : {account().username, account().email, account().displayName})
            QVERIFY(!json.contains(known));
    }

    void refusesWhatItDidNotWrite_data()
    {
        QTest::addColumn<QByteArray>("entry");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("rt-1-secret");
        QTest::newRow("another object") << QByteArray("{}");
        QTest::newRow("a later version") << QByteArray(R"({"version":2})");
        QTest::newRow("without its parts") << QByteArray(R"({"version":1,"account":{},"secrets":{}})");
    }

    void refusesWhatItDidNotWrite()
    {
        QFETCH(QByteArray, entry);
        const auto read = Revocation::fromJson(Secret(QByteArrayView(entry)));
        QCOMPARE(read.error().kind, ErrorKind::SecretStore);
        QCOMPARE(read.error().code, QString::fromLatin1(SecretStoreCode::damaged));
    }

    void knowsTheSameAccount_data()
    {
        QTest::addColumn<QString Account::*>("member");
        QTest::newRow("another provider") << &Account::provider;
        QTest::newRow("another issuer") << &Account::issuer;
        QTest::newRow("another client") << &Account::clientId;
        QTest::newRow("another person") << &Account::subject;
    }

    void knowsTheSameAccount()
    {
        QFETCH(QString Account::*, member);
        const auto revocation = Revocation::fromJson(Revocation::of(account(), secrets(), {}).toJson());
        Account other = account();
        other.id = QStringLiteral("2");
        other.label = QStringLiteral("home");
        QVERIFY(revocation->isAbout(other));
        other.*member = QStringLiteral("another");
        QVERIFY(!revocation->isAbout(other));
    }

    void hasNoEndWhereARegistrationIsLeft()
    {
        const RevocationRules rules{.refreshTokenIdle = std::chrono::hours(1)};
        AccountSecrets some = secrets();
        QVERIFY(!Revocation::of(account(), some, rules).lapse().isValid());
        some.registrationAccessToken = {};
        QCOMPARE(Revocation::of(account(), some, rules).lapse(), account().refreshedAt.addSecs(3600));
    }
};

Q_DECLARE_METATYPE(QString Account::*)

QTEST_GUILESS_MAIN(TestRevocation)
#include "tst_revocation.moc"
