// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include <lanyard/oauth/identity.h>

#include <QJsonDocument>
#include <QTest>

using namespace Lanyard;

namespace {

QJsonObject object(const char *json) { return QJsonDocument::fromJson(json).object(); }

} // namespace

class TestIdentity : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void readsTheStandardClaims()
    {
        const Identity identity =
            identityIn(object(R"({"sub":"1","preferred_username":"ada","name":"Ada L.","email":"ada@x.example"})"));
        QCOMPARE(identity.subject, QStringLiteral("1"));
        QCOMPARE(identity.username, QStringLiteral("ada"));
        QCOMPARE(identity.displayName, QStringLiteral("Ada L."));
        QCOMPARE(identity.email, QStringLiteral("ada@x.example"));
    }

    void fallsBackToTheAddress()
    {
        QCOMPARE(identityIn(object(R"({"sub":"1","preferred_username":"","email":"ada@x.example"})")).username,
                 QStringLiteral("ada@x.example"));
        QVERIFY(identityIn(object("{}")).username.isEmpty());
        QVERIFY(identityIn(object(R"({"sub":null,"name":["x"],"email":{"a":1},"preferred_username":true})"))
                    .username.isEmpty());
    }

    void readsNamesInAnyScript_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("Latin") << QStringLiteral("Łukasz Åström");
        QTest::newRow("Greek") << QStringLiteral("Αλίκη");
        QTest::newRow("Chinese") << QStringLiteral("李小龍");
        QTest::newRow("from right to left") << QStringLiteral("محمد");
        QTest::newRow("beyond the BMP") << QStringLiteral("𝔄da 🗝");
        QTest::newRow("with marks") << QStringLiteral("Ada \"<b>\" O'Neill & Söhne");
    }

    void readsNamesInAnyScript()
    {
        QFETCH(QString, name);
        const QByteArray json = QJsonDocument(QJsonObject{{QStringLiteral("name"), name}}).toJson();
        QCOMPARE(identityIn(object(json.constData())).displayName, name);
    }

    void needsNoAddress()
    {
        const Identity identity = identityIn(object(R"({"sub":"1","name":"Ada"})"));
        QCOMPARE(identity.subject, QStringLiteral("1"));
        QVERIFY(identity.email.isEmpty());
        QVERIFY(identity.username.isEmpty());
    }

    void takesNoAddressForAKey()
    {
        // OpenID Connect Core §5.7: verified or not, an address is nobody's key
        for (const char *verified : {"true", "false", "null"}) {
            const QByteArray json = QByteArray(R"({"email":"boss@x.example","email_verified":)") + verified + '}';
            const Identity identity = identityIn(object(json.constData()));
            QVERIFY(identity.subject.isEmpty());
            QCOMPARE(identity.email, QStringLiteral("boss@x.example"));
        }
    }

    void followsAProvidersPaths()
    {
        IdentityPaths paths;
        paths.subject = {QStringLiteral("data.user.id"), QStringLiteral("id")};
        paths.username = {QStringLiteral("data.user.login")};
        const Identity nested =
            identityIn(object(R"({"id":7,"data":{"user":{"id":9007199254740991,"login":"ada"}}})"), paths);
        QCOMPARE(nested.subject, QStringLiteral("9007199254740991")); // whole, not 9.00719925474099e+15
        QCOMPARE(nested.username, QStringLiteral("ada"));
        QCOMPARE(identityIn(object(R"({"id":7,"data":5})"), paths).subject, QStringLiteral("7"));
    }

    void completesWhatIsEmptyAlone()
    {
        Identity identity{QStringLiteral("1"), {}, QStringLiteral("Ada"), {}};
        complete(
            identity,
            {QStringLiteral("2"), QStringLiteral("ada"), QStringLiteral("Other"), QStringLiteral("ada@x.example")});
        QCOMPARE(identity.subject, QStringLiteral("1"));
        QCOMPARE(identity.username, QStringLiteral("ada"));
        QCOMPARE(identity.displayName, QStringLiteral("Ada"));
        QCOMPARE(identity.email, QStringLiteral("ada@x.example"));
    }
};

QTEST_APPLESS_MAIN(TestIdentity)
#include "tst_identity.moc"
