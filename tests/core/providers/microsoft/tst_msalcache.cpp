// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include <lanyard/providers/microsoft/msalcache.h>

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Lanyard;

namespace {

const QString home = QStringLiteral("aaaa.1111");
const QString host = QStringLiteral("login.microsoftonline.com");

// As MSAL for Python writes it: times are texts.
QJsonObject entry(const QJsonObject &members)
{
    QJsonObject whole{{QStringLiteral("home_account_id"), home},
                      {QStringLiteral("environment"), host},
                      {QStringLiteral("client_id"), QStringLiteral("client")}};
    for (auto it = members.begin(); it != members.end(); ++it)
        whole.insert(it.key(), it.value());
    return whole;
}

QJsonObject refreshToken(const char *secret, const char *target, const char *written)
{
    return entry({{QStringLiteral("credential_type"), QStringLiteral("RefreshToken")},
                  {QStringLiteral("secret"), QLatin1String(secret)},
                  {QStringLiteral("target"), QLatin1String(target)},
                  {QStringLiteral("last_modification_time"), QLatin1String(written)}});
}

QJsonObject accessToken(const char *secret, const char *target, const char *expires)
{
    return entry({{QStringLiteral("credential_type"), QStringLiteral("AccessToken")},
                  {QStringLiteral("secret"), QLatin1String(secret)},
                  {QStringLiteral("realm"), QStringLiteral("tenant")},
                  {QStringLiteral("target"), QLatin1String(target)},
                  {QStringLiteral("expires_on"), QLatin1String(expires)}});
}

QJsonObject cache()
{
    return {{QStringLiteral("RefreshToken"),
             QJsonObject{{QStringLiteral("r1"), refreshToken("rt-old", "Mail.Read openid", "100")},
                         {QStringLiteral("r2"),
                          refreshToken("rt-new", "openid profile offline_access Mail.Read User.Read", "200")}}},
            {QStringLiteral("AccessToken"),
             QJsonObject{{QStringLiteral("a1"), accessToken("at-both", "Mail.Read User.Read openid", "1767229200")},
                         {QStringLiteral("a2"), accessToken("at-one", "Mail.Read", "1767229300")}}},
            {QStringLiteral("IdToken"),
             QJsonObject{{QStringLiteral("i1"),
                          entry({{QStringLiteral("secret"), QStringLiteral("a.b.c")},
                                 {QStringLiteral("realm"), QStringLiteral("tenant")}})}}},
            {QStringLiteral("Account"),
             QJsonObject{{QStringLiteral("p1"),
                          entry({{QStringLiteral("username"), QStringLiteral("ada@contoso.com")},
                                 {QStringLiteral("realm"), QStringLiteral("tenant")}})}}},
            {QStringLiteral("AppMetadata"), QJsonObject()}};
}

Result<MsalCache> cacheIn(const QJsonObject &json) { return MsalCache::fromJson(Secret(QJsonDocument(json).toJson())); }

} // namespace

class TestMsalCache : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void findsWhoIsSignedIn()
    {
        const auto found = cacheIn(cache());
        QVERIFY(found.has_value());
        QCOMPARE(found->accounts.size(), 1);
        const MsalAccount &ada = found->accounts.constFirst();
        QCOMPARE(ada.username, QStringLiteral("ada@contoso.com"));
        QCOMPARE(ada.realm, QStringLiteral("tenant"));
        QCOMPARE(ada.environment, host);
        QCOMPARE(ada.homeAccountId, home);
        QCOMPARE(ada.clientId, QStringLiteral("client"));
        QCOMPARE(ada.refreshToken.revealText(), QStringLiteral("rt-new")); // the newest
        QCOMPARE(ada.scopes, QStringList({QStringLiteral("Mail.Read"), QStringLiteral("User.Read")}));
        QCOMPARE(ada.accessToken.revealText(), QStringLiteral("at-both")); // that for most scopes
        QCOMPARE(ada.expiresAt.toSecsSinceEpoch(), 1767229200);
        QCOMPARE(ada.idToken.revealText(), QStringLiteral("a.b.c"));
    }

    void keepsClientsAndPeopleApart()
    {
        QJsonObject json = cache();
        QJsonObject tokens = json.value(QLatin1String("RefreshToken")).toObject();
        QJsonObject other = refreshToken("rt-other-client", "Files.Read", "1");
        other.insert(QStringLiteral("client_id"), QStringLiteral("another"));
        tokens.insert(QStringLiteral("r3"), other);
        QJsonObject bob = refreshToken("rt-bob", "Files.Read", "1");
        bob.insert(QStringLiteral("home_account_id"), QStringLiteral("bbbb.2222"));
        tokens.insert(QStringLiteral("r4"), bob);
        json.insert(QStringLiteral("RefreshToken"), tokens);
        const auto found = cacheIn(json);
        QCOMPARE(found->accounts.size(), 3);
        QStringList said;
        for (const MsalAccount &account : found->accounts)
            said += account.username + QLatin1Char(' ') + account.clientId + QLatin1Char(' ')
                + account.accessToken.revealText();
        QCOMPARE(said,
                 QStringList({QStringLiteral(" client "), QStringLiteral("ada@contoso.com another "),
                              QStringLiteral("ada@contoso.com client at-both")}));
    }

    void leavesOutWhatCannotBeRenewed_data()
    {
        QTest::addColumn<QString>("missing");
        for (const char *name : {"secret", "client_id", "environment"})
            QTest::newRow(name) << QString::fromLatin1(name);
        QTest::newRow("all of them") << QString();
    }

    void leavesOutWhatCannotBeRenewed()
    {
        QFETCH(QString, missing);
        QJsonObject json = cache();
        QJsonObject token = refreshToken("rt", "Mail.Read", "1");
        token.remove(missing);
        json.insert(QStringLiteral("RefreshToken"),
                    missing.isEmpty() ? QJsonObject() : QJsonObject{{QStringLiteral("r"), token}});
        const auto found = cacheIn(json);
        QVERIFY(found.has_value());
        QVERIFY(found->accounts.isEmpty());
    }

    void takesNumbersForTimes()
    {
        QJsonObject json = cache();
        QJsonObject token = accessToken("at", "Mail.Read User.Read", "");
        token.insert(QStringLiteral("expires_on"), 1767229200);
        json.insert(QStringLiteral("AccessToken"), QJsonObject{{QStringLiteral("a"), token}});
        QCOMPARE(cacheIn(json)->accounts.constFirst().expiresAt.toSecsSinceEpoch(), 1767229200);
    }

    void refusesWhatIsNoCache_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("code");
        QTest::newRow("nothing") << QByteArray() << QStringLiteral("invalid_cache");
        QTest::newRow("no JSON") << QByteArray("token") << QStringLiteral("invalid_cache");
        QTest::newRow("cut") << QJsonDocument(cache()).toJson().chopped(5) << QStringLiteral("invalid_cache");
        QTest::newRow("an array") << QByteArray("[]") << QStringLiteral("invalid_cache");
        QTest::newRow("of before MSAL") << QByteArray(
            "{\"access_token\":\"at-secret\",\"refresh_token\":\"rt-secret\"}")
                                        << QStringLiteral("old_cache");
    }

    void refusesWhatIsNoCache()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, code);
        const auto found = MsalCache::fromJson(Secret(file));
        QVERIFY(!found.has_value());
        QCOMPARE(found.error().kind, ErrorKind::Usage);
        QCOMPARE(found.error().code, code);
        QVERIFY(!found.error().message.isEmpty() && !found.error().hint.isEmpty());
        for (const QString &said : {found.error().message, found.error().hint, found.error().detail})
            QVERIFY(!said.contains(QLatin1String("secret")));
    }
};

QTEST_GUILESS_MAIN(TestMsalCache)
#include "tst_msalcache.moc"
