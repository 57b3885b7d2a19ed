// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "linking.h"

#include <QDateTime>
#include <QFile>
#include <QNetworkReply>
#include <QTest>
#include <QUrlQuery>

#include <memory>

using namespace Lanyard;

namespace {

const QString ada = QStringLiteral("ada");

QByteArray tokenOf(const CtlHome &home, const QStringList &more = {})
{
    return CtlProcess::run(home, QStringList{QStringLiteral("token"), ada} + more).out.trimmed();
}

} // namespace

//! What lanyardctl does with accounts that are linked, at npm's oidc-provider.
class TestAccounts : public QObject
{
    Q_OBJECT

    NodePeer m_peer{QStringLiteral("oidc-provider.mjs"), {{QStringLiteral("tellIssued"), true}}};

    //! The newest refresh token that the server has given out.
    QByteArray newestRefreshToken()
    {
        QByteArray token;
        for (const QJsonObject &event : m_peer.events()) {
            const QString issued = valueOf(event.value(QLatin1String("issued")).toObject(), "refresh_token");
            if (!issued.isEmpty())
                token = issued.toLatin1();
        }
        return token;
    }

    //! Has the server end a sign-in, as a person or an administrator does on its pages.
    void revokeAtTheServer(const QByteArray &token)
    {
        QNetworkAccessManager network;
        QNetworkRequest request(m_peer.issuer().resolved(QUrl(QStringLiteral("/token/revocation"))));
        request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/x-www-form-urlencoded"));
        const std::unique_ptr<QNetworkReply> reply(
            network.post(request, QByteArray("client_id=native-app&token=" + token)));
        QTRY_VERIFY(reply->isFinished());
        QCOMPARE(reply->error(), QNetworkReply::NoError);
    }

private Q_SLOTS:

    void initTestCase() { QVERIFY2(m_peer.start(), qPrintable(m_peer.errorText())); }

    void printsTheTokenInEachFormat()
    {
        const CtlHome home(CtlHome::Vault::Quick);
        Person person;
        const QJsonObject account = linkedAccount(home, m_peer, person);
        QVERIFY(!account.isEmpty());
        const CtlOutcome raw = CtlProcess::run(home, words("token ada"));
        QCOMPARE(raw.exitCode, 0);
        QVERIFY(raw.err.isEmpty());
        const QByteArray token = raw.out.chopped(1);
        QVERIFY(token.size() > 20 && !token.contains('\n'));

        QCOMPARE(CtlProcess::run(home, words("token ada --format raw --json")).out, raw.out);
        QCOMPARE(CtlProcess::run(home, words("token ada --format header")).out,
                 QByteArray("Authorization: Bearer " + token + '\n'));
        const QByteArray sasl = "user=ada\x01"
                                "auth=Bearer "
            + token + "\x01\x01";
        QCOMPARE(CtlProcess::run(home, words("token ada --format xoauth2")).out, QByteArray(sasl.toBase64() + '\n'));
        for (const char *line : {"token ada --json", "token ada --format json"}) {
            const QJsonObject json = CtlProcess::run(home, words(line)).object();
            QCOMPARE(json.keys(),
                     QStringList({QStringLiteral("access_token"), QStringLiteral("expires_at"),
                                  QStringLiteral("scopes"), QStringLiteral("token_type")}));
            QCOMPARE(valueOf(json, "access_token").toLatin1(), token);
            QCOMPARE(valueOf(json, "token_type"), QStringLiteral("Bearer"));
            QCOMPARE(valueOf(json, "expires_at"), valueOf(account, "expires_at"));
            QCOMPARE(json.value(QLatin1String("scopes")).toArray(), account.value(QLatin1String("scopes")).toArray());
        }
    }

    void refreshesOnlyWhereItMust()
    {
        const CtlHome home(CtlHome::Vault::Quick);
        Person person;
        QVERIFY(!linkedAccount(home, m_peer, person).isEmpty());
        const auto refreshes = [this] {
            return m_peer.count(QStringLiteral("grant.success"), QStringLiteral("refresh_token"));
        };
        const auto before = refreshes();
        const QByteArray first = tokenOf(home);
        QCOMPARE(tokenOf(home), first);
        QCOMPARE(tokenOf(home, words("--min-valid 3000")), first);
        QCOMPARE(refreshes(), before);
        const QByteArray second = tokenOf(home, words("--min-valid 7200"));
        QVERIFY(second != first);
        QVERIFY(tokenOf(home, words("--force-refresh")) != second);
        QTRY_COMPARE(refreshes(), before + 2);
    }

    void refreshesNow()
    {
        const CtlHome home(CtlHome::Vault::Quick);
        Person person;
        const QJsonObject account = linkedAccount(home, m_peer, person);
        const QByteArray first = tokenOf(home);
        const CtlOutcome outcome = CtlProcess::run(home, words("refresh ada --json"));
        QVERIFY2(outcome.exitCode == 0, outcome.said());
        QCOMPARE(outcome.object().keys(), accountMembers());
        QCOMPARE(valueOf(outcome.object(), "id"), valueOf(account, "id"));
        QVERIFY(valueOf(outcome.object(), "refreshed_at") >= valueOf(account, "refreshed_at"));
        QVERIFY(tokenOf(home) != first);
        const CtlOutcome inWords = CtlProcess::run(home, words("refresh ada"));
        QVERIFY(inWords.out.isEmpty());
        QVERIFY(inWords.err.contains("The access of “ada” is renewed."));
    }

    void saysWhoIsSignedIn()
    {
        const CtlHome home(CtlHome::Vault::Quick);
        Person person;
        QVERIFY(!linkedAccount(home, m_peer, person).isEmpty());
        const QJsonObject userinfo = CtlProcess::run(home, words("userinfo ada --json")).object();
        QCOMPARE(valueOf(userinfo, "sub"), ada);
        QCOMPARE(valueOf(userinfo, "email"), QStringLiteral("ada@example.test"));
        QVERIFY(CtlProcess::run(home, words("userinfo ada")).out.contains("ada@example.test"));
    }

    void revokesAndForgets()
    {
        const CtlHome home(CtlHome::Vault::Quick);
        Person person;
        const QString id = valueOf(linkedAccount(home, m_peer, person), "id");
        const auto revoked = m_peer.count(QStringLiteral("grant.revoked"));
        const CtlOutcome outcome = CtlProcess::run(home, words("unlink ada --json"));
        QVERIFY2(outcome.exitCode == 0, outcome.said());
        QCOMPARE(outcome.object(),
                 (QJsonObject{{QStringLiteral("unlinked"), true}, {QStringLiteral("revoked"), true}}));
        QTRY_COMPARE(m_peer.count(QStringLiteral("grant.revoked")), revoked + 1);
        QCOMPARE(accountsOf(home), QJsonArray());
        QVERIFY(vaultEntries(home).isEmpty());
        QCOMPARE(CtlProcess::run(home, {QStringLiteral("token"), id}).exitCode, 9);
        QCOMPARE(CtlProcess::run(home, words("unlink ada")).exitCode, 9);
    }

    void leadsToThePageWhereTheBrowserIsSignedOut()
    {
        const CtlHome home(CtlHome::Vault::Quick);
        Person person;
        QVERIFY(!linkedAccount(home, m_peer, person).isEmpty());
        const auto opened = home.openedAddresses().size();
        const CtlOutcome outcome = CtlProcess::run(home, words("unlink ada --sign-out --json"));
        QVERIFY2(outcome.exitCode == 0, outcome.said());
        const QUrl url(valueOf(outcome.object(), "sign_out_url"));
        QCOMPARE(url.host(), m_peer.issuer().host());
        QCOMPARE(QUrlQuery(url).queryItems().size(), 2); // client_id and logout_hint, and no token
        QTRY_COMPARE(home.openedAddresses().size(), opened + 1);
        const auto page = person.visit(url);
        QCOMPARE(page.status, 200);
        QVERIFY(page.body.contains("logout"));
    }

    void leavesTheServerAloneWhereThatIsWanted()
    {
        const CtlHome home(CtlHome::Vault::Quick);
        Person person;
        QVERIFY(!linkedAccount(home, m_peer, person).isEmpty());
        const auto revoked = m_peer.count(QStringLiteral("grant.revoked"));
        const CtlOutcome outcome = CtlProcess::run(home, words("unlink ada --keep-remote --json"));
        QVERIFY2(outcome.exitCode == 0, outcome.said());
        QVERIFY(!outcome.object().value(QLatin1String("revoked")).toBool());
        QCOMPARE(valueOf(outcome.object(), "reason"), QStringLiteral("kept_on_request"));
        QVERIFY(outcome.err.isEmpty());
        QCOMPARE(m_peer.count(QStringLiteral("grant.revoked")), revoked);
        QVERIFY(vaultEntries(home).isEmpty());
    }

    void forgetsEvenWhereItCanNotRevoke_data()
    {
        QTest::addColumn<bool>("isAway");
        QTest::addColumn<QString>("reason");
        QTest::newRow("the server is away") << true << QStringLiteral("unreachable");
        QTest::newRow("the server has no revocation") << false << QStringLiteral("revocation_not_offered");
    }

    void forgetsEvenWhereItCanNotRevoke()
    {
        QFETCH(bool, isAway);
        QFETCH(QString, reason);
        const QJsonObject off{{QStringLiteral("revocation"), QJsonObject{{QStringLiteral("enabled"), false}}}};
        NodePeer peer(QStringLiteral("oidc-provider.mjs"),
                      isAway ? QJsonObject() : QJsonObject{{QStringLiteral("features"), off}});
        QVERIFY2(peer.start(), qPrintable(peer.errorText()));
        const CtlHome home(CtlHome::Vault::Quick);
        Person person;
        QVERIFY(!linkedAccount(home, peer, person).isEmpty());
        if (isAway)
            peer.stop();
        const CtlOutcome outcome = CtlProcess::run(home, words("unlink ada --json"));
        QVERIFY2(outcome.exitCode == 0, outcome.said());
        QVERIFY(outcome.object().value(QLatin1String("unlinked")).toBool());
        QVERIFY(!outcome.object().value(QLatin1String("revoked")).toBool());
        QCOMPARE(valueOf(outcome.object(), "reason"), reason);
        QCOMPARE(outcome.object().value(QLatin1String("queued")).toBool(), isAway);
        QVERIFY(outcome.err.contains("Unlinked here, but the access at the server was not ended."));
        QCOMPARE(outcome.err.contains("Lanyard tries again to end it"), isAway);
        QCOMPARE(accountsOf(home), QJsonArray());
        QCOMPARE(vaultEntries(home).size(), isAway ? 1 : 0); // what it takes to end it later
    }

    void keepsTheAccountWhenItIsLinkedAgain()
    {
        const CtlHome home(CtlHome::Vault::Quick);
        Person person;
        const QJsonObject first =
            linkedAccount(home, m_peer, person, {QStringLiteral("--label"), QStringLiteral("work")});
        const QJsonObject again = linkedAccount(home, m_peer, person);
        QCOMPARE(valueOf(again, "id"), valueOf(first, "id"));
        QCOMPARE(valueOf(again, "label"), QStringLiteral("work"));
        QCOMPARE(accountsOf(home).size(), 1);
        QCOMPARE(vaultEntries(home).size(), 1);
    }

    void tellsAccountsApart()
    {
        const CtlHome home(CtlHome::Vault::Quick);
        Person first(QStringLiteral("grace"));
        Person second(QStringLiteral("grant"));
        const QJsonObject grace = linkedAccount(home, m_peer, first);
        const QJsonObject grant = linkedAccount(home, m_peer, second);
        QVERIFY(valueOf(grace, "id") != valueOf(grant, "id"));
        QCOMPARE(accountsOf(home).size(), 2);
        const CtlOutcome either = CtlProcess::run(home, words("show gra --json"));
        QCOMPARE(either.exitCode, 2);
        QCOMPARE(either.errorCode(), QStringLiteral("ambiguous_account"));
        QCOMPARE(shown(home, QStringLiteral("grac")), grace);
        QCOMPARE(shown(home, QStringLiteral("grant")), grant);
        QVERIFY(CtlProcess::run(home, words("token grace")).out != CtlProcess::run(home, words("token grant")).out);
    }

    void asksForANewSignInOnceTheServerHasEndedTheOld()
    {
        const CtlHome home(CtlHome::Vault::Quick);
        Person person;
        const QJsonObject account = linkedAccount(home, m_peer, person);
        revokeAtTheServer(newestRefreshToken());
        const CtlOutcome outcome = CtlProcess::run(home, words("refresh ada --json"));
        QVERIFY2(outcome.exitCode == 3, outcome.said());
        QCOMPARE(outcome.errorKind(), QStringLiteral("sign-in-required"));
        QCOMPARE(outcome.errorCode(), QStringLiteral("invalid_grant"));
        const QJsonObject after = shown(home, ada);
        QCOMPARE(valueOf(after, "state"), QStringLiteral("sign-in-required"));
        QCOMPARE(valueOf(after.value(QLatin1String("last_error")).toObject(), "code"), QStringLiteral("invalid_grant"));
        QCOMPARE(vaultEntries(home).size(), 1); // only the person's unlink deletes

        QCOMPARE(valueOf(linkedAccount(home, m_peer, person), "id"), valueOf(account, "id"));
        QCOMPARE(valueOf(shown(home, ada), "state"), QStringLiteral("active"));
        QVERIFY(shown(home, ada).value(QLatin1String("last_error")).isNull());
    }

    void forgetsSecretsOfTheMemoryStoreWithTheProcess()
    {
        CtlHome home(CtlHome::Vault::Quick);
        home.environment().insert(QStringLiteral("LANYARD_SECRET_STORE"), QStringLiteral("memory"));
        Person person;
        QVERIFY(!linkedAccount(home, m_peer, person).isEmpty());
        QVERIFY(vaultEntries(home).isEmpty());
        const CtlOutcome token = CtlProcess::run(home, words("token ada --json"));
        QVERIFY2(token.exitCode == 5 && token.errorCode() == QLatin1String("entry_missing"), token.said());
        const CtlOutcome unlinked = CtlProcess::run(home, words("unlink ada --json"));
        QVERIFY2(unlinked.exitCode == 0, unlinked.said());
        QCOMPARE(valueOf(unlinked.object(), "reason"), QStringLiteral("entry_missing"));
        QCOMPARE(accountsOf(home), QJsonArray());
    }

    void keepsTheAccountWhateverIsWrongWithItsSecrets()
    {
        CtlHome home(CtlHome::Vault::Quick);
        Person person;
        QVERIFY(!linkedAccount(home, m_peer, person).isEmpty());
        home.write(QStringLiteral("passphrase"), "something else");
        const CtlOutcome wrong = CtlProcess::run(home, words("token ada --json"));
        QVERIFY2(wrong.exitCode == 5 && wrong.errorCode() == QLatin1String("wrong_passphrase"), wrong.said());
        QCOMPARE(valueOf(shown(home, ada), "state"), QStringLiteral("locked"));
        // an account more would have a passphrase of its own
        QCOMPARE(CtlProcess::run(home, linkArguments(m_peer)).exitCode, 5);
        QVERIFY(home.openedAddresses().size() == 1);

        home.write(QStringLiteral("passphrase"), CtlHome::passphrase);
        QCOMPARE(CtlProcess::run(home, words("refresh ada")).exitCode, 0);
        QCOMPARE(valueOf(shown(home, ada), "state"), QStringLiteral("active"));

        QVERIFY(QFile::remove(vaultEntries(home).constFirst()));
        const CtlOutcome missing = CtlProcess::run(home, words("token ada --json"));
        QVERIFY2(missing.exitCode == 5 && missing.errorCode() == QLatin1String("entry_missing"), missing.said());
        QCOMPARE(valueOf(shown(home, ada), "state"), QStringLiteral("sign-in-required"));
    }
};

QTEST_GUILESS_MAIN(TestAccounts)
#include "tst_accounts.moc"
