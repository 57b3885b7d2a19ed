// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include <lanyard/providers/microsoft/serviceprotocol.h>
#include <lanyard/providers/providercatalogue.h>

#include <QTest>

using namespace Lanyard;

class TestServiceProtocol : public QObject
{
    Q_OBJECT

private:
    static QMap<QString, QStringList> groups()
    {
        const ProviderCatalogue catalogue({ProviderCatalogue::builtInDirectory()}, {});
        return catalogue.provider(QStringLiteral("microsoft"))->scopes.groups;
    }

    static ServiceProtocol named(const QString &name)
    {
        if (name == QLatin1String("graph"))
            return ServiceProtocol::graph();
        if (name == QLatin1String("graph beta in China"))
            return ServiceProtocol::graph(QStringLiteral("microsoftgraph.chinacloudapi.cn"), QStringLiteral("beta"));
        if (name == QLatin1String("office365"))
            return ServiceProtocol::office365();
        return ServiceProtocol::businessCentral(name == QLatin1String("business central") ? QString()
                                                                                          : QStringLiteral("test 1"));
    }

private Q_SLOTS:

    void differFromEachOther_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("scope");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("messageType");
        QTest::addColumn<bool>("isRetired");
        QTest::newRow("graph") << "https://graph.microsoft.com/v1.0/" << "https://graph.microsoft.com/Mail.Read"
                               << "createdDateTime" << "microsoft.graph.message" << false;
        QTest::newRow("graph beta in China")
            << "https://microsoftgraph.chinacloudapi.cn/beta/" << "https://microsoftgraph.chinacloudapi.cn/Mail.Read"
            << "createdDateTime" << "microsoft.graph.message" << false;
        QTest::newRow("office365") << "https://outlook.office.com/api/v2.0/" << "https://outlook.office.com/Mail.Read"
                                   << "CreatedDateTime" << "Microsoft.OutlookServices.Message" << true;
        QTest::newRow("business central") << "https://api.businesscentral.dynamics.com/v1.0/api/"
                                          << "https://api.businesscentral.dynamics.com/Mail.Read" << "createdDateTime"
                                          << "microsoft.graph.message" << false;
        QTest::newRow("business central, an environment")
            << "https://api.businesscentral.dynamics.com/v2.0/test%201/api/"
            << "https://api.businesscentral.dynamics.com/Mail.Read" << "createdDateTime" << "microsoft.graph.message"
            << false;
    }

    void differFromEachOther()
    {
        const ServiceProtocol protocol = named(QString::fromLatin1(QTest::currentDataTag()));
        QTEST(protocol.serviceUrl().toString(QUrl::FullyEncoded), "url");
        QTEST(protocol.prefixed(QStringLiteral("Mail.Read")), "scope");
        QTEST(protocol.cased(QStringLiteral("createdDateTime")), "name");
        QTEST(protocol.keyword(QStringLiteral("message_type")), "messageType");
        QTEST(protocol.isRetired, "isRetired");
        QCOMPARE(protocol.mostPerPage, 999);
        QCOMPARE(protocol.defaultResource, QStringLiteral("me"));
        QVERIFY(protocol.keyword(QStringLiteral("nothing")).isEmpty());
        const QString attachment = protocol.keyword(QStringLiteral("item_attachment_type"));
        QVERIFY(attachment.startsWith(QLatin1Char('#')) && attachment.endsWith(QLatin1String("temAttachment")));
    }

    void prefixScopesOnce()
    {
        const ServiceProtocol graph = ServiceProtocol::graph();
        const QString whole = graph.prefixed(QStringLiteral("User.Read"));
        QCOMPARE(graph.prefixed(whole), whole);
        for (const char *own : {"openid", "profile", "email", "offline_access"})
            QCOMPARE(graph.prefixed(QString::fromLatin1(own)), QString::fromLatin1(own));
        QCOMPARE(ServiceProtocol().prefixed(QStringLiteral("User.Read")), QStringLiteral("User.Read"));
    }

    void expandGroupsInAStableOrder()
    {
        const ServiceProtocol graph = ServiceProtocol::graph();
        const auto scopes = [&graph](const QStringList &wished) {
            QStringList names;
            for (const QString &scope : graph.scopesFor(wished, groups()))
                names += scope.section(QLatin1Char('/'), -1);
            return names;
        };
        QCOMPARE(
            scopes({QStringLiteral("message_all"), QStringLiteral("message_send"), QStringLiteral("Chat.Read")}),
            QStringList({QStringLiteral("Mail.ReadWrite"), QStringLiteral("Mail.Send"), QStringLiteral("Chat.Read")}));
        const QStringList all = scopes({});
        QCOMPARE(all.size(), 24); // two of the groups ask for the same
        QCOMPARE(all, scopes({}));
    }

    void callTimeZonesAsWindowsDoes()
    {
        QCOMPARE(ServiceProtocol::timeZonePreference("Europe/Berlin"),
                 QStringLiteral("outlook.timezone=\"W. Europe Standard Time\""));
        QVERIFY(ServiceProtocol::timeZonePreference("Mars/Olympus").isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestServiceProtocol)
#include "tst_serviceprotocol.moc"
