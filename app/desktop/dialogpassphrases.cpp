// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "dialogpassphrases.h"

#include <QCoroSignal>

namespace Lanyard {

DialogPassphrases::DialogPassphrases(QWidget &window)
    : m_window(window)
{ }

void DialogPassphrases::refuse(const Error &error)
{
    if (m_dialog)
        m_dialog->showError(error);
}

void DialogPassphrases::accept()
{
    if (m_dialog)
        m_dialog->accept();
}

Task<Result<Secret>> DialogPassphrases::passphrase(bool /*forNewVault*/, CallContext /*context*/)
{
    m_entered = std::exchange(m_prepared, Secret());
    if (m_entered.isEmpty()) {
        open();
        co_await qCoro(this, &DialogPassphrases::answered);
    }
    if (m_entered.isEmpty())
        co_return failure(ErrorKind::Cancelled, QStringLiteral("cancelled"), tr("The encrypted file stays locked."));
    co_return std::exchange(m_entered, Secret());
}

void DialogPassphrases::open()
{
    if (m_dialog)
        return; // the last passphrase did not fit, and the dialog says so
    m_dialog = new PassphraseDialog(&m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &PassphraseDialog::passphraseEntered, this, [this](const Secret &passphrase) {
        m_entered = passphrase;
        Q_EMIT answered();
    });
    connect(m_dialog, &QDialog::rejected, this, &DialogPassphrases::answered);
    m_dialog->open();
}

} // namespace Lanyard
