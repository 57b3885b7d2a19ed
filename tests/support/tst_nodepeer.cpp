// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "nodepeer.h"

#include <QDir>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTest>

#include <memory>

using namespace Lanyard;

class TestNodePeer : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void startsTheProviderAndHearsWhatItDoes()
    {
        NodePeer peer(QStringLiteral("oidc-provider.mjs"), {{QStringLiteral("idTokenAlg"), QStringLiteral("ES256")}});
        QVERIFY2(peer.start(), qPrintable(peer.errorText()));

        QNetworkAccessManager network;
        auto tokens = peer.issuer();
        tokens.setPath(QStringLiteral("/token"));
        QNetworkRequest request(tokens);
        request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/x-www-form-urlencoded"));
        const QByteArray credentials = "confidential-basic:" + peer.secretOf(QStringLiteral("confidential-basic"));
        request.setRawHeader("Authorization", "Basic " + credentials.toBase64());
        const std::unique_ptr<QNetworkReply> reply(network.post(request, "grant_type=client_credentials"));
        QTRY_VERIFY(reply->isFinished());
        QCOMPARE(reply->error(), QNetworkReply::NoError);
        QVERIFY(QJsonDocument::fromJson(reply->readAll()).object().contains(QLatin1String("access_token")));
        QTRY_COMPARE(peer.count(QStringLiteral("grant.success"), QStringLiteral("client_credentials")), 1);
        QCOMPARE(peer.count(QStringLiteral("grant.success"), QStringLiteral("refresh_token")), 0);
    }

    void endsTheProcessWithTheObject()
    {
        qint64 process = 0;
        {
            NodePeer peer(QStringLiteral("oidc-provider.mjs"));
            QVERIFY2(peer.start(), qPrintable(peer.errorText()));
            process = peer.processId();
            QVERIFY(QDir(QStringLiteral("/proc/%1").arg(process)).exists());
        }
        QVERIFY(!QDir(QStringLiteral("/proc/%1").arg(process)).exists());
    }

    void saysWhyAScriptDidNotStart()
    {
        NodePeer peer(QStringLiteral("no-such-peer.mjs"));
        QVERIFY(!peer.start());
        QVERIFY(peer.errorText().contains(QLatin1String("no-such-peer.mjs")));
    }
};

QTEST_GUILESS_MAIN(TestNodePeer)
#include "tst_nodepeer.moc"
