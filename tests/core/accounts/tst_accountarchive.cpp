// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "samples.h"

#include <lanyard/accounts/accountarchive.h>
#include <lanyard/base/json.h>

#include <QJsonDocument>
#include <QTest>

using namespace Lanyard;

namespace {

constexpr ScryptParameters quick{16, 8, 1};
const Secret passphrase(QByteArrayView("correct horse"));

AccountArchive sample()
{
    AccountArchive archive;
    archive.account = sampleAccount(QStringLiteral("id"), QStringLiteral("work"));
    archive.account.clientId = QStringLiteral("client");
    archive.account.serverMetadata = {{QStringLiteral("token_endpoint"), QStringLiteral("https://login.example/t")}};
    archive.secrets.tokens.accessToken = Secret(QByteArrayView("at-secret"));
    archive.secrets.tokens.tokenType = QStringLiteral("Bearer");
    archive.secrets.tokens.refreshToken = Secret(QByteArrayView("rt-secret"));
    archive.secrets.clientSecret = Secret(QByteArrayView("client-secret"));
    return archive;
}

} // namespace

class TestAccountArchive : public QObject
{
    Q_OBJECT

private:
    QByteArray m_file;

    //! The code of the error; empty where it opens.
    static QString refusal(const QByteArray &file, const Secret &with = passphrase)
    {
        const auto opened = AccountArchive::opened(file, with);
        return opened ? QString() : opened.error().code;
    }

    [[nodiscard]] QByteArray changed(const char *member, const QJsonValue &value) const
    {
        QJsonObject object = parseJsonObject(m_file).value();
        object.insert(QLatin1String(member), value);
        return QJsonDocument(object).toJson();
    }

private Q_SLOTS:

    void initTestCase()
    {
        const auto file = sample().sealed(passphrase, quick);
        QVERIFY(file.has_value());
        m_file = *file;
    }

    void comesBackWhole()
    {
        const auto opened = AccountArchive::opened(m_file, passphrase);
        QVERIFY2(opened.has_value(), opened ? "" : qPrintable(opened.error().detail));
        Account expected = sample().account;
        const Account &account = opened->account;
        // what is of this machine and this moment stays here
        expected.id.clear();
        expected.state = account.state;
        expected.machine.clear();
        expected.stateSince = expected.importedAt = QDateTime();
        expected.expiresAt = expected.linkedAt = expected.refreshedAt = expected.lastUsedAt = QDateTime();
        expected.lastError.reset();
        QVERIFY(account == expected);
        QVERIFY(opened->secrets.tokens.refreshToken == sample().secrets.tokens.refreshToken);
        QVERIFY(opened->secrets.tokens.accessToken == sample().secrets.tokens.accessToken);
        QVERIFY(opened->secrets.clientSecret == sample().secrets.clientSecret);
    }

    void showsNothingOfTheAccount_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *text : {"rt-secret", "at-secret", "client-secret", "login.example", "ada@example.org", "work"})
            QTest::newRow(text) << QByteArray(text);
    }

    void showsNothingOfTheAccount()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!m_file.contains(text));
        QVERIFY(!m_file.contains(text.toBase64().chopped(2)));
    }

    void isAnotherEachTime() { QVERIFY(sample().sealed(passphrase, quick).value() != m_file); }

    void opensWithItsPassphraseOnly()
    {
        QCOMPARE(refusal(m_file, Secret(QByteArrayView("correct hors"))), QStringLiteral("wrong_passphrase"));
        QCOMPARE(refusal(m_file, Secret()), QStringLiteral("wrong_passphrase"));
    }

    void refusesWhatIsNoArchive_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("hello");
        QTest::newRow("other JSON") << QByteArray(R"({"format":"other"})");
        QTest::newRow("cut") << m_file.first(m_file.size() / 2);
        QTest::newRow("no key") << changed("key", QJsonValue());
        QTest::newRow("no box") << changed("box", QJsonValue());
        QTest::newRow("not base64") << changed("box", QStringLiteral("###"));
        QTest::newRow("an empty box") << changed("box", QString());
    }

    void refusesWhatIsNoArchive()
    {
        QFETCH(QByteArray, file);
        QCOMPARE(refusal(file), QStringLiteral("invalid_archive"));
    }

    void leavesANewerOneAlone() { QCOMPARE(refusal(changed("version", 2)), QStringLiteral("newer_archive")); }

    void noticesAnyChange()
    {
        const QByteArray box =
            QByteArray::fromBase64(parseJsonObject(m_file)->value(QLatin1String("box")).toString().toLatin1());
        for (qsizetype at = 0; at < box.size(); at += 7) {
            QByteArray turned = box;
            turned[at] = static_cast<char>(turned[at] ^ 1);
            QCOMPARE(refusal(changed("box", QString::fromLatin1(turned.toBase64()))),
                     QStringLiteral("invalid_archive"));
        }
    }
};

QTEST_APPLESS_MAIN(TestAccountArchive)
#include "tst_accountarchive.moc"
