// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include <lanyard/oauth/grants.h>

#include <QTest>

using namespace Lanyard;

class TestGrants : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void redeemsACodeOnce()
    {
        AuthorizationCodeGrant grant;
        grant.code = Secret(QStringLiteral("c&d"));
        grant.redirectUri = QUrl(QStringLiteral("http://127.0.0.1:8080/callback?a=b%20c"));
        grant.codeVerifier = Secret(QStringLiteral("verifier"));
        grant.requestedScopes = {QStringLiteral("openid")};
        grant.extra = resourcesIn({{QStringLiteral("login_hint"), QStringLiteral("ada")},
                                   {QStringLiteral("resource"), QStringLiteral("urn:x:y")}});
        const TokenRequest request = grant.tokenRequest();
        QCOMPARE(request.form.encoded().revealText(),
                 QStringLiteral("grant_type=authorization_code&code=c%26d&"
                                "redirect_uri=http%3A%2F%2F127.0.0.1%3A8080%2Fcallback%3Fa%3Db%2520c&code_verifier="
                                "verifier&resource=urn%3Ax%3Ay"));
        QCOMPARE(request.replay, Replay::Never);
        QCOMPARE(request.requestedScopes, grant.requestedScopes);
        QVERIFY(request.secrets.contains(grant.code));
        QVERIFY(request.secrets.contains(grant.codeVerifier));
    }

    void refreshesOnce()
    {
        RefreshTokenGrant grant{Secret(QStringLiteral("r t")), {QStringLiteral("mail")}};
        grant.extra = {{QStringLiteral("resource"), QStringLiteral("https://api.example")}};
        const TokenRequest request = grant.tokenRequest();
        QCOMPARE(request.form.encoded().revealText(),
                 QStringLiteral("grant_type=refresh_token&refresh_token=r%20t&resource=https%3A%2F%2Fapi.example"));
        QCOMPARE(request.replay, Replay::Never);
        QCOMPARE(request.requestedScopes, grant.grantedScopes); // RFC 6749 §6: none named means the same as before
        QVERIFY(request.secrets.contains(grant.refreshToken));
    }

    void asksForADevicesTokens()
    {
        DeviceCodeGrant grant{Secret(QStringLiteral("d c")), {QStringLiteral("mail")}};
        grant.errorAliases = {{QStringLiteral("a"), QStringLiteral("access_denied")}};
        const TokenRequest request = grant.tokenRequest();
        QCOMPARE(request.form.encoded().revealText(),
                 QStringLiteral("grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Adevice_code&device_code=d%20c"));
        QCOMPARE(request.replay, Replay::Never);
        QCOMPARE(request.requestedScopes, grant.requestedScopes);
        QCOMPARE(request.errorAliases, grant.errorAliases);
        QVERIFY(request.secrets.contains(grant.deviceCode));
    }

    void asksForAClientsOwnTokensAsOftenAsNeeded()
    {
        const TokenRequest request = ClientCredentialsGrant{{QStringLiteral("a"), QStringLiteral("b")}}.tokenRequest();
        QCOMPARE(request.form.encoded().revealText(), QStringLiteral("grant_type=client_credentials&scope=a%20b"));
        QCOMPARE(request.replay, Replay::Safe);
        QCOMPARE(ClientCredentialsGrant().tokenRequest().form.encoded().revealText(),
                 QStringLiteral("grant_type=client_credentials"));
    }

    void signsInWithAPasswordOnce()
    {
        PasswordGrant grant{QStringLiteral("ada"), Secret(QStringLiteral("p&w")), {QStringLiteral("mail")}};
        grant.extra = {{QStringLiteral("audience"), QStringLiteral("api")}};
        const TokenRequest request = grant.tokenRequest();
        QCOMPARE(request.form.encoded().revealText(),
                 QStringLiteral("grant_type=password&username=ada&password=p%26w&scope=mail&audience=api"));
        QCOMPARE(request.replay, Replay::Never);
        QVERIFY(request.secrets.contains(grant.password));
    }

    void exchangesATokenForAnother()
    {
        TokenExchangeGrant grant;
        grant.subjectToken = Secret(QStringLiteral("st"));
        grant.subjectTokenType = QStringLiteral("id_token");
        grant.actorToken = Secret(QStringLiteral("actor"));
        grant.actorTokenType = QStringLiteral("urn:example:own-type");
        grant.requestedTokenType = QStringLiteral("access_token");
        grant.requestedScopes = {QStringLiteral("a"), QStringLiteral("b")};
        grant.extra = {{QStringLiteral("resource"), QStringLiteral("https://one.example")},
                       {QStringLiteral("resource"), QStringLiteral("https://two.example")}};
        const TokenRequest request = grant.tokenRequest();
        QCOMPARE(
            request.form.encoded().revealText(),
            QStringLiteral("grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Atoken-exchange&subject_token=st"
                           "&subject_token_type=urn%3Aietf%3Aparams%3Aoauth%3Atoken-type%3Aid_token&actor_token=actor"
                           "&actor_token_type=urn%3Aexample%3Aown-type"
                           "&requested_token_type=urn%3Aietf%3Aparams%3Aoauth%3Atoken-type%3Aaccess_token&scope=a%20b"
                           "&resource=https%3A%2F%2Fone.example&resource=https%3A%2F%2Ftwo.example"));
        QCOMPARE(request.otherTokenTypes, QStringList{QStringLiteral("N_A")});
        QVERIFY(request.secrets.contains(grant.subjectToken));
        QVERIFY(request.secrets.contains(grant.actorToken));
    }

    void knowsTheShortNamesOfTokenTypes_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("type");
        for (const char *name : {"access_token", "refresh_token", "id_token", "saml1", "saml2", "jwt"}) {
            const QString text = QString::fromLatin1(name);
            QTest::newRow(name) << text << QStringLiteral("urn:ietf:params:oauth:token-type:") + text;
        }
        QTest::newRow("a URI") << QStringLiteral("urn:x:y") << QStringLiteral("urn:x:y");
        QTest::newRow("another text") << QStringLiteral("Access_Token") << QStringLiteral("Access_Token");
    }

    void knowsTheShortNamesOfTokenTypes()
    {
        QFETCH(QString, name);
        QTEST(TokenExchangeGrant::tokenType(name), "type");
    }

    void presentsAnAssertion()
    {
        const JwtBearerGrant grant{Secret(QStringLiteral("a.b.c")), {QStringLiteral("mail")}};
        const TokenRequest request = grant.tokenRequest();
        QCOMPARE(request.form.encoded().revealText(),
                 QStringLiteral(
                     "grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Ajwt-bearer&assertion=a.b.c&scope=mail"));
        QCOMPARE(request.replay, Replay::Never);
        QVERIFY(request.secrets.contains(grant.assertion));
    }
};

QTEST_APPLESS_MAIN(TestGrants)
#include "tst_grants.moc"
