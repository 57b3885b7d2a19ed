// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "browsebutton.h"

#include <QFileDialog>
#include <QLineEdit>

namespace Lanyard {

BrowseButton::BrowseButton(QLineEdit *field, const QString &title, QWidget *parent)
    : ActionButton(Emphasis::Plain, tr("Browse…"), parent)
    , m_field(field)
{
    setAccessibleName(title);
    setAutoDefault(false);
    connect(this, &QAbstractButton::clicked, this, &BrowseButton::browse);
}

void BrowseButton::browse()
{
    auto *dialog = new QFileDialog(this, accessibleName());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    if (!m_field->text().isEmpty())
        dialog->selectFile(m_field->text());
    connect(dialog, &QFileDialog::fileSelected, m_field, [this](const QString &path) {
        m_field->setText(path);
        Q_EMIT m_field->textEdited(path); // by the person, although not with the keyboard
    });
    dialog->open();
}

} // namespace Lanyard
