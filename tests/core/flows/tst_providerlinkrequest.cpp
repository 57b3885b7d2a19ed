// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include <lanyard/flows/providerlinkrequest.h>
#include <lanyard/providers/providercatalogue.h>

#include <QTest>

#include <map>
#include <set>

using namespace Lanyard;

using Values = QMap<QString, QString>;

namespace {

const ProviderCatalogue &catalogue()
{
    static const ProviderCatalogue builtIn({ProviderCatalogue::builtInDirectory()}, {QStringLiteral("en")});
    return builtIn;
}

LinkRequest requestFor(const QString &id, Values values)
{
    values.insert(QStringLiteral("client_id"), QStringLiteral("the-client"));
    const auto provider = catalogue().provider(id);
    if (!provider)
        qFatal("no provider %s", qPrintable(id));
    const auto resolved = provider->resolved(values);
    if (!resolved)
        qFatal("%s: %s", qPrintable(id), qPrintable(resolved.error().message));
    return providerLinkRequest(*resolved);
}

QString text(const QList<RequestParameter> &parameters)
{
    QStringList lines;
    for (const auto &[name, value] : parameters)
        lines += QString(name + QLatin1Char('=') + value);
    lines.sort();
    return lines.join(QLatin1Char(' '));
}

const QString issuer = QStringLiteral("https://login.example");

//! What each provider needs to be told.
const std::map<QString, Values> &settings()
{
    static const std::map<QString, Values> all{
        {QStringLiteral("auth0"), {{QStringLiteral("domain"), QStringLiteral("tenant.eu.auth0.com")}}},
        {QStringLiteral("demo"), {{QStringLiteral("issuer"), QStringLiteral("http://127.0.0.1:8080")}}},
        {QStringLiteral("keycloak"),
         {{QStringLiteral("base"), issuer}, {QStringLiteral("realm"), QStringLiteral("staff")}}},
        {QStringLiteral("nextcloud"), {{QStringLiteral("server"), issuer}}},
        {QStringLiteral("oauth2"), {{QStringLiteral("issuer"), issuer}}},
        {QStringLiteral("oidc"), {{QStringLiteral("issuer"), issuer}}},
        {QStringLiteral("okta"), {{QStringLiteral("org"), QStringLiteral("dev-1.okta.com")}}},
    };
    return all;
}

LinkRequest requestFor(const QString &id)
{
    const auto known = settings().find(id);
    return requestFor(id, known == settings().end() ? Values() : known->second);
}

} // namespace

class TestProviderLinkRequest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void asksAsTheProviderWantsIt_data()
    {
        QTest::addColumn<QString>("redirect"); // %1 is the port
        QTest::addColumn<QList<quint16>>("ports");
        QTest::addColumn<QString>("scopes");
        QTest::addColumn<QString>("parameters");
        const QList<quint16> any;
        const QList<quint16> five{53682, 53683, 53684, 53685, 53686};
        const QString callback = QStringLiteral("127.0.0.1/callback");
        const QString openid = QStringLiteral("openid profile email");
        const QString offline = QStringLiteral("openid profile email offline_access");
        const QString none;
        // the redirect rules are those of the providers' own documentation
        QTest::newRow("auth0") << callback << five << offline << none;
        QTest::newRow("demo") << callback << any << offline << none;
        QTest::newRow("dropbox") << QStringLiteral("127.0.0.1/") << five << QStringLiteral("account_info.read")
                                 << QStringLiteral("token_access_type=offline");
        QTest::newRow("github") << callback << any << QStringLiteral("read:user user:email") << none;
        QTest::newRow("gitlab") << callback << any << QString(openid + QStringLiteral(" read_user")) << none;
        QTest::newRow("google") << QStringLiteral("127.0.0.1/") << any << QStringLiteral("openid email profile")
                                << QStringLiteral("access_type=offline prompt=consent");
        QTest::newRow("keycloak") << callback << any << offline << none;
        QTest::newRow("microsoft") << QStringLiteral("localhost/") << any
                                   << QStringLiteral("openid profile email User.Read offline_access")
                                   << QStringLiteral("prompt=select_account");
        QTest::newRow("nextcloud") << callback << QList<quint16>{53682} << none << none;
        QTest::newRow("oauth2") << callback << any << none << none;
        QTest::newRow("oidc") << callback << any << offline << none;
        QTest::newRow("okta") << QStringLiteral("localhost/callback") << five << offline << none;
    }

    void asksAsTheProviderWantsIt()
    {
        QFETCH(QString, redirect);
        QFETCH(QList<quint16>, ports);
        QFETCH(QString, scopes);
        QFETCH(QString, parameters);
        const QString id = QString::fromLatin1(QTest::currentDataTag());
        const LinkRequest request = requestFor(id);
        QCOMPARE(QString(request.redirect.host + request.redirect.path), redirect);
        QCOMPARE(request.redirect.ports, ports);
        QVERIFY(!request.redirect.formPost);
        QCOMPARE(request.scopes.join(QLatin1Char(' ')), scopes);
        QCOMPARE(text(request.parameters), parameters);
        QCOMPARE(request.provider, id);
        QCOMPARE(request.flow, QStringLiteral("code"));
        QCOMPARE(request.client.clientId, QStringLiteral("the-client"));
        QVERIFY(!request.providerName.isEmpty());
    }

    void knowsWhereEachServerIs_data()
    {
        QTest::addColumn<QString>("issuer");
        QTest::addColumn<bool>("discover");
        QTest::addColumn<QString>("metadataUrl");
        QTest::addColumn<QString>("accepted");
        QTest::addColumn<QString>("refused");
        const QString none;
        const QString other = QStringLiteral("https://other.example");
        const auto row = [&](const char *id, const QString &where) {
            QTest::newRow(id) << where << true << none << where << other;
        };
        row("auth0", QStringLiteral("https://tenant.eu.auth0.com/"));
        row("demo", QStringLiteral("http://127.0.0.1:8080"));
        row("gitlab", QStringLiteral("https://gitlab.com"));
        row("keycloak", QStringLiteral("https://login.example/realms/staff"));
        row("oauth2", issuer);
        row("oidc", issuer);
        row("okta", QStringLiteral("https://dev-1.okta.com/oauth2/default"));
        const QString google = QStringLiteral("https://accounts.google.com");
        QTest::newRow("google") << google << true << none << QStringLiteral("accounts.google.com")
                                << QStringLiteral("https://accounts.google.com/");
        QTest::newRow("microsoft")
            << QStringLiteral("https://login.microsoftonline.com/{tenantid}/v2.0") << true
            << QStringLiteral("https://login.microsoftonline.com/common/v2.0/.well-known/openid-configuration") << none
            << QStringLiteral("https://login.microsoftonline.com/common/v2.0");
        QTest::newRow("dropbox") << QStringLiteral("https://www.dropbox.com") << false << none
                                 << QStringLiteral("https://www.dropbox.com") << other;
        QTest::newRow("github") << none << false << none << none << none;
        QTest::newRow("nextcloud") << none << false << none << none << none;
    }

    void knowsWhereEachServerIs()
    {
        QFETCH(QString, issuer);
        QFETCH(bool, discover);
        QFETCH(QString, metadataUrl);
        QFETCH(QString, accepted);
        QFETCH(QString, refused);
        const ServerSource source = requestFor(QString::fromLatin1(QTest::currentDataTag())).server;
        QCOMPARE(source.issuer, issuer);
        QCOMPARE(source.discover, discover);
        QCOMPARE(source.metadataUrl.value_or(QUrl()).toString(), metadataUrl);
        QVERIFY(source.issuerRule.has_value());
        QCOMPARE(source.issuerRule->isUnknown(), issuer.isEmpty());
        if (!accepted.isEmpty())
            QVERIFY(source.issuerRule->accepts(accepted));
        if (!refused.isEmpty())
            QVERIFY(!source.issuerRule->accepts(refused));
    }

    void acceptsTheTenantThatATokenNames()
    {
        const IssuerRule rule = requestFor(QStringLiteral("microsoft")).server.issuerRule.value();
        const QString tenant = QStringLiteral("72f988bf-86f1-41af-91ab-2d7cd011db47");
        const QString own = QStringLiteral("https://login.microsoftonline.com/%1/v2.0").arg(tenant);
        QVERIFY(rule.accepts(own, {{QStringLiteral("tid"), tenant}}));
        QVERIFY(!rule.accepts(own, {{QStringLiteral("tid"), QStringLiteral("11111111-86f1-41af-91ab-2d7cd011db47")}}));
    }

    void knowsTheEndpointsThatNoDocumentNames_data()
    {
        QTest::addColumn<QString>("member");
        QTest::addColumn<QString>("address");
        const auto row = [](const char *id, const char *member, const char *address) {
            QTest::addRow("%s %s", id, member) << QString::fromLatin1(member) << QString::fromLatin1(address);
        };
        row("github", "authorization_endpoint", "https://github.com/login/oauth/authorize");
        row("github", "token_endpoint", "https://github.com/login/oauth/access_token");
        row("github", "userinfo_endpoint", "https://api.github.com/user");
        row("github", "revocation_endpoint", "");
        row("github", "issuer", "");
        row("dropbox", "authorization_endpoint", "https://www.dropbox.com/oauth2/authorize");
        row("dropbox", "token_endpoint", "https://api.dropboxapi.com/oauth2/token");
        row("dropbox", "userinfo_endpoint", "https://api.dropboxapi.com/2/users/get_current_account");
        row("dropbox", "issuer", "https://www.dropbox.com");
        row("dropbox", "revocation_endpoint", ""); // it is one, but not of RFC 7009's kind
        row("nextcloud", "token_endpoint", "https://login.example/index.php/apps/oauth2/api/v1/token");
        row("auth0", "revocation_endpoint", "https://tenant.eu.auth0.com/oauth/revoke");
        row("gitlab", "revocation_endpoint", "https://gitlab.com/oauth/revoke");
        row("google", "token_endpoint", "");
        row("github", "device_authorization_endpoint", "https://github.com/login/device/code");
        row("gitlab", "device_authorization_endpoint", "https://gitlab.com/oauth/authorize_device");
        row("google", "device_authorization_endpoint", ""); // its metadata names it
    }

    void knowsTheEndpointsThatNoDocumentNames()
    {
        QFETCH(QString, member);
        QFETCH(QString, address);
        const QString id = QString::fromLatin1(QTest::currentDataTag()).section(QLatin1Char(' '), 0, 0);
        QCOMPARE(requestFor(id).server.endpoints.value(member).toString(), address);
    }

    void signsInTheWayThatIsAskedFor()
    {
        const auto provider = catalogue().provider(QStringLiteral("google"));
        const Provider google =
            provider->resolved({{QStringLiteral("client_id"), QStringLiteral("the-client")}}).value();
        for (const char *flow : {"code", "paste"}) {
            const LinkRequest request = providerLinkRequest(google, QLatin1String(flow));
            QCOMPARE(request.flow, QLatin1String(flow));
            QCOMPARE(text(request.parameters), QStringLiteral("access_type=offline prompt=consent"));
        }
        // they are for the page that the browser opens; a device authorization endpoint refuses what it does not know
        const LinkRequest device = providerLinkRequest(google, QStringLiteral("device"));
        QCOMPARE(device.flow, QStringLiteral("device"));
        QVERIFY(device.parameters.isEmpty());
    }

    void knowsTheVendorsOwnWordsOfTheDeviceFlow()
    {
        QCOMPARE(requestFor(QStringLiteral("google")).device.verificationUriMember, QStringLiteral("verification_url"));
        const auto meaning = [](const char *id, const char *error) {
            return requestFor(QString::fromLatin1(id)).device.errorAliases.value(QString::fromLatin1(error));
        };
        QCOMPARE(meaning("microsoft", "authorization_declined"), QStringLiteral("access_denied"));
        QCOMPARE(meaning("microsoft", "bad_verification_code"), QStringLiteral("expired_token"));
        QCOMPARE(meaning("github", "incorrect_device_code"), QStringLiteral("expired_token"));
        QCOMPARE(meaning("github", "device_flow_disabled"), QStringLiteral("unauthorized_client"));
        QCOMPARE(meaning("auth0", "invalid_grant"), QStringLiteral("expired_token"));
        QVERIFY(requestFor(QStringLiteral("keycloak")).device == DeviceQuirks());
    }

    void knowsWhatARefreshWantsThere()
    {
        QCOMPARE(requestFor(QStringLiteral("gitlab")).refresh.parameters.keys(),
                 QStringList(QStringLiteral("redirect_uri")));
        QCOMPARE(requestFor(QStringLiteral("microsoft")).refresh.parameters.keys(),
                 QStringList(QStringLiteral("scope")));
        QCOMPARE(requestFor(QStringLiteral("github")).refresh.invalidGrants,
                 QStringList(QStringLiteral("bad_refresh_token")));
        QVERIFY(requestFor(QStringLiteral("google")).refresh == RefreshQuirks());
    }

    void provesTheClientAsTheProviderWantsIt_data()
    {
        QTest::addColumn<bool>("isPost");
        for (const char *id : {"google", "github", "nextcloud"})
            QTest::newRow(id) << true;
        for (const char *id : {"auth0", "demo", "dropbox", "gitlab", "keycloak", "microsoft", "oauth2", "oidc", "okta"})
            QTest::newRow(id) << false;
    }

    void provesTheClientAsTheProviderWantsIt()
    {
        QFETCH(bool, isPost);
        const auto method = requestFor(QString::fromLatin1(QTest::currentDataTag())).authMethod;
        QCOMPARE(method, isPost ? std::optional(ClientAuthMethod::ClientSecretPost) : std::nullopt);
    }

    void signsAssertionsAsTheProviderWantsThem()
    {
        const ClientAssertionQuirks microsoft = requestFor(QStringLiteral("microsoft")).client.assertionQuirks;
        QVERIFY(microsoft.audienceIsTokenEndpoint && microsoft.typeIsJwt && microsoft.sha1Thumbprint);
        QVERIFY(requestFor(QStringLiteral("okta")).client.assertionQuirks == ClientAssertionQuirks());
    }

    void asksWhoSignedInWhereNoIdTokenSaysIt_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QString>("subject");
        QTest::newRow("github") << QStringLiteral("https://api.github.com/user") << QByteArray("GET")
                                << QStringLiteral("id");
        QTest::newRow("dropbox") << QStringLiteral("https://api.dropboxapi.com/2/users/get_current_account")
                                 << QByteArray("POST") << QStringLiteral("account_id");
        QTest::newRow("nextcloud") << QStringLiteral("https://login.example/ocs/v2.php/cloud/user?format=json")
                                   << QByteArray("GET") << QStringLiteral("ocs.data.id");
    }

    void asksWhoSignedInWhereNoIdTokenSaysIt()
    {
        QFETCH(QString, url);
        QFETCH(QByteArray, method);
        QFETCH(QString, subject);
        const auto call = requestFor(QString::fromLatin1(QTest::currentDataTag())).identityCall;
        QVERIFY(call.has_value());
        QCOMPARE(call->url.toString(), url);
        QCOMPARE(call->method, method);
        QCOMPARE(call->paths.subject, QStringList(subject));
    }

    void asksNobodyElseWhereAnIdTokenSaysIt()
    {
        for (const Provider &provider : catalogue().providers()) {
            if (provider.kind == ProviderKind::OpenIdConnect)
                QVERIFY2(!requestFor(provider.id).identityCall, qPrintable(provider.id));
        }
    }

    void tellsAFormPostProviderToPost()
    {
        auto provider = *catalogue().provider(QStringLiteral("google"));
        provider.redirect.responseMode = QStringLiteral("form_post");
        QVERIFY(providerLinkRequest(provider).redirect.formPost);
    }

    void isTestedForEachProviderThatIsBuiltIn()
    {
        std::set<QString> known;
        for (const Provider &provider : catalogue().providers())
            known.insert(provider.id);
        const std::set<QString> tested{
            QStringLiteral("auth0"),     QStringLiteral("demo"),      QStringLiteral("dropbox"),
            QStringLiteral("github"),    QStringLiteral("gitlab"),    QStringLiteral("google"),
            QStringLiteral("keycloak"),  QStringLiteral("microsoft"), QStringLiteral("okta"),
            QStringLiteral("nextcloud"), QStringLiteral("oauth2"),    QStringLiteral("oidc")};
        QCOMPARE(known, tested);
    }
};

QTEST_GUILESS_MAIN(TestProviderLinkRequest)
#include "tst_providerlinkrequest.moc"
