// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "browserpeer.h"

#include "nodepeer.h"
#include "scriptedhttpserver.h"

#include <QImage>
#include <QTemporaryDir>
#include <QTest>
#include <QUrlQuery>

using namespace Lanyard;
using namespace std::chrono_literals;

namespace {

QUrl authorizationUrl(const QUrl &issuer, const QUrl &redirect)
{
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("client_id"), QStringLiteral("native-app"));
    query.addQueryItem(QStringLiteral("response_type"), QStringLiteral("code"));
    query.addQueryItem(QStringLiteral("scope"), QStringLiteral("openid"));
    query.addQueryItem(QStringLiteral("redirect_uri"), redirect.toString());
    query.addQueryItem(QStringLiteral("code_challenge"), QString(43, QLatin1Char('a')));
    query.addQueryItem(QStringLiteral("code_challenge_method"), QStringLiteral("S256"));
    auto url = issuer;
    url.setPath(QStringLiteral("/auth"));
    url.setQuery(query);
    return url;
}

ScriptedAnswer page(const QByteArray &html) { return ScriptedAnswer::http(200, "text/html; charset=utf-8", html); }

} // namespace

class TestBrowserPeer : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void carriesTheAnswerToAListenerInThisProcess_data()
    {
        QTest::addColumn<bool>("deny");
        QTest::addColumn<QString>("parameter");
        QTest::newRow("consent") << false << QStringLiteral("code");
        QTest::newRow("denial") << true << QStringLiteral("error");
    }

    void carriesTheAnswerToAListenerInThisProcess()
    {
        QFETCH(bool, deny);
        QFETCH(QString, parameter);
        NodePeer peer(QStringLiteral("oidc-provider.mjs"));
        QVERIFY2(peer.start(), qPrintable(peer.errorText()));
        ScriptedHttpServer listener;
        listener.setAnswer("/callback", page("<title>Done</title><h1>Back to Lanyard</h1>"));

        const auto redirect = listener.url(QStringLiteral("/callback"));
        const auto seen = BrowserPeer::visit({.url = authorizationUrl(peer.issuer(), redirect), .deny = deny});
        QCOMPARE(seen.error, QString());
        QVERIFY(QUrlQuery(seen.finalUrl).hasQueryItem(parameter));
        QCOMPARE(seen.title, QStringLiteral("Done"));
        QCOMPARE(seen.text, QStringLiteral("Back to Lanyard"));
        QCOMPARE(seen.status, 200);
        QCOMPARE(seen.foreignRequests, QStringList());
        QCOMPARE(seen.consoleErrors, QStringList());
    }

    void showsThePageInTheColoursAskedFor()
    {
        QTemporaryDir folder;
        ScriptedHttpServer server;
        server.setAnswer("/",
                         page("<style>:root{color-scheme:light dark}body{background:#fff}"
                              "@media(prefers-color-scheme:dark){body{background:#123}}</style>"));
        const auto shot = folder.filePath(QStringLiteral("page.png"));
        const auto seen =
            BrowserPeer::visit({.url = server.url(), .steps = QJsonArray(), .dark = true, .screenshot = shot});
        QCOMPARE(seen.error, QString());
        QCOMPARE(QImage(shot).pixelColor(5, 5), QColor(0x11, 0x22, 0x33));
    }

    void saysWhatCouldNotBeDone()
    {
        ScriptedHttpServer server;
        server.setAnswer("/", page("<button>Ada Lovelace</button>"));
        const QJsonArray steps{QJsonObject{{QStringLiteral("click"), QStringLiteral("Ada Lovelace")}},
                               QJsonObject{{QStringLiteral("click"), QStringLiteral("Approve")}}};
        const auto seen = BrowserPeer::visit({.url = server.url(), .steps = steps, .timeout = 7s});
        QVERIFY(seen.error.contains(QLatin1String("Approve")));
        QCOMPARE(seen.text, QStringLiteral("Ada Lovelace"));
    }
};

QTEST_GUILESS_MAIN(TestBrowserPeer)
#include "tst_browserpeer.moc"
