// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include <lanyard/oauth/answerclaims.h>

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>
#include <QTimeZone>

using namespace Lanyard;

namespace {

constexpr qint64 moment = 1'767'225'600;

} // namespace

class TestAnswerClaims : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void checksEachClaim_data()
    {
        QTest::addColumn<QString>("claim");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<bool>("isRight");
        const auto row = [](const char *what, const char *claim, const QJsonValue &value, bool isRight = false) {
            QTest::addRow("%s: %s", claim, what) << QString::fromLatin1(claim) << value << isRight;
        };
        const QString client = QStringLiteral("client");
        row("ours", "iss", QStringLiteral("https://login.example"), true);
        row("another", "iss", QStringLiteral("https://login.example/"));
        row("null", "iss", QJsonValue());
        row("us", "aud", client, true);
        row("us among others", "aud", QJsonArray{QStringLiteral("other"), client}, true);
        row("another", "aud", QStringLiteral("other"));
        row("nobody", "aud", QJsonArray());
        row("us and a number", "aud", QJsonArray{client, 5});
        row("over as long as clocks may differ", "exp", moment - 120);
        row("just not so long", "exp", moment - 119, true);
        row("a text", "exp", QString::number(moment + 300));
        row("in the future", "iat", moment + 121);
        row("just not", "iat", moment + 120, true);
        row("long ago", "iat", 1, true);
        row("null", "iat", QJsonValue());
        row("in the future", "nbf", moment + 121);
        row("just not", "nbf", moment + 120, true);
    }

    void checksEachClaim()
    {
        QFETCH(QString, claim);
        QFETCH(QJsonValue, value);
        QFETCH(bool, isRight);
        const QDateTime now = QDateTime::fromSecsSinceEpoch(moment, QTimeZone::utc());
        const QJsonObject claims{{claim, value}};
        AnswerExpectation expected{IssuerRule::exactly(QStringLiteral("https://login.example")),
                                   QStringLiteral("client")};
        const auto checked = checkAnswerClaims(claims, expected, now);
        QCOMPARE(checked.has_value(), isRight);
        if (!isRight) {
            QCOMPARE(checked.error().kind, ErrorKind::Rejected);
            QCOMPARE(checked.error().code, QStringLiteral("invalid_") + claim);
        }
        QVERIFY(checkAnswerClaims({}, expected, now).has_value()); // nobody demands it
        expected.demanded = {claim};
        QCOMPARE(checkAnswerClaims(claims, expected, now).has_value(), isRight);
        QVERIFY(!checkAnswerClaims({}, expected, now).has_value());
    }
};

QTEST_GUILESS_MAIN(TestAnswerClaims)
#include "tst_answerclaims.moc"
