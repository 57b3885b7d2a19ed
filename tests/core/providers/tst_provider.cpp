// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include <lanyard/providers/provider.h>
#include <lanyard/providers/urltemplate.h>

#include <QJsonDocument>
#include <QTest>

using namespace Lanyard;

namespace {

Provider sample()
{
    Provider provider;
    provider.id = QStringLiteral("sample");
    provider.name = QStringLiteral("Sample");
    provider.flows = {QStringLiteral("code"), QStringLiteral("device")};
    provider.issuer = QStringLiteral("{base}");
    provider.endpoints.authorization = QStringLiteral("{base}/authorize");
    provider.endpoints.token = QStringLiteral("{base}/{version}/token");
    provider.endpoints.device = QStringLiteral("{device}");
    provider.variables = {
        {.name = QStringLiteral("base"), .label = QStringLiteral("Server"), .kind = VariableKind::Base},
        {.name = QStringLiteral("version"), .label = QStringLiteral("Version"), .defaultValue = QStringLiteral("v1")},
        {.name = QStringLiteral("device"),
         .label = QStringLiteral("Device"),
         .required = false,
         .kind = VariableKind::Url},
    };
    return provider;
}

QMap<QString, QString> base(const char *address) { return {{QStringLiteral("base"), QString::fromLatin1(address)}}; }

} // namespace

class TestProvider : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fillsInWhatIsGivenAndWhatIsDefault();
    void leavesOutWhatHasNoValue();
    void asksOnAPhoneOnlyWhereTheServerSaysHow_data();
    void asksOnAPhoneOnlyWhereTheServerSaysHow();
    void callsAServerOfAnyKindByItsHost_data();
    void callsAServerOfAnyKindByItsHost();
    void refusesValues_data();
    void refusesValues();
    void doesNotAskForWhatIsSettled();
    void settlesWhatAChoiceStandsFor();
    void asksForGroupsOfScopesByTheirNames();
    void needsAServerToSignInTo();
    void isReadyOnceNothingHasToBeAsked();
    void needsNoSecretWhereTheFlowDoesWithout();
    void replacesEachNameOnce();
    void findsTheFirstValueOfSeveralPaths();
    void asksForTheOfflineScopeBesidesTheDefaults();
};

void TestProvider::fillsInWhatIsGivenAndWhatIsDefault()
{
    const Result<Provider> provider = sample().resolved(base("https://example.org/"));
    QVERIFY(provider.has_value());
    QCOMPARE(provider->issuer, QStringLiteral("https://example.org"));
    QCOMPARE(provider->endpoints.token, QStringLiteral("https://example.org/v1/token"));
    QCOMPARE(provider->issuerMatch, IssuerMatch::Exact);
    QVERIFY(provider->missingVariables().isEmpty());
}

void TestProvider::leavesOutWhatHasNoValue()
{
    QMap<QString, QString> given = base("https://example.org");
    const Result<Provider> without = sample().resolved(given);
    QVERIFY(without->endpoints.device.isEmpty());
    QCOMPARE(without->flows, QStringList(QStringLiteral("code")));
    given.insert(QStringLiteral("device"), QStringLiteral("https://example.org/device"));
    const Result<Provider> with = sample().resolved(given);
    QCOMPARE(with->endpoints.device, QStringLiteral("https://example.org/device"));
    QCOMPARE(with->flows.size(), 2);
}

void TestProvider::asksOnAPhoneOnlyWhereTheServerSaysHow_data()
{
    QTest::addColumn<bool>("discovery");
    QTest::newRow("its metadata can be had") << true;
    QTest::newRow("its addresses are known by heart") << false;
}

void TestProvider::asksOnAPhoneOnlyWhereTheServerSaysHow()
{
    QFETCH(bool, discovery);
    Provider provider = sample();
    provider.flows += QStringLiteral("ciba");
    provider.discovery = discovery;
    const Result<Provider> resolved = provider.resolved(base("https://example.org"));
    QCOMPARE(resolved->flows.contains(QLatin1String("ciba")), discovery);
}

void TestProvider::callsAServerOfAnyKindByItsHost_data()
{
    QTest::addColumn<bool>("generic");
    QTest::addColumn<bool>("hasIssuer");
    QTest::addColumn<QString>("name");
    QTest::newRow("one provider") << false << true << QStringLiteral("Sample");
    QTest::newRow("by its issuer") << true << true << QStringLiteral("login.example.org");
    QTest::newRow("by its address") << true << false << QStringLiteral("login.example.org");
}

void TestProvider::callsAServerOfAnyKindByItsHost()
{
    QFETCH(bool, generic);
    QFETCH(bool, hasIssuer);
    Provider provider = sample();
    provider.generic = generic;
    if (!hasIssuer)
        provider.issuer.clear();
    const Result<Provider> resolved = provider.resolved(base("https://login.example.org/realm"));
    QVERIFY(resolved.has_value());
    QTEST(resolved->serverName(), "name");
    QCOMPARE(provider.serverName(), QStringLiteral("Sample")); // as long as nobody knows which one it is
}

void TestProvider::refusesValues_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("code");
    QTest::newRow("missing") << "base" << " " << "missing_variable";
    QTest::newRow("unknown") << "bass" << "https://example.org" << "unknown_variable";
    QTest::newRow("script") << "base" << "javascript:alert(1)" << "invalid_variable";
    QTest::newRow("plain http") << "base" << "http://example.org" << "invalid_variable";
    QTest::newRow("template in a value") << "version" << "{base}" << "invalid_variable";
    QTest::newRow("path in a value") << "version" << "../admin" << "invalid_variable";
    QTest::newRow("line feed in the client id") << "client_id" << "a\nb" << "invalid_variable";
}

void TestProvider::refusesValues()
{
    QFETCH(QString, name);
    QFETCH(QString, value);
    QMap<QString, QString> given = base("https://example.org");
    given.insert(name, value);
    const Result<Provider> provider = sample().resolved(given);
    QVERIFY(!provider.has_value());
    QCOMPARE(provider.error().kind, ErrorKind::Usage);
    QTEST(provider.error().code, "code");
    QVERIFY(!provider.error().message.isEmpty());
}

void TestProvider::doesNotAskForWhatIsSettled()
{
    Provider provider = sample();
    provider.values = base("https://fixed.example");
    QCOMPARE(provider.openVariables().size(), 2);
    QVERIFY(provider.missingVariables().isEmpty());
    QCOMPARE(provider.resolved({})->issuer, QStringLiteral("https://fixed.example"));
    QCOMPARE(provider.resolved(base("https://other.example")).error().code, QStringLiteral("unknown_variable"));

    provider.values = base("http://not-loopback.example");
    QCOMPARE(provider.resolved({}).error().code, QStringLiteral("invalid_variable"));
    provider.variables.removeFirst(); // now a name that nothing but the result of it is known about
    QCOMPARE(provider.resolved({}).error().code, QStringLiteral("invalid_address"));
}

void TestProvider::settlesWhatAChoiceStandsFor()
{
    const QString cloud = QStringLiteral("cloud");
    const QString host = QStringLiteral("host");
    Provider provider = sample();
    provider.endpoints.token = QStringLiteral("https://{host}/token");
    provider.values = base("https://example.org");
    provider.variables.append(
        {.name = cloud,
         .label = QStringLiteral("Cloud"),
         .defaultValue = QStringLiteral("world"),
         .kind = VariableKind::Choice,
         .choices = {{QStringLiteral("world"), QStringLiteral("World"), {{host, QStringLiteral("world.example")}}},
                     {QStringLiteral("moon"), QStringLiteral("Moon"), {{host, QStringLiteral("moon.example")}}}}});
    const auto tokenEndpoint = [&provider](const QMap<QString, QString> &given) {
        const auto resolved = provider.resolved(given);
        return resolved ? resolved->endpoints.token : resolved.error().code;
    };
    QCOMPARE(tokenEndpoint({}), QStringLiteral("https://world.example/token"));
    QCOMPARE(tokenEndpoint({{cloud, QStringLiteral(" moon ")}}), QStringLiteral("https://moon.example/token"));
    QCOMPARE(tokenEndpoint({{cloud, QStringLiteral("mars")}}), QStringLiteral("invalid_variable"));
    QVERIFY(provider.resolved({{cloud, QStringLiteral("mars")}}).error().hint.contains(QLatin1String("world, moon")));
    QCOMPARE(tokenEndpoint({{host, QStringLiteral("evil.example")}}), QStringLiteral("unknown_variable"));
    QVERIFY(!provider.openVariables().isEmpty());
    provider.values.insert(host, QStringLiteral("own.example")); // what the file says itself leaves nothing to choose
    QCOMPARE(tokenEndpoint({}), QStringLiteral("https://own.example/token"));
    QCOMPARE(tokenEndpoint({{cloud, QStringLiteral("moon")}}), QStringLiteral("unknown_variable"));
    // what a linked account remembers leads to the same place again
    provider.values.remove(host);
    Provider again = provider;
    again.values.insert(provider.resolved({{cloud, QStringLiteral("moon")}})->values);
    QCOMPARE(again.resolved({})->endpoints.token, QStringLiteral("https://moon.example/token"));
}

void TestProvider::asksForGroupsOfScopesByTheirNames()
{
    ProviderScopes scopes;
    scopes.groups.insert(QStringLiteral("mail"), {QStringLiteral("Mail.Read"), QStringLiteral("Mail.Send")});
    QCOMPARE(scopes.expanded({QStringLiteral("openid"), QStringLiteral("mail"), QStringLiteral("Mail.Read"),
                              QStringLiteral("other")}),
             QStringList({QStringLiteral("openid"), QStringLiteral("Mail.Read"), QStringLiteral("Mail.Send"),
                          QStringLiteral("other")}));
    QVERIFY(scopes.expanded({}).isEmpty());
}

void TestProvider::needsAServerToSignInTo()
{
    Provider provider = sample();
    provider.endpoints.token.clear();
    QCOMPARE(provider.resolved(base("https://example.org")).error().code, QStringLiteral("invalid_address"));
    provider.discovery = true;
    QVERIFY(provider.resolved(base("https://example.org")).has_value());
    provider.variables.first().required = false;
    QCOMPARE(provider.resolved({}).error().code, QStringLiteral("invalid_address"));
}

void TestProvider::isReadyOnceNothingHasToBeAsked()
{
    Provider provider = sample();
    provider.clientId = QStringLiteral("native");
    QVERIFY(!provider.isReady());
    QCOMPARE(provider.missingVariables(), QStringList(QStringLiteral("base")));
    provider.values = base("https://example.org");
    QVERIFY(provider.isReady());
    provider.clientId.clear();
    QVERIFY(!provider.isReady());
    provider.registration.dynamic = true;
    QVERIFY(provider.isReady());
}

void TestProvider::needsNoSecretWhereTheFlowDoesWithout()
{
    Provider provider = sample();
    provider.clientSecretRule = ClientSecretRule::Required;
    provider.secretlessFlows = {QStringLiteral("device")};
    QCOMPARE(provider.clientSecretRuleFor(QStringLiteral("code")), ClientSecretRule::Required);
    QCOMPARE(provider.clientSecretRuleFor(QStringLiteral("device")), ClientSecretRule::NotNeeded);
}

void TestProvider::replacesEachNameOnce()
{
    const UrlTemplate text(QStringLiteral("{a}/{b}{a}"));
    QCOMPARE(text.names(), QStringList({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("a")}));
    QCOMPARE(text.expanded({{QStringLiteral("a"), QStringLiteral("{b}/")}, {QStringLiteral("b"), QStringLiteral("x")}}),
             QStringLiteral("{b}/x{b}/"));
    QVERIFY(!text.expanded({{QStringLiteral("a"), QStringLiteral("x")}}).has_value());
}

void TestProvider::findsTheFirstValueOfSeveralPaths()
{
    const QJsonObject answer =
        QJsonDocument::fromJson(
            R"({"id":9007199254740991,"name":null,"login":"anna","ocs":{"data":{"displayname":"Anna"}},
                                                            "https://a.example/id":"7","list":[1]})")
            .object();
    const auto at = [&answer](const QStringList &paths) { return ProviderIdentity::valueAt(answer, paths); };
    QCOMPARE(at({QStringLiteral("id")}), QStringLiteral("9007199254740991"));
    QCOMPARE(at({QStringLiteral("name"), QStringLiteral("login")}), QStringLiteral("anna"));
    QCOMPARE(at({QStringLiteral("ocs.data.displayname")}), QStringLiteral("Anna"));
    QCOMPARE(at({QStringLiteral("https://a.example/id")}), QStringLiteral("7"));
    QCOMPARE(at({QStringLiteral("ocs.data"), QStringLiteral("list"), QStringLiteral("ocs.x.y")}), QString());
}

void TestProvider::asksForTheOfflineScopeBesidesTheDefaults()
{
    ProviderScopes scopes{.defaults = {QStringLiteral("openid")}};
    QCOMPARE(scopes.requested(), QStringList(QStringLiteral("openid")));
    scopes.offline = QStringLiteral("offline_access");
    scopes.names.insert(scopes.offline, QStringLiteral("Stay signed in"));
    QCOMPARE(scopes.requested(), QStringList({QStringLiteral("openid"), QStringLiteral("offline_access")}));
    QCOMPARE(scopes.nameOf(scopes.offline), QStringLiteral("Stay signed in"));
    QCOMPARE(scopes.nameOf(QStringLiteral("openid")), QStringLiteral("openid"));
}

QTEST_GUILESS_MAIN(TestProvider)
#include "tst_provider.moc"
