// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include <lanyard/providers/providervariable.h>

#include <QTest>

using namespace Lanyard;

Q_DECLARE_METATYPE(Lanyard::VariableKind)

class TestProviderVariable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesWhatFitsItsKind_data();
    void takesWhatFitsItsKind();
    void refusesWhatCouldLeadElsewhere_data();
    void refusesWhatCouldLeadElsewhere();
    void keepsToTheAllowedPattern();
};

void TestProviderVariable::takesWhatFitsItsKind_data()
{
    QTest::addColumn<VariableKind>("kind");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("value");
    const auto row = [](VariableKind kind, const char *typed, const char *value) {
        QTest::addRow("%d: %s", static_cast<int>(kind), typed)
            << kind << QString::fromUtf8(typed) << QString::fromUtf8(value);
    };
    using enum VariableKind;
    row(Text, "common", "common");
    row(Text, " contoso.com ", "contoso.com");
    row(Host, "tenant.eu.auth0.com", "tenant.eu.auth0.com");
    row(Host, "Login.Example.ORG:8443", "login.example.org:8443");
    row(Host, "https://login.example.org/", "login.example.org");
    row(Host, "192.0.2.7", "192.0.2.7");
    row(Host, "[2001:db8::1]:443", "[2001:db8::1]:443");
    row(Host, "bücher.example", "xn--bcher-kva.example");
    row(Base, "https://cloud.example.org/", "https://cloud.example.org");
    row(Base, "https://cloud.example.org/nc//", "https://cloud.example.org/nc");
    row(Base, "cloud.example.org/nc", "https://cloud.example.org/nc");
    row(Base, "localhost:8080", "https://localhost:8080");
    row(Base, "http://127.0.0.1:8080/", "http://127.0.0.1:8080");
    row(Url, "https://login.example.org/", "https://login.example.org/");
    row(Url, "https://login.example.org/token?v=2", "https://login.example.org/token?v=2");
    row(Url, "http://[::1]:8080", "http://[::1]:8080");
    row(Realm, "staff", "staff");
    row(Realm, "the staff & ä", "the%20staff%20%26%20%C3%A4");
    row(Realm, "a%2fb", "a%252fb");
    row(Realm, "a?b#c", "a%3Fb%23c");
}

void TestProviderVariable::takesWhatFitsItsKind()
{
    QFETCH(VariableKind, kind);
    QFETCH(QString, typed);
    const ProviderVariable variable{.name = QStringLiteral("v"), .label = QStringLiteral("V"), .kind = kind};
    const Result<QString> checked = variable.checked(typed);
    QVERIFY2(checked.has_value(), qPrintable(checked ? QString() : checked.error().message));
    QTEST(*checked, "value");
}

void TestProviderVariable::refusesWhatCouldLeadElsewhere_data()
{
    QTest::addColumn<VariableKind>("kind");
    QTest::addColumn<QString>("typed");
    const auto row = [](VariableKind kind, const char *typed) {
        QTest::addRow("%d: %s", static_cast<int>(kind), typed) << kind << QString::fromUtf8(typed);
    };
    using enum VariableKind;
    for (const char *text : {"", "..", ".", "a/b", "a%2fb", "a b", "a?b", "a#b", "a@b", "a:b", "{host}", "a{tenantid}",
                             "a\\b", "a\nb", "ä"})
        row(Text, text);
    for (const char *text :
         {"", "example.org/evil", "https://example.org/evil", "http://example.org", "user@example.org",
          "example.org:99999", "example.org:0", "example.org:", "example.org?x", "example.org#x", "example.org\\x",
          "{host}", "a.example b.example", "example.org%2fx", "[::1", "javascript:alert(1)", "exa\tmple.org"})
        row(Host, text);
    for (const VariableKind kind : {Url, Base}) {
        for (const char *text :
             {"", "javascript:alert(1)", "javascript://example.org/%0aalert(1)", "file:///etc/passwd",
              "data:text/html,x", "http://example.org", "http://127.0.0.1.example.org", "ftp://example.org", "https://",
              "https:///x", "https://user:secret@example.org", "https://example.org/#x", "https://example.org/a/../b",
              "https://example.org/a/%2e%2e/b", "https://example.org/{realm}", "https://example.org\\evil",
              "https://exa mple.org", "https://example.org/a b", "https://example.org:0"})
            row(kind, text);
    }
    row(Base, "https://example.org/?x=");
    for (const char *text : {"", ".", "..", "a/b", "a\\b", "{realm}", "a\nb", "a\xe2\x80\xae b"})
        row(Realm, text);
}

void TestProviderVariable::refusesWhatCouldLeadElsewhere()
{
    QFETCH(VariableKind, kind);
    QFETCH(QString, typed);
    const ProviderVariable variable{.name = QStringLiteral("v"),
                                    .label = QStringLiteral("The label"),
                                    .example = QStringLiteral("an example"),
                                    .kind = kind};
    const Result<QString> checked = variable.checked(typed);
    QVERIFY2(!checked.has_value(), qPrintable(checked.value_or(QString())));
    QCOMPARE(checked.error().kind, ErrorKind::Usage);
    QCOMPARE(checked.error().code, QStringLiteral("invalid_variable"));
    QVERIFY(checked.error().message.contains(variable.label));
    QVERIFY(checked.error().hint.contains(variable.example));
}

void TestProviderVariable::keepsToTheAllowedPattern()
{
    const ProviderVariable variable{
        .name = QStringLiteral("v"), .label = QStringLiteral("V"), .allowedPattern = QStringLiteral("a|b+")};
    QVERIFY(variable.checked(QStringLiteral("a")).has_value());
    QVERIFY(variable.checked(QStringLiteral("bbb")).has_value());
    QVERIFY(!variable.checked(QStringLiteral("ab")).has_value());
    QVERIFY(!variable.checked(QStringLiteral("c")).has_value());
    QVERIFY(!variable.checked(QString(3000, QLatin1Char('b'))).has_value());
}

QTEST_GUILESS_MAIN(TestProviderVariable)
#include "tst_providervariable.moc"
