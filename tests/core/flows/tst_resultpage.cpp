// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include <lanyard/flows/resultpage.h>

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>

#include <map>

using namespace Lanyard;

namespace {

//! The German of the page's own sentences.
class GermanPage : public QTranslator
{
public:
    using QTranslator::QTranslator;

    QString translate(const char *context, const char *text, const char * /*about*/, int /*n*/) const override
    {
        static const std::map<QByteArrayView, QString> german{
            {"en", QStringLiteral("de")},
            {"You're signed in", QStringLiteral("Sie sind angemeldet")},
            {"You can close this tab.", QStringLiteral("Sie können diesen Tab schließen.")}};
        const auto found = german.find(text);
        return QByteArrayView(context) == "ResultPage" && found != german.end() ? found->second : QString();
    }

    [[nodiscard]] bool isEmpty() const override { return false; }
};

//! A language that is written from right to left.
class HebrewPage : public QTranslator
{
public:
    using QTranslator::QTranslator;

    QString translate(const char * /*context*/, const char *text, const char * /*about*/, int /*n*/) const override
    {
        return QByteArrayView(text) == "en" ? QStringLiteral("he") : QString();
    }

    [[nodiscard]] bool isEmpty() const override { return false; }
};

QString htmlOf(const std::optional<Error> &problem = {}) { return QString::fromUtf8(ResultPage::make(problem).html); }

QByteArray styleIn(const QByteArray &html)
{
    const auto start = html.indexOf("<style>") + 7;
    return html.mid(start, html.indexOf("</style>") - start);
}

Error problem(const QString &message)
{
    return {ErrorKind::Rejected, QStringLiteral("code"), message, QStringLiteral("a hint"), QStringLiteral("a detail")};
}

} // namespace

class TestResultPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void saysHowItEnded()
    {
        QVERIFY(htmlOf().contains(QLatin1String("You're signed in")));
        QVERIFY(htmlOf().contains(QLatin1String("You can close this tab.")));
        const QString bad = htmlOf(problem(QStringLiteral("The server refused the request.")));
        QVERIFY(bad.contains(QLatin1String("The server refused the request.")));
        QVERIFY(!bad.contains(QLatin1String("You're signed in")));
        QVERIFY(!bad.contains(QLatin1String("a detail")));
    }

    void holdsNothingThatRunsOrComesFromElsewhere()
    {
        for (const QString &html : {htmlOf(), htmlOf(problem(QStringLiteral("No.")))}) {
            static const QRegularExpression active(
                QStringLiteral("<script|<link|<img|<iframe|<form|<object|<embed|<base|http-equiv|\\son[a-z]+=|"
                               "javascript:|@import|url\\(|https?:"),
                QRegularExpression::CaseInsensitiveOption);
            QVERIFY2(!active.match(html).hasMatch(), qPrintable(active.match(html).captured()));
        }
    }

    void allowsItsOwnStyleAndNothingElse()
    {
        const ResultPage page = ResultPage::make({});
        const auto hash = QCryptographicHash::hash(styleIn(page.html), QCryptographicHash::Sha256).toBase64();
        QVERIFY(page.contentSecurityPolicy.contains(QByteArray("style-src 'sha256-" + hash + "'")));
        for (const char *rule :
             {"default-src 'none'", "base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'"})
            QVERIFY2(page.contentSecurityPolicy.contains(rule), rule);
        QVERIFY(!page.contentSecurityPolicy.contains("unsafe"));
        // an attribute is not what the hash stands for
        QVERIFY(!page.html.contains("style="));
    }

    void escapesWhatAServerSaid_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("script") << QStringLiteral("<script>alert(1)</script>");
        QTest::newRow("image") << QStringLiteral("\"><img src=x onerror=alert(1)>");
        QTest::newRow("end of the paragraph") << QStringLiteral("</p></main><h1>You're signed in</h1>");
        QTest::newRow("entity") << QStringLiteral("&lt;b&gt; &amp;");
        QTest::newRow("place markers") << QStringLiteral("%1 %2 %3 %4 %5 %6 %7 %99");
    }

    void escapesWhatAServerSaid()
    {
        QFETCH(QString, text);
        const QString html = htmlOf(problem(text));
        QVERIFY(html.contains(text.toHtmlEscaped()));
        QCOMPARE(html.count(QLatin1Char('<')), htmlOf(problem(QStringLiteral("harmless"))).count(QLatin1Char('<')));
    }

    void suitsLightAndDark()
    {
        const QByteArray style = styleIn(ResultPage::make({}).html);
        QVERIFY(style.contains("color-scheme:light dark"));
        QVERIFY(style.contains("@media (prefers-color-scheme:dark)"));
    }

    void isAWholeDocument()
    {
        const QString html = htmlOf();
        QVERIFY(html.startsWith(QLatin1String("<!doctype html>")));
        QVERIFY(html.contains(QLatin1String("<meta charset=\"utf-8\">")));
        QVERIFY(html.contains(QLatin1String("<meta name=\"viewport\"")));
        QVERIFY(html.contains(QLatin1String("<title>")));
        for (const QString &element : {QStringLiteral("main"), QStringLiteral("h1"), QStringLiteral("style")})
            QCOMPARE(html.count(QString(QLatin1Char('<') + element)),
                     html.count(QString(QLatin1String("</") + element)));
    }

    void speaksTheLanguageOfTheProgram()
    {
        QVERIFY(htmlOf().contains(QLatin1String("<html lang=\"en\" dir=\"ltr\">")));
        GermanPage german;
        QVERIFY(QCoreApplication::installTranslator(&german));
        const QString html = htmlOf();
        QVERIFY(html.contains(QLatin1String("<html lang=\"de\" dir=\"ltr\">")));
        QVERIFY(html.contains(QStringLiteral("<h1>Sie sind angemeldet</h1>")));
        QVERIFY(html.contains(QStringLiteral("Sie können diesen Tab schließen.")));
    }

    void doesNotSayThatEnglishIsGerman()
    {
        // nobody has translated the program, and the person's locale is German all the same
        QLocale::setDefault(QLocale(QLocale::German));
        const QString html = htmlOf();
        QLocale::setDefault(QLocale::c());
        QVERIFY(html.contains(QLatin1String("<html lang=\"en\" dir=\"ltr\">")));
    }

    void runsFromRightToLeftWhereTheLanguageDoes()
    {
        HebrewPage hebrew;
        QVERIFY(QCoreApplication::installTranslator(&hebrew));
        QVERIFY(htmlOf().contains(QLatin1String("<html lang=\"he\" dir=\"rtl\">")));
    }
};

QTEST_GUILESS_MAIN(TestResultPage)
#include "tst_resultpage.moc"
