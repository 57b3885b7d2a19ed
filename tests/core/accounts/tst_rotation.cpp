// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "accountfolder.h"
#include "support/formsignin.h"
#include "support/nodepeer.h"

#include <lanyard/accounts/accountlinker.h>
#include <lanyard/accounts/tokenkeeper.h>
#include <lanyard/net/formbody.h>
#include <lanyard/net/qthttptransport.h>
#include <lanyard/oauth/authorizationresponse.h>
#include <lanyard/oauth/discovery.h>
#include <lanyard/oauth/oauthclient.h>

#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Lanyard;

namespace {

constexpr int rounds = 30;

//! A process of its own: one account folder, the network, the clock on the wall.
class Lanyards
{
public:
    explicit Lanyards(const QString &path)
        : folder(path)
    { }

    Result<TokenSet> refreshed(const QString &id)
    {
        TokenKeeper::Wish wish;
        wish.refreshNow = true;
        return QCoro::waitFor(m_keeper.token(id, wish, {QDeadlineTimer(std::chrono::seconds(20)), {}}));
    }

    AccountFolder folder;
    SystemClock clock;

private:
    QtHttpTransport m_transport;

public:
    HttpClient http{m_transport, clock};

private:
    TokenKeeper m_keeper{*folder.accounts, folder.secrets, http, folder.locks()};
};

//! What the test runs as another process: --refresh FOLDER ACCOUNT.
int refresh(const QStringList &arguments)
{
    Lanyards lanyard(arguments.value(2));
    for (int i = 0; i < rounds; ++i) {
        if (const auto tokens = lanyard.refreshed(arguments.value(3)); !tokens) {
            qWarning("refresh %d: %s (%s)", i, qPrintable(tokens.error().code), qPrintable(tokens.error().detail));
            return 1;
        }
    }
    return 0;
}

} // namespace

class TestRotation : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_directory;
    std::unique_ptr<NodePeer> m_server;
    QString m_account;

    //! Signs in at the server, as a flow would.
    Result<Credential> signedIn(HttpClient &http)
    {
        const QString issuer = m_server->details().value(QLatin1String("issuer")).toString();
        Discovery discovery(http);
        const auto server =
            QCoro::waitFor(discovery.discover(wellKnownUrls(QUrl(issuer)), IssuerRule::exactly(issuer), {}));
        if (!server)
            return std::unexpected(server.error());
        const QUrl redirectUri(QStringLiteral("http://127.0.0.1:49152/callback"));
        const QStringList scopes{QStringLiteral("openid"), QStringLiteral("profile"), QStringLiteral("offline_access")};
        const auto request =
            AuthorizationRequest::make(*server, IssuerRule::exactly(issuer), QStringLiteral("native-app"), redirectUri,
                                       scopes, {{QStringLiteral("prompt"), QStringLiteral("consent")}});
        FormSignIn person;
        const QUrl redirect = person.signIn(request->url(), redirectUri);
        const auto response =
            processAuthorizationResponse(formDecoded(redirect.query(QUrl::FullyEncoded).toLatin1()), *request);
        if (!response.answer)
            return failure(ErrorKind::Rejected, response.whyForeign, person.errorText());
        if (!*response.answer)
            return std::unexpected(response.answer->error());

        Credential credential;
        credential.client.clientId = QStringLiteral("native-app");
        OAuthClient client(http, *server, credential.client);
        const auto tokens = QCoro::waitFor(client.token(
            AuthorizationCodeGrant{**response.answer, redirectUri, request->codeVerifier(), scopes}.tokenRequest(),
            {}));
        if (!tokens)
            return std::unexpected(tokens.error());
        IdTokenExpectation expected{IssuerRule::exactly(issuer), credential.client.clientId};
        expected.nonce = request->nonce();
        expected.accessToken = tokens->tokens.accessToken;
        const auto claims = QCoro::waitFor(client.verifiedIdToken(tokens->idToken, expected, {}));
        if (!claims)
            return std::unexpected(claims.error());
        credential.issuer = issuer;
        credential.server = *server;
        credential.identity = identityIn(*claims);
        credential.requestedScopes = scopes;
        credential.tokens = tokens->tokens;
        return credential;
    }

private Q_SLOTS:

    void initTestCase()
    {
        // a refresh token that is used a second time ends the grant there (RFC 9700 §4.14.2)
        m_server = std::make_unique<NodePeer>(QStringLiteral("oidc-provider.mjs"));
        QVERIFY2(m_server->start(), qPrintable(m_server->errorText()));
        Lanyards lanyard(m_directory.path());
        const auto credential = signedIn(lanyard.http);
        QVERIFY2(credential.has_value(),
                 qPrintable(credential ? QString() : credential.error().code + credential.error().message));
        QCOMPARE(credential->identity.subject, QStringLiteral("ada"));
        AccountLinker linker(*lanyard.folder.accounts, lanyard.folder.secrets, lanyard.clock, lanyard.folder.locks());
        const auto account = QCoro::waitFor(linker.link(*credential, {}, {}));
        QVERIFY(account.has_value());
        QVERIFY(account->refreshable);
        m_account = account->id;
    }

    void survivesTwoProcessesThatRefreshAtOnce()
    {
        const QStringList arguments{QStringLiteral("--refresh"), m_directory.path(), m_account};
        QProcess processes[2];
        for (QProcess &process : processes) {
            process.setProcessChannelMode(QProcess::ForwardedChannels);
            process.start(QCoreApplication::applicationFilePath(), arguments);
        }
        for (QProcess &process : processes) {
            QTRY_VERIFY_WITH_TIMEOUT(process.state() == QProcess::NotRunning, 50'000);
            QCOMPARE(process.exitCode(), 0);
            QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        }
        QVERIFY(m_server->count(QStringLiteral("grant.success"), QStringLiteral("refresh_token")) >= rounds);
        QCOMPARE(m_server->count(QStringLiteral("grant.error")), 0);
        QCOMPARE(m_server->count(QStringLiteral("grant.revoked")), 0);

        Lanyards lanyard(m_directory.path());
        const auto tokens = lanyard.refreshed(m_account);
        QVERIFY2(tokens.has_value(), qPrintable(tokens ? QString() : tokens.error().message));
        QCOMPARE(lanyard.folder.accounts->account(m_account).value().state, AccountState::Active);
    }

    void noticesThatATokenWasUsedTwice()
    {
        // that the server would have told: the test above proves nothing otherwise
        Lanyards lanyard(m_directory.path());
        const auto before = QCoro::waitFor(lanyard.folder.secrets.read(m_account, {}));
        QVERIFY(before && lanyard.refreshed(m_account));
        QVERIFY(QCoro::waitFor(lanyard.folder.secrets.write(m_account, *before, {})));
        const auto tokens = lanyard.refreshed(m_account);
        QVERIFY(!tokens.has_value());
        QCOMPARE(tokens.error().code, QStringLiteral("invalid_grant"));
        QCOMPARE(lanyard.folder.accounts->account(m_account).value().state, AccountState::SignInRequired);
        QTRY_COMPARE(m_server->count(QStringLiteral("grant.revoked")), 1);
    }
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (QCoreApplication::arguments().value(1) == QLatin1String("--refresh"))
        return refresh(QCoreApplication::arguments());
    TestRotation test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_rotation.moc"
