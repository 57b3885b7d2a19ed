// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include <lanyard/oauth/resourceerror.h>

#include <QTest>

using namespace Lanyard;

class TestResourceError : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void saysWhatAnApiWants_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("challenge");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, int status, const QByteArray &challenge, const char *expected) {
            QTest::newRow(name) << status << challenge << QString::fromLatin1(expected);
        };
        row("success", 200, "", "");
        row("nothing to say", 204, "", "");
        row("an ended token", 401, "Bearer error=\"invalid_token\"", "sign-in-required invalid_token");
        row("no reason", 401, "", "sign-in-required invalid_token");
        row("another scheme", 401, "Basic realm=\"x\"", "sign-in-required invalid_token");
        row("a sign-in that is too old", 401, "Bearer error=\"insufficient_user_authentication\", max_age=\"5\"",
            "sign-in-required insufficient_user_authentication");
        row("too little access", 403, "Bearer error=\"insufficient_scope\", scope=\"a b\"",
            "server insufficient_scope");
        row("a 401 for too little access", 401, "Bearer error=\"insufficient_scope\"", "server insufficient_scope");
        row("forbidden", 403, "", "server insufficient_scope");
        row("not found", 404, "", "server http_404");
        row("wrong data", 422, "", "server http_422");
        row("busy", 429, "", "network server_unavailable");
        row("down", 503, "", "network server_unavailable");
        row("moved", 302, "", "rejected redirected");
        row("not modified", 304, "", "rejected redirected");
    }

    void saysWhatAnApiWants()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, challenge);
        QFETCH(QString, expected);
        HttpResponse response;
        response.status = status;
        response.headers = {{"WWW-Authenticate", challenge}};
        const auto error = resourceError(QUrl(QStringLiteral("https://api.example/me")), response);
        QCOMPARE(error ? kindName(error->kind) + QLatin1Char(' ') + error->code : QString(), expected);
        QVERIFY(!error || (!error->message.isEmpty() && !error->hint.isEmpty()));
    }

    void passesOnWhatWouldHelp()
    {
        HttpResponse response;
        response.status = 401;
        response.headers = {
            {"WWW-Authenticate", R"(Bearer error="insufficient_user_authentication", acr_values="phr", max_age="60")"}};
        const QUrl url(QStringLiteral("https://api.example/me"));
        QVERIFY(resourceError(url, response)->hint.contains(QLatin1String("acr_values=phr, max_age=60")));
        response.headers = {{"WWW-Authenticate", R"(Bearer error="insufficient_scope", scope="mail.send")"}};
        QVERIFY(resourceError(url, response)->hint.contains(QLatin1String("mail.send")));
    }
};

QTEST_APPLESS_MAIN(TestResourceError)
#include "tst_resourceerror.moc"
