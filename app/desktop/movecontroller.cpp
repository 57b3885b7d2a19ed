// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "movecontroller.h"

#include <lanyard/secrets/encryptedfilestore.h>
#include <lanyard/ui/accounts/statusline.h>
#include <lanyard/ui/keyring/movetokeyring.h>
#include <lanyard/ui/keyring/secretstorechoice.h>
#include <lanyard/ui/widgets/inlinemessage.h>

namespace Lanyard {

namespace {

StoreKind otherThan(StoreKind kind)
{
    return kind == StoreKind::Keychain ? StoreKind::EncryptedFile : StoreKind::Keychain;
}

bool mayMove(const Services &services)
{
    const StoreKind kind = services.storeKind();
    return kind != StoreKind::Memory && services.policy().mayUseStore(storeName(otherThan(kind)));
}

void say(MainWindow &window, DisplayState state, const QString &message, const QString &hint)
{
    window.notice().setMessage(state, message, hint);
    window.notice().setVisible(true);
}

} // namespace

MoveController::MoveController(Services &services, DialogPassphrases &passphrases, MainWindow &window)
    : m_services(services)
    , m_passphrases(passphrases)
    , m_window(window)
{
    window.statusLine().setMovable(mayMove(services));
    connect(&window.statusLine(), &StatusLine::moveSecretsRequested, this, &MoveController::ask);
}

void MoveController::ask()
{
    if (m_isMoving)
        return;
    if (m_services.storeKind() == StoreKind::Keychain) {
        auto *choice = new SecretStoreChoice(SecretStoreChoice::Reason::Move, &m_window);
        choice->setAttribute(Qt::WA_DeleteOnClose);
        connect(choice, &SecretStoreChoice::encryptedFileChosen, this,
                [this](const Secret &passphrase) { begin(StoreKind::EncryptedFile, passphrase); });
        choice->open();
        return;
    }
    auto *question = new MoveToKeyring(&m_window);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &QDialog::accepted, this, [this] { begin(StoreKind::Keychain, {}); });
    question->open();
}

void MoveController::begin(StoreKind to, const Secret &passphrase)
{
    m_isMoving = true;
    move({this, m_services, m_passphrases, m_window, to, passphrase});
}

Task<Result<>> MoveController::prepared(SecretMove *move, Job job)
{
    Result<> ready;
    if (!job.passphrase.isEmpty())
        job.passphrases.prepare(job.passphrase);
    for (bool again = true; again;) { // a file that is there already has its own passphrase
        const CallContext context{QDeadlineTimer(std::chrono::minutes(5)), {}};
        ready = co_await move->prepare(job.to, context);
        again = !ready && ready.error().code == QLatin1String(SecretStoreCode::wrongPassphrase);
        if (again)
            job.passphrases.refuse(ready.error());
    }
    job.passphrases.accept();
    co_return ready;
}

Task<> MoveController::move(Job job)
{
    SecretMove move(job.services, job.passphrases);
    move.setProgress([&window = job.window](qsizetype done, qsizetype all) {
        say(window, DisplayState::Refreshing,
            tr("The secrets are being moved: %1 of %2 steps.").arg(done).arg(std::max(done, all)), {});
    });
    const Result<> ready = co_await prepared(&move, job);
    Result<SecretMigration::Outcome> outcome = std::unexpected(Error());
    if (ready) {
        const CallContext whole; // however many there are
        outcome = co_await move.move(whole);
    } else {
        outcome = std::unexpected(ready.error());
    }
    if (!outcome) {
        if (job.self)
            job.self->m_isMoving = false;
        if (outcome.error().kind != ErrorKind::Cancelled)
            job.window.showError({}, outcome.error());
        co_return;
    }
    const bool isAllGone = outcome->left.isEmpty();
    say(job.window, DisplayState::Active,
        job.to == StoreKind::Keychain ? tr("The secrets are in the keyring now.")
                                      : tr("The secrets are in the encrypted file now."),
        isAllGone ? tr("Nothing is left in the old place.")
                  : tr("Some old copies could not be removed. Lanyard tries it again when it starts."));
    if (job.self)
        Q_EMIT job.self->moved(job.to, job.passphrase);
}

} // namespace Lanyard
