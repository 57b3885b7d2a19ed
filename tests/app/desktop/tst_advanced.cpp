// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "desktoplogin.h"
#include "desktopprogram.h"
#include "linkingperson.h"

#include "support/nodepeer.h"

#include <lanyard/jose/privatekey.h>

#include <QFile>
#include <QJsonArray>
#include <QTest>
#include <QUrlQuery>

using namespace Lanyard;
using namespace Qt::StringLiterals;

//! What few people need, chosen in the window: a client with a key, a request that is signed and pushed, tokens that
//! are bound to a key. At npm's oidc-provider, which holds it against whoever does less.
class TestAdvanced : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase()
    {
        QVERIFY(m_login.start());
        QVERIFY2(m_server.start(), qPrintable(m_server.errorText()));
    }

    void init()
    {
        QVERIFY(m_login.startAfresh());
        QVERIFY(m_program.start());
        QVERIFY(m_program.press(u"Add account"_s));
        QVERIFY(m_program.fill(u"Search providers"_s, u"openid"_s));
        QVERIFY(m_program.waitUntilGone(u"list item"_s, u"GitHub*"_s));
        QVERIFY(m_program.press(u"Continue"_s));
        QVERIFY(m_program.fill(u"Issuer"_s, m_server.issuer().toString()));
        QVERIFY(m_program.press(u"Advanced"_s, u"*"_s));
        QVERIFY(m_program.fill(u"Client ID"_s, u"with-a-key"_s));
        QVERIFY(m_program.press(u"*"_s, u"combo box"_s));
        QVERIFY(m_program.keys(u"Add account"_s, {u"End"_s, u"Up"_s, u"Up"_s, u"Return"_s}));
        QVERIFY(m_program.waitFor(u"*text"_s, u"Key file"_s).isValid());
    }

    void cleanup() { m_program.stop(); }

    void linksAsThePersonChose()
    {
        const QString path = m_login.bus().path(u"home/client.jwk"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(m_key.toJwk().reveal().toByteArray()) > 0);
        file.close();
        QVERIFY(m_program.fill(u"Key file"_s, path));
        QVERIFY(m_program.press(u"Hand the request to the server directly (PAR)"_s, u"check box"_s));
        QVERIFY(m_program.press(u"Sign the request with the key (JAR)"_s, u"check box"_s));
        QVERIFY(m_program.press(u"Bind the tokens to a key, so that a stolen one is no use (DPoP)"_s, u"check box"_s));
        QVERIFY(m_program.press(u"Continue"_s));
        signIn();
        QVERIFY(m_program.waitFor(u"text"_s, u"Name in Lanyard"_s).isValid());
        QVERIFY(m_program.press(u"Finish"_s));
        QVERIFY(m_program.waitFor(u"list item"_s, u"ada, 127.0.0.1, Active"_s).isValid());
        QVERIFY(header().startsWith("Authorization: DPoP "));

        QVERIFY(QFile::remove(path)); // the keyring has it
        QVERIFY(m_program.choose(u"More actions"_s, u"s"_s));
        signIn();
        QVERIFY(m_program.press(u"Finish"_s));
        QVERIFY(m_program.waitUntilGone(u"dialog"_s, u"Sign in again"_s));
        QVERIFY(header().startsWith("Authorization: DPoP "));
        QCOMPARE(DesktopLogin::keyringEntries(), 1);
    }

    void saysOnTheSamePageThatTheFileIsNotAKey()
    {
        QVERIFY(m_program.fill(u"Key file"_s, u"/etc/hostname"_s));
        QVERIFY(m_program.press(u"Continue"_s));
        QVERIFY(m_program.waitFor(u"label"_s, u"The private key could not be read."_s).isValid());
        QVERIFY(m_program.find(u"*text"_s, u"Issuer"_s).isValid());
        QVERIFY(m_program.fill(u"Key file"_s, u"/nowhere/key"_s));
        QVERIFY(m_program.press(u"Continue"_s));
        QVERIFY(m_program.waitFor(u"label"_s, u"/nowhere/key can't be read*"_s).isValid());
        QVERIFY(m_login.openedAddresses().isEmpty());
        QCOMPARE(DesktopLogin::keyringEntries(), 0);
    }

private:
    void signIn()
    {
        const qsizetype before = m_login.openedAddresses().size();
        QVERIFY(m_program.waitFor(u"label"_s, u"Ready when you are."_s).isValid());
        QVERIFY(m_person.continueInBrowser());
        QTRY_COMPARE(m_login.openedAddresses().size(), before + 1);
        const QUrlQuery request(m_login.openedAddresses().constLast());
        QVERIFY(request.hasQueryItem(u"request_uri"_s));
        QVERIFY(!request.hasQueryItem(u"redirect_uri"_s)); // it is in what was pushed
        const BrowserVisit visit = BrowserPeer::visit({.url = m_login.openedAddresses().constLast()});
        QVERIFY2(visit.error.isEmpty(), qPrintable(visit.error + visit.text));
    }

    static QByteArray header() { return DesktopLogin::lanyardctl({u"token"_s, u"ada"_s, u"--format"_s, u"header"_s}); }

    static QJsonObject client(const PrivateKey &key)
    {
        return {{u"client_id"_s, u"with-a-key"_s},
                {u"token_endpoint_auth_method"_s, u"private_key_jwt"_s},
                {u"token_endpoint_auth_signing_alg"_s, u"ES256"_s},
                {u"request_object_signing_alg"_s, u"ES256"_s},
                {u"require_pushed_authorization_requests"_s, true},
                {u"dpop_bound_access_tokens"_s, true},
                {u"grant_types"_s, QJsonArray{u"authorization_code"_s, u"refresh_token"_s}},
                {u"jwks"_s, QJsonObject{{u"keys"_s, QJsonArray{key.publicJwk().toJson()}}}}};
    }

    const PrivateKey m_key = PrivateKey::generate(PrivateKey::Kind::P256).value();
    DesktopLogin m_login;
    NodePeer m_server{u"oidc-provider.mjs"_s, {{u"clients"_s, QJsonArray{client(m_key)}}}};
    DesktopProgram m_program;
    LinkingPerson m_person{m_login, m_program};
};

QTEST_GUILESS_MAIN(TestAdvanced)
#include "tst_advanced.moc"
