// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include <lanyard/net/authchallenge.h>

#include <QTest>

using namespace Lanyard;

namespace {

QString written(const QList<AuthChallenge> &challenges)
{
    QStringList texts;
    for (const AuthChallenge &challenge : challenges) {
        QString text = challenge.scheme;
        for (auto it = challenge.parameters.begin(); it != challenge.parameters.end(); ++it)
            text += QStringLiteral(" %1=[%2]").arg(it.key(), it.value());
        texts += text;
    }
    return texts.join(QStringLiteral("; "));
}

} // namespace

class TestAuthChallenge : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void readsWhatServersWrite_data()
    {
        QTest::addColumn<QByteArrayList>("headers");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QByteArrayList &headers, const char *expected) {
            QTest::newRow(name) << headers << QString::fromUtf8(expected);
        };
        row("a scheme alone", {"Bearer"}, "bearer");
        row("a parameter", {"Bearer error=\"invalid_token\""}, "bearer error=[invalid_token]");
        row("an unquoted one", {"Bearer error=invalid_token"}, "bearer error=[invalid_token]");
        row("spaces around the equals sign", {"Bearer realm = \"a\""}, "bearer realm=[a]");
        row("any case", {"bEARER Error=\"x\""}, "bearer error=[x]");
        row("several parameters", {"DPoP error=\"use_dpop_nonce\", algs=\"ES256 PS256\""},
            "dpop algs=[ES256 PS256] error=[use_dpop_nonce]");
        row("commas and quotes in a text", {"Bearer realm=\"a, \\\"b\\\" \\\\ c\", error=\"e\""},
            "bearer error=[e] realm=[a, \"b\" \\ c]");
        row("two in one header", {"Basic realm=\"x\", Bearer realm=\"y\", error=\"e\""},
            "basic realm=[x]; bearer error=[e] realm=[y]");
        row("two headers", {"Negotiate", "Bearer error=\"e\""}, "negotiate; bearer error=[e]");
        row("a token68", {"Negotiate YWJj==, Bearer error=\"e\""}, "negotiate; bearer error=[e]");
        row("a parameter twice", {"Bearer error=\"first\", error=\"second\""}, "bearer error=[first]");
        row("empty elements", {", ,Bearer error=\"e\",,"}, "bearer error=[e]");
        row("parameters without a scheme", {"error=\"e\""}, "");
        row("parameters of the next header", {"Bearer", "error=\"e\""}, "bearer");
        row("an open quote", {"Bearer error=\"e"}, "bearer");
        row("nothing", {""}, "");
        row("UTF-8", {"Bearer realm=\"\xc3\xbc\""}, "bearer realm=[ü]");
        row("too long to be real", {"Bearer error=\"" + QByteArray(9000, 'a') + '"'}, "");
    }

    void readsWhatServersWrite()
    {
        QFETCH(QByteArrayList, headers);
        QFETCH(QString, expected);
        HttpResponse response;
        response.headers = {{"Content-Type", "text/plain"}};
        for (const QByteArray &header : headers)
            response.headers.emplaceBack("www-authenticate", header);
        QCOMPARE(written(challengesIn(response)), expected);
    }

    void prefersWhatSaysWhatIsWrong()
    {
        HttpResponse response;
        QVERIFY(!tokenChallenge(response));
        response.headers = {{"WWW-Authenticate", "Basic realm=\"x\", error=\"not ours\""}};
        QVERIFY(!tokenChallenge(response));
        response.headers.emplaceBack("WWW-Authenticate", "Bearer realm=\"y\"");
        QCOMPARE(tokenChallenge(response)->scheme, QStringLiteral("bearer"));
        response.headers.emplaceBack("WWW-Authenticate", "DPoP error=\"invalid_token\"");
        QCOMPARE(tokenChallenge(response)->scheme, QStringLiteral("dpop"));
    }
};

QTEST_APPLESS_MAIN(TestAuthChallenge)
#include "tst_authchallenge.moc"
