// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "authorizationcodes.h"
#include "deviceauthorizations.h"
#include "tokenstore.h"

#include <QTest>
#include <QTimeZone>

using namespace Lanyard::Demo;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// What only time tells, on a clock that the test turns.
class TestLifetimes : public QObject
{
    Q_OBJECT

    QDateTime m_now = QDateTime::fromSecsSinceEpoch(1'800'000'000, QTimeZone::utc());
    WallClock m_clock = [this] { return m_now; };
    Grant m_grant{findPerson(u"ada"), {u"openid"_s, u"profile"_s}, {}, m_now};

    void pass(std::chrono::seconds time) { m_now = m_now.addSecs(time.count()); }

private Q_SLOTS:

    void letsACodeExpire()
    {
        AuthorizationCodes codes(m_clock, 60s);
        const QByteArray inTime = codes.issue({m_grant, "http://127.0.0.1/", "challenge"});
        pass(59s);
        const QByteArray later = codes.issue({m_grant, "http://127.0.0.1/", "challenge"});
        QVERIFY(codes.take(inTime));
        pass(60s);
        QVERIFY(!codes.take(later));
    }

    void remembersWhatACodeBecame()
    {
        AuthorizationCodes codes(m_clock, 60s);
        const QByteArray code = codes.issue({m_grant, "http://127.0.0.1/", "challenge"});
        QVERIFY(codes.take(code));
        codes.exchanged(code, "family");
        pass(3600s);
        const auto again = codes.take(code);
        QVERIFY(!again);
        QCOMPARE(again.error().family, "family"_ba);
    }

    void letsAnAccessTokenExpire()
    {
        TokenStore store(m_clock, 300s);
        const IssuedTokens tokens = store.issue(store.startFamily(m_grant), m_grant.scopes);
        pass(299s);
        QVERIFY(store.access(tokens.accessToken));
        pass(1s);
        QVERIFY(!store.access(tokens.accessToken));
        QVERIFY(store.refresh(tokens.refreshToken, std::nullopt));
    }

    void forgetsTheOldestWhenThereAreTooMany()
    {
        TokenStore store(m_clock, 300s);
        const IssuedTokens oldest = store.issue(store.startFamily(m_grant), m_grant.scopes);
        for (int i = 0; i < 999; ++i)
            QVERIFY(!store.startFamily(m_grant).isEmpty());
        QVERIFY(store.access(oldest.accessToken));
        QVERIFY(!store.startFamily(m_grant).isEmpty());
        QVERIFY(!store.access(oldest.accessToken));
        QVERIFY(!store.refresh(oldest.refreshToken, std::nullopt));
    }

    void letsADeviceCodeExpire()
    {
        DeviceAuthorizations devices(m_clock);
        const auto codes = devices.start(m_grant.scopes);
        pass(599s);
        QVERIFY(devices.find(codes.userCode));
        pass(1s);
        QVERIFY(!devices.find(codes.userCode));
        QVERIFY(!devices.approve(codes.userCode, m_grant));
        QCOMPARE(devices.poll(codes.deviceCode).error().code, "expired_token"_ba);
    }

    void slowsDownWhoPollsTooOften()
    {
        DeviceAuthorizations devices(m_clock);
        const auto codes = devices.start(m_grant.scopes);
        const auto error = [&] { return devices.poll(codes.deviceCode).error().code; };
        QCOMPARE(error(), "authorization_pending"_ba);
        pass(2s);
        QCOMPARE(error(), "authorization_pending"_ba);
        pass(1s);
        QCOMPARE(error(), "slow_down"_ba);
        pass(6s); // 2 seconds were enough before, 7 are wanted now
        QCOMPARE(error(), "slow_down"_ba);
        pass(12s);
        QCOMPARE(error(), "authorization_pending"_ba);
    }
};

QTEST_GUILESS_MAIN(TestLifetimes)
#include "tst_lifetimes.moc"
