// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "democlient.h"
#include "demoprocess.h"

#include <QTest>

using namespace Qt::StringLiterals;

// RFC 8628
class TestDevice : public QObject
{
    Q_OBJECT

    DemoProcess m_provider;

    static QJsonObject start(DemoBrowser &device)
    {
        return device
            .post(u"/device_authorization"_s, {{u"client_id"_s, u"lanyard-demo"_s}, {u"scope"_s, u"openid profile"_s}})
            .json();
    }

    static Answer poll(DemoBrowser &device, const QJsonObject &codes)
    {
        return device.post(u"/token"_s,
                           {{u"grant_type"_s, u"urn:ietf:params:oauth:grant-type:device_code"_s},
                            {u"client_id"_s, u"lanyard-demo"_s},
                            {u"device_code"_s, codes.value("device_code"_L1).toString()}});
    }

    static Answer decide(DemoBrowser &browser, const QJsonObject &codes, const QString &decision)
    {
        const Answer people = browser.get(codes.value("verification_uri_complete"_L1).toString());
        const Answer consent = browser.follow(browser.press(people, u"person"_s, u"grace"_s));
        return browser.press(consent, u"decision"_s, decision);
    }

private Q_SLOTS:

    void initTestCase() { QVERIFY2(!m_provider.issuer().isEmpty(), m_provider.process().readAllStandardError()); }

    void signsInElsewhere()
    {
        DemoBrowser device(m_provider.issuer());
        DemoBrowser browser(m_provider.issuer());
        const QJsonObject codes = start(device);
        QCOMPARE(codes.value("verification_uri"_L1).toString(), QString(m_provider.issuer() + u"/device"_s));
        const Answer done = decide(browser, codes, u"approve"_s);
        QCOMPARE(done.status, 200);
        QVERIFY(done.header("location").isEmpty());
        const Answer tokens = poll(device, codes);
        QCOMPARE(tokens.status, 200);
        QCOMPARE(tokens.json().value("scope"_L1).toString(), u"openid profile"_s);
        QVERIFY(tokens.json().contains("id_token"_L1));
        QCOMPARE(poll(device, codes).error(), u"invalid_grant"_s);
    }

    void letsTheDeviceWait()
    {
        DemoBrowser device(m_provider.issuer());
        const QJsonObject codes = start(device);
        QCOMPARE(poll(device, codes).error(), u"authorization_pending"_s);
        QCOMPARE(poll(device, codes).error(), u"slow_down"_s);
    }

    void tellsTheDeviceOfARefusal()
    {
        DemoBrowser device(m_provider.issuer());
        DemoBrowser browser(m_provider.issuer());
        const QJsonObject codes = start(device);
        QCOMPARE(decide(browser, codes, u"deny"_s).status, 200);
        QCOMPARE(poll(device, codes).error(), u"access_denied"_s);
    }

    void readsTheCodeHoweverItIsTyped_data()
    {
        QTest::addColumn<QString>("change");
        QTest::newRow("small letters") << u"lower"_s;
        QTest::newRow("without the dash") << u"dash"_s;
        QTest::newRow("with spaces") << u"spaces"_s;
    }

    void readsTheCodeHoweverItIsTyped()
    {
        QFETCH(QString, change);
        DemoBrowser device(m_provider.issuer());
        DemoBrowser browser(m_provider.issuer());
        const QString shown = start(device).value("user_code"_L1).toString();
        QString typed = shown;
        if (change == "lower"_L1)
            typed = typed.toLower();
        else
            typed.replace(u'-', change == "dash"_L1 ? QString() : u"+"_s);
        const Answer people = browser.get(u"/device?user_code="_s + typed);
        const Answer consent = browser.follow(browser.press(people, u"person"_s, u"ada"_s));
        QVERIFY(consent.body.contains(shown.toLatin1()));
    }

    void asksAgainForAnUnknownCode()
    {
        DemoBrowser browser(m_provider.issuer());
        const Answer empty = browser.get(u"/device"_s);
        const Answer wrong = browser.get(u"/device?user_code=BBBB-%3Cb%3E"_s);
        QVERIFY(!empty.body.contains("role=\"alert\""));
        QVERIFY(wrong.body.contains("role=\"alert\""));
        QVERIFY(!wrong.body.contains("BBBB"));
    }

    void refusesOtherClients()
    {
        DemoBrowser browser(m_provider.issuer());
        QCOMPARE(browser.post(u"/device_authorization"_s, {{u"client_id"_s, u"somebody"_s}}).error(),
                 u"invalid_client"_s);
        QCOMPARE(
            browser
                .post(u"/device_authorization"_s, {{u"client_id"_s, u"lanyard-demo"_s}, {u"scope"_s, u"everything"_s}})
                .error(),
            u"invalid_scope"_s);
    }
};

QTEST_GUILESS_MAIN(TestDevice)
#include "tst_device.moc"
