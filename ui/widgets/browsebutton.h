// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "actionbutton.h"

class QLineEdit;

namespace Lanyard {

//! Has a file chosen, in the desktop's own dialog where there is one, and writes its path into a field.
class BrowseButton final : public ActionButton
{
    Q_OBJECT

public:
    //! The field outlives it. The title is the dialog's, and what a screen reader says of the button.
    BrowseButton(QLineEdit *field, const QString &title, QWidget *parent = nullptr);

private:
    void browse();

    QLineEdit *m_field;
};

} // namespace Lanyard
