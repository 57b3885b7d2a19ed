// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include <lanyard/oauth/clientauthentication.h>

#include <QTest>

using namespace Lanyard;

class TestClientAuthentication : public QObject
{
    Q_OBJECT

private:
    static HttpRequest posted(const QString &clientId, const QString &secret, ClientAuthMethod method)
    {
        FormBody form;
        form.add(QStringLiteral("grant_type"), QStringLiteral("refresh_token"));
        return authenticatedPost(QUrl(QStringLiteral("https://login.example/token")), form,
                                 {clientId, Secret(secret), method});
    }

    static QByteArray authorization(const HttpRequest &request)
    {
        QByteArray value;
        for (const auto &[name, content] : request.headers) {
            if (name == "Authorization")
                value += content;
        }
        return value;
    }

private Q_SLOTS:

    void encodesBothPartsForBasic_data()
    {
        QTest::addColumn<QString>("clientId");
        QTest::addColumn<QString>("secret");
        QTest::addColumn<QByteArray>("header");
        // RFC 6749 §2.3.1: base64 of the form-encoded parts
        const auto row = [](const char *name, const char *clientId, const char *secret, const char *base64) {
            QTest::newRow(name) << QString::fromUtf8(clientId) << QString::fromUtf8(secret)
                                << QByteArray("Basic ") + base64;
        };
        row("plain", "client", "secret", "Y2xpZW50OnNlY3JldA==");
        row("colons", "a:b", "c:d", "YSUzQWI6YyUzQWQ=");
        row("percent", "100%", "50%25", "MTAwJTI1OjUwJTI1MjU=");
        row("plus and space", "a+b", "c d", "YSUyQmI6YyUyMGQ=");
        row("non-ASCII", "grün", "ключ€", "Z3IlQzMlQkNuOiVEMCVCQSVEMCVCQiVEMSU4RSVEMSU4NyVFMiU4MiVBQw==");
        row("no secret", "a", "", "YTo=");
    }

    void encodesBothPartsForBasic()
    {
        QFETCH(QString, clientId);
        QFETCH(QString, secret);
        QFETCH(QByteArray, header);
        const HttpRequest request = posted(clientId, secret, ClientAuthMethod::ClientSecretBasic);
        QCOMPARE(authorization(request), header);
        QCOMPARE(request.body.revealText(), QStringLiteral("grant_type=refresh_token")); // never two ways (§2.3)
    }

    void putsTheSecretInTheBodyForPost()
    {
        const HttpRequest request =
            posted(QStringLiteral("a:b"), QStringLiteral("s%&=+"), ClientAuthMethod::ClientSecretPost);
        QVERIFY(authorization(request).isEmpty());
        QCOMPARE(request.body.revealText(),
                 QStringLiteral("grant_type=refresh_token&client_secret=s%25%26%3D%2B&client_id=a%3Ab"));
    }

    void namesThePublicClientOnly()
    {
        const HttpRequest request =
            posted(QStringLiteral("native"), QStringLiteral("left over"), ClientAuthMethod::None);
        QVERIFY(authorization(request).isEmpty());
        QCOMPARE(request.body.revealText(), QStringLiteral("grant_type=refresh_token&client_id=native"));
    }

    void postsAForm()
    {
        const HttpRequest request = posted(QStringLiteral("native"), {}, ClientAuthMethod::None);
        QCOMPARE(request.method, "POST");
        QCOMPARE(request.url, QUrl(QStringLiteral("https://login.example/token")));
        QVERIFY(request.headers.contains(HttpHeader("Content-Type", "application/x-www-form-urlencoded")));
        QVERIFY(request.headers.contains(HttpHeader("Accept", "application/json")));
        QVERIFY(!request.followSameOriginRedirects);
    }

    void prefersWhatTheServerOffers_data()
    {
        QTest::addColumn<bool>("hasSecret");
        QTest::addColumn<QStringList>("offered");
        QTest::addColumn<ClientAuthMethod>("method");
        const QString basic = QStringLiteral("client_secret_basic");
        const QString post = QStringLiteral("client_secret_post");
        QTest::newRow("no secret") << false << QStringList{basic, post} << ClientAuthMethod::None;
        QTest::newRow("both") << true << QStringList{post, basic} << ClientAuthMethod::ClientSecretBasic;
        QTest::newRow("post alone") << true << QStringList{post, QStringLiteral("private_key_jwt")}
                                    << ClientAuthMethod::ClientSecretPost;
        QTest::newRow("basic alone") << true << QStringList{basic} << ClientAuthMethod::ClientSecretBasic;
        QTest::newRow("nothing said") << true << QStringList() << ClientAuthMethod::ClientSecretBasic;
        QTest::newRow("nothing known") << true << QStringList{QStringLiteral("tls_client_auth")}
                                       << ClientAuthMethod::ClientSecretBasic;
    }

    void prefersWhatTheServerOffers()
    {
        QFETCH(bool, hasSecret);
        QFETCH(QStringList, offered);
        QFETCH(ClientAuthMethod, method);
        QCOMPARE(preferredMethod(hasSecret, offered), method);
    }

    void namesMethodsAsTheRegistryDoes()
    {
        for (const auto method :
             {ClientAuthMethod::None, ClientAuthMethod::ClientSecretBasic, ClientAuthMethod::ClientSecretPost})
            QCOMPARE(clientAuthMethod(methodName(method)), std::optional(method));
        QCOMPARE(methodName(ClientAuthMethod::None), QStringLiteral("none"));
        QCOMPARE(clientAuthMethod(QStringLiteral("Client_Secret_Basic")), std::nullopt);
        QCOMPARE(clientAuthMethod({}), std::nullopt);
    }
};

QTEST_APPLESS_MAIN(TestClientAuthentication)
#include "tst_clientauthentication.moc"
