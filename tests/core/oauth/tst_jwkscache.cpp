// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "core/jose/signingkey.h"
#include "support/fakeclock.h"
#include "support/faketransport.h"

#include <lanyard/oauth/jwkscache.h>

#include <QJsonArray>
#include <QTest>

using namespace Lanyard;
using namespace std::chrono_literals;

class TestJwksCache : public QObject
{
    Q_OBJECT

private:
    const QUrl m_url{QStringLiteral("https://login.example/jwks")};
    FakeClock m_clock;
    std::unique_ptr<FakeTransport> m_transport;
    std::unique_ptr<HttpClient> m_http;
    std::unique_ptr<JwksCache> m_cache;

    void publish(const QStringList &keyIds, const QString &path = QStringLiteral("/jwks"))
    {
        static const QJsonObject key = SigningKey::ec("P-256").publicJwk();
        QJsonArray keys;
        for (const QString &keyId : keyIds) {
            QJsonObject named = key;
            named.insert(QStringLiteral("kid"), keyId);
            keys.append(named);
        }
        m_transport->setAnswer(path, FakeTransport::json({{QStringLiteral("keys"), keys}}));
    }

    static QString idsIn(const Result<JwkSet> &keys)
    {
        if (!keys)
            return keys.error().code;
        QStringList ids;
        for (const Jwk &key : keys->keys())
            ids += key.keyId();
        return ids.join(QLatin1Char(' '));
    }

    QString ids(const QUrl &url) { return idsIn(QCoro::waitFor(m_cache->keys(url, {}))); }

    QString ids() { return ids(m_url); }

    QString idsAfterMiss(const char *keyId)
    {
        return idsIn(QCoro::waitFor(m_cache->keysAfterMiss(m_url, QLatin1String(keyId), {})));
    }

    [[nodiscard]] qsizetype fetches() const { return m_transport->count(QStringLiteral("/jwks")); }

private Q_SLOTS:

    void init()
    {
        m_transport = std::make_unique<FakeTransport>();
        m_http = std::make_unique<HttpClient>(*m_transport, m_clock);
        m_cache = std::make_unique<JwksCache>(*m_http);
        publish({QStringLiteral("1")});
    }

    void keepsWhatItFetchedForFiveMinutes()
    {
        QCOMPARE(ids(), QStringLiteral("1"));
        publish({QStringLiteral("2")});
        m_clock.advance(299s);
        QCOMPARE(ids(), QStringLiteral("1"));
        QCOMPARE(fetches(), 1);
        m_clock.advance(1s);
        QCOMPARE(ids(), QStringLiteral("2")); // and the old one has left
        QCOMPARE(fetches(), 2);
    }

    void keepsNothingWhenTheClockIsSetBack()
    {
        QCOMPARE(ids(), QStringLiteral("1"));
        m_clock.set(m_clock.now().addDays(-1));
        publish({QStringLiteral("2")});
        QCOMPARE(ids(), QStringLiteral("2"));
    }

    void usesNoKeysThatAreTooOldWhereItGetsNoNewOnes()
    {
        QCOMPARE(ids(), QStringLiteral("1"));
        m_clock.advance(300s);
        m_transport->setAnswer(QStringLiteral("/jwks"), FakeTransport::failed(QStringLiteral("unreachable")));
        QCOMPARE(ids(), QStringLiteral("unreachable"));
        publish({QStringLiteral("2")});
        QCOMPARE(ids(), QStringLiteral("2"));
    }

    void keepsTheSetsOfTwoServersApart()
    {
        publish({QStringLiteral("other")}, QStringLiteral("/other"));
        const QUrl other(QStringLiteral("https://login.example/other"));
        QCOMPARE(ids(), QStringLiteral("1"));
        QCOMPARE(ids(other), QStringLiteral("other"));
        QCOMPARE(ids(), QStringLiteral("1"));
        QCOMPARE(ids(other), QStringLiteral("other"));
        QCOMPARE(m_transport->requests().size(), 2);
    }

    void findsAKeyThatIsNewAtOnce()
    {
        QCOMPARE(ids(), QStringLiteral("1"));
        publish({QStringLiteral("1"), QStringLiteral("2")});
        QCOMPARE(idsAfterMiss("2"), QStringLiteral("1 2"));
        QCOMPARE(ids(), QStringLiteral("1 2"));
        QCOMPARE(fetches(), 2);
        // and the next one right after it: somebody rotates in haste
        publish({QStringLiteral("3")});
        QCOMPARE(idsAfterMiss("3"), QStringLiteral("3"));
        QCOMPARE(fetches(), 3);
    }

    void asksForTheSameKeyOnceAMinute()
    {
        QCOMPARE(ids(), QStringLiteral("1"));
        for (int i = 0; i < 5; ++i)
            QCOMPARE(idsAfterMiss("made-up"), QStringLiteral("1"));
        QCOMPARE(fetches(), 2);
        m_clock.advance(59s);
        QCOMPARE(idsAfterMiss("made-up"), QStringLiteral("1"));
        QCOMPARE(fetches(), 2);
        m_clock.advance(1s);
        publish({QStringLiteral("made-up")}); // it came after all
        QCOMPARE(idsAfterMiss("made-up"), QStringLiteral("made-up"));
        QCOMPARE(fetches(), 3);
    }

    void asksForAFewDifferentKeysAMinute()
    {
        QCOMPARE(ids(), QStringLiteral("1"));
        for (const char *keyId : {"a", "b", "c", "d", "e", "f", ""})
            QCOMPARE(idsAfterMiss(keyId), QStringLiteral("1"));
        QCOMPARE(fetches(), 1 + JwksCache::mostMisses);
        m_clock.advance(60s);
        QCOMPARE(idsAfterMiss("g"), QStringLiteral("1"));
        QCOMPARE(fetches(), 2 + JwksCache::mostMisses);
    }

    void asksAgainWhereTheServerDidNotAnswer()
    {
        QCOMPARE(ids(), QStringLiteral("1"));
        m_transport->setAnswer(QStringLiteral("/jwks"), FakeTransport::failed(QStringLiteral("tls")));
        QCOMPARE(idsAfterMiss("2"), QStringLiteral("tls"));
        QCOMPARE(ids(), QStringLiteral("1")); // what it had is as good as before
        publish({QStringLiteral("2")});
        QCOMPARE(idsAfterMiss("2"), QStringLiteral("2"));
    }

    void keepsNoAnswerThatIsNone()
    {
        m_transport->append(FakeTransport::http(200, "text/html", "<html>"));
        QCOMPARE(ids(), QStringLiteral("invalid_jwks"));
        QCOMPARE(ids(), QStringLiteral("1"));
    }
};

QTEST_GUILESS_MAIN(TestJwksCache)
#include "tst_jwkscache.moc"
