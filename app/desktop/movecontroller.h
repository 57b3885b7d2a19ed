// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "dialogpassphrases.h"
#include "services/secretmove.h"

#include <lanyard/ui/accounts/mainwindow.h>

#include <QPointer>

namespace Lanyard {

//! "Move secrets" in the window: asks, moves them to the store where they are not, and says what came of it.
class MoveController final : public QObject
{
    Q_OBJECT

public:
    //! All of them outlive it and the move.
    MoveController(Services &services, DialogPassphrases &passphrases, MainWindow &window);

    //! From the person's yes until it failed, or moved() said that it did not.
    [[nodiscard]] bool isMoving() const { return m_isMoving; }

Q_SIGNALS:
    //! The session that this belongs to serves no more. The passphrase is that of the encrypted file where it is known.
    void moved(Lanyard::StoreKind to, const Lanyard::Secret &passphrase);

private:
    struct Job
    {
        QPointer<MoveController> self; //!< gone where the session was replaced meanwhile
        Services &services;
        DialogPassphrases &passphrases;
        MainWindow &window;
        StoreKind to = StoreKind::Keychain;
        Secret passphrase{};
    };

    void ask();
    void begin(StoreKind to, const Secret &passphrase);
    static Task<> move(Job job);
    [[nodiscard]] static Task<Result<>> prepared(SecretMove *move, Job job);

    Services &m_services;
    DialogPassphrases &m_passphrases;
    MainWindow &m_window;
    bool m_isMoving = false;
};

} // namespace Lanyard
