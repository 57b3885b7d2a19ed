// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <lanyard/secrets/passphrasesource.h>
#include <lanyard/ui/keyring/passphrasedialog.h>

#include <QPointer>
#include <QWidget>

namespace Lanyard {

//! Asks for the encrypted file's passphrase in a window, or hands over one that was just chosen for a new file.
class DialogPassphrases final : public QObject, public PassphraseSource
{
    Q_OBJECT

public:
    //! The window that the dialog belongs to outlives it.
    explicit DialogPassphrases(QWidget &window);

    //! The passphrase that the person has chosen for a file that is about to be made.
    void prepare(const Secret &passphrase) { m_prepared = passphrase; }

    //! What was entered did not fit: says so in the dialog, which stays open for the next question.
    void refuse(const Error &error);
    //! It fitted.
    void accept();

    [[nodiscard]] Task<Result<Secret>> passphrase(bool forNewVault, CallContext context) override;

Q_SIGNALS:
    void answered();

private:
    void open();

    QWidget &m_window;
    QPointer<PassphraseDialog> m_dialog;
    Secret m_prepared;
    Secret m_entered;
};

} // namespace Lanyard
