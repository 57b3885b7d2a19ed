// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

namespace Lanyard {

//! A page of the wizard. The wizard's foot shows what the page says about its one next step.
class WizardPage : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    //! Empty where there is nothing to press now.
    [[nodiscard]] virtual QString nextText() const = 0;
    [[nodiscard]] virtual bool canContinue() const = 0;
    [[nodiscard]] virtual bool canGoBack() const = 0;
    //! The one next step was pressed.
    virtual void next() = 0;
    //! Puts the keyboard where the person goes on.
    virtual void takeFocus() = 0;

Q_SIGNALS:
    //! What the foot shows has changed.
    void changed();
};

} // namespace Lanyard
