// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include <lanyard/policy/policyfile.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Lanyard;

class TestPolicyFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void allowsAndForbids_data();
    void allowsAndForbids();
    void allowsEverythingWithoutAFile();
    void saysThatAFileItCannotReadIsNotInForce();
    void forbidsEverythingWhenMalformed_data();
    void forbidsEverythingWhenMalformed();
    void readsTheFileAnewEachTime();
    void explainsWhatIsForbidden();

private:
    void write(const QByteArray &text) const;

    std::unique_ptr<QTemporaryDir> m_directory;
    QString m_path;
};

void TestPolicyFile::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_path = m_directory->filePath(QStringLiteral("policy.json"));
}

void TestPolicyFile::write(const QByteArray &text) const
{
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(text), text.size());
}

void TestPolicyFile::allowsAndForbids_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("provider");
    QTest::addColumn<QString>("issuer");
    QTest::addColumn<QString>("linkCode");
    const auto row = [](const char *name, const char *json, const char *provider, const char *issuer,
                        const char *code) {
        QTest::newRow(name) << QByteArray(json) << QString::fromLatin1(provider) << QString::fromLatin1(issuer)
                            << QString::fromLatin1(code);
    };
    const char *google = "https://accounts.google.com";
    row("nothing said", "{}", "google", google, "");
    row("allowed", R"({"allowedProviders":["google"]})", "google", google, "");
    row("not allowed", R"({"allowedProviders":["google"]})", "github", "", "provider_forbidden");
    row("none allowed", R"({"allowedProviders":[]})", "google", google, "provider_forbidden");
    row("a beginning is not the id", R"({"allowedProviders":["google"]})", "google-2", google, "provider_forbidden");
    row("denied", R"({"deniedProviders":["github"]})", "github", "", "provider_forbidden");
    row("another is denied", R"({"deniedProviders":["github"]})", "google", google, "");
    row("denied wins", R"({"allowedProviders":["github"],"deniedProviders":["github"]})", "github", "",
        "provider_forbidden");
    row("issuer allowed", R"({"allowedIssuers":["accounts.google.com"]})", "google", google, "");
    row("issuer not allowed", R"({"allowedIssuers":["accounts.google.com"]})", "oidc", "https://example.org",
        "issuer_forbidden");
    row("one of the issuers", R"({"allowedIssuers":["a.example","*.google.com"]})", "google", google, "");
    row("no issuer allowed", R"({"allowedIssuers":[]})", "google", google, "issuer_forbidden");
    row("no issuer where some are", R"({"allowedIssuers":["github.com"]})", "github", "", "issuer_forbidden");
    row("an endpoint for an issuer", R"({"allowedIssuers":["github.com"]})", "github",
        "https://github.com/login/oauth/access_token", "");
    row("issuer right, provider not", R"({"allowedIssuers":["accounts.google.com"],"allowedProviders":["github"]})",
        "google", google, "provider_forbidden");
}

void TestPolicyFile::allowsAndForbids()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, provider);
    QFETCH(QString, issuer);
    write(json);
    const Policy policy = PolicyFile(m_path).policy();
    QVERIFY(!policy.defect && !policy.notice);
    const Result<> verdict = policy.mayLink(provider, issuer);
    QTEST(verdict ? QString() : verdict.error().code, "linkCode");
}

void TestPolicyFile::allowsEverythingWithoutAFile()
{
    const Policy policy = PolicyFile(m_path).policy();
    QVERIFY(policy.mayLink(QStringLiteral("google"), QString()).has_value());
    QVERIFY(policy.mayUseStore(QStringLiteral("file")).has_value());
    QVERIFY(policy.mayPrintToken().has_value());
    QVERIFY(policy.allowUserProviders);
    QVERIFY(!policy.notice);
}

void TestPolicyFile::saysThatAFileItCannotReadIsNotInForce()
{
    // root reads files of any mode, but nobody reads a directory
    QVERIFY(QDir().mkdir(m_path));
    const Policy policy = PolicyFile(m_path).policy();
    QVERIFY(policy.mayLink(QStringLiteral("google"), QString()).has_value());
    QVERIFY(policy.notice.has_value());
    QCOMPARE(policy.notice->code, QStringLiteral("unreadable_policy"));
    QVERIFY(policy.notice->message.contains(m_path));
}

void TestPolicyFile::forbidsEverythingWhenMalformed_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("place");
    QTest::newRow("empty") << QByteArray() << ":1:";
    QTest::newRow("cut") << QByteArray("{\n\"allowedProviders\": [") << ":2:";
    QTest::newRow("array") << QByteArray("[]") << ":1:";
    QTest::newRow("misspelt") << QByteArray("{\n\n\"allowedProvider\": []\n}") << ":3:1:";
    QTest::newRow("wrong type") << QByteArray("{\n\"allowedProviders\": \"google\"\n}") << ":2:1:";
    QTest::newRow("wrong element") << QByteArray("{\n\"deniedProviders\": [\"google\",\n  1]\n}") << ":3:3:";
    QTest::newRow("unknown store") << QByteArray("{\n\"secretStores\": [\n\"plain\"]\n}") << ":3:1:";
    QTest::newRow("issuer that is none") << QByteArray("{\n\"allowedIssuers\": [\"a.example\",\n\"*\"]\n}") << ":3:1:";
    QTest::newRow("number for a switch") << QByteArray("{\n\"allowTokenOutput\": 0\n}") << ":2:1:";
    QTest::newRow("twice") << QByteArray("{\"allowTokenOutput\": false,\n\"allowTokenOutput\": true}") << ":2:1:";
    QTest::newRow("too large") << QByteArray("{}" + QByteArray(1024 * 1024, ' ')) << ": ";
}

void TestPolicyFile::forbidsEverythingWhenMalformed()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, place);
    write(json);
    const Policy policy = PolicyFile(m_path).policy();
    for (const Result<> &verdict :
         {policy.mayLink(QStringLiteral("google"), QStringLiteral("https://accounts.google.com")),
          policy.mayUseStore(QStringLiteral("keychain")), policy.mayPrintToken()}) {
        QVERIFY(!verdict.has_value());
        QCOMPARE(verdict.error().kind, ErrorKind::Usage);
        QCOMPARE(verdict.error().code, QStringLiteral("malformed_policy"));
        QVERIFY2(verdict.error().message.contains(m_path + place), qPrintable(verdict.error().message));
    }
}

void TestPolicyFile::readsTheFileAnewEachTime()
{
    const PolicyFile source(m_path);
    QVERIFY(source.policy().mayPrintToken().has_value());
    write(R"({"allowTokenOutput": false, "allowUserProviders": false})");
    QVERIFY(!source.policy().mayPrintToken().has_value());
    QVERIFY(!source.policy().allowUserProviders);
    QVERIFY(QFile::remove(m_path));
    QVERIFY(source.policy().mayPrintToken().has_value());
}

void TestPolicyFile::explainsWhatIsForbidden()
{
    write(R"({"allowedProviders":["google"],"secretStores":["keychain"],"allowTokenOutput":false})");
    const Policy policy = PolicyFile(m_path).policy();
    QVERIFY(policy.mayUseStore(QStringLiteral("keychain")).has_value());
    const auto forbidden = {
        std::pair{policy.mayLink(QStringLiteral("github"), QString()), QStringLiteral("provider_forbidden")},
        std::pair{policy.mayUseStore(QStringLiteral("file")), QStringLiteral("store_forbidden")},
        std::pair{policy.mayPrintToken(), QStringLiteral("token_output_forbidden")}};
    for (const auto &[verdict, code] : forbidden) {
        QVERIFY(!verdict.has_value());
        QCOMPARE(verdict.error().kind, ErrorKind::Policy);
        QCOMPARE(verdict.error().code, code);
        QVERIFY(!verdict.error().message.isEmpty() && !verdict.error().hint.isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestPolicyFile)
#include "tst_policyfile.moc"
