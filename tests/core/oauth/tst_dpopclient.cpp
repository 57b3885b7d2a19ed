// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "support/fakeclock.h"
#include "support/faketransport.h"

#include <lanyard/oauth/dpopclient.h>

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QSet>
#include <QTest>

using namespace Lanyard;

namespace {

const QUrl url(QStringLiteral("https://api.example/me?fields=all"));

HttpRequest post()
{
    HttpRequest request;
    request.url = url;
    request.method = "POST";
    request.body = Secret(QByteArrayView("a=b"));
    return request;
}

QJsonObject claims(const HttpRequest &request)
{
    const QByteArray part = headerOf(request, "DPoP").split('.').value(1);
    return QJsonDocument::fromJson(QByteArray::fromBase64(part, QByteArray::Base64UrlEncoding)).object();
}

QString claim(const HttpRequest &request, const char *name)
{
    return claims(request).value(QLatin1String(name)).toString();
}

HttpResponse wantsNonce(const QByteArray &nonce, int status = 400)
{
    return FakeTransport::json({{QStringLiteral("error"), QStringLiteral("use_dpop_nonce")}}, status,
                               {{"DPoP-Nonce", nonce}});
}

} // namespace

class TestDpopClient : public QObject
{
    Q_OBJECT

private:
    FakeClock m_clock;
    std::unique_ptr<FakeTransport> m_transport;
    std::unique_ptr<HttpClient> m_http;
    std::shared_ptr<DpopKey> m_key;

    Result<HttpResponse> sent()
    {
        DpopClient client(*m_http, m_key);
        return QCoro::waitFor(client.send([] { return post(); }, {}));
    }

    Result<HttpResponse> sentOnce()
    {
        DpopClient client(*m_http, m_key);
        return QCoro::waitFor(client.sendOnce([] { return post(); }, {}));
    }

    [[nodiscard]] const QList<HttpRequest> &requests() const { return m_transport->requests(); }

private Q_SLOTS:

    void init()
    {
        m_http.reset();
        m_transport = std::make_unique<FakeTransport>();
        m_http = std::make_unique<HttpClient>(*m_transport, m_clock);
        m_key = std::make_shared<DpopKey>(DpopKey::generate({}).value());
    }

    void provesTheKey()
    {
        m_transport->append(FakeTransport::json({}));
        QCOMPARE(sent()->status, 200);
        QCOMPARE(claim(requests().constFirst(), "htm"), QStringLiteral("POST"));
        QCOMPARE(claim(requests().constFirst(), "htu"), QStringLiteral("https://api.example/me"));
        QVERIFY(headerOf(requests().constFirst(), "Authorization").isEmpty());
    }

    void sendsPlainRequestsWithoutAKey()
    {
        m_key.reset();
        m_transport->append(FakeTransport::json({}));
        QCOMPARE(sent()->status, 200);
        QVERIFY(headerOf(requests().constFirst(), "DPoP").isEmpty());
    }

    void makesAProofForEachAttempt()
    {
        // RFC 9449 §11.1: a server may refuse a jti that it has seen
        m_transport->append(FakeTransport::http(503, "text/html", ""));
        m_transport->append(FakeTransport::failed(QStringLiteral("unreachable")));
        m_transport->append(FakeTransport::json({}));
        QCOMPARE(sent()->status, 200);
        QCOMPARE(requests().size(), 3);
        QSet<QString> seen;
        for (const HttpRequest &request : requests())
            seen.insert(claim(request, "jti"));
        QCOMPARE(seen.size(), 3);
    }

    void sendsTheRequestAgainWithTheServersNonce_data()
    {
        QTest::addColumn<bool>("once");
        QTest::newRow("with attempts") << false;
        QTest::newRow("while polling") << true;
    }

    void sendsTheRequestAgainWithTheServersNonce()
    {
        QFETCH(bool, once);
        m_transport->append(wantsNonce("n-1"));
        m_transport->append(FakeTransport::json({}));
        QCOMPARE((once ? sentOnce() : sent())->status, 200);
        QCOMPARE(requests().size(), 2);
        QVERIFY(!claims(requests().at(0)).contains(QLatin1String("nonce")));
        QCOMPARE(claim(requests().at(1), "nonce"), QStringLiteral("n-1"));
        QVERIFY(requests().at(1).body == post().body);
        QVERIFY(claim(requests().at(0), "jti") != claim(requests().at(1), "jti"));
    }

    void keepsTheNonceForTheNextRequest()
    {
        m_transport->append(FakeTransport::json({}, 200, {{"DPoP-Nonce", "n-2"}}));
        m_transport->append(FakeTransport::json({}));
        QVERIFY(sent().has_value());
        QVERIFY(sent().has_value());
        QCOMPARE(claim(requests().at(1), "nonce"), QStringLiteral("n-2"));
    }

    void givesUpWhereAServerAlwaysWantsAnotherNonce()
    {
        int asked = 0;
        m_transport->setAnswer(QStringLiteral("/me"), [&asked](const HttpRequest &) -> Result<HttpResponse> {
            return wantsNonce("n-" + QByteArray::number(++asked));
        });
        QCOMPARE(sent()->status, 400);
        QCOMPARE(asked, 2);
    }

    void asksOnceWithoutPatience()
    {
        m_transport->setAnswer(QStringLiteral("/me"), FakeTransport::http(503, "text/html", ""));
        QCOMPARE(sentOnce()->status, 503);
        QCOMPARE(requests().size(), 1);
    }

    void sendsABoundTokenUnderItsOwnScheme()
    {
        // RFC 9449 §7.1; and the challenge of a resource server, whose scheme may be spelled in any case (RFC 9110
        // §11.1)
        m_transport->append(FakeTransport::http(
            401, "text/plain", "", {{"WWW-Authenticate", R"(dpop error="use_dpop_nonce")"}, {"DPoP-Nonce", "n-3"}}));
        m_transport->append(FakeTransport::json({}));
        DpopClient client(*m_http, m_key);
        const Secret token(QByteArrayView("at-secret"));
        QCOMPARE(QCoro::waitFor(client.sendAuthorized(post(), token, {}))->status, 200);
        const QByteArray hash = QCryptographicHash::hash("at-secret", QCryptographicHash::Sha256);
        for (const HttpRequest &request : requests()) {
            QCOMPARE(headerOf(request, "Authorization"), "DPoP at-secret");
            QCOMPARE(claim(request, "ath").toLatin1(),
                     hash.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
        }
        QCOMPARE(requests().size(), 2);
        QCOMPARE(claim(requests().at(1), "nonce"), QStringLiteral("n-3"));
    }

    void sendsABearerTokenWithoutAKey()
    {
        m_key.reset();
        m_transport->append(FakeTransport::json({}));
        DpopClient client(*m_http, m_key);
        QVERIFY(QCoro::waitFor(client.sendAuthorized(post(), Secret(QByteArrayView("at-secret")), {})).has_value());
        QCOMPARE(headerOf(requests().constFirst(), "Authorization"), "Bearer at-secret");
        QVERIFY(headerOf(requests().constFirst(), "DPoP").isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestDpopClient)
#include "tst_dpopclient.moc"
