// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include <lanyard/providers/providercatalogue.h>

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cmath>

using namespace Lanyard;

namespace {

using Values = QMap<QString, QString>;

Values values(std::initializer_list<std::pair<const char *, const char *>> list)
{
    Values map;
    for (const auto &[name, value] : list)
        map.insert(QString::fromLatin1(name), QString::fromLatin1(value));
    return map;
}

QStringList strings(std::initializer_list<const char *> list)
{
    QStringList result;
    for (const char *text : list)
        result.append(QString::fromLatin1(text));
    return result;
}

QStringList onEachFixedPort(const QString &before, const QString &after)
{
    QStringList uris;
    for (int port = 53682; port <= 53686; ++port)
        uris.append(before + QString::number(port) + after);
    return uris;
}

//! Enough to fill in every built-in provider's templates.
Values valuesFor(const QString &id)
{
    static const QMap<QString, Values> all{
        {QStringLiteral("auth0"), values({{"domain", "tenant.eu.auth0.com"}})},
        {QStringLiteral("demo"), values({{"issuer", "http://127.0.0.1:8080"}})},
        {QStringLiteral("keycloak"), values({{"base", "https://login.example.org"}, {"realm", "staff"}})},
        {QStringLiteral("nextcloud"), values({{"server", "https://cloud.example.org/nc"}})},
        {QStringLiteral("oauth2"), values({{"issuer", "https://login.example.org"}})},
        {QStringLiteral("oidc"), values({{"issuer", "https://login.example.org/"}})},
        {QStringLiteral("okta"), values({{"org", "dev-1.okta.com"}})},
    };
    return all.value(id);
}

// WCAG 2.1, relative luminance, with the standard's own threshold
double luminance(const QString &color)
{
    double sum = 0;
    const double weights[] = {0.2126, 0.7152, 0.0722};
    for (int i = 0; i < 3; ++i) {
        const double c = color.mid(1 + 2 * i, 2).toInt(nullptr, 16) / 255.0;
        sum += weights[i] * (c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4));
    }
    return sum;
}

// Objects that hold a text in English, wherever they stand.
void collectTexts(const QJsonValue &value, const QString &place, QMap<QString, QJsonObject> *texts)
{
    const QJsonObject object = value.toObject();
    if (object.contains(QLatin1String("en")))
        texts->insert(place, object);
    for (auto member = object.begin(); member != object.end(); ++member)
        collectTexts(member.value(), place + QLatin1Char('/') + member.key(), texts);
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i)
        collectTexts(array.at(i), place + QLatin1Char('/') + QString::number(i), texts);
}

} // namespace

Q_DECLARE_METATYPE(Lanyard::ClientSecretRule)
Q_DECLARE_METATYPE(Lanyard::RefreshTokenRotation)
Q_DECLARE_METATYPE(Lanyard::RevocationStyle)

//! What a tile of the wizard has room for.
constexpr qsizetype tileCharacters = 36;

class TestBuiltInProviders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void loadWithoutAProblem();
    void speakEveryLanguage_data();
    void speakEveryLanguage();
    void areToldApartByTheirMarks();
    void haveReadableMarks_data();
    void haveReadableMarks();
    void resolveCompletely_data();
    void resolveCompletely();
    void keepToTheRedirectMatrix_data();
    void keepToTheRedirectMatrix();
    void goToTheRightAddresses_data();
    void goToTheRightAddresses();
    void treatClientsAndTokensAsTheServersDo_data();
    void treatClientsAndTokensAsTheServersDo();
    void acceptOnlyTheirOwnIssuer_data();
    void acceptOnlyTheirOwnIssuer();
    void askOnlyForWhatTheyNeed();

private:
    void eachProvider() const;

    ProviderCatalogue m_catalogue{{ProviderCatalogue::builtInDirectory()}, {QStringLiteral("en")}};
};

void TestBuiltInProviders::eachProvider() const
{
    QTest::addColumn<QString>("id");
    for (const Provider &provider : m_catalogue.providers())
        QTest::newRow(qPrintable(provider.id)) << provider.id;
}

void TestBuiltInProviders::loadWithoutAProblem()
{
    for (const FileProblem &problem : m_catalogue.problems())
        QFAIL(qPrintable(problem.toText()));
    QStringList ids;
    for (const Provider &provider : m_catalogue.providers()) {
        ids.append(provider.id);
        QCOMPARE(provider.source, QStringLiteral("built-in"));
    }
    QCOMPARE(ids,
             strings({"auth0", "demo", "dropbox", "github", "gitlab", "google", "keycloak", "microsoft", "nextcloud",
                      "okta", "oauth2", "oidc"}));
}

void TestBuiltInProviders::speakEveryLanguage_data() { eachProvider(); }

void TestBuiltInProviders::speakEveryLanguage()
{
    QFETCH(QString, id);
    QFile file(ProviderCatalogue::builtInDirectory() + QLatin1Char('/') + id + QLatin1String(".json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QMap<QString, QJsonObject> texts;
    collectTexts(QJsonDocument::fromJson(file.readAll()).object(), QString(), &texts);
    QVERIFY(texts.contains(QStringLiteral("/tagline")));
    for (auto text = texts.cbegin(); text != texts.cend(); ++text) {
        QVERIFY2(text->keys() == strings({"de", "en", "fr"}), qPrintable(text.key()));
        for (const QJsonValue translation : *text) {
            const QString words = translation.toString();
            QVERIFY2(!words.isEmpty() && words == words.trimmed(), qPrintable(text.key()));
            QVERIFY2(!words.contains(QLatin1Char('!')), qPrintable(text.key()));
        }
    }
    const Provider english = *m_catalogue.provider(id);
    QVERIFY(english.tagline.size() <= tileCharacters);
    for (const QString &language : strings({"de-AT", "fr"})) {
        const ProviderCatalogue other({ProviderCatalogue::builtInDirectory()}, {language});
        QVERIFY(other.provider(id)->tagline.size() <= tileCharacters);
        QVERIFY(other.provider(id)->tagline != english.tagline);
        QCOMPARE(other.provider(id)->redirect, english.redirect);
    }
}

void TestBuiltInProviders::areToldApartByTheirMarks()
{
    QStringList colors;
    QStringList monograms;
    for (const Provider &provider : m_catalogue.providers()) {
        QVERIFY2(!colors.contains(provider.mark.color), qPrintable(provider.id));
        QVERIFY2(!monograms.contains(provider.mark.monogram), qPrintable(provider.id));
        colors.append(provider.mark.color);
        monograms.append(provider.mark.monogram);
    }
}

void TestBuiltInProviders::haveReadableMarks_data() { eachProvider(); }

void TestBuiltInProviders::haveReadableMarks()
{
    QFETCH(QString, id);
    const ProviderMark mark = m_catalogue.provider(id)->mark;
    QVERIFY(mark.monogram.size() == 1 || mark.monogram.size() == 2);
    const double contrast = 1.05 / (luminance(mark.color) + 0.05);
    QVERIFY2(contrast >= 4.5, qPrintable(QString::number(contrast)));
}

void TestBuiltInProviders::resolveCompletely_data() { eachProvider(); }

void TestBuiltInProviders::resolveCompletely()
{
    QFETCH(QString, id);
    Values given = valuesFor(id);
    given.insert(QStringLiteral("client_id"), QStringLiteral("a b"));
    const Result<Provider> provider = m_catalogue.provider(id)->resolved(given);
    QVERIFY2(provider.has_value(), qPrintable(provider ? QString() : provider.error().message));
    for (const QString &address :
         {provider->discoveryUrl, provider->endpoints.authorization, provider->endpoints.token,
          provider->endpoints.device, provider->endpoints.revocation, provider->apiBase, provider->identity.url,
          provider->registration.url, provider->revocation.manualRevocationUrl, provider->quirks.userPageUrl}) {
        QVERIFY2(!address.contains(QLatin1Char('{')) && !address.contains(QLatin1Char(' ')), qPrintable(address));
        QVERIFY2(address.isEmpty() || address.startsWith(QLatin1String("https://")), qPrintable(address));
    }
    QCOMPARE(provider->clientId, QStringLiteral("a b"));
    QVERIFY(provider->isReady());
    QCOMPARE(*provider->resolved({}), *provider);
}

// Row by row: what each server compares, as its documentation or source says.
void TestBuiltInProviders::keepToTheRedirectMatrix_data()
{
    QTest::addColumn<bool>("anyPort");
    QTest::addColumn<bool>("ipv6Literal");
    QTest::addColumn<QStringList>("allowedHosts");
    QTest::addColumn<QStringList>("toRegister");
    QTest::addColumn<QString>("sent");
    QTest::newRow("microsoft") << true << false << strings({"localhost", "127.0.0.1"}) << strings({"http://localhost"})
                               << "http://localhost:53682/";
    QTest::newRow("google") << true << true << strings({"127.0.0.1", "[::1]", "localhost"}) << QStringList()
                            << "http://127.0.0.1:53682/";
    QTest::newRow("github") << true << false << strings({"127.0.0.1"}) << strings({"http://127.0.0.1/callback"})
                            << "http://127.0.0.1:53682/callback";
    QTest::newRow("gitlab") << true << true << strings({"127.0.0.1", "[::1]"})
                            << strings({"http://127.0.0.1/callback", "http://[::1]/callback"})
                            << "http://127.0.0.1:53682/callback";
    QTest::newRow("dropbox") << false << false << strings({"127.0.0.1", "localhost"})
                             << onEachFixedPort(QStringLiteral("http://127.0.0.1:"), QStringLiteral("/"))
                             << "http://127.0.0.1:53682/";
    QTest::newRow("auth0") << false << false << strings({"127.0.0.1", "localhost"})
                           << onEachFixedPort(QStringLiteral("http://127.0.0.1:"), QStringLiteral("/callback"))
                           << "http://127.0.0.1:53682/callback";
    QTest::newRow("okta") << false << false << strings({"localhost"})
                          << onEachFixedPort(QStringLiteral("http://localhost:"), QStringLiteral("/callback"))
                          << "http://localhost:53682/callback";
    QTest::newRow("keycloak") << true << false << strings({"localhost", "127.0.0.1"})
                              << strings({"http://127.0.0.1/callback"}) << "http://127.0.0.1:53682/callback";
    // the server redirects to the one URI that is registered, whatever was sent
    QTest::newRow("nextcloud") << false << false << strings({"127.0.0.1"})
                               << strings({"http://127.0.0.1:53682/callback"}) << "http://127.0.0.1:53682/callback";
}

void TestBuiltInProviders::keepToTheRedirectMatrix()
{
    QFETCH(bool, anyPort);
    QFETCH(bool, ipv6Literal);
    QFETCH(QStringList, allowedHosts);
    const Provider provider = *m_catalogue.provider(QString::fromLatin1(QTest::currentDataTag()));
    QCOMPARE(provider.redirect.anyPort, anyPort);
    QCOMPARE(provider.redirect.ports.isEmpty(), anyPort);
    QVERIFY(ipv6Literal || !provider.redirect.ipv6);
    QVERIFY(allowedHosts.contains(provider.redirect.host));
    QTEST(provider.redirectUrisToRegister(), "toRegister");
    QTEST(provider.redirect.uri(53682), "sent");
    QCOMPARE(provider.redirect.uri(QStringLiteral("[::1]"), 1),
             QStringLiteral("http://[::1]:1") + provider.redirect.path);
}

void TestBuiltInProviders::goToTheRightAddresses_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<Values>("given");
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("address");
    const auto row = [](const char *name, const char *id, const Values &given, const char *where, const char *address) {
        QTest::newRow(name) << QString::fromLatin1(id) << given << QString::fromLatin1(where)
                            << QString::fromLatin1(address);
    };
    row("microsoft, any tenant", "microsoft", {}, "discovery",
        "https://login.microsoftonline.com/common/v2.0/.well-known/openid-configuration");
    row("microsoft, one tenant", "microsoft", values({{"tenant", "contoso.com"}}), "discovery",
        "https://login.microsoftonline.com/contoso.com/v2.0/.well-known/openid-configuration");
    row("microsoft, API", "microsoft", {}, "api", "https://graph.microsoft.com/v1.0");
    row("microsoft for US authorities", "microsoft", values({{"cloud", "us_gov"}}), "discovery",
        "https://login.microsoftonline.us/common/v2.0/.well-known/openid-configuration");
    row("microsoft for US authorities, API", "microsoft", values({{"cloud", "us_gov"}}), "api",
        "https://graph.microsoft.us/v1.0");
    row("microsoft in China", "microsoft", values({{"cloud", "china"}, {"tenant", "contoso.cn"}}), "discovery",
        "https://login.partner.microsoftonline.cn/contoso.cn/v2.0/.well-known/openid-configuration");
    row("microsoft in China, API", "microsoft", values({{"cloud", "china"}}), "api",
        "https://microsoftgraph.chinacloudapi.cn/v1.0");
    row("google", "google", {}, "issuer", "https://accounts.google.com");
    row("github, authorize", "github", {}, "authorization", "https://github.com/login/oauth/authorize");
    row("github, token", "github", {}, "token", "https://github.com/login/oauth/access_token");
    row("github, device", "github", {}, "device", "https://github.com/login/device/code");
    row("github, person", "github", {}, "identity", "https://api.github.com/user");
    row("github, by hand", "github", values({{"client_id", "Iv1.a&b"}}), "manual",
        "https://github.com/settings/connections/applications/Iv1.a%26b");
    row("github, by hand, without a client", "github", {}, "manual", "");
    row("gitlab", "gitlab", {}, "issuer", "https://gitlab.com");
    row("gitlab, below a path", "gitlab", values({{"base", "https://git.example.org/gitlab/"}}), "issuer",
        "https://git.example.org/gitlab");
    row("gitlab, device", "gitlab", {}, "device", "https://gitlab.com/oauth/authorize_device");
    row("gitlab, API", "gitlab", {}, "api", "https://gitlab.com/api/v4");
    row("dropbox, authorize", "dropbox", {}, "authorization", "https://www.dropbox.com/oauth2/authorize");
    row("dropbox, token", "dropbox", {}, "token", "https://api.dropboxapi.com/oauth2/token");
    row("dropbox, revoke", "dropbox", {}, "revocation", "https://api.dropboxapi.com/2/auth/token/revoke");
    row("dropbox, person", "dropbox", {}, "identity", "https://api.dropboxapi.com/2/users/get_current_account");
    row("auth0 ends in a slash", "auth0", valuesFor(QStringLiteral("auth0")), "issuer", "https://tenant.eu.auth0.com/");
    row("auth0, revoke", "auth0", valuesFor(QStringLiteral("auth0")), "revocation",
        "https://tenant.eu.auth0.com/oauth/revoke");
    row("okta", "okta", valuesFor(QStringLiteral("okta")), "issuer", "https://dev-1.okta.com/oauth2/default");
    row("okta, another server", "okta", values({{"org", "dev-1.okta.com"}, {"authorization_server", "aus1"}}), "issuer",
        "https://dev-1.okta.com/oauth2/aus1");
    row("keycloak", "keycloak", valuesFor(QStringLiteral("keycloak")), "issuer",
        "https://login.example.org/realms/staff");
    row("keycloak, older", "keycloak", values({{"base", "https://login.example.org/auth"}, {"realm", "the staff"}}),
        "issuer", "https://login.example.org/auth/realms/the%20staff");
    row("nextcloud, authorize", "nextcloud", valuesFor(QStringLiteral("nextcloud")), "authorization",
        "https://cloud.example.org/nc/index.php/apps/oauth2/authorize");
    row("nextcloud, token", "nextcloud", valuesFor(QStringLiteral("nextcloud")), "token",
        "https://cloud.example.org/nc/index.php/apps/oauth2/api/v1/token");
    row("nextcloud, person", "nextcloud", valuesFor(QStringLiteral("nextcloud")), "identity",
        "https://cloud.example.org/nc/ocs/v2.php/cloud/user?format=json");
    row("oidc, to the letter", "oidc", values({{"issuer", "https://login.example.org/a/"}}), "issuer",
        "https://login.example.org/a/");
    row("demo", "demo", valuesFor(QStringLiteral("demo")), "issuer", "http://127.0.0.1:8080");
}

void TestBuiltInProviders::goToTheRightAddresses()
{
    QFETCH(QString, id);
    QFETCH(Values, given);
    QFETCH(QString, where);
    const Result<Provider> resolved = m_catalogue.provider(id)->resolved(given);
    QVERIFY2(resolved.has_value(), qPrintable(resolved ? QString() : resolved.error().message));
    const QMap<QString, QString> places{
        {QStringLiteral("issuer"), resolved->issuer},
        {QStringLiteral("discovery"), resolved->discoveryUrl},
        {QStringLiteral("authorization"), resolved->endpoints.authorization},
        {QStringLiteral("token"), resolved->endpoints.token},
        {QStringLiteral("device"), resolved->endpoints.device},
        {QStringLiteral("revocation"), resolved->endpoints.revocation},
        {QStringLiteral("api"), resolved->apiBase},
        {QStringLiteral("identity"), resolved->identity.url},
        {QStringLiteral("manual"), resolved->revocation.manualRevocationUrl},
    };
    QVERIFY(places.contains(where));
    QTEST(places.value(where), "address");
}

void TestBuiltInProviders::treatClientsAndTokensAsTheServersDo_data()
{
    QTest::addColumn<ClientSecretRule>("secret");
    QTest::addColumn<QString>("offlineScope");
    QTest::addColumn<QString>("offlineParameter");
    QTest::addColumn<RefreshTokenRotation>("rotation");
    QTest::addColumn<QStringList>("refreshParameters");
    QTest::addColumn<RevocationStyle>("revocation");
    using enum ClientSecretRule;
    using Rotation = RefreshTokenRotation;
    using Revocation = RevocationStyle;
    const QString offline = QStringLiteral("offline_access");
    const QStringList nothing;
    QTest::newRow("microsoft") << MustNotSend << offline << "" << Rotation::AlwaysOldStaysValid << strings({"scope"})
                               << Revocation::None;
    QTest::newRow("google") << RequiredButNotConfidential << "" << "access_type" << Rotation::Never << nothing
                            << Revocation::Rfc7009;
    QTest::newRow("github") << Required << "" << "" << Rotation::Always << nothing << Revocation::None;
    QTest::newRow("gitlab") << NotNeeded << "" << "" << Rotation::Always << strings({"redirect_uri"})
                            << Revocation::Rfc7009;
    QTest::newRow("dropbox") << MustNotSend << "" << "token_access_type" << Rotation::Never << nothing
                             << Revocation::BearerPost;
    QTest::newRow("auth0") << MustNotSend << offline << "" << Rotation::Unknown << nothing << Revocation::Rfc7009;
    QTest::newRow("okta") << MustNotSend << offline << "" << Rotation::Unknown << nothing << Revocation::Rfc7009;
    QTest::newRow("keycloak") << MustNotSend << offline << "" << Rotation::Unknown << nothing << Revocation::Rfc7009;
    QTest::newRow("nextcloud") << Required << "" << "" << Rotation::Always << nothing << Revocation::None;
}

void TestBuiltInProviders::treatClientsAndTokensAsTheServersDo()
{
    QFETCH(ClientSecretRule, secret);
    QFETCH(RefreshTokenRotation, rotation);
    QFETCH(RevocationStyle, revocation);
    QFETCH(QString, offlineParameter);
    const Provider provider = *m_catalogue.provider(QString::fromLatin1(QTest::currentDataTag()));
    QCOMPARE(provider.clientSecretRule, secret);
    QCOMPARE(provider.clientSecretRuleFor(QStringLiteral("code")), secret);
    QCOMPARE(provider.tokenEndpointAuthMethod == QLatin1String("none"),
             secret == ClientSecretRule::MustNotSend || secret == ClientSecretRule::NotNeeded);
    QTEST(provider.scopes.offline, "offlineScope");
    QCOMPARE(provider.authorizationParameters.value(offlineParameter),
             QString::fromLatin1(offlineParameter.isEmpty() ? "" : "offline"));
    QCOMPARE(provider.quirks.refreshTokensRotate, rotation);
    QTEST(provider.quirks.refreshParameters, "refreshParameters");
    QCOMPARE(provider.revocation.style, revocation);
    QVERIFY(revocation != RevocationStyle::None || !provider.revocation.manualRevocationUrl.isEmpty());
}

void TestBuiltInProviders::acceptOnlyTheirOwnIssuer_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<Values>("given");
    QTest::addColumn<QString>("issuer");
    QTest::addColumn<QString>("tenantId");
    QTest::addColumn<bool>("accepted");
    const auto row = [](const char *name, const char *id, const Values &given, const char *issuer, const char *tenantId,
                        bool accepted) {
        QTest::newRow(name) << QString::fromLatin1(id) << given << QString::fromLatin1(issuer)
                            << QString::fromLatin1(tenantId) << accepted;
    };
    const char *tid = "9188040d-6c67-4c5b-b112-36a304b66dad";
    const char *issuer = "https://login.microsoftonline.com/9188040d-6c67-4c5b-b112-36a304b66dad/v2.0";
    row("google", "google", {}, "https://accounts.google.com", "", true);
    row("google, without a scheme", "google", {}, "accounts.google.com", "", true);
    row("google, with a slash", "google", {}, "https://accounts.google.com/", "", false);
    row("microsoft, its tenant", "microsoft", {}, issuer, tid, true);
    row("microsoft, another's issuer", "microsoft", {}, issuer, "11111111-6c67-4c5b-b112-36a304b66dad", false);
    row("microsoft, no tid", "microsoft", {}, issuer, "", false);
    row("microsoft, the template itself", "microsoft", {}, "https://login.microsoftonline.com/{tenantid}/v2.0",
        "{tenantid}", false);
    row("microsoft, a tid that is none", "microsoft", {}, "https://login.microsoftonline.com/x/../v2.0", "x/..", false);
    row("microsoft, fixed", "microsoft", values({{"tenant", tid}}), issuer, tid, true);
    row("microsoft, not the fixed one", "microsoft", values({{"tenant", "11111111-6c67-4c5b-b112-36a304b66dad"}}),
        issuer, tid, false);
    row("auth0", "auth0", valuesFor(QStringLiteral("auth0")), "https://tenant.eu.auth0.com/", "", true);
    row("auth0, without its slash", "auth0", valuesFor(QStringLiteral("auth0")), "https://tenant.eu.auth0.com", "",
        false);
    row("github has none to compare", "github", {}, "", "", true);
}

void TestBuiltInProviders::acceptOnlyTheirOwnIssuer()
{
    QFETCH(QString, id);
    QFETCH(Values, given);
    QFETCH(QString, issuer);
    QFETCH(QString, tenantId);
    const Provider provider = *m_catalogue.provider(id)->resolved(given);
    QTEST(provider.acceptsIssuer(issuer, tenantId), "accepted");
}

void TestBuiltInProviders::askOnlyForWhatTheyNeed()
{
    const QMap<QString, QStringList> missing{
        {QStringLiteral("auth0"), strings({"domain"})},  {QStringLiteral("demo"), strings({"issuer"})},
        {QStringLiteral("keycloak"), strings({"base"})}, {QStringLiteral("nextcloud"), strings({"server"})},
        {QStringLiteral("oidc"), strings({"issuer"})},   {QStringLiteral("okta"), strings({"org"})},
    };
    for (const Provider &provider : m_catalogue.providers()) {
        QCOMPARE(provider.missingVariables(), missing.value(provider.id));
        QVERIFY2(!provider.isReady(), qPrintable(provider.id)); // no client of ours is registered with anybody
    }
}

QTEST_GUILESS_MAIN(TestBuiltInProviders)
#include "tst_builtinproviders.moc"
