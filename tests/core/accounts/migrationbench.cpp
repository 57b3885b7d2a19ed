// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "migrationbench.h"

#include <lanyard/accounts/revocationqueue.h>

namespace Lanyard {

const QString MigrationBench::secondAccount = QStringLiteral("second");
const QString MigrationBench::revocation = RevocationQueue::entryOf(QStringLiteral("third"));

MigrationBench::MigrationBench()
{
    const auto saved = accounts->save(sampleAccount(secondAccount, QStringLiteral("home")));
    const auto queued =
        accounts->database().run(QStringLiteral("INSERT INTO pending_revocations VALUES ('third', 'x', 'x', "
                                                "'', '2100-01-01T00:00:00Z', 1, '2000-01-01T00:00:00Z', NULL)"));
    if (!saved || !queued)
        qFatal("can't write the account list");
    for (const QString &key : {secondAccount, revocation})
        secrets.entries().insert(key, Secret(QString(key + QStringLiteral("-secret"))));
    before = secrets.entries();
}

Task<Result<SecretMigration::Outcome>> MigrationBench::moving()
{
    SecretMigration migration(*accounts, clock, locks());
    const SecretMigration::Place from{StoreKind::Keychain, &secrets};
    const SecretMigration::Place to{StoreKind::EncryptedFile, &newSecrets};
    const CallContext context;
    Result<Outcome> moved = co_await migration.move(from, to, context);
    co_return moved;
}

QString MigrationBench::move()
{
    const Result<Outcome> moved = QCoro::waitFor(moving());
    outcome = moved ? std::optional(*moved) : std::nullopt;
    return moved ? QStringLiteral("moved") : moved.error().code;
}

void MigrationBench::sweep()
{
    SecretMigration migration(*accounts, clock, locks());
    (void)QCoro::waitFor(migration.sweep({StoreKind::Keychain, &secrets}, {}));
    (void)QCoro::waitFor(migration.sweep({StoreKind::EncryptedFile, &newSecrets}, {}));
}

QString MigrationBench::home() const
{
    return SecretHome(accounts->database()).recorded().value_or(QStringLiteral("?"));
}

QHash<QString, Secret> &MigrationBench::counting()
{
    return home() == QLatin1String("file") ? newSecrets.entries() : secrets.entries();
}

QStringList MigrationBench::strays(StoreKind kind) const
{
    return StraySecrets(accounts->database()).in(kind).value_or(QStringList(QStringLiteral("?")));
}

bool MigrationBench::isWhole()
{
    const bool isMoved = home() == QLatin1String("file");
    const QStringList noted = strays(isMoved ? StoreKind::Keychain : StoreKind::EncryptedFile);
    const QStringList other = (isMoved ? secrets : newSecrets).entries().keys();
    return counting() == before
        && std::ranges::all_of(other, [&noted](const QString &key) { return noted.contains(key); });
}

void MigrationBench::setBeforeEach(const std::function<std::optional<Error>(int)> &each)
{
    m_operations = 0;
    const auto counted = [this, each](FakeSecretStore::Operation, const QString &) -> std::optional<Error> {
        return each(++m_operations);
    };
    secrets.setBefore(each ? counted : FakeSecretStore::Before());
    newSecrets.setBefore(each ? counted : FakeSecretStore::Before());
}

} // namespace Lanyard
