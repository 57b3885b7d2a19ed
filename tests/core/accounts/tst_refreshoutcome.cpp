// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include <lanyard/accounts/refreshoutcome.h>
#include <lanyard/base/secretstore.h>

#include <QTest>

using namespace Lanyard;

class TestRefreshOutcome : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void tellsWhatHelpsFromWhatPasses_data()
    {
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QString>("code");
        QTest::addColumn<RefreshOutcome>("outcome");
        QTest::addColumn<AccountState>("state");
        const auto row = [](ErrorKind kind, const char *code, RefreshOutcome outcome, AccountState state) {
            QTest::newRow(code) << kind << QString::fromLatin1(code) << outcome << state;
        };
        using enum RefreshOutcome;
        row(ErrorKind::Network, "timed_out", Transient, AccountState::Offline);
        row(ErrorKind::Network, "server_unavailable", Transient, AccountState::Offline);
        row(ErrorKind::SecretStore, SecretStoreCode::locked, Transient, AccountState::Locked);
        row(ErrorKind::SecretStore, SecretStoreCode::timedOut, Transient, AccountState::Locked);
        row(ErrorKind::SecretStore, SecretStoreCode::entryMissing, SignInRequired, AccountState::SignInRequired);
        row(ErrorKind::SecretStore, SecretStoreCode::damaged, SignInRequired, AccountState::SignInRequired);
        row(ErrorKind::SignInRequired, "invalid_grant", SignInRequired, AccountState::SignInRequired);
        row(ErrorKind::Server, "invalid_client", Refused, AccountState::Error);
        row(ErrorKind::Rejected, "invalid_token_response", Transient, AccountState::Offline);
        row(ErrorKind::Rejected, "invalid_id_token", Refused, AccountState::Error);
        row(ErrorKind::Internal, "account_list_unavailable", Refused, AccountState::Error);
    }

    void tellsWhatHelpsFromWhatPasses()
    {
        QFETCH(ErrorKind, kind);
        QFETCH(QString, code);
        QFETCH(RefreshOutcome, outcome);
        QFETCH(AccountState, state);
        const Error error{kind, code, {}, {}, {}};
        QCOMPARE(refreshOutcome(error), outcome);
        QCOMPARE(stateAfter(error), state);
    }
};

QTEST_APPLESS_MAIN(TestRefreshOutcome)
#include "tst_refreshoutcome.moc"
