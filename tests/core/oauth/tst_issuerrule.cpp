// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include <lanyard/oauth/issuerrule.h>

#include <QTest>

using namespace Lanyard;

namespace {

const QString tenant = QStringLiteral("9188040d-6c67-4c5b-b112-36a304b66dad");
const QString pattern = QStringLiteral("https://login.microsoftonline.com/{tenantid}/v2.0");

QString ofTenant(const QString &name) { return QString(pattern).replace(QLatin1String("{tenantid}"), name); }

} // namespace

class TestIssuerRule : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void comparesToTheLetter_data()
    {
        QTest::addColumn<QString>("issuer");
        // RFC 9207 §2.4, OpenID Connect Core §3.1.3.7 (2): nothing is normalised
        for (const char *issuer :
             {"https://login.example/", "https://LOGIN.example", "https://login.example:443", "https://login.example/a",
              "HTTPS://login.example", "http://login.example", "https://login.example.", "https://login.example?",
              "https://login.example#", " https://login.example", "https://login.example ", "https://login%2Eexample",
              "login.example", "https://login.exampl", "{tenantid}", "null", ""})
            QTest::newRow(*issuer ? issuer : "nothing") << QString::fromLatin1(issuer);
    }

    void comparesToTheLetter()
    {
        QFETCH(QString, issuer);
        const auto rule = IssuerRule::exactly(QStringLiteral("https://login.example"));
        QVERIFY(rule.accepts(QStringLiteral("https://login.example")));
        QVERIFY(rule.acceptsMetadata(QStringLiteral("https://login.example")));
        QVERIFY(!rule.accepts(issuer));
        QVERIFY(!rule.acceptsMetadata(issuer));
    }

    void knowsSeveralSpellings()
    {
        const auto rule = IssuerRule::oneOf(
            {QStringLiteral("https://accounts.google.com"), QStringLiteral("accounts.google.com"), QString()});
        QVERIFY(!rule.isUnknown());
        QVERIFY(rule.accepts(QStringLiteral("https://accounts.google.com")));
        QVERIFY(rule.accepts(QStringLiteral("accounts.google.com")));
        QVERIFY(!rule.accepts(QStringLiteral("https://accounts.google.com/")));
        QVERIFY(!rule.accepts(QString()));
    }

    void acceptsNobodyWhereNothingIsKnown()
    {
        for (const IssuerRule &rule :
             {IssuerRule(), IssuerRule::exactly({}), IssuerRule::oneOf({}), IssuerRule::tenantTemplate({})}) {
            QVERIFY(rule.isUnknown());
            QVERIFY(!rule.accepts(QString()));
            QVERIFY(!rule.accepts(QStringLiteral("https://login.example")));
            QVERIFY(!rule.acceptsMetadata(QString()));
        }
    }

    void putsTheTenantOfTheClaimsInTheTemplate_data()
    {
        QTest::addColumn<QString>("issuer");
        QTest::addColumn<QJsonObject>("claims");
        QTest::addColumn<bool>("accepted");
        const auto tid = [](const QString &value) { return QJsonObject{{QStringLiteral("tid"), value}}; };
        const QString other = QStringLiteral("72f988bf-86f1-41af-91ab-2d7cd011db47");
        QTest::newRow("the token's tenant") << ofTenant(tenant) << tid(tenant) << true;
        QTest::newRow("a tenant by name")
            << ofTenant(QStringLiteral("contoso")) << tid(QStringLiteral("contoso")) << true;
        QTest::newRow("another tenant than the token's") << ofTenant(other) << tid(tenant) << false;
        QTest::newRow("the template itself") << pattern << tid(tenant) << false;
        QTest::newRow("another host") << QStringLiteral("https://login.example/") + tenant + QStringLiteral("/v2.0")
                                      << tid(tenant) << false;
        QTest::newRow("more behind it") << ofTenant(tenant) + QLatin1Char('/') << tid(tenant) << false;
        QTest::newRow("a token without tenant")
            << ofTenant(tenant) << QJsonObject{{QStringLiteral("sub"), QStringLiteral("x")}} << false;
        QTest::newRow("a tenant that is no text")
            << ofTenant(tenant) << QJsonObject{{QStringLiteral("tid"), 5}} << false;
        QTest::newRow("no claims, a GUID") << ofTenant(tenant) << QJsonObject() << true;
        QTest::newRow("no claims, a name") << ofTenant(QStringLiteral("common")) << QJsonObject() << false;
        QTest::newRow("no claims, a path in its place")
            << ofTenant(tenant + QStringLiteral("/evil")) << QJsonObject() << false;
        QTest::newRow("no claims, another dot")
            << QStringLiteral("https://loginXmicrosoftonline.com/") + tenant + QStringLiteral("/v2.0") << QJsonObject()
            << false;
        QTest::newRow("no claims, a line break") << ofTenant(tenant) + QLatin1Char('\n') << QJsonObject() << false;
        QTest::newRow("no claims, nothing") << QString() << QJsonObject() << false;
    }

    void putsTheTenantOfTheClaimsInTheTemplate()
    {
        QFETCH(QString, issuer);
        QFETCH(QJsonObject, claims);
        QFETCH(bool, accepted);
        QCOMPARE(IssuerRule::tenantTemplate(pattern).accepts(issuer, claims), accepted);
    }

    void acceptsMetadataWithTheTemplateOrATenant()
    {
        const auto rule = IssuerRule::tenantTemplate(pattern);
        QVERIFY(rule.acceptsMetadata(pattern));
        QVERIFY(rule.acceptsMetadata(ofTenant(tenant)));
        QVERIFY(!rule.acceptsMetadata(ofTenant(QStringLiteral("common"))));
        QVERIFY(!rule.acceptsMetadata(QStringLiteral("https://login.example")));
    }
};

QTEST_APPLESS_MAIN(TestIssuerRule)
#include "tst_issuerrule.moc"
