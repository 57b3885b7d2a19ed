// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "samples.h"

#include <lanyard/accounts/msalaccounts.h>
#include <lanyard/providers/providercatalogue.h>

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QTimeZone>

using namespace Lanyard;

namespace {

const QString tenant = QStringLiteral("11111111-2222-3333-4444-555555555555");

// Somebody's, as it lies in the cache: nobody looks at its signature there.
Secret idToken(const QJsonObject &claims)
{
    const auto part = [](const QByteArray &text) {
        return text.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    };
    const QByteArray header = part(
        QJsonDocument(QJsonObject{{QStringLiteral("alg"), QStringLiteral("RS256")}}).toJson(QJsonDocument::Compact));
    const QByteArray payload = part(QJsonDocument(claims).toJson(QJsonDocument::Compact));
    return Secret(QByteArrayList{header, payload, part("signature")}.join('.'));
}

QJsonObject claims(const QString &host = QStringLiteral("login.microsoftonline.com"))
{
    return {{QStringLiteral("iss"), QStringLiteral("https://%1/%2/v2.0").arg(host, tenant)},
            {QStringLiteral("tid"), tenant},
            {QStringLiteral("sub"), QStringLiteral("pairwise")},
            {QStringLiteral("name"), QStringLiteral("Ada Lovelace")},
            {QStringLiteral("preferred_username"), QStringLiteral("ada@contoso.com")}};
}

MsalAccount msalAccount(const QString &environment = QStringLiteral("login.microsoftonline.com"))
{
    return {.homeAccountId = QStringLiteral("aaaa.1111"),
            .environment = environment,
            .realm = tenant,
            .username = QStringLiteral("ada@contoso.com"),
            .clientId = QStringLiteral("client"),
            .refreshToken = Secret(u"rt"),
            .scopes = {QStringLiteral("Mail.Read")},
            .accessToken = Secret(u"at"),
            .expiresAt = QDateTime::fromSecsSinceEpoch(1'767'229'200, QTimeZone::utc()),
            .idToken = idToken(claims())};
}

Provider microsoft()
{
    return ProviderCatalogue({ProviderCatalogue::builtInDirectory()}, {}).provider(QStringLiteral("microsoft")).value();
}

} // namespace

class TestMsalAccounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void findTheirCloudAndTenant_data()
    {
        QTest::addColumn<QString>("loginHost");
        QTest::addColumn<QString>("graphHost");
        const auto row = [](const char *environment, const char *loginHost, const char *graphHost) {
            QTest::newRow(environment) << QString::fromLatin1(loginHost) << QString::fromLatin1(graphHost);
        };
        row("login.microsoftonline.com", "login.microsoftonline.com", "graph.microsoft.com");
        row("login.windows.net", "login.microsoftonline.com", "graph.microsoft.com");
        row("login.microsoftonline.us", "login.microsoftonline.us", "graph.microsoft.us");
        row("login.chinacloudapi.cn", "login.partner.microsoftonline.cn", "microsoftgraph.chinacloudapi.cn");
    }

    void findTheirCloudAndTenant()
    {
        QFETCH(QString, loginHost);
        QFETCH(QString, graphHost);
        const auto provider = providerOf(msalAccount(QString::fromLatin1(QTest::currentDataTag())), microsoft());
        QVERIFY(provider.has_value());
        QCOMPARE(provider->issuer, QStringLiteral("https://%1/%2/v2.0").arg(loginHost, tenant));
        QCOMPARE(provider->apiBase, QStringLiteral("https://%1/v1.0").arg(graphHost));
        QCOMPARE(provider->clientId, QStringLiteral("client"));
    }

    void refuseACloudThatIsNone()
    {
        const auto provider = providerOf(msalAccount(QStringLiteral("login.evil.example")), microsoft());
        QCOMPARE(provider.error().code, QStringLiteral("unknown_cloud"));
    }

    void areLikeThoseThatWereLinkedHere()
    {
        const MsalAccount msal = msalAccount();
        const auto archive = archiveOf(msal, *providerOf(msal, microsoft()), sampleServer(), {});
        QVERIFY2(archive.has_value(), archive ? "" : qPrintable(archive.error().detail));
        const Account &account = archive->account;
        QCOMPARE(account.provider, QStringLiteral("microsoft"));
        QCOMPARE(account.label, QStringLiteral("ada@contoso.com"));
        QCOMPARE(account.displayName, QStringLiteral("Ada Lovelace"));
        QCOMPARE(account.subject, QStringLiteral("pairwise"));
        QCOMPARE(account.issuer, QStringLiteral("https://login.microsoftonline.com/%1/v2.0").arg(tenant));
        QCOMPARE(account.clientId, QStringLiteral("client"));
        QCOMPARE(account.tokenEndpointAuthMethod, QStringLiteral("none"));
        QCOMPARE(account.scopes, QStringList(QStringLiteral("Mail.Read")));
        QVERIFY(account.requestedScopes.contains(QStringLiteral("offline_access")));
        QVERIFY(account.isOpenIdConnect() && account.refreshable);
        QCOMPARE(account.providerSettings.value(QStringLiteral("tenant")), tenant);
        QCOMPARE(account.expiresAt, msal.expiresAt);
        QVERIFY(archive->secrets.tokens.refreshToken == msal.refreshToken);
        QVERIFY(archive->secrets.tokens.accessToken == msal.accessToken);
        const QString scope = archive->secrets.refreshQuirks.parameters.value(QStringLiteral("scope"));
        QVERIFY(scope.contains(QLatin1String("Mail.Read")) && scope.contains(QLatin1String("offline_access")));
    }

    void bringTheSecretOfTheirClient()
    {
        const MsalAccount msal = msalAccount();
        const auto archive = archiveOf(msal, *providerOf(msal, microsoft()), sampleServer(), Secret(u"cs"));
        QCOMPARE(archive->account.tokenEndpointAuthMethod, QStringLiteral("client_secret_post"));
        QCOMPARE(archive->secrets.clientSecret.revealText(), QStringLiteral("cs"));
    }

    void needToSayWhoseTheyAre_data()
    {
        QTest::addColumn<Secret>("token");
        const auto without = [](const char *claim) {
            QJsonObject fewer = claims();
            fewer.remove(QLatin1String(claim));
            return idToken(fewer);
        };
        QTest::newRow("no ID token") << Secret();
        QTest::newRow("no token at all") << Secret(u"abc");
        QTest::newRow("nobody") << without("sub");
        QTest::newRow("of nobody") << without("iss");
        QTest::newRow("of another cloud") << idToken(claims(QStringLiteral("login.microsoftonline.us")));
        QTest::newRow("of somebody else") << idToken(claims(QStringLiteral("login.evil.example")));
    }

    void needToSayWhoseTheyAre()
    {
        QFETCH(Secret, token);
        MsalAccount msal = msalAccount();
        msal.idToken = token;
        const auto archive = archiveOf(msal, *providerOf(msal, microsoft()), sampleServer(), {});
        QVERIFY(!archive.has_value());
        QCOMPARE(archive.error().code, QStringLiteral("invalid_cache"));
    }
};

QTEST_GUILESS_MAIN(TestMsalAccounts)
#include "tst_msalaccounts.moc"
