// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDialog>

namespace Lanyard {

class ActionButton;

//! The buttons below the wizard's pages: back, add another, cancel, and the one next step.
class WizardFoot final : public QWidget
{
    Q_OBJECT

public:
    //! What of it is there now.
    struct Offer
    {
        bool back = false;
        bool another = false;
        bool cancel = true;
        bool canCancel = true;
        QString next; //!< empty: there is nothing to press
        bool canContinue = false;
    };

    explicit WizardFoot(QDialog *wizard);

    void setOffer(const Offer &offer);
    //! Puts the keyboard on the next step.
    void focusNext();

Q_SIGNALS:
    void backRequested();
    void anotherRequested();
    void cancelRequested();
    void nextRequested();

private:
    ActionButton *m_back;
    ActionButton *m_another;
    ActionButton *m_cancel;
    ActionButton *m_next;
};

} // namespace Lanyard
