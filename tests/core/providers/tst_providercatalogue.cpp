// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include <lanyard/providers/providercatalogue.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Lanyard;

namespace {

//! A whole provider file, as short as can be, with more members in its second line.
QByteArray file(const QByteArray &id, const QByteArray &members = {})
{
    return "{ \"id\": \"" + id + "\", \"name\": \"" + id + "\", \"tagline\": \"t\", \"kind\": \"oauth2\",\n" + members
        + "\"mark\": { \"monogram\": \"X\", \"color\": \"#333333\" }, \"flows\": [\"code\"], \"issuer\": "
          "\"https://a.example\",\n"
          "\"discovery\": true }\n";
}

} // namespace

class TestProviderCatalogue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void findsProvidersAndSaysWhereFrom();
    void listsServersOfAKindLast();
    void letsLaterDirectoriesOverrideEarlierOnes();
    void laysAFileOverTheOneItExtends();
    void extendsTheEarlierFileOfItsOwnId();
    void adaptsABuiltInProviderToAServerOfOnesOwn();
    void refusesCircles();
    void refusesToExtendWhatIsNotSound_data();
    void refusesToExtendWhatIsNotSound();
    void keepsTheEarlierFileWhereTheLaterIsMalformed();
    void namesThePlaceOfAProblem_data();
    void namesThePlaceOfAProblem();
    void skipsWhatIsNoProviderFile();
    void takesTextsInTheBestLanguage_data();
    void takesTextsInTheBestLanguage();
    void findsIconsBesideTheFile();

private:
    void write(const char *name, const QByteArray &text) const;
    [[nodiscard]] ProviderCatalogue catalogue(const QStringList &languages = {QStringLiteral("en")}) const;

    [[nodiscard]] QString path(const char *name) const { return m_directory->filePath(QString::fromLatin1(name)); }

    std::unique_ptr<QTemporaryDir> m_directory;
};

void TestProviderCatalogue::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir(m_directory->path()).mkdir(QStringLiteral("a")));
    QVERIFY(QDir(m_directory->path()).mkdir(QStringLiteral("b")));
}

void TestProviderCatalogue::write(const char *name, const QByteArray &text) const
{
    QFile target(path(name));
    QVERIFY(target.open(QIODevice::WriteOnly));
    QCOMPARE(target.write(text), text.size());
}

ProviderCatalogue TestProviderCatalogue::catalogue(const QStringList &languages) const
{
    return ProviderCatalogue({path("a"), path("missing"), path("b")}, languages);
}

void TestProviderCatalogue::findsProvidersAndSaysWhereFrom()
{
    write("a/one.json", file("one"));
    const ProviderCatalogue all = catalogue();
    QVERIFY(all.problems().isEmpty());
    QCOMPARE(all.provider(QStringLiteral("one"))->source, path("a/one.json"));
    const Result<Provider> unknown = all.provider(QStringLiteral("two"));
    QVERIFY(!unknown.has_value());
    QCOMPARE(unknown.error().kind, ErrorKind::NotFound);
    QCOMPARE(unknown.error().code, QStringLiteral("unknown_provider"));
}

void TestProviderCatalogue::listsServersOfAKindLast()
{
    write("a/1.json", file("alpha", "\"generic\": true,"));
    write("a/2.json", file("gamma"));
    write("a/3.json", file("beta"));
    QStringList ids;
    for (const Provider &provider : catalogue().providers())
        ids.append(provider.id);
    QCOMPARE(ids, QStringList({QStringLiteral("beta"), QStringLiteral("gamma"), QStringLiteral("alpha")}));
}

void TestProviderCatalogue::letsLaterDirectoriesOverrideEarlierOnes()
{
    write("a/z.json", file("one", "\"apiBase\": \"https://first.example\", \"client\": { \"id\": \"first\" },"));
    write("b/a.json", file("one", "\"apiBase\": \"https://second.example\","));
    const ProviderCatalogue all = catalogue();
    QVERIFY(all.problems().isEmpty());
    QCOMPARE(all.providers().size(), 1);
    QCOMPARE(all.providers().first().apiBase, QStringLiteral("https://second.example"));
    QCOMPARE(all.providers().first().clientId, QString());
}

void TestProviderCatalogue::laysAFileOverTheOneItExtends()
{
    write("b/base.json",
          file("base",
               "\"redirect\": { \"path\": \"/x\", \"anyPort\": false, \"ports\": [5001, 5002] }, \"client\": { \"id\": "
               "\"c\" },"));
    write("a/top.json",
          "{ \"id\": \"top\", \"extends\": \"base\", \"name\": \"Top\", \"redirect\": { \"ports\": [6001] } }");
    const ProviderCatalogue all = catalogue();
    QVERIFY2(all.problems().isEmpty(), all.problems().isEmpty() ? "" : qPrintable(all.problems().first().toText()));
    const Provider top = *all.provider(QStringLiteral("top"));
    QCOMPARE(top.name, QStringLiteral("Top"));
    QCOMPARE(top.tagline, QStringLiteral("t"));
    QCOMPARE(top.clientId, QStringLiteral("c"));
    QCOMPARE(top.redirect.path, QStringLiteral("/x"));
    QCOMPARE(top.redirect.ports, QList<quint16>({6001}));
    QCOMPARE(top.source, path("a/top.json"));
    QCOMPARE(all.provider(QStringLiteral("base"))->redirect.ports.size(), 2);
}

void TestProviderCatalogue::extendsTheEarlierFileOfItsOwnId()
{
    write("a/one.json", file("one", "\"apiBase\": \"https://first.example\","));
    write("b/one.json", "{ \"id\": \"one\", \"extends\": \"one\", \"client\": { \"id\": \"ours\" } }");
    write("b/two.json", "{ \"id\": \"one\", \"extends\": \"one\", \"flows\": [\"paste\"] }");
    const ProviderCatalogue all = catalogue();
    QVERIFY(all.problems().isEmpty());
    QCOMPARE(all.providers().size(), 1);
    const Provider one = all.providers().first();
    QCOMPARE(one.apiBase, QStringLiteral("https://first.example"));
    QCOMPARE(one.clientId, QStringLiteral("ours"));
    QCOMPARE(one.flows, QStringList(QStringLiteral("paste")));
}

void TestProviderCatalogue::adaptsABuiltInProviderToAServerOfOnesOwn()
{
    write("a/contoso.json",
          R"({ "id": "contoso", "extends": "github", "name": "Contoso GitHub", "client": { "id": "Iv1.c" },
                                 "values": { "host": "github.contoso.example", "api": "https://github.contoso.example/api/v3" } })");
    write("a/gov.json", R"({ "id": "microsoft-gov", "extends": "microsoft", "client": { "id": "g" },
                             "values": { "login_host": "login.microsoftonline.us", "graph_host": "graph.microsoft.us", "tenant": "contoso.example" } })");
    const ProviderCatalogue all({ProviderCatalogue::builtInDirectory(), path("a")}, {});
    QVERIFY2(all.problems().isEmpty(), all.problems().isEmpty() ? "" : qPrintable(all.problems().first().toText()));
    const Provider contoso = *all.provider(QStringLiteral("contoso"))->resolved({});
    QCOMPARE(contoso.endpoints.token, QStringLiteral("https://github.contoso.example/login/oauth/access_token"));
    QCOMPARE(contoso.identity.url, QStringLiteral("https://github.contoso.example/api/v3/user"));
    QVERIFY(contoso.quirks.errorsWith200);
    const Provider gov = *all.provider(QStringLiteral("microsoft-gov"));
    QVERIFY(gov.openVariables().isEmpty());
    QVERIFY(gov.isReady());
    QCOMPARE(gov.resolved({})->discoveryUrl,
             QStringLiteral("https://login.microsoftonline.us/contoso.example/v2.0/.well-known/openid-configuration"));
}

void TestProviderCatalogue::refusesCircles()
{
    write("a/one.json", "{ \"id\": \"one\",\n \"extends\": \"two\" }");
    write("a/two.json", "{ \"id\": \"two\",\n \"extends\": \"three\" }");
    write("a/three.json", "{ \"id\": \"three\",\n \"extends\": \"one\" }");
    write("a/good.json", file("good"));
    const ProviderCatalogue all = catalogue();
    QCOMPARE(all.providers().size(), 1);
    QStringList paths;
    for (const FileProblem &problem : all.problems()) {
        QCOMPARE(problem.line, 2);
        paths.append(problem.path);
    }
    for (const char *name : {"a/one.json", "a/two.json", "a/three.json"})
        QVERIFY2(paths.contains(path(name)), name);
}

void TestProviderCatalogue::refusesToExtendWhatIsNotSound_data()
{
    QTest::addColumn<QByteArray>("base");
    QTest::newRow("not there") << QByteArray();
    QTest::newRow("not JSON") << QByteArray("{");
    QTest::newRow("against the schema") << file("base", "\"flavour\": 1,");
    QTest::newRow("incomplete") << QByteArray(R"({ "id": "base", "extends": "elsewhere" })");
}

void TestProviderCatalogue::refusesToExtendWhatIsNotSound()
{
    QFETCH(QByteArray, base);
    if (!base.isEmpty())
        write("a/base.json", base);
    write("b/top.json", "{ \"id\": \"top\",\n\"extends\": \"base\" }");
    const ProviderCatalogue all = catalogue();
    QVERIFY(all.providers().isEmpty());
    const FileProblem last = all.problems().last();
    QCOMPARE(last.path, path("b/top.json"));
    QCOMPARE(last.line, 2);
    QVERIFY(last.message.contains(QLatin1String("base")));
}

void TestProviderCatalogue::keepsTheEarlierFileWhereTheLaterIsMalformed()
{
    write("a/one.json", file("one", "\"apiBase\": \"https://first.example\","));
    write("b/1.json", file("one", "\"apiBase\": \"http://plain.example\","));
    write("b/2.json",
          "{ \"id\": \"one\", \"extends\": \"one\", \"endpoints\": { \"token\": \"https://{nothing}/x\" } }");
    write("b/3.json", file("other"));
    const ProviderCatalogue all = catalogue();
    QCOMPARE(all.problems().size(), 2);
    QCOMPARE(all.providers().size(), 2);
    QCOMPARE(all.provider(QStringLiteral("one"))->apiBase, QStringLiteral("https://first.example"));
}

void TestProviderCatalogue::namesThePlaceOfAProblem_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("named");
    const auto row = [](const char *name, const QByteArray &json, int line, const char *named) {
        QTest::newRow(name) << json << line << QString::fromLatin1(named);
    };
    row("syntax", "{\n\"id\": \"x\",\n}", 3, "");
    row("nothing", "", 1, "");
    row("an array", "[]", 1, "");
    row("twice", file("x", "\"kind\": \"oauth2\","), 2, "kind");
    row("unknown member", file("x", "\"flavour\": 1,"), 2, "flavour");
    row("unknown member below", file("x", "\"client\": {\n\"secret\": \"required\",\n\"password\": \"p\" },"), 4,
        "client.password");
    row("missing member", "{\n\"id\": \"x\", \"name\": \"x\", \"kind\": \"oauth2\" }", 1, "tagline");
    row("wrong type", file("x", "\"discoveryUrl\": true,"), 2, "discoveryUrl");
    row("wrong type below", file("x", "\"redirect\": { \"anyPort\": false,\n\"ports\": [\n\"80\"] },"), 4,
        "redirect.ports.0");
    row("wrong word", file("x", "\"revocation\": {\n\"style\": \"delete\" },"), 3, "rfc7009");
    row("id with a slash", file("x/y"), 1, "id");
    row("plain http", file("x", "\"apiBase\": \"http://a.example\","), 2, "apiBase");
    row("http that begins like loopback", file("x", "\"apiBase\": \"http://127.0.0.1.evil.example\","), 2, "apiBase");
    row("user in an address", file("x", "\"apiBase\": \"https://user@a.example\","), 2, "");
    row("script for an address", file("x", "\"registration\": {\n\"url\": \"javascript:alert(1)\" },"), 3,
        "registration.url");
    row("text without English", file("x", "\"registration\": {\n\"steps\": { \"de\": \"ja\" } },"), 3,
        "registration.steps.en");
    row("parameter of our own", file("x", "\"authorizationParameters\": {\n\"state\": \"1\" },"), 3, "state");
    row("authorization header", file("x", "\"identity\": { \"headers\": {\n\"authorization\": \"x\" } },"), 3,
        "authorization");
    row("name that stands for nothing", file("x", "\"apiBase\": \"https://{host}/\","), 2, "{host}");
    row("broken name", file("x", "\"apiBase\": \"https://{host\","), 2, "apiBase");
    row("client in an endpoint", file("x", "\"endpoints\": {\n\"token\": \"https://a.example/{client_id}\" },"), 3,
        "{client_id}");
    row("tenant without its rule", file("x", "\"apiBase\": \"https://a.example/{tenantid}\","), 2, "{tenantid}");
    row("ports and any port", file("x", "\"redirect\": { \"ports\": [5001] },"), 2, "anyPort");
    row("no port", file("x", "\"redirect\": { \"anyPort\": false },"), 2, "anyPort");
    row("privileged port", file("x", "\"redirect\": { \"anyPort\": false, \"ports\": [\n80] },"), 3,
        "redirect.ports.0");
    row("default that does not fit",
        file("x",
             "\"variables\": [ { \"name\": \"v\", \"label\": \"V\", \"kind\": \"host\",\n\"default\": \"a/b\" } ],"),
        3, "V");
    row("value that does not fit",
        file("x",
             "\"variables\": [ { \"name\": \"v\", \"label\": \"V\", \"kind\": \"host\" } ], \"values\": {\n\"v\": "
             "\"a/b\" },"),
        3, "V");
    row("variable twice",
        file("x", "\"variables\": [ { \"name\": \"v\", \"label\": \"V\" },\n{ \"name\": \"v\", \"label\": \"V\" } ],"),
        3, "v");
    row("variable with a taken name", file("x", "\"variables\": [ { \"name\": \"client_id\", \"label\": \"V\" } ],"), 2,
        "client_id");
    row("pattern that is none",
        file("x", "\"variables\": [ { \"name\": \"v\", \"label\": \"V\",\n\"allowedPattern\": \"(\" } ],"), 3, "");
    row("choice without choices",
        file("x", "\"variables\": [ { \"name\": \"v\", \"label\": \"V\", \"kind\": \"choice\" } ],"), 2, "choice");
    row("choices that settle different names",
        file("x",
             "\"variables\": [ { \"name\": \"v\", \"label\": \"V\", \"kind\": \"choice\", \"choices\": ["
             "{ \"value\": \"a\", \"label\": \"A\", \"values\": { \"h\": \"a.example\" } },"
             "{ \"value\": \"b\", \"label\": \"B\" } ] } ],"),
        2, "same names");
    row("default that is no choice",
        file("x",
             "\"variables\": [ { \"name\": \"v\", \"label\": \"V\", \"kind\": \"choice\", \"default\": \"c\", "
             "\"choices\": ["
             "{ \"value\": \"a\", \"label\": \"A\" }, { \"value\": \"b\", \"label\": \"B\" } ] } ],"),
        2, "c");
    row("light mark", QByteArray(file("x")).replace("#333333", "#ffcc00"), 2, "#ffcc00");
    row("no token endpoint", QByteArray(file("x")).replace("\"discovery\": true", "\"discovery\": false"), 1, "token");
    row("too large", file("x") + QByteArray(1024 * 1024, '\n'), 0, "1 MiB");
}

void TestProviderCatalogue::namesThePlaceOfAProblem()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, named);
    write("a/bad.json", json);
    write("b/good.json", file("good"));
    const ProviderCatalogue all = catalogue();
    QCOMPARE(all.providers().size(), 1);
    QVERIFY(!all.problems().isEmpty());
    const FileProblem problem = all.problems().first();
    QCOMPARE(problem.path, path("a/bad.json"));
    QTEST(problem.line, "line");
    QVERIFY2(problem.message.contains(named), qPrintable(problem.message));
    QVERIFY(problem.toText().startsWith(problem.path + QLatin1Char(':')));
}

void TestProviderCatalogue::skipsWhatIsNoProviderFile()
{
    write("a/one.json", file("one"));
    write("a/README", "no JSON");
    write("a/provider.schema.json", "{}");
    write("a/one.json~", "no JSON");
    QVERIFY(QDir(path("a")).mkdir(QStringLiteral("directory.json")));
    const ProviderCatalogue all = catalogue();
    QVERIFY(all.problems().isEmpty());
    QCOMPARE(all.providers().size(), 1);
}

void TestProviderCatalogue::takesTextsInTheBestLanguage_data()
{
    QTest::addColumn<QStringList>("languages");
    QTest::addColumn<QString>("text");
    QTest::newRow("none wanted") << QStringList() << "english";
    QTest::newRow("one that is there") << QStringList(QStringLiteral("fr")) << "french";
    QTest::newRow("a country's") << QStringList(QStringLiteral("de-AT")) << "german";
    QTest::newRow("a country's own") << QStringList(QStringLiteral("de-CH")) << "swiss";
    QTest::newRow("the second") << QStringList({QStringLiteral("it"), QStringLiteral("fr")}) << "french";
    QTest::newRow("none that is there") << QStringList(QStringLiteral("it")) << "english";
}

void TestProviderCatalogue::takesTextsInTheBestLanguage()
{
    QFETCH(QStringList, languages);
    write(
        "a/one.json",
        file("one",
             R"("registration": { "steps": { "en": "english", "de": "german", "de-CH": "swiss", "fr": "french" } },)"));
    const ProviderCatalogue all = catalogue(languages);
    QVERIFY(all.problems().isEmpty());
    QTEST(all.providers().first().registration.steps, "text");
}

void TestProviderCatalogue::findsIconsBesideTheFile()
{
    write("a/one.json", QByteArray(file("one")).replace("\"monogram\"", "\"icon\": \"one.svg\", \"monogram\""));
    QCOMPARE(catalogue().providers().first().mark.iconPath, path("a/one.svg"));
    write("a/one.json", QByteArray(file("one")).replace("\"monogram\"", "\"icon\": \"../one.svg\", \"monogram\""));
    QCOMPARE(catalogue().problems().size(), 1);
}

QTEST_GUILESS_MAIN(TestProviderCatalogue)
#include "tst_providercatalogue.moc"
