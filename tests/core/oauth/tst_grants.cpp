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
        const TokenRequest request = grant.tokenRequest();
        QCOMPARE(request.form.encoded().revealText(),
                 QStringLiteral(
                     "grant_type=authorization_code&code=c%26d&"
                     "redirect_uri=http%3A%2F%2F127.0.0.1%3A8080%2Fcallback%3Fa%3Db%2520c&code_verifier=verifier"));
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
};

QTEST_APPLESS_MAIN(TestGrants)
#include "tst_grants.moc"
