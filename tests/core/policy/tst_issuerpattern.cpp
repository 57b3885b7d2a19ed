// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include <lanyard/policy/issuerpattern.h>

#include <QTest>

using namespace Lanyard;

class TestIssuerPattern : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void matchesPartByPart_data();
    void matchesPartByPart();
    void refusesWhatIsNoPattern_data();
    void refusesWhatIsNoPattern();
};

void TestIssuerPattern::matchesPartByPart_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("issuer");
    QTest::addColumn<bool>("match");
    const auto row = [](const char *name, const char *pattern, const char *issuer, bool match) {
        QTest::newRow(name) << QString::fromUtf8(pattern) << QString::fromUtf8(issuer) << match;
    };
    row("host", "login.example.org", "https://login.example.org", true);
    row("host, any path", "login.example.org", "https://login.example.org/realms/a", true);
    row("host, other case", "Login.Example.org", "https://login.example.ORG/", true);
    row("host, other", "login.example.org", "https://example.org", false);
    row("host, only an end", "login.example.org", "https://evil-login.example.org", false);
    row("host, only a beginning", "login.example.org", "https://login.example.org.evil.test", false);
    row("host, as a path", "login.example.org", "https://evil.test/login.example.org", false);
    row("host, as a user", "login.example.org", "https://login.example.org@evil.test/", false);
    row("host, plain http", "login.example.org", "http://login.example.org", false);
    row("host, other port", "login.example.org", "https://login.example.org:8443", false);
    row("host, its port said", "login.example.org", "https://login.example.org:443", true);
    row("host and port", "login.example.org:8443", "https://login.example.org:8443/a", true);
    row("loopback over http", "127.0.0.1:8080", "http://127.0.0.1:8080/x", true);
    row("loopback, IPv6", "[::1]:8080", "http://[::1]:8080/x", true);
    row("umlauts", "login.bücher.example", "https://login.xn--bcher-kva.example", true);
    row("subdomain", "*.example.org", "https://a.example.org/x", true);
    row("subdomain of a subdomain", "*.example.org", "https://b.a.example.org", true);
    row("the domain is no subdomain", "*.example.org", "https://example.org", false);
    row("no dot, no subdomain", "*.example.org", "https://evilexample.org", false);
    row("subdomain, as a path", "*.example.org", "https://evil.test/a.example.org", false);
    row("address", "https://login.example.org/a", "https://login.example.org/a", true);
    row("address, slash", "https://login.example.org/a", "https://login.example.org/a/", true);
    row("address, deeper", "https://login.example.org/a", "https://login.example.org/a/b", false);
    row("address, no path", "https://login.example.org", "https://login.example.org/", true);
    row("address, no path, deeper", "https://login.example.org", "https://login.example.org/b", false);
    row("address, http", "http://localhost:1234", "http://localhost:1234", true);
    row("address, https for http", "http://localhost:1234", "https://localhost:1234", false);
    row("path and rest", "https://login.example.org/realms/*", "https://login.example.org/realms/a", true);
    row("path and no rest", "https://login.example.org/realms/*", "https://login.example.org/realms/", true);
    row("path, other", "https://login.example.org/realms/*", "https://login.example.org/admin", false);
    row("path, up again", "https://login.example.org/realms/*", "https://login.example.org/realms/../admin", false);
    row("path, up again, hidden", "https://login.example.org/realms/*", "https://login.example.org/realms/%2e%2e/admin",
        false);
    row("no issuer", "login.example.org", "", false);
    row("nonsense", "login.example.org", "login.example.org", false);
}

void TestIssuerPattern::matchesPartByPart()
{
    QFETCH(QString, pattern);
    QFETCH(QString, issuer);
    const auto parsed = IssuerPattern::fromText(pattern);
    QVERIFY(parsed.has_value());
    QTEST(parsed->matches(QUrl(issuer, QUrl::StrictMode)), "match");
}

void TestIssuerPattern::refusesWhatIsNoPattern_data()
{
    QTest::addColumn<QString>("pattern");
    for (const char *text : {"", "*", "*.", "https://", "ftp://example.org", "a.*.org", "login.*", "https://*/x", "a b",
                             "user@example.org", "https://example.org/a*b", "https://example.org/?a",
                             "example.org:99999", "https://example.org/#x", "[::1", "example.org:"})
        QTest::newRow(*text == '\0' ? "nothing" : text) << QString::fromUtf8(text);
}

void TestIssuerPattern::refusesWhatIsNoPattern()
{
    QFETCH(QString, pattern);
    QVERIFY(!IssuerPattern::fromText(pattern).has_value());
}

QTEST_GUILESS_MAIN(TestIssuerPattern)
#include "tst_issuerpattern.moc"
