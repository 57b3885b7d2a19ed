// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include <lanyard/oauth/pkce.h>

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Lanyard;

class TestPkce : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void makesTheChallengeOfTheRfc()
    {
        // RFC 7636 appendix B
        const Pkce pkce = Pkce::forVerifier(Secret(QByteArrayView("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk")));
        QCOMPARE(pkce.challenge, "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
        QCOMPARE(pkce.verifier.revealText(), QStringLiteral("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"));
    }

    void makesVerifiersThatTheRfcAllows()
    {
        static const QRegularExpression allowed(QStringLiteral("^[A-Za-z0-9._~-]{43,128}$")); // §4.1
        for (int i = 0; i < 20; ++i) {
            const Pkce pkce = Pkce::generate();
            QVERIFY(allowed.match(pkce.verifier.revealText()).hasMatch());
            QVERIFY(!pkce.challenge.contains('='));
            QCOMPARE(QByteArray::fromBase64(pkce.challenge, QByteArray::Base64UrlEncoding),
                     QCryptographicHash::hash(pkce.verifier.reveal().toByteArray(), QCryptographicHash::Sha256));
        }
    }

    void neverRepeatsAVerifier()
    {
        constexpr int rounds = 500;
        QSet<QByteArray> seen;
        QList<int> ones(48 * 8, 0);
        for (int i = 0; i < rounds; ++i) {
            const QByteArray bytes =
                QByteArray::fromBase64(Pkce::generate().verifier.reveal().toByteArray(), QByteArray::Base64UrlEncoding);
            QCOMPARE(bytes.size(), 48);
            seen.insert(bytes);
            for (int bit = 0; bit < ones.size(); ++bit)
                ones[bit] += (bytes.at(bit / 8) >> (bit % 8)) & 1;
        }
        QCOMPARE(seen.size(), rounds);
        // each bit is random: this far from the middle is more than eight standard deviations
        for (const int count : std::as_const(ones))
            QVERIFY(count > 150 && count < 350);
    }
};

QTEST_APPLESS_MAIN(TestPkce)
#include "tst_pkce.moc"
